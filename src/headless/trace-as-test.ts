import type { WizardReading } from './wizard-reading.ts';
import { isInput, type Trace } from './trace.ts';

/** What a test that is made of a trace is called, and where it finds what it needs. */
export interface TestChoice {
  /** A sentence about what happened. */
  readonly title: string;
  /** The way from the test's folder to `src`, as in `../../src`; null where the package is installed. */
  readonly source: string | null;
  /** Where the trace ended. */
  readonly end: Pick<WizardReading, 'page' | 'ending'>;
}

/** A test that does once more what a trace tells, and passes as long as the same comes of it. */
export function testOfTrace({ head, entries }: Trace, { title, source, end }: TestChoice): string {
  const lines = [head, ...entries].map((entry) => `  ${JSON.stringify(entry)},`);
  const steps = entries.filter(isInput).length;
  const { imports, type, equal } = source === null ? INSTALLED : within(source);
  return `${imports}

// prettier-ignore
const lines${type} = [
${lines.join('\n')}
];

const trace = readTrace(lines.map((line) => JSON.stringify(line)).join('\\n'));

describe(${JSON.stringify(title)}, () => {
  it('comes to the same in ${steps} steps', async () => {
    const replay = openReplay(trace);
    try {
      const { divergence } = await replay.play();
      ${equal('divergence', 'null')};
      const { page, ending } = replay.driver.read();
      ${equal('{ page, ending }', JSON.stringify({ page: end.page, ending: end.ending }))};
    } finally {
      replay.driver.dispose();
    }
  });
});
`;
}

// In this project a test has chai and mocha; a project of somebody else's surely has Node, and maybe no TypeScript.
const within = (source: string) => ({
  imports: `import { expect } from 'chai';
import { openReplay } from '${source}/headless/replay.ts';
import { readTrace } from '${source}/headless/trace.ts';`,
  type: ': readonly object[]',
  equal: (actual: string, expected: string) => `expect(${actual}).to.deep.equal(${expected})`,
});

const INSTALLED = {
  imports: `import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openReplay, readTrace } from 'add-users-wizard/headless';`,
  type: '',
  equal: (actual: string, expected: string) => `deepEqual(${actual}, ${expected})`,
};
