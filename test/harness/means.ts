/** With what a person works. */
export type Means = 'keyboard' | 'pointer';

const CLAIM = / by (keyboard|pointer): /;

// Of the test that runs now.
const uses = { keyboard: 0, pointer: 0, leaps: 0 };

/** Notes that something was done in this way. */
export function noteUse(means: Means): void {
  uses[means] += 1;
}

/** Notes that the test went somewhere without a person's hands; not counted before they have done anything. */
export function noteLeap(): void {
  if (uses.keyboard + uses.pointer > 0) uses.leaps += 1;
}

beforeEach(() => Object.assign(uses, { keyboard: 0, pointer: 0, leaps: 0 }));

// A title that claims one way, such as “R14 by pointer: …”, is kept to it: nothing in the other, and no leaps.
afterEach(function () {
  const title = this.currentTest?.title ?? '';
  const claimed = CLAIM.exec(title)?.[1];
  if (claimed === undefined || this.currentTest?.state !== 'passed') return;
  const other = claimed === 'keyboard' ? uses.pointer : uses.keyboard;
  const own = claimed === 'keyboard' ? uses.keyboard : uses.pointer;
  if (own > 0 && other === 0 && uses.leaps === 0) return;
  throw new Error(
    `“${title}” is not what it says: ${uses.keyboard} keys that type no text, ${uses.pointer} clicks, ${uses.leaps} leaps.`,
  );
});
