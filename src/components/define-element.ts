/**
 * Registers an element under a tag, once.
 *
 * A tag that is taken is left as it is: two copies of the package on a page must not break each other.
 * The class is extended, because one class can have only one tag in a registry.
 */
export function defineElement(
  tag: string,
  element: typeof HTMLElement,
  registry: CustomElementRegistry,
): void {
  if (registry.get(tag) === undefined) registry.define(tag, class extends element {});
}
