import { wordsOf } from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { endOf, startOf } from '../../text/words.ts';
import { figureFor, findFigureAt, possibleBetween, stateRole } from '../people/cast.ts';
import type { Cast, Figure } from '../people/figure.ts';
import { mentionsBetween } from '../people/timeline.ts';
import { opensSentence, titleStem, wordIn } from '../phrases/gaps.ts';
import type { SpeakerPhrase } from '../phrases/phrase.ts';
import { sentenceStart, wordsAt } from '../phrases/spans.ts';
import { PEOPLE, onlyOne, titleWords } from './holder.ts';

/** Letters of the shortest word for what somebody leads. */
const SHORTEST = 4;
/** Words of a sentence, and sentences with such a verb, that are looked at. */
const SENTENCE = 40;
const VERBS = 50;

/**
 * Whom a title means that nobody is said to hold, by what the text says of who leads: the only one who has a name for the
 * same office, "insatsledare" for "insatschefen", or of whom a sentence says it, "Insatsen leddes av NAME"; or the bearer
 * of a name that the title alone shows to be a person's.
 */
export function leaderMeant(document: TextDocument, cast: Cast, phrase: SpeakerPhrase): Figure | null {
  const { lexicon, lower } = document;
  const { mention, role = mention } = phrase;
  const stem = titleStem(document, titleWords(wordsAt(document, mention)).at(-1) ?? '');
  const leaders = wordsOf(lexicon.language.leaderTitles);
  const isLeader = (word: string): boolean => leaders.includes(word);
  const head = lexicon.compounds ? leaders.find((each) => stem.endsWith(each) && stem !== each) : undefined;
  // What is led: "insats" in "insatschefen", "project" in "the project lead", "Leitstelle" in "Leiterin der Leitstelle".
  const led =
    head !== undefined
      ? stem.slice(0, -head.length)
      : isLeader(stem)
        ? (titleWords(lower.slice(role.start, role.end)).findLast((word) => titleStem(document, word) !== stem) ?? '')
        : '';
  const isOffice = (title: string): boolean => {
    const words = titleWords(title).map((word) => titleStem(document, word));
    return words.some((word, at) =>
      head === undefined
        ? isLeader(word) && words[at - 1] === led
        : word.startsWith(led) && isLeader(word.slice(led.length)),
    );
  };
  const known =
    led.length < SHORTEST ? null : onlyOne(cast.figures.slice(0, PEOPLE), (one) => one.titles.some(isOffice));
  return (
    known ??
    shownByTitle(
      document,
      cast,
      (title) => titleStem(document, titleWords(title)[0] ?? '') === stem || isOffice(title),
    ) ??
    (led.length < SHORTEST ? null : whoLeads(document, cast, led.replace(/s$/, '')))
  );
}

/** The bearer of a name beside which such a title stands, "NAME har været driftschef", and which nothing else shows to be a person's. */
function shownByTitle(document: TextDocument, cast: Cast, isOffice: (title: string) => boolean): Figure | null {
  for (const { run, role } of cast.roleRuns.slice(0, PEOPLE)) {
    const known = !/\s/.test(wordsAt(document, run)) || findFigureAt(document, cast, run) !== null;
    if (known || !isOffice(role)) continue;
    const figure = figureFor(document, cast, run);
    figure.certain = true;
    stateRole(figure, role);
    return figure;
  }
  return null;
}

/** The only one whom a sentence names that says who leads something. */
function whoLeads(document: TextDocument, cast: Cast, led: string): Figure | null {
  const { words } = document;
  let found: Figure | null = null;
  for (const verb of (cast.leading ??= leadingVerbs(document))) {
    const from = sentenceStart(document, Math.max(0, verb - SENTENCE), verb);
    let to = verb + 1;
    while (to < words.count && to < verb + SENTENCE && !opensSentence(document, to)) to += 1;
    let at = from;
    while (at < to && !isForm(wordIn(document, at), led)) at += 1;
    if (at === to) continue;
    const [start, end] = [startOf(words, from), endOf(words, to - 1)];
    const named = new Set(mentionsBetween(cast, start, end).map(({ figure }) => figure));
    const possible = possibleBetween(document, cast, start, end, true)?.figure;
    if (possible !== undefined) named.add(possible);
    const [one, other] = named;
    if (one === undefined || one.unnamed) continue;
    if (other !== undefined || (found !== null && found !== one)) return null;
    found = one;
  }
  return found;
}

/** Whether two nouns are forms of one, or one is the first part of the other: "Einsatzes", "Einsatz". */
function isForm(one: string, other: string): boolean {
  let same = 0;
  while (same < one.length && one.charAt(same) === other.charAt(same)) same += 1;
  return same >= SHORTEST && same >= Math.min(one.length, other.length) * MOST_OF_IT;
}

/** What two forms of a noun have in common at least. */
const MOST_OF_IT = 0.75;

/** The first verbs of leading in a text. */
function leadingVerbs(document: TextDocument): readonly number[] {
  const forms = new Set(wordsOf(document.lexicon.language.leadingVerbs));
  const found: number[] = [];
  for (let at = 0; at < document.words.count && found.length < VERBS; at += 1)
    if (forms.has(wordIn(document, at))) found.push(at);
  return found;
}
