import { expect } from 'chai';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addUsers, addUsersWith, inFolder, root, SOURCE } from './add-users-process.ts';
import { startServing } from './serving-process.ts';

const example = 'examples/traces/one-person.jsonl';
const CANARIES = { PASSWORD: 'Kestrel-4mbox-Drift', PIN: '718294', ANSWER: 'Marmalade' };

/** Records a run of 25 people in the four ways, and does something with the trace. */
function withTrace<Result>(work: (file: string, folder: string) => Promise<Result>) {
  return inFolder(async (folder) => {
    const file = join(folder, 'trace.jsonl');
    const plan = 'examples/rosters/twenty-five-people.csv';
    const scenario = 'examples/scenarios/four-ways.yml';
    const args = ['--persona', 'full-buyer', '--plan', plan, '--scenario', scenario];
    const ended = await addUsersWith({ env: CANARIES }, 'run', ...args, '--trace', file);
    expect(ended.code).to.equal(0);
    return work(file, folder);
  });
}

/** A mocha process on a test file. */
function testWith(file: string): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const mocha = join(root, 'node_modules/mocha/bin/mocha.js');
    const child = spawn(process.execPath, [mocha, '--no-config', file], { cwd: root });
    child.once('error', reject).once('close', resolve);
    child.stdout.resume();
    child.stderr.resume();
  });
}

describe('add-users replay', () => {
  it('R34 comes to the same, and leaves a trace that says the same', () =>
    withTrace(async (file, folder) => {
      const again = join(folder, 'again.jsonl');
      const { code, stdout } = await addUsers('replay', file, '--out', again);
      expect([code, stdout]).to.deep.equal([
        0,
        `${readFileSync(file, 'utf8').split('\n').length - 2} lines came out the same, up to “outcome.all”.\n`,
      ]);
      expect(readFileSync(again, 'utf8')).to.equal(readFileSync(file, 'utf8'));
    }));

  it('R28 has no secret to go by', () =>
    withTrace(async (file) => {
      const text = readFileSync(file, 'utf8');
      for (const canary of Object.values(CANARIES)) expect(text).to.not.include(canary);
    }));

  it('R34 ends with 3, at the line, where it comes out otherwise', async () => {
    const lines = readFileSync(join(root, example), 'utf8').split('\n');
    const at = lines.findIndex((line) => line.includes('"state":"editing.setup'));
    lines[at] = (lines[at] ?? '').replace('editing.setup', 'editing.people');
    const input = lines.join('\n');
    const { code, stderr } = await addUsersWith({ input }, 'replay', '-');
    expect(code).to.equal(3);
    expect(stderr)
      .to.include(`-:${at + 1}: it came out otherwise.`)
      .and.to.include('recorded: {');
    const told = await addUsersWith({ input }, 'replay', '-', '--json');
    expect(JSON.parse(told.stdout)).to.deep.include({ isSame: false, page: 'setup' });
  });

  it('R34 makes a test that passes as long as the same comes of it, and no longer', async () => {
    const folder = mkdtempSync(join(root, 'test/regressions/replayed-'));
    try {
      const file = join(folder, 'made.test.ts');
      // Beside sources, so that the test imports those.
      const args = ['replay', example, '--as-test', file, '--title', 'one person'];
      const made = await addUsersWith({ command: SOURCE }, ...args);
      expect(made.code).to.equal(0);
      expect(await testWith(file)).to.equal(0);
      const text = readFileSync(file, 'utf8');
      expect(text).to.include('describe("one person"');
      writeFileSync(file, text.replaceAll('1041', '1077'));
      expect(await testWith(file)).to.equal(1);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  describe('against a back end that answers for itself', () => {
    let serving: Awaited<ReturnType<typeof startServing>>;
    before(async () => {
      serving = await startServing('--persona', 'full-buyer', '--job-ms', '300');
    });
    after(() => serving.stop());

    it('R34 comes to the same as another run, and adds the people there', () =>
      withTrace(async (file, folder) => {
        const live = join(folder, 'live.jsonl');
        const args = ['--base-url', serving.baseUrl, '--out', live];
        const { code, stdout, stderr } = await addUsers('replay', file, ...args);
        expect([code, stderr]).to.deep.equal([0, '']);
        expect(stdout).to.include('up to “outcome.all”');
        expect(readFileSync(live, 'utf8')).to.not.equal(readFileSync(file, 'utf8'));
        // They are there now, so that the same people can't be added once more.
        const again = await addUsers('replay', file, '--base-url', serving.baseUrl);
        expect(again.code).to.equal(3);
        expect(again.stderr).to.include('it came out otherwise.');
      }));

    it('R34 ends with 3 where the back end does not fail as it was recorded', () =>
      inFolder(async (folder) => {
        const file = join(folder, 'failing.jsonl');
        const plan = 'examples/rosters/one-person.csv';
        const faults = ['--faults', '503@checkIdentities', '--trace', file];
        expect((await addUsers('run', '--plan', plan, ...faults)).code).to.equal(5);
        const live = ['replay', file, '--base-url', serving.baseUrl, '--json'];
        const { code, stdout } = await addUsers(...live);
        expect(code).to.equal(3);
        const { divergence } = JSON.parse(stdout);
        expect(divergence.expected.details.announcement).to.equal('checkFailed');
        expect(divergence.found).to.include({ kind: 'reached', of: 'sendInvite' });
      }));

    it('R34 ends with 5 where nobody answers, and with 1 where the address is none', async () => {
      const gone = await addUsers('replay', example, '--base-url', 'http://127.0.0.1:9/api');
      expect(gone.code).to.equal(5);
      const wrong = [
        ['--base-url', 'nowhere'],
        ['--header', 'X-A: b'],
        ['--base-url', serving.baseUrl, '--header', 'Authorization: Bearer abc'],
      ];
      for (const args of wrong) {
        const { code, stdout } = await addUsers('replay', example, ...args);
        expect([code, stdout], args.join(' ')).to.deep.equal([1, '']);
      }
    });
  });

  it('R34 is refused without a trace, or with what is none', async () => {
    for (const args of [[], ['examples/rosters/one-person.csv'], ['nowhere.jsonl']]) {
      const { code, stdout, stderr } = await addUsers('replay', ...args);
      expect([code, stdout]).to.deep.equal([1, '']);
      expect(stderr).to.match(/^Failed to re(play|ad) ?.*\n$/);
    }
  });
});
