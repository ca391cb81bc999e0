/** Registers custom elements without taking the page down: the first definition of a tag wins. */

/**
 * Defines `tag`, unless it is taken. A tag that another class holds, such as one of another copy of the library,
 * is left to it and reported once.
 */
export function define(
  tag: string,
  element: CustomElementConstructor,
  registry: CustomElementRegistry = customElements,
): void {
  const holder = registry.get(tag);
  if (!holder) registry.define(tag, element);
  else if (holder !== element) console.warn(`<${tag}> is already defined by another class; that one stays.`);
}
