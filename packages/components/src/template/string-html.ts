/**
 * The server's template tag: HTML text, escaped, without a DOM.
 *
 * It stands in a file of its own, because a browser never needs it.
 */
import { nothing } from './html.ts';
import type { Hole } from './html.ts';
import { compile } from './compile.ts';
import type { Part } from './compile.ts';
import { safeUrl } from './safe-url.ts';

/** HTML that a template made. Only {@link stringHtml} makes it, so data can not pose as markup. */
export class Markup {
  readonly #html: string;

  constructor(key: typeof KEY, html: string) {
    if (key !== KEY) throw new TypeError('Markup is made by stringHtml`…` alone.');
    this.#html = html;
  }

  toString(): string {
    return this.#html;
  }

  /** The HTML as it was put together, for the template around it. */
  static raw(markup: Markup): string {
    return markup.#html;
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
  const { parts, tail } = compile(strings);
  let html = '';
  let hole = 0;
  // eslint-disable-next-line @typescript-eslint/prefer-for-of -- iterators would cost a quarter of the drawing
  for (let index = 0; index < parts.length; index++) {
    // Below the length there is a part.
    const part = parts[index] as Part;
    switch (part.kind) {
      case 'text':
        html += part.before + textOf(values[hole++]);
        break;
      case 'attribute':
        html += attributeOf(part, values, hole);
        hole += part.pieces.length - 1;
        break;
      case 'boolean': {
        const value = values[hole++];
        html += value && value !== nothing ? `${part.before} ${part.name}` : part.before;
        break;
      }
      case 'dropped':
        html += part.before;
        hole++;
    }
  }
  return new Markup(KEY, html + tail);
}

function textOf(value: Hole<Markup>): string {
  if (typeof value === 'string') return escape(value);
  if (value instanceof Markup) return Markup.raw(value);
  if (value === nothing || value === null || value === undefined) return '';
  if (isArray(value)) {
    let html = '';
    // eslint-disable-next-line @typescript-eslint/prefer-for-of -- as above
    for (let index = 0; index < value.length; index++) html += textOf(value[index]);
    return html;
  }
  return escape(String(value));
}

/** `Array.isArray` that also narrows a readonly array. */
function isArray(value: Hole<Markup>): value is readonly Hole<Markup>[] {
  return Array.isArray(value);
}

/** What stands before an attribute, and the attribute where none of its values is `nothing`. */
function attributeOf(part: Part, values: readonly Hole<Markup>[], firstHole: number): string {
  let text = part.open;
  for (let index = 1; index < part.pieces.length; index++) {
    const value = values[firstHole + index - 1];
    if (value === nothing) return part.before;
    if (part.isUrl && index === 1 && part.pieces[0] === '' && safeUrl(stringOf(value)) === nothing) return part.before;
    text += escape(stringOf(value)) + (part.pieces[index] ?? '');
  }
  return text;
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

/** Escaped, and with lone surrogates replaced: what a UTF-8 encoder would write. */
function escape(text: string): string {
  let escaped = '';
  let from = 0;
  SPECIAL.lastIndex = 0;
  while (SPECIAL.test(text)) {
    const at = SPECIAL.lastIndex - 1;
    const character = text.charAt(at);
    // Both halves of a character stay.
    if (character >= '\uD800' && isPair(text, at)) {
      SPECIAL.lastIndex++;
      continue;
    }
    escaped += text.slice(from, at) + (ESCAPES[character] ?? '\uFFFD');
    from = at + 1;
  }
  return from === 0 ? text : escaped + text.slice(from);
}

/** Whether two UTF-16 units from here are one character. Not by `codePointAt`: compiled by V8 13.6 it reads past a slice's end. */
function isPair(text: string, at: number): boolean {
  const [high, low] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
  return high < 0xdc00 && low >= 0xdc00 && low <= 0xdfff;
}
