import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTrace, type Trace } from '../../src/headless/trace.ts';
import { addUsers, addUsersWith, inFolder } from './add-users-process.ts';
import { startServing } from './serving-process.ts';

const CANARIES = { PASSWORD: 'Kestrel-4mbox-Drift', PIN: '718294', ANSWER: 'Marmalade' };

/** Records a run by the answers of a scenario, against the account of the command itself. */
function recordedRun(scenario: string, ...args: readonly string[]): Promise<string> {
  return inFolder(async (folder) => {
    const file = join(folder, 'trace.jsonl');
    const options = ['--persona', 'full-buyer', '--scenario', `examples/scenarios/${scenario}.yml`];
    await addUsersWith({ env: CANARIES }, 'run', ...options, ...args, '--trace', file);
    return readFileSync(file, 'utf8');
  });
}

/** Does a trace once more against `add-users serve`, and tells what that recorded. */
async function replayed(text: string, baseUrl: string, ...args: readonly string[]) {
  return inFolder(async (folder) => {
    const out = join(folder, 'live.jsonl');
    const options = ['--base-url', baseUrl, '--out', out, ...args];
    const ended = await addUsersWith({ input: text }, 'replay', '-', ...options);
    return { ...ended, trace: readTrace(readFileSync(out, 'utf8')) };
  });
}

/** The same against an account where nothing was done yet. */
async function replayedAnew(text: string) {
  const serving = await startServing();
  return replayed(text, serving.baseUrl).finally(() => serving.stop());
}

/** The body of the one submission. */
function submitted({ entries }: Trace) {
  const [query] = entries.flatMap((entry) =>
    entry.kind === 'asked' && entry.operation === 'submit' ? [entry.query] : [],
  );
  return Object(query);
}

describe('add-users replay --base-url', () => {
  it('R34 sends the same bodies, with the ids that the back end makes up now', async () => {
    const text = await recordedRun('new-places');
    const { code, stderr, trace } = await replayedAnew(text);
    expect([code, stderr]).to.deep.equal([0, '']);
    const [then, now] = [submitted(readTrace(text)), submitted(trace)];
    expect(now.rows.map(nameOf)).to.deep.equal(then.rows.map(nameOf));
    for (const made of [
      (body: typeof now) => body.quoteId,
      (body: typeof now) => body.rows[0].shipTo.addressId,
      (body: typeof now) => body.rows[0].emergencyLocationId,
    ]) {
      expect(made(now)).to.be.a('string').and.not.to.equal(made(then));
    }
  });

  it('R18 picks once more what was picked, and holds it under another id', async () => {
    const text = await recordedRun('purchases');
    const { code, stderr, trace } = await replayedAnew(text);
    expect([code, stderr]).to.deep.equal([0, '']);
    const [then, now] = [submitted(readTrace(text)), submitted(trace)].map(
      ({ rows }) => rows[3].number,
    );
    expect(now.e164).to.equal(then.e164);
    expect(now.holdId).to.be.a('string').and.not.to.equal(then.holdId);
  });

  it('R07 takes the extensions that are free there, each for the one that was', async () => {
    const serving = await startServing();
    const text = await recordedRun(
      'four-ways',
      '--plan',
      'examples/rosters/twenty-five-people.csv',
    );
    const others = await recordedRun('purchases');
    expect((await replayed(others, serving.baseUrl)).code).to.equal(0);
    const { code, stderr, trace } = await replayed(text, serving.baseUrl);
    await serving.stop();
    expect([code, stderr]).to.deep.equal([0, '']);
    const [then, now] = [submitted(readTrace(text)), submitted(trace)];
    expect(now.rows[0].extension).to.not.equal(then.rows[0].extension);
  });

  it('R34 ends with 3 at the request that is another one, and tells no secret', async () => {
    const lines = (await recordedRun('new-places')).split('\n');
    const at = lines.findIndex((line) => line.includes('"operation":"submit"'));
    const other = (lines[at] ?? '').replace('"lastName":"Ek"', '"lastName":"Eck"');
    const { code, stderr } = await replayedAnew(lines.with(at, other).join('\n'));
    expect(code).to.equal(3);
    expect(stderr).to.equal(
      [
        `-:${at + 1}: it came out otherwise in submit, at query.rows.1.lastName.`,
        '  recorded: "Eck"',
        '  now:      "Ek"\n',
      ].join('\n'),
    );
  });

  describe('where the back end leaves a question open', () => {
    const example = 'examples/traces/one-person.jsonl';

    it('R34 ends with 5 after the wait that was given, and says which question', async () => {
      const serving = await startServing('--faults', 'stalled@checkIdentities');
      const options = ['--base-url', serving.baseUrl, '--patience-ms', '3000'];
      const { code, stderr } = await addUsers('replay', example, ...options);
      await serving.stop();
      expect(code).to.equal(5);
      expect(stderr).to.include(
        'now:      nothing, for the back end did not “check e-mail addresses and extensions” within 3 s (see --patience-ms)',
      );
    });

    it('R34 is refused with a wait that is none, and with one for nobody', async () => {
      for (const args of [
        ['--patience-ms', '9'],
        ['--base-url', 'http://127.0.0.1:9/api', '--patience-ms', 'soon'],
      ]) {
        const { code, stdout, stderr } = await addUsers('replay', example, ...args);
        expect([code, stdout]).to.deep.equal([1, '']);
        expect(stderr).to.match(/^Failed to replay: --patience-ms /);
      }
    });
  });
});

function nameOf({ firstName, lastName }: Readonly<Record<string, string>>): string {
  return `${firstName} ${lastName}`;
}
