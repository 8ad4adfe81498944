/**
 * The contract between a template and the tag that draws it: Lit's `html` in a browser, `stringHtml` on a server.
 *
 * A template is a function `(html, data)`. Its parameter is called `html`, its attributes are quoted, and its holes
 * hold only what both tags draw alike.
 */

/** Lit's own marker for "leave this out": as text nothing is drawn, as an attribute's value the attribute goes. */
export const nothing: unique symbol = Symbol.for('lit-nothing') as never;

/** What a hole of a template may hold. Objects, functions, dates and directives are type errors. */
export type Hole<T> = string | number | boolean | null | undefined | typeof nothing | T | readonly Hole<T>[];

/** A template tag whose results are of type `T`. */
export type Html<T> = (strings: TemplateStringsArray, ...values: Hole<T>[]) => T;
