import { expect } from 'chai';
import {
  deviceIdSchema,
  emergencyLocationIdSchema,
  numberIdSchema,
  roleIdSchema,
  userTypeIdSchema,
} from '../../src/domain/ids.ts';
import { openBackend, row, submission } from './people.ts';

const four = [1, 2, 3, 4].map((id) => row(`row-${id}`));

/** A job of four people that takes four seconds, and a clock that the test moves. */
async function startTimed() {
  let time = Date.UTC(2026, 0, 5, 9);
  const backend = await openBackend({ now: () => time, jobMs: 4000 });
  const { jobId } = await backend.submit(submission(four), 'key-1');
  return { backend, jobId, pass: (ms: number) => (time += ms) };
}

describe('a job of the mock', () => {
  it('R25 deals with one person after the other', async () => {
    const { backend, jobId, pass } = await startTimed();
    pass(2000);
    const { state, rows } = backend.getJob({ jobId });
    expect(state).to.equal('running');
    expect(rows.map((each) => each.state)).to.deep.equal(['done', 'done', 'pending', 'pending']);
  });

  it('A14 stops before its next person when it is called off; who was added stays', async () => {
    const { backend, jobId, pass } = await startTimed();
    pass(2000);
    await backend.cancelJob({ jobId }, 'key-2');
    pass(60_000);
    const { state, rows } = backend.getJob({ jobId });
    expect(state).to.equal('cancelled');
    expect(rows.map((each) => each.state)).to.deep.equal(['done', 'done', 'failed', 'failed']);
    expect(backend.listMembers()).to.have.length(7 + 2);
    expect(backend.listMails()).to.have.length(2);
  });

  it('A14 lets those be submitted again whom a stopped job did not reach', async () => {
    const { backend, jobId, pass } = await startTimed();
    pass(2000);
    await backend.cancelJob({ jobId }, 'key-2');
    const again = submission(four.slice(2), { attempt: 2 });
    await backend.submit(again, 'key-3');
    expect(backend.listMembers()).to.have.length(7 + 4);
  });

  it('R14 R17 R24 R29 R34 tells each part that there was to do', async () => {
    const backend = await openBackend();
    const chosen = row('row-1', {
      phone: { kind: 'inventory', deviceId: deviceIdSchema.parse('device-1') },
      number: { kind: 'inventory', numberId: numberIdSchema.parse('number-1') },
      roleId: roleIdSchema.parse('role-manager'),
      emergencyLocationId: emergencyLocationIdSchema.parse('location-denver'),
    });
    const { rows } = await backend.submit(submission([chosen]), 'key-1');
    expect(rows[0]?.steps.map(({ step, state }) => `${step} ${state}`)).to.deep.equal([
      'account done',
      'number done',
      'phone done',
      'role done',
      'emergencyLocation done',
      'notification done',
    ]);
    expect(backend.listMembers().at(-1)?.number).to.equal('+13035550100');
  });

  it('R14 gives a phone to one of two who want it', async () => {
    const phone = { kind: 'inventory', deviceId: deviceIdSchema.parse('device-1') } as const;
    const rows = [row('row-1', { phone }), row('row-2', { phone })];
    const job = await (await openBackend()).submit(submission(rows), 'key-1');
    expect(job.rows.map(({ state }) => state)).to.deep.equal(['done', 'failed']);
  });

  for (const [what, changes, issue] of [
    [
      'a role that nobody may give away',
      { roleId: roleIdSchema.parse('role-super-admin') },
      'notAvailable rows.row-1.role',
    ],
    [
      'a role that does not exist',
      { roleId: roleIdSchema.parse('role-king') },
      'unknownChoice rows.row-1.role',
    ],
    [
      'a location that was turned down',
      { emergencyLocationId: emergencyLocationIdSchema.parse('location-barn') },
      'notAvailable rows.row-1.emergencyLocation',
    ],
  ] as const) {
    it(`R24 R29 does not add a person with ${what}`, async () => {
      const backend = await openBackend();
      const { rows } = await backend.submit(submission([row('row-1', changes)]), 'key-1');
      const issues = rows.flatMap(({ steps }) => steps.flatMap((step) => step.issues));
      expect(issues.map(({ code, path }) => `${code} ${path.join('.')}`)).to.deep.equal([issue]);
    });
  }

  it('R05 gives no phone to a user of a kind without one', async () => {
    const request = submission([row('row-1')], {
      userTypeId: userTypeIdSchema.parse('type-mobile'),
    });
    const { rows } = await (await openBackend()).submit(request, 'key-1');
    expect(rows[0]?.steps[0]?.issues[0]?.path).to.deep.equal(['rows', 'row-1', 'phone']);
  });
});

describe('a scheduled invite of the mock', () => {
  const setup = {
    kind: 'schedule',
    at: '2026-01-05T04:00',
    timeZone: 'America/Denver',
    instant: '2026-01-05T11:00:00.000Z',
  } as const;

  /** An invite that leaves two hours from now. */
  async function openScheduled() {
    let time = Date.UTC(2026, 0, 5, 9);
    const backend = await openBackend({ now: () => time });
    const { rows } = await backend.submit(submission([row('row-1', { setup })]), 'key-1');
    const userId = rows[0]?.userId ?? null;
    const sent = () => backend.listMails().map(({ sentAt }) => sentAt);
    return { backend, userId, sent, goTo: (iso: string) => (time = Date.parse(iso)) };
  }

  it('R27 leaves at its time, and not before', async () => {
    const { sent, goTo } = await openScheduled();
    expect(sent()).to.deep.equal([]);
    goTo('2026-01-05T11:00:00.000Z');
    expect(sent()).to.deep.equal(['2026-01-05T11:00:00.000Z']);
  });

  it('R27 leaves once, at the time to which it was put off', async () => {
    const { backend, userId, sent, goTo } = await openScheduled();
    await backend.rescheduleInvite({ userId, at: '2026-01-06T08:00:00.000Z' }, 'key-2');
    goTo('2026-01-07T00:00:00.000Z');
    expect(sent()).to.deep.equal(['2026-01-06T08:00:00.000Z']);
  });

  it('R27 never leaves when it was called off', async () => {
    const { backend, userId, sent, goTo } = await openScheduled();
    await backend.cancelInvite({ userId }, 'key-2');
    goTo('2026-01-07T00:00:00.000Z');
    expect(sent()).to.deep.equal([]);
  });

  it('R33 is sent at once to somebody who was to activate later', async () => {
    const backend = await openBackend();
    const later = row('row-1', { setup: { kind: 'later' } });
    const { rows } = await backend.submit(submission([later]), 'key-1');
    await backend.resendInvite({ userId: rows[0]?.userId }, 'key-2');
    expect(backend.listMails()).to.have.length(1);
  });
});
