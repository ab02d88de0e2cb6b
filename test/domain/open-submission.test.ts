import { expect } from 'chai';
import {
  openSubmissionOf,
  openSubmissionSchema,
  requestOf,
} from '../../src/domain/open-submission.ts';
import { SecretBox } from '../../src/domain/secret-box.ts';
import { row, submission } from '../mocks/people.ts';

const schedule = {
  kind: 'schedule',
  at: '2026-01-05T04:00',
  timeZone: 'America/Denver',
  instant: '2026-01-05T11:00:00.000Z',
} as const;
const secret = SecretBox.of('canary-7Q');
const credentials = {
  kind: 'credentials',
  password: secret,
  isTemporary: true,
  pin: secret,
  questionId: null,
  answer: secret,
} as const;

const stored = (value: unknown) =>
  openSubmissionSchema.parse(JSON.parse(JSON.stringify(value)) as unknown);

describe('a submission that a draft keeps (A12)', () => {
  const sent = submission([
    row('row-1', { setup: schedule }),
    row('row-2', { setup: credentials }),
  ]);
  const open = openSubmissionOf('key-1', sent);

  it('R34 names its people as they were sent', () => {
    const { rows } = requestOf(stored(open), 'run-2');
    const told = rows.map(({ rowId, email, extension }) => [rowId, email, extension]);
    expect(told).to.deep.equal(sent.rows.map((each) => [each.rowId, each.email, each.extension]));
  });

  it('R27 knows when an invite leaves', () => {
    const [first] = requestOf(stored(open), 'run-2').rows;
    expect(first?.setup).to.deep.equal(schedule);
  });

  it('R28 knows who was given a password, and not which', () => {
    const [, setup] = requestOf(stored(open), 'run-2').rows.map((each) => each.setup);
    expect(setup?.kind === 'credentials' && setup.password.isEmpty).to.equal(true);
  });

  it('R28 holds no secret, and no field for one (A58)', () => {
    const text = JSON.stringify(open);
    for (const word of ['canary', 'password', 'pin', 'answer']) expect(text).to.not.include(word);
  });

  it('R34 is the same after the draft was kept once more', () => {
    expect(openSubmissionOf('key-1', requestOf(stored(open), 'run-2'))).to.deep.equal(open);
  });
});
