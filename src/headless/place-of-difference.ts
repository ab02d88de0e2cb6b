/** Whether two parts stand for the same; null for what is to be looked into. */
export type Likeness = (expected: unknown, found: unknown) => boolean | null;

/** Where what was found differs first, as in `query.rows.3.email`; null where it does nowhere, empty for the whole. */
export function placeOfDifference(
  expected: unknown,
  found: unknown,
  isAlike: Likeness = () => null,
): string | null {
  return stepsToDifference(expected, found, isAlike)?.join('.') ?? null;
}

function stepsToDifference(
  expected: unknown,
  found: unknown,
  isAlike: Likeness,
): readonly string[] | null {
  const isSame = isAlike(expected, found);
  if (isSame !== null) return isSame ? null : [];
  if (!isOfParts(expected) || !isOfParts(found)) return expected === found ? null : [];
  if (Array.isArray(expected) !== Array.isArray(found)) return [];
  // What is undefined is left out of a trace, and whatever the order of the fields is, they say the same.
  for (const name of new Set([...Object.keys(expected), ...Object.keys(found)])) {
    const steps = stepsToDifference(Reflect.get(expected, name), Reflect.get(found, name), isAlike);
    if (steps !== null) return [name, ...steps];
  }
  return null;
}

function isOfParts(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
