import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { testOfTrace } from '../../src/headless/trace-as-test.ts';
import { readTrace } from '../../src/headless/trace.ts';

const root = resolve(import.meta.dirname, '../..');
const trace = readTrace(readFileSync(join(root, 'examples/traces/one-person.jsonl'), 'utf8'));

/** Runs a test of an installed package as plain JavaScript, and gives the exit code. */
function runInstalled(text: string): number | null {
  const headless = pathToFileURL(join(root, 'src/headless.ts')).href;
  const input = text.replace("'add-users-wizard/headless'", `'${headless}'`);
  return spawnSync(process.execPath, ['--input-type=module', '-'], { input, cwd: root }).status;
}

describe('a test that is made of a trace', () => {
  it('R34 needs nothing but Node and the package where that is installed', () => {
    const end = { page: 'outcome', ending: 'all' } as const;
    const text = testOfTrace(trace, { title: 'one person', source: null, end });
    expect(text).to.include("from 'add-users-wizard/headless'").and.to.not.include('chai');
    expect(runInstalled(text)).to.equal(0);
    expect(runInstalled(text.replace('"ending":"all"', '"ending":"partial"'))).to.equal(1);
  });
});
