import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';

const flows = join(import.meta.dirname, 'flows');
const ways = ['keyboard', 'pointer'] as const;
const rows = Array.from({ length: 35 }, (_, index) => `R${String(index + 1).padStart(2, '0')}`);

/** Every walk that the titles of the flow tests claim, such as “R14 by pointer”; the browser holds them to it. */
function claimedWalks(): readonly string[] {
  const files = readdirSync(flows).filter((name) => name.endsWith('.test.ts'));
  const sources = files.map((name) => readFileSync(join(flows, name), 'utf8'));
  return sources.flatMap((source) =>
    [...source.matchAll(/\bit\(\s*['"`]((?:R\d+, )*R\d+) by (\w+): /g)].flatMap(([, ids, way]) =>
      (ids ?? '').split(', ').map((id) => `${id} by ${way ?? ''}`),
    ),
  );
}

describe('the requirements', () => {
  it('are each walked through the whole wizard by keyboard, and by pointer', () => {
    const walked = new Set(claimedWalks());
    const missing = rows.flatMap((row) => ways.map((way) => `${row} by ${way}`));

    expect(missing.filter((walk) => !walked.has(walk))).to.deep.equal([]);
  });

  it('are named as they are, in every title that claims a walk', () => {
    const known = new Set(rows.flatMap((row) => ways.map((way) => `${row} by ${way}`)));

    expect(claimedWalks().filter((walk) => !known.has(walk))).to.deep.equal([]);
  });
});
