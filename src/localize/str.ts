/** The tag of messages with expressions. */

type Str = typeof import('@lit/localize').str;

/** Marks a message with expressions. `lit-localize extract` knows it by its type; the runtime of `@lit/localize` is not loaded. */
export const str = ((strings: TemplateStringsArray, ...values: unknown[]) => ({strTag: true, strings, values})) as Str;
