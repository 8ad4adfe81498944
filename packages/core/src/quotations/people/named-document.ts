import type { TextDocument } from '../../structure/document.ts';
import { type Cast, emptyCast } from './figure.ts';
import { collectPeople } from './people.ts';

/** A document that collects its people once one of their names or titles is asked for: most texts without quotations never ask. */
export class NamedDocument implements TextDocument {
  declare readonly text: TextDocument['text'];
  declare readonly lower: TextDocument['lower'];
  declare readonly lexicon: TextDocument['lexicon'];
  declare readonly words: TextDocument['words'];
  declare readonly blocks: TextDocument['blocks'];
  #people: Cast | undefined;

  constructor({ text, lower, lexicon, words, blocks }: Omit<TextDocument, 'names' | 'titles'>) {
    this.text = text;
    this.lower = lower;
    this.lexicon = lexicon;
    this.words = words;
    this.blocks = blocks;
  }

  get names(): TextDocument['names'] {
    return this.people.names;
  }

  get titles(): TextDocument['titles'] {
    return this.people.titles;
  }

  get people(): Cast {
    if (!this.#people) {
      // Whoever collects them asks for the names that there are so far.
      this.#people = emptyCast();
      collectPeople(this, this.#people);
    }
    return this.#people;
  }
}
