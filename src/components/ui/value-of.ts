/** What stands in the control that an event came from; an empty text for anything else. */
export function valueOf({ currentTarget }: Event): string {
  const isControl =
    currentTarget instanceof HTMLInputElement || currentTarget instanceof HTMLSelectElement;
  return isControl ? currentTarget.value : '';
}
