/** The list with an entry at its end, or without it if it is there. */
export function toggled<Entry>(list: readonly Entry[], entry: Entry): readonly Entry[] {
  const rest = list.filter((other) => other !== entry);
  return rest.length === list.length ? [...list, entry] : rest;
}
