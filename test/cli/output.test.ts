import { expect } from 'chai';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync } from 'node:fs';
import { addUsers, COMMAND, root } from './add-users-process.ts';

const one = 'examples/rosters/one-person.csv';

/** Where nothing can be written any more; not every system has such a place. */
const FULL = '/dev/full';

/** Draws a machine into a file, or into a pipe that is closed at once. */
async function graphInto(stdout: number | 'pipe') {
  const args = [COMMAND, 'graph', '--json'];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', stdout, 'pipe'] });
  child.stdout?.destroy();
  let stderr = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const [code] = await once(child, 'close');
  return [code, stderr];
}

describe('what add-users writes', () => {
  if (existsSync(FULL)) {
    it('R34 ends with 1, and says why, when it can’t be written', async () => {
      const file = openSync(FULL, 'w');
      const ended = await graphInto(file);
      closeSync(file);
      expect(ended).to.deep.equal([
        1,
        'Failed to write the output: the disk is full. What was done stays done. Send the output elsewhere.\n',
      ]);
    });
  }

  it('R34 is no failure when nobody reads on', async () => {
    expect(await graphInto('pipe')).to.deep.equal([0, '']);
  });

  for (const [args, said] of [
    [['run', '--plan', 'nobody.csv'], 'Failed to read nobody.csv: it does not exist.'],
    [['run', '--plan', one, '--speed', '9'], '--speed'],
    [['plan', 'check', 'nobody.csv'], 'it does not exist. Name one that can be read.'],
    [['plan', 'check', one, '--type', 'fax'], 'Failed to check the plan: the account has no such'],
  ] as const) {
    it(`R34 is one JSON object after “${args.join(' ')} --json”, too`, async () => {
      const { code, stdout, stderr } = await addUsers(...args, '--json');
      const { summary, ...rest } = JSON.parse(stdout);
      const nothing = { isCreated: false, exitCode: 1, people: [], problems: [], notes: [] };
      expect([code, stderr, rest]).to.deep.equal([1, '', nothing]);
      expect(summary).to.include(said);
    });
  }

  for (const [args, said] of [
    [['nobody.csv'], 'Failed to read nobody.csv: it does not exist. Name one that can be read.'],
    [[one, '--persona', 'moon'], 'Failed to check the plan: --persona can be full-buyer or'],
  ] as const) {
    it(`R34 names what “plan check ${args.join(' ')}” has, and not what a run has`, async () => {
      const { code, stderr } = await addUsers('plan', 'check', ...args);
      expect(code).to.equal(1);
      expect(stderr)
        .to.include(said)
        .and.to.not.match(/--plan|add-users run/);
    });
  }
});
