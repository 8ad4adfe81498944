/** A piece of finished HTML. Only {@link html} and {@link trusted} make one, so data can not pose as one. */
export class Markup {
  readonly #html: string;

  constructor(html: string) {
    this.#html = html;
  }

  toString(): string {
    return this.#html;
  }
}

/** What may stand in a hole: text is escaped, markup is not, lists are joined, nothing is nothing. */
export type Hole = string | number | Markup | undefined | false | readonly Hole[];

/** Fills an HTML template; every hole stands in text or in a quoted attribute. */
export function html(strings: TemplateStringsArray, ...holes: readonly Hole[]): Markup {
  let out = strings[0] ?? '';
  holes.forEach((hole, index) => {
    out += fill(hole) + (strings[index + 1] ?? '');
  });
  return new Markup(out);
}

/** Takes HTML that a renderer of the toolkit has written, and which it has escaped itself. */
export function trusted(rendered: string): Markup {
  return new Markup(rendered);
}

function fill(hole: Hole): string {
  if (hole === undefined || hole === false) return '';
  if (hole instanceof Markup) return hole.toString();
  if (typeof hole === 'object') return hole.map(fill).join('');
  return String(hole).replace(/[&<>"']/g, (character) => escapes[character] ?? character);
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
