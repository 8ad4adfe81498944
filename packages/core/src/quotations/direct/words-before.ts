import { COMPLEMENTISER, CUE, PREPOSITION, RELATIVE, WORK, endsAs } from '../../languages/lexicon.ts';
import type { DocumentBlock, TextDocument } from '../../structure/document.ts';
import { classesOf, endOf, isCapital, startOf, wordAt } from '../../text/words.ts';
import { announcer, attributionBefore, labelBefore, subjectWithin } from '../attribution/announcement.ts';
import { antecedent } from '../attribution/antecedent.ts';
import { citing } from '../attribution/citing.ts';
import { type FoundAttribution, label, withVerb } from '../attribution/found-attribution.ts';
import { owned } from '../attribution/saying.ts';
import { gapBefore, gapText, isAmong, wordIn } from '../phrases/gaps.ts';
import { readSpeaker } from '../phrases/phrase.ts';
import { isSomebody, readOther } from '../phrases/plain-noun.ts';
import { sentenceStart } from '../phrases/spans.ts';

/** Whose words the words `from` to `to` lead to, up to the sign `gap`, in the block whose first word is `block`. */
export function beforeOf(
  document: TextDocument,
  from: number,
  to: number,
  gap: string,
  block: number,
): FoundAttribution | null {
  const cited =
    citedBefore(document, from, to) ?? document.lexicon.subjectFirst?.saying(document, from, to, gap) ?? null;
  if (cited !== null) return cited;
  const found = attributionBefore(document, from, to, gap === ':' || gap === ',');
  const last = gap === ':' ? labelBehindDash(document, from, to, found) : null;
  if (last !== null) return last;
  if (found !== null) return ':,'.includes(gap) ? found : null;
  // "Pflege-KV: Hollensteiner: „…“": what stands behind the last colon before.
  const floor = Math.max(from, to - LONGEST_LABEL);
  for (let word = to - 1; word > floor; word -= 1)
    if (gapBefore(document, word) === ':') return labelBefore(document, word, to) ?? subjectWithin(document, word, to);
  return gap === ':'
    ? (owned(document, from, to) ??
        labelBefore(document, from, to) ??
        partyLabel(document, from, to) ??
        announcer(document, from, to, block) ??
        possessorBefore(document, from, to) ??
        nickLabel(document, from, to))
    : null;
}

/** "demonstranter som ropte «…», skriver avisen": whose words a relative clause gives, whoever tells of it. */
export function whoCried(document: TextDocument, from: number, to: number): FoundAttribution | null {
  const { words, lexicon } = document;
  const cue = to - 1;
  const relative = cue - 1;
  if (relative <= from || lexicon.subjectFirst || lexicon.clauses || lexicon.cases) return null;
  const bits = classesOf(words, cue);
  if (!(bits & CUE) || bits & WORK || !(classesOf(words, relative) & RELATIVE)) return null;
  const named = antecedent(document, from, cue);
  const noun = named === null ? readOther(document, relative - 1, relative) : null;
  return named ?? (noun && withVerb(document, noun, relative - 1, cue));
}

/** Words back in which the colon or the dash is looked for that a label stands behind. */
const LONGEST_LABEL = 60;

/** Words in which a phrase that cites somebody is looked for. */
const LONGEST_CITING = 14;

/** "För att citera NAME:", ", to quote NAME,": a phrase that cites whose words follow, from a comma or the first word on. */
export function citedBefore(document: TextDocument, from: number, to: number): FoundAttribution | null {
  for (let at = Math.max(from, to - LONGEST_CITING); at < to; at += 1) {
    const found = at === from || gapBefore(document, at) === ',' ? citing(document, at, to) : null;
    if (found !== null && found.next >= to) return found;
  }
  return null;
}

/** "Kommunen säger nej – Berg: ”…”", "Berg säger nej – facket: ”…”": whom or what a dash parts from what stands before. */
function labelBehindDash(
  document: TextDocument,
  from: number,
  to: number,
  found: FoundAttribution | null,
): FoundAttribution | null {
  const floor = Math.max(from, to - LONGEST_LABEL);
  let dash = to - 1;
  while (dash > floor && !/^\s[-–—−]\s$/.test(gapText(document, dash))) dash -= 1;
  // "Anna Berg – vd: ”…”", "– säger Berg: ”…”".
  if (dash <= floor || (found?.next ?? 0) > dash || labelBefore(document, from, to) !== null) return null;
  const phrase = readSpeaker(document, dash, to);
  if (phrase === null || phrase.next < to || phrase.kind === 'pronoun' || !isSomebody(document, phrase)) return null;
  return phrase.kind === 'name' ? labelBefore(document, dash, to) : label(phrase, phrase.mention.start, to);
}

/** Whom the sentence before is about: "… sagte Cramer nicht. „Das klären andere.“" */
export function aboutSpeaker(
  document: TextDocument,
  block: DocumentBlock,
  from: number,
  to: number,
): FoundAttribution | null {
  const start = sentenceStart(document, Math.max(from, block.first), to);
  const found = attributionBefore(document, start, to) ?? subjectWithin(document, start, to, block.first);
  const { kind, mention } = found?.phrase ?? {};
  // "„…“, sagte NAME. Das Handwerk wächst. „…“": what a body does is no speech where somebody has spoken just before,
  // nor what any may do: "Dass ein Museum das zeigt, ist neu. „…“"
  const at = wordAt(document.words, mention?.start ?? 0) - 1;
  const { clauses, isIndefinite } = document.lexicon;
  // "… wurde als Verband gegründet. „…“": what something is.
  const any = isIndefinite(wordIn(document, at)) || clauses?.judging.has(wordIn(document, at)) === true;
  const tells = found?.cue != null && !(any && classesOf(document.words, start) & COMPLEMENTISER);
  const body = kind === 'organisation' && !tells && (any || from > block.first);
  // "Sie fragten, was auf sie zukomme. „…“"
  const told = kind === 'pronoun' && (classesOf(document.words, at) & PREPOSITION) !== 0;
  return found === null || (clauses !== null && (kind === 'other' || body || told))
    ? null
    : { ...found, cue: null, order: 'label', next: to };
}

/** "Bergs råd är enkelt:", "Direktörens svar var kort:": the words are theirs who stand in the genitive, an office before a noun for words only. */
function possessorBefore(document: TextDocument, from: number, to: number): FoundAttribution | null {
  const { words, lexicon } = document;
  if (!isCapital(words, from) || to - from < 2) return null;
  const word = wordIn(document, from);
  const isOffice = (form: string): boolean =>
    lexicon.suffixedArticles === true &&
    endsAs(form, lexicon.language.definiteNouns) &&
    (lexicon.isTitle(form) || lexicon.isTrade(form));
  const says = isAmong(document, from + 1, lexicon.language.speechNouns);
  const forms = lexicon.nameForms(word).filter((form) => form !== word);
  const office = says ? forms.find(isOffice) : undefined;
  const base = forms.find((form) => document.names.has(form)) ?? office;
  if (base === undefined || document.names.has(word)) return null;
  const kind = base !== office ? 'name' : lexicon.isTitle(base) ? 'title' : 'other';
  const start = startOf(words, from);
  const mention = { start, end: start + Math.min(base.length, word.length) };
  return label({ kind, mention, honorific: 0, next: from + 1, end: mention.end }, start, to);
}

/** A single capitalised word before a colon, alone in its line: "Alva: ”…”". */
function nickLabel(document: TextDocument, from: number, to: number): FoundAttribution | null {
  if (to - from !== 1 || document.lexicon.capitalisedNouns || classesOf(document.words, from) & WORK) return null;
  // "Adding: “…”": whoever spoke before.
  if (document.lexicon.subjectFirst?.isFrontedCue(document, from)) return null;
  const phrase = readSpeaker(document, from, to);
  return phrase?.kind === 'name' ? label(phrase, phrase.mention.start, to) : null;
}

/** "BP-Kern: „…“": a surname that the document knows behind what its bearer speaks for. */
function partyLabel(document: TextDocument, from: number, to: number): FoundAttribution | null {
  const { words, text, names } = document;
  const surname = /^\p{Lu}{2,}-(\p{Lu}.+)$/u.exec(text.slice(startOf(words, from), endOf(words, from)))?.[1];
  if (to - from !== 1 || surname === undefined || !names.has(surname.toLowerCase())) return null;
  const mention = { start: endOf(words, from) - surname.length, end: endOf(words, from) };
  return label({ kind: 'name', mention, honorific: 0, next: to, end: mention.end }, startOf(words, from), to);
}
