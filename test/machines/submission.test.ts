import { expect } from 'chai';
import { createActor, fromPromise, SimulatedClock } from 'xstate';
import { failureOfKind, type FailureKind } from '../../src/domain/failure.ts';
import { jobIdSchema } from '../../src/domain/ids.ts';
import type { Job } from '../../src/domain/job.ts';
import type { SubmissionRequest } from '../../src/domain/submission.ts';
import { submissionMachine } from '../../src/machines/submission/submission.machine.ts';
import { Failure } from '../../src/transport/failure.ts';
import { answersArrive, createDeferredTransport } from '../harness/deferred-transport.ts';
import { jobFor } from '../harness/northwind.ts';
import { row, submission } from '../mocks/people.ts';

const request = submission([row('row-1')]);
const running: Job = {
  jobId: jobIdSchema.parse('job-1'),
  state: 'running',
  waitingUntil: null,
  rows: [],
  orders: [],
};
const lost = new Failure('Failed to submit: the connection was lost.', 'unavailable');

/** Nothing was done, as far as anybody knows, and nobody is to come again before so many milliseconds. */
function throttled(retryAfterMs: number): Failure {
  return new Failure('Busy.', { ...failureOfKind('unavailable'), retryAfterMs });
}

type Sent = { input: { query: SubmissionRequest; key: string }; signal: AbortSignal };
type Asked = { input: { key: string }; signal: AbortSignal };

/** A submission over calls that the test answers. */
function start(isResumed = false, past: { hasArrived?: true } = {}) {
  const back = createDeferredTransport();
  const clock = new SimulatedClock();
  const logic = submissionMachine.provide({
    actors: {
      submit: fromPromise(({ input, signal }: Sent) =>
        back.transport.submit(input.query, { key: input.key, signal }),
      ),
      findJob: fromPromise(({ input, signal }: Asked) => back.transport.findJob(input, { signal })),
    },
  });
  const actor = createActor(logic, { input: { request, key: 'key-1', isResumed, ...past }, clock });
  actor.start();
  const later = async (ms: number) => {
    await answersArrive();
    clock.increment(ms);
    await answersArrive();
  };
  return { actor, back, later };
}

type Started = ReturnType<typeof start>;

/** Answers every question the same way until none comes any more; tells the milliseconds between them. */
async function askedUntilEnd({ actor, back, later }: Started, answer: Job | Failure | null) {
  const waits: number[] = [];
  for (let waited = 0; actor.getSnapshot().status === 'active'; waited += 500) {
    const [question] = back.findJob.pending();
    if (question !== undefined) waits.push(waited);
    if (question !== undefined) waited = 0;
    if (waited > 60_000 || waits.length > 100) throw new Error('It never comes to an end.');
    if (answer instanceof Failure) question?.reject(answer);
    else question?.resolve(answer);
    await later(500);
  }
  return waits;
}

describe('a submission', () => {
  it('R25 is over when the first answer tells what became of everybody', async () => {
    const { actor, back } = start();
    back.submit.last().resolve(jobFor(request));
    await answersArrive();
    expect(actor.getSnapshot().output).to.deep.equal({ kind: 'settled', job: jobFor(request) });
    expect(back.findJob.calls).to.have.length(0);
  });

  it('R25 asks again while the back end is at work', async () => {
    const { actor, back, later } = start();
    back.submit.last().resolve(running);
    await later(750);
    back.findJob.last().resolve(jobFor(request));
    await answersArrive();
    expect(actor.getSnapshot().output?.kind).to.equal('settled');
    expect(back.submit.calls).to.have.length(1);
  });

  it('R25 waits longer from question to question, and never longer than 10 seconds', async () => {
    const started = start();
    started.back.submit.last().resolve(running);
    await answersArrive();
    const waits = await askedUntilEnd(started, running);
    expect(waits.slice(0, 3)).to.deep.equal([1000, 1500, 2000]);
    expect(Math.max(...waits)).to.equal(10_000);
  });

  it('R34 is left open when the back end never ends its work (A11)', async () => {
    const started = start();
    started.back.submit.last().resolve(running);
    await answersArrive();
    await askedUntilEnd(started, running);
    expect(started.actor.getSnapshot().output?.kind).to.equal('unknown');
    expect(started.back.findJob.calls).to.have.length(63);
  });

  for (const kind of ['validation', 'licenceLimit', 'forbidden', 'rateLimited'] as const) {
    it(`R34 is refused for good when the back end says ${kind}`, async () => {
      const { actor, back } = start();
      back.submit.last().reject(new Failure('No.', kind));
      await answersArrive();
      const failure = failureOfKind(kind);
      expect(actor.getSnapshot().output).to.deep.equal({
        kind: 'refused',
        failure,
        mayArrive: false,
      });
      expect(back.findJob.calls).to.have.length(0);
    });
  }

  for (const kind of ['unavailable', 'contract', 'conflict', 'aborted', 'unknown'] as const) {
    it(`R34 is asked for by its key after "${kind}", before anything is sent again (A03)`, async () => {
      const { back, later } = start();
      back.submit.last().reject(new Failure('Lost.', kind satisfies FailureKind));
      await later(1000);
      expect(back.findJob.last().input).to.deep.equal({ key: 'key-1' });
      expect(back.submit.calls).to.have.length(1);
    });
  }

  it('R34 is settled by the job that a lost answer left behind (A03)', async () => {
    const { actor, back, later } = start();
    back.submit.last().reject(lost);
    await later(1000);
    back.findJob.last().resolve(jobFor(request));
    await answersArrive();
    expect(actor.getSnapshot().output?.kind).to.equal('settled');
    expect(back.submit.calls).to.have.length(1);
  });

  it('R34 is sent again with the same key and body when it never arrived (A04)', async () => {
    const { actor, back, later } = start();
    back.submit.last().reject(lost);
    await later(1000);
    back.findJob.last().resolve(null);
    await answersArrive();
    const [first, second] = back.submit.calls;
    expect(second?.options.key).to.equal(first?.options.key);
    expect(second?.input).to.deep.equal(first?.input);
    back.submit.last().resolve(jobFor(request));
    await answersArrive();
    expect(actor.getSnapshot().output?.kind).to.equal('settled');
  });

  it('R34 is given up as refused when it never arrives, three times', async () => {
    const { actor, back, later } = start();
    for (const wait of [1000, 2000, 4000]) {
      back.submit.last().reject(lost);
      await later(wait);
      back.findJob.last().resolve(null);
      await answersArrive();
    }
    expect(back.submit.calls).to.have.length(3);
    expect(actor.getSnapshot().output?.kind).to.equal('refused');
  });

  for (const kind of ['validation', 'rateLimited', 'unauthenticated'] as const) {
    it(`R34 may still arrive when it was lost first and the second try is refused as ${kind} (A03)`, async () => {
      const { actor, back, later } = start();
      back.submit.last().reject(lost);
      await later(1000);
      back.findJob.last().resolve(null);
      await answersArrive();
      back.submit.last().reject(new Failure('No.', kind));
      await answersArrive();
      expect(actor.getSnapshot().output).to.deep.include({ kind: 'refused', mayArrive: true });
    });
  }

  it('R34 may still arrive when it is refused after an earlier wait ended without an answer (A03)', async () => {
    const { actor, back } = start(true);
    back.findJob.last().resolve(null);
    await answersArrive();
    back.submit.last().reject(new Failure('No.', 'validation'));
    await answersArrive();
    expect(actor.getSnapshot().output).to.deep.include({ kind: 'refused', mayArrive: true });
  });

  it('R34 asks nothing before a wait is over that the back end has named (A20)', async () => {
    const { back, later } = start();
    back.submit.last().reject(throttled(30_000));
    await later(29_999);
    expect(back.findJob.calls).to.have.length(0);
    await later(1);
    back.findJob.last().reject(throttled(12_000));
    await later(11_999);
    expect(back.findJob.calls).to.have.length(1);
    await later(1);
    expect(back.findJob.calls).to.have.length(2);
  });

  it('R34 is left open rather than asked for after a wait of more than a minute (A20)', async () => {
    const { actor, back } = start();
    back.submit.last().reject(throttled(61_000));
    await answersArrive();
    expect(actor.getSnapshot().output?.kind).to.equal('unknown');
  });

  it('R25 forgets a wait as soon as the back end has answered (A20)', async () => {
    const { back, later } = start();
    back.submit.last().reject(throttled(50_000));
    await later(50_000);
    back.findJob.last().resolve(running);
    await later(1000);
    expect(back.findJob.calls).to.have.length(2);
  });

  it('R34 is left open after a minute of silence, and not called failed (A03)', async () => {
    const started = start();
    started.back.submit.last().reject(lost);
    await answersArrive();
    const waits = await askedUntilEnd(started, lost);
    expect(waits).to.deep.equal([1000, 2000, 4000, 8000, 15_000, 30_000]);
    expect(started.actor.getSnapshot().output).to.deep.include({ kind: 'unknown' });
  });

  it('R34 is not sent again when its job was there and is gone', async () => {
    const { back, later } = start();
    back.submit.last().resolve(running);
    await later(1000);
    back.findJob.last().resolve(null);
    await later(1000);
    expect(back.submit.calls).to.have.length(1);
    expect(back.findJob.pending()).to.have.length(1);
  });

  it('R34 is left open when its job was there and does not come back', async () => {
    const started = start();
    started.back.submit.last().resolve(running);
    await answersArrive();
    await askedUntilEnd(started, null);
    expect(started.actor.getSnapshot().output?.kind).to.equal('unknown');
    expect(started.back.submit.calls).to.have.length(1);
  });

  it('R25 is busy and locked from its start to its end', async () => {
    const started = start();
    const seen: boolean[] = [];
    started.actor.subscribe((snapshot) => {
      if (snapshot.status === 'active')
        seen.push(snapshot.hasTag('busy') && snapshot.hasTag('locked'));
    });
    started.back.submit.last().reject(lost);
    await answersArrive();
    await askedUntilEnd(started, lost);
    expect(new Set(seen)).to.deep.equal(new Set([true]));
  });

  it('R34 asks before it sends when an earlier wait ended without an answer', async () => {
    const { back } = start(true);
    expect(back.submit.calls).to.have.length(0);
    back.findJob.last().resolve(null);
    await answersArrive();
    expect(back.submit.last().options.key).to.equal('key-1');
  });

  it('R34 is never sent where the back end has known of it, however often it does not find it (A12)', async () => {
    const lostSight = start(true, { hasArrived: true });
    await askedUntilEnd(lostSight, null);
    expect(lostSight.back.submit.calls).to.have.length(0);
    expect(lostSight.actor.getSnapshot().output?.kind).to.equal('unknown');
  });

  it('R25 stops its call when nobody waits any more', () => {
    const { actor, back } = start();
    actor.stop();
    expect(back.submit.last().options.signal.aborted).to.equal(true);
  });

  it('R25 says so when it was built without its calls', async () => {
    const input = { request, key: 'key-1', isResumed: false };
    const actor = createActor(submissionMachine, { input, clock: new SimulatedClock() }).start();
    await answersArrive();
    expect(actor.getSnapshot().context.ending.kind).to.equal('unknown');
  });
});
