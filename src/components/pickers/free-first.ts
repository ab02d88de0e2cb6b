/** What can be picked before what other people of the run have, each in the order of the back end (R15, R17). */
export function freeFirst<Item>(
  items: readonly Item[],
  isTaken: (item: Item) => boolean,
): readonly Item[] {
  return [...items.filter((item) => !isTaken(item)), ...items.filter(isTaken)];
}
