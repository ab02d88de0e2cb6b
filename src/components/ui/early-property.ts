/**
 * Gives a property that was set before the element was defined to its setter.
 *
 * What that throws is reported: whoever has set it can't catch it any more, and the element must be there all the same.
 */
export function takeEarly(element: HTMLElement, name: string): void {
  const early = Object.getOwnPropertyDescriptor(element, name);
  if (early === undefined) return;
  Reflect.deleteProperty(element, name);
  try {
    Reflect.set(element, name, early.value);
  } catch (error) {
    reportError(error);
  }
}
