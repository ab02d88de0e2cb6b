import type { WizardReading } from './wizard-reading.ts';
import { isInput, type Trace } from './trace.ts';

/** What a test that is made of a trace is called, and where it finds what it needs. */
export interface TestChoice {
  /** A sentence about what happened. */
  readonly title: string;
  /** The way from the test's folder to `src`, as in `../../src`. */
  readonly source: string;
  /** Where the trace ended. */
  readonly end: Pick<WizardReading, 'page' | 'ending'>;
}

/** A test that does once more what a trace tells, and passes as long as the same comes of it. */
export function testOfTrace({ head, entries }: Trace, { title, source, end }: TestChoice): string {
  const lines = [head, ...entries].map((entry) => `  ${JSON.stringify(entry)},`);
  const steps = entries.filter(isInput).length;
  return `import { expect } from 'chai';
import { openReplay } from '${source}/headless/replay.ts';
import { readTrace } from '${source}/headless/trace.ts';

// prettier-ignore
const lines: readonly object[] = [
${lines.join('\n')}
];

const trace = readTrace(lines.map((line) => JSON.stringify(line)).join('\\n'));

describe(${JSON.stringify(title)}, () => {
  it('comes to the same in ${steps} steps', async () => {
    const replay = openReplay(trace);
    try {
      const { divergence } = await replay.play();
      expect(divergence).to.equal(null);
      const { page, ending } = replay.driver.read();
      expect({ page, ending }).to.deep.equal(${JSON.stringify({ page: end.page, ending: end.ending })});
    } finally {
      replay.driver.dispose();
    }
  });
});
`;
}
