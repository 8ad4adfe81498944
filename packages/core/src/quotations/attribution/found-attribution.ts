import { CUE, SOURCE_AFTER, SOURCE_BEFORE } from '../../languages/lexicon.ts';
import type { Range } from '../../model/press-release.ts';
import { classesOf, endOf, startOf, wordAt } from '../../text/words.ts';
import type { TextDocument } from '../../structure/document.ts';
import { gapBefore, wordIn } from '../phrases/gaps.ts';
import type { SpeakerPhrase } from '../phrases/phrase.ts';
import { isSomebody } from '../phrases/plain-noun.ts';

/** Who is said to have spoken, and by which words: "säger Joanna Jonasson, polisens insatsledare". */
export interface FoundAttribution {
  /** The reporting verb or preposition; null in "NAME, role: …". */
  readonly cue: Range | null;
  readonly cueBits: number;
  readonly phrase: SpeakerPhrase;
  /** The words of the attribution, without punctuation around them. */
  readonly start: number;
  readonly end: number;
  /** Index of the first word behind it. */
  readonly next: number;
  /** The verb of "and goes on:", by which what follows is said by the same person; else null. */
  readonly continues: Range | null;
  /** `inverted`: verb first; `straight`: speaker first; `label`: no verb. */
  readonly order: 'inverted' | 'straight' | 'label';
}

/** The attribution of a phrase that begins at word `at`, with the verb or the preposition behind it. */
export function withVerb({ words }: TextDocument, phrase: SpeakerPhrase, at: number, cue: number): FoundAttribution {
  const end = endOf(words, cue);
  return {
    cue: { start: startOf(words, cue), end },
    cueBits: classesOf(words, cue) & (CUE | SOURCE_BEFORE | SOURCE_AFTER),
    phrase,
    start: startOf(words, at),
    end,
    next: cue + 1,
    continues: null,
    order: 'straight',
  };
}

/** The same where the phrase stands behind its verb or preposition, whatever its class. */
export function behindVerb({ words }: TextDocument, phrase: SpeakerPhrase, cue: number): FoundAttribution {
  const start = startOf(words, cue);
  return {
    cue: { start, end: endOf(words, cue) },
    cueBits: classesOf(words, cue) & (CUE | SOURCE_BEFORE | SOURCE_AFTER),
    phrase,
    start,
    end: phrase.end,
    next: phrase.next,
    continues: null,
    order: 'inverted',
  };
}

/** The attribution of a phrase that stands for itself, without a verb, up to before word `next`. */
export function label(phrase: SpeakerPhrase, start: number, next: number): FoundAttribution {
  return { cue: null, cueBits: 0, phrase, start, end: phrase.end, next, continues: null, order: 'label' };
}

/** Whether a mention has several words. */
export function isLong({ text }: TextDocument, { mention }: SpeakerPhrase): boolean {
  return /\s/.test(text.slice(mention.start, mention.end));
}

/** Whether the document gives a name in full somewhere, or a form of it; told by its last part. */
export function knows(document: TextDocument, { mention }: SpeakerPhrase): boolean {
  const written = document.lower.slice(mention.start, mention.end);
  const last = written.slice(written.lastIndexOf(' ') + 1);
  return document.lexicon.nameForms(last).some((form) => document.names.has(form));
}

/** Not a single capitalised word that nothing else shows to be a name: it may have its capital from the sentence. */
export function isFamiliar(document: TextDocument, phrase: SpeakerPhrase): boolean {
  return phrase.kind !== 'name' || phrase.role !== undefined || isLong(document, phrase) || knows(document, phrase);
}

/** Whether such a word has only the noun behind it before its verb at `cue`, or before "of": "Yard signs say", "Sixty percent of us say". */
export function leadsNoun(document: TextDocument, phrase: SpeakerPhrase, cue: number): boolean {
  const { words, lexicon } = document;
  const noun = wordAt(words, phrase.mention.end);
  return (
    (noun === cue - 1 || (noun < cue && lexicon.naming.has(wordIn(document, noun + 1)))) &&
    classesOf(words, noun) === 0 &&
    gapBefore(document, noun) === '' &&
    !isFamiliar(document, phrase)
  );
}

/**
 * Whether the source is no one but a law or a plan, which something is in accordance with: "enligt miljölagen", and where
 * whose it is stands behind it, "laut Beschluss des Stadtrats".
 */
export function isRule({ lexicon, lower }: TextDocument, { cue, phrase: { mention } }: FoundAttribution): boolean {
  const words = lower.slice(Math.min(cue?.end ?? mention.start, mention.start), mention.end).split(/\s+/);
  return words.some(lexicon.isRule);
}

/** "Den Rahmen bot das Museum:": whether no verb gives words to what a sentence is about, and that is nobody. */
export function isOfThing(document: TextDocument, { phrase, cue }: FoundAttribution): boolean {
  return document.lexicon.clauses !== null && cue === null && !isSomebody(document, phrase);
}
