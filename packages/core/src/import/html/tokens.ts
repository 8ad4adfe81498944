import { Tokenizer } from 'htmlparser2';
import { Attributes } from './attributes.ts';
import { type ElementKind, ElementKinds } from './elements.ts';

/** Who listens to the parts of a page, in order. The attributes are there for as long as the call. */
export interface TokenListener {
  readonly open: (kind: ElementKind, attributes: Attributes) => void;
  readonly close: (kind: ElementKind) => void;
  /** Words that stand from `start` to `end` of a text; entities are decoded. */
  readonly text: (text: string, start: number, end: number) => void;
}

/**
 * Reads HTML once and tells a listener what it meets. No tree is built, so depth costs nothing; comments,
 * declarations and attributes that nobody asks for are passed over.
 */
export function readTokens(html: string, listener: TokenListener): void {
  const kinds = new ElementKinds();
  const attributes = new Attributes(html);
  let nameStart = 0;
  let nameEnd = 0;

  const openTag = (): void => {
    listener.open(kinds.at(html, nameStart, nameEnd), attributes);
    attributes.clear();
  };

  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname: (start, end) => {
        nameStart = start;
        nameEnd = end;
        attributes.clear();
      },
      onopentagend: openTag,
      onselfclosingtag: openTag,
      onclosetag: (start, end) => {
        listener.close(kinds.at(html, start, end));
      },
      onattribname: (start, end) => {
        attributes.begin(start, end);
      },
      onattribdata: (start, end) => {
        attributes.addRange(start, end);
      },
      onattribentity: (codePoint) => {
        attributes.add(String.fromCodePoint(codePoint));
      },
      onattribend: () => {
        attributes.end();
      },
      ontext: (start, end) => {
        listener.text(html, start, end);
      },
      ontextentity: (codePoint) => {
        const words = String.fromCodePoint(codePoint);
        listener.text(words, 0, words.length);
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
