const env: Partial<Record<string, string>> = Reflect.get(globalThis, 'process')?.env ?? {};

/**
 * How often a property is tried, and from which seed.
 *
 * The same 300 runs always, unless `RUNS` and `SEED` say otherwise; fast-check prints seed and path of what fails.
 */
export const propertyRuns = {
  numRuns: Number(env['RUNS'] ?? 300),
  seed: Number(env['SEED'] ?? 20_260_105),
};

/** Whether these are the runs of every day, which are known to come everywhere; others need not. */
export const areUsualRuns = env['RUNS'] === undefined && env['SEED'] === undefined;

/** Milliseconds that so many runs may take. */
export const propertyTimeout = 20_000 + propertyRuns.numRuns * 200;
