/**
 * The server's template tag: HTML text, escaped, without a DOM.
 *
 * It stands in a file of its own, because a browser never needs it.
 */
import { nothing } from './html.ts';
import type { Hole } from './html.ts';
import { compile } from './compile.ts';
import type { CompiledTemplate, Part } from './compile.ts';
import { drawingOf } from './drawing.ts';
import { safeUrl } from './safe-url.ts';

/**
 * A template with its values, drawn when its text is asked for. Only {@link stringHtml} makes it, so data can not pose
 * as markup.
 */
export class Markup {
  readonly #template: CompiledTemplate;
  readonly #values: readonly Hole<Markup>[];

  constructor(key: typeof KEY, template: CompiledTemplate, values: readonly Hole<Markup>[]) {
    if (key !== KEY) throw new TypeError('Markup is made by stringHtml`…` alone.');
    this.#template = template;
    this.#values = values;
  }

  toString(): string {
    return Markup.behind('', this);
  }

  /**
   * The HTML given, with the markup behind it. Text that grows at its end alone is put together faster than text of
   * parts that were put together before.
   */
  static behind(html: string, markup: Markup): string {
    const template = markup.#template;
    const values = markup.#values;
    const { texts, holes, isText } = drawingOf(template, presentIn(template, values));
    for (let index = 0; index < holes.length; index++) {
      // Below the length there is a hole, with text before it.
      const value = values[holes[index] as number];
      html += texts[index] as string;
      if (typeof value === 'string') html = escapedBehind(html, value);
      else if (isText[index]) html = textBehind(html, value);
      else html = escapedBehind(html, stringOf(value));
    }
    return html + (texts[holes.length] as string);
  }
}

const KEY: unique symbol = Symbol('stringHtml');

/**
 * Draws a template to HTML text. Attributes and texts are escaped; URLs in URL attributes must pass `safeUrl`.
 *
 * @throws {TypeError} where a template (not its data) is wrong: a hole in a tag name, a comment, a script, an unquoted
 * attribute, `style`, `srcdoc` or an `on…` attribute.
 */
export function stringHtml(strings: TemplateStringsArray, ...values: Hole<Markup>[]): Markup {
  return new Markup(KEY, compile(strings), values);
}

function textBehind(html: string, value: Hole<Markup>): string {
  if (typeof value === 'string') return escapedBehind(html, value);
  if (value instanceof Markup) return Markup.behind(html, value);
  if (isNothing(value) || value === null || value === undefined) return html;
  if (isArray(value)) {
    // eslint-disable-next-line @typescript-eslint/prefer-for-of -- as above
    for (let index = 0; index < value.length; index++) html = textBehind(html, value[index]);
    return html;
  }
  return escapedBehind(html, String(value));
}

/** Whether a value is `nothing`. By its type first: to compare values of any type costs several times as much. */
function isNothing(value: Hole<Markup>): value is typeof nothing {
  return typeof value === 'symbol' && value === nothing;
}

/** `Array.isArray` that also narrows a readonly array. */
function isArray(value: Hole<Markup>): value is readonly Hole<Markup>[] {
  return Array.isArray(value);
}

/** The attributes that are there for these values, a bit each. */
function presentIn({ attributes }: CompiledTemplate, values: readonly Hole<Markup>[]): number {
  let present = 0;
  for (let index = 0; index < attributes.length; index++) {
    // Below the length there is a part.
    const part = attributes[index] as Part;
    const value = values[part.hole];
    if (!isNothing(value) && (part.isPlain || isPresent(part, value, values))) present |= 1 << index;
  }
  return present;
}

function isPresent({ kind, hole, isUrl, pieces }: Part, value: Hole<Markup>, values: readonly Hole<Markup>[]): boolean {
  if (kind === 'boolean') return !!value;
  if (isUrl && safeUrl(stringOf(value)) === nothing) return false;
  for (let next = 1; next < pieces.length - 1; next++) if (values[hole + next] === nothing) return false;
  return true;
}

function stringOf(value: Hole<Markup>): string {
  return typeof value === 'string' ? value : value === null || value === undefined ? '' : String(value);
}

const SPECIAL = /[&<>"'\0\r\uD800-\uDFFF]/g;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\0': '\uFFFD',
  '\r': '&#13;',
};

/** The HTML given, with the text behind it: escaped, and with lone surrogates replaced by what a UTF-8 encoder writes. */
function escapedBehind(html: string, text: string): string {
  SPECIAL.lastIndex = 0;
  if (!SPECIAL.test(text)) return html + text;
  let from = 0;
  do {
    const at = SPECIAL.lastIndex - 1;
    const character = text.charAt(at);
    // Both halves of a character stay.
    if (character >= '\uD800' && isPair(text, at)) {
      SPECIAL.lastIndex++;
      continue;
    }
    html += text.slice(from, at);
    html += ESCAPES[character] ?? '\uFFFD';
    from = at + 1;
  } while (SPECIAL.test(text));
  return html + text.slice(from);
}

/** Whether two UTF-16 units from here are one character. Not by `codePointAt`: compiled by V8 13.6 it reads past a slice's end. */
function isPair(text: string, at: number): boolean {
  const [high, low] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
  return high < 0xdc00 && low >= 0xdc00 && low <= 0xdfff;
}
