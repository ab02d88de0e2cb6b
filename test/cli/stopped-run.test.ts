import { expect } from 'chai';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { addUsers, COMMAND, inFolder, root } from './add-users-process.ts';

/** Runs against a back end that never answers, and presses Control C once it was asked. */
async function runStopped(...args: readonly string[]) {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : null;
  const at = ['run', '--base-url', `http://127.0.0.1:${port}/api`, ...args];
  const child = spawn(process.execPath, [COMMAND, ...at], { cwd: root });
  server.on('request', () => child.kill('SIGINT'));
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const [code] = await once(child, 'close');
  server.closeAllConnections();
  server.close();
  return { code, stderr };
}

describe('add-users run that is stopped', () => {
  it('R21 says that nothing was submitted, and leaves a trace that can be replayed', () =>
    inFolder(async (folder) => {
      const trace = join(folder, 'trace.jsonl');
      const plan = ['--plan', 'examples/rosters/one-person.csv'];
      const { code, stderr } = await runStopped(...plan, '--trace', trace);
      expect([code, stderr]).to.deep.equal([130, 'Nothing was submitted: the run was stopped.\n']);
      expect(readFileSync(trace, 'utf8')).to.include('"operation":"getAccount"');
      expect((await addUsers('replay', trace)).code).to.equal(0);
    })).timeout(20_000);
});
