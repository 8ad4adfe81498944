import { Tokenizer } from 'htmlparser2';

/** Attributes of one element, by lower-case name; the first of two with one name holds. */
export type Attributes = ReadonlyMap<string, string>;

/** Who listens to the parts of a page, in order. Names are in lower case; entities are decoded. */
export interface TokenListener {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close: (name: string) => void;
  readonly text: (words: string) => void;
}

const noAttributes: Attributes = new Map();

/** An attribute longer than this says nothing that is wanted. */
const longestAttribute = 10_000;

/**
 * Reads HTML once and tells a listener what it meets. No tree is built, so depth costs nothing; comments,
 * declarations and attributes that nobody asks for are passed over.
 */
export function readTokens(html: string, wanted: ReadonlySet<string>, listener: TokenListener): void {
  let name = '';
  let attributes: Map<string, string> | null = null;
  let attribute: string | null = null;
  let value = '';

  const openTag = (): void => {
    listener.open(name, attributes ?? noAttributes);
    attributes = null;
  };

  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname: (start, end) => {
        name = html.slice(start, end).toLowerCase();
      },
      onopentagend: openTag,
      onselfclosingtag: openTag,
      onclosetag: (start, end) => {
        listener.close(html.slice(start, end).toLowerCase());
      },
      onattribname: (start, end) => {
        const key = end - start > 32 ? '' : html.slice(start, end).toLowerCase();
        attribute = wanted.has(key) && !attributes?.has(key) ? key : null;
        value = '';
      },
      onattribdata: (start, end) => {
        if (attribute !== null && value.length < longestAttribute)
          value += html.slice(start, Math.min(end, start + longestAttribute));
      },
      onattribentity: (codePoint) => {
        if (attribute !== null && value.length < longestAttribute) value += String.fromCodePoint(codePoint);
      },
      onattribend: () => {
        if (attribute === null) return;
        attributes ??= new Map();
        attributes.set(attribute, value);
      },
      ontext: (start, end) => {
        listener.text(html.slice(start, end));
      },
      ontextentity: (codePoint) => {
        listener.text(String.fromCodePoint(codePoint));
      },
      oncdata: () => undefined,
      oncomment: () => undefined,
      ondeclaration: () => undefined,
      onprocessinginstruction: () => undefined,
      onend: () => undefined,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}
