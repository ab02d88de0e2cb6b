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

function forget(): void {
  Object.assign(uses, { keyboard: 0, pointer: 0, leaps: 0 });
}

/** Fails a test whose title claims one way, such as “R14 by pointer: …”, and that was not kept to it. */
export function judge(title: string): void {
  const claimed = CLAIM.exec(title)?.[1];
  if (claimed === undefined) return;
  const [own, other] =
    claimed === 'keyboard' ? [uses.keyboard, uses.pointer] : [uses.pointer, uses.keyboard];
  if (own > 0 && other === 0 && uses.leaps === 0) return;
  throw new Error(
    `“${title}” is not what it says: ${uses.keyboard} keys that type no text, ${uses.pointer} clicks, ${uses.leaps} leaps.`,
  );
}

// Whoever only looks at a state has no test to judge.
if ('afterEach' in globalThis) {
  beforeEach(forget);
  afterEach(function () {
    if (this.currentTest?.state === 'passed') judge(this.currentTest.title);
  });
}
