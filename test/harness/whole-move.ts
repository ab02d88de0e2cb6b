/** Moves an element to the end of another one without taking it out of the page, where a window stays what it was. */
export function moveWhole(element: HTMLElement, place: HTMLElement): void {
  place.moveBefore(element, null);
}
