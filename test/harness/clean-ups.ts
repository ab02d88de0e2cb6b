const cleanUps: (() => void)[] = [];

/** Does this when the test is over, or, where no test runs, when whoever looks is through. */
export function later(...works: readonly (() => void)[]): void {
  cleanUps.push(...works);
}

/** Takes everything that was put off until now, to be done by whoever takes it. */
export function takeCleanUps(): () => void {
  const taken = cleanUps.splice(0);
  return () => {
    for (const cleanUp of taken) cleanUp();
  };
}

// Stories and pictures show the same wizards, without a test runner around them.
if ('afterEach' in globalThis) afterEach(() => takeCleanUps()());
