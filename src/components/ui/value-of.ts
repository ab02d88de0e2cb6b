/** What stands in the control that an event came from; an empty text for anything else. */
export function valueOf({ target }: Event): string {
  const isControl = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
  return isControl ? target.value : '';
}
