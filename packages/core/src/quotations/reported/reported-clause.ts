import {
  ADVERB,
  ARTICLE,
  CLOSING_CUE,
  COMPLEMENTISER,
  CONDITIONAL,
  COORDINATOR,
  CUE,
  FUNCTION,
  NEGATION,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  REPORTING,
  SOURCE_AFTER,
  SOURCE_BEFORE,
} from '../../languages/lexicon.ts';
import type { Range } from '../../model/press-release.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesAmong, classesOf, endOf, isCapital, isNumber, startOf, wordAt } from '../../text/words.ts';
import { isLed } from '../attribution/clause-source.ts';
import { isAdverbLike, subjectAt } from '../attribution/clause-subject.ts';
import { type FoundAttribution, isRule, label } from '../attribution/found-attribution.ts';
import { clauseAttribution, clauseBehind, clauseOfReport } from '../attribution/clause.ts';
import { isReported } from '../attribution/clause-verbs.ts';
import { gapBefore, wordIn } from '../phrases/gaps.ts';
import { readNounPhrase } from '../phrases/noun-phrase.ts';
import { isSomebody } from '../phrases/plain-noun.ts';
import { announcesMore, type Report, type Sentence, content, nextComma, report } from './report.ts';
import { relativeEnd } from './reported-source.ts';

/** Words of the longest clause that names the speaker of what stands around it. */
const LONGEST_INTERPOSED = 25;
/** Words beyond which no sentence is read: what goes on for longer without a stop is a list or a table. */
const LONGEST_SENTENCE = 300;

/**
 * The report of a sentence in a language that shows it by the place and the mood of its verbs (Duden, Die Grammatik, 9th
 * ed., §§ 527–538): "X sagt, dass …", "X meint, die Brücke sei …", "…, sagt X, …", "Wie X berichtet, …", "Nach Angaben von
 * X ist …". Null where there is none.
 */
export function reportInClauses(document: TextDocument, sentence: Sentence): Report | null {
  if (sentence.last - sentence.first > LONGEST_SENTENCE) return null;
  return (
    behindComparison(document, sentence) ??
    bySource(document, sentence) ??
    aroundInterposed(document, sentence) ??
    behindMatrix(document, sentence)
  );
}

/** "Wie die Polizei mitteilt, ist die Brücke gesperrt." */
function behindComparison(document: TextDocument, sentence: Sentence): Report | null {
  const { lexicon, words } = document;
  if (!lexicon.clauses?.comparisons.has(wordIn(document, sentence.first))) return null;
  const reports = (at: number): boolean => ((classesOf(words, at - 1) | classesOf(words, at - 2)) & REPORTING) !== 0;
  let comma = nextComma(document, sentence.first + 1, sentence.last);
  // "Wie NAME, Leiterin des Amts, mitteilt, ist …".
  while (comma >= 0 && comma < sentence.first + LONGEST_INTERPOSED && !reports(comma))
    comma = nextComma(document, comma + 1, sentence.last);
  if (comma < 0 || !reports(comma)) return null;
  const attribution =
    clauseAttribution(document, sentence.first, comma) ?? clauseOfReport(document, sentence.first, comma);
  return attribution === null
    ? null
    : report(document, attribution, [content(document, startOf(words, comma), sentence.end)], 'reported/source');
}

/** "Dem Sozialamt zufolge leben …", "Nach den Worten von Anna Berg wird …", "Gemäß Polizei ist …". */
function bySource(document: TextDocument, sentence: Sentence): Report | null {
  const { words } = document;
  for (let word = sentence.first; word < sentence.last && word < sentence.first + 10; word += 1) {
    if (gapBefore(document, word) !== '' && word > sentence.first) return null;
    const bits = classesOf(words, word);
    if (!(bits & (SOURCE_BEFORE | SOURCE_AFTER))) continue;
    const limit = bits & SOURCE_AFTER ? word + 1 : sentence.last;
    const attribution = clauseAttribution(document, sentence.first, limit);
    if (attribution === null || isRule(document, attribution)) return null;
    // "Berg rief laut Zeugen „Halt“.": the verb has its speaker.
    if (!(attribution.cueBits & (SOURCE_BEFORE | SOURCE_AFTER))) return null;
    if (!(bits & SOURCE_AFTER || isSomebody(document, attribution.phrase))) return null;
    const from = bits & SOURCE_AFTER ? endOf(words, word) : relativeEnd(document, attribution, sentence);
    // "Beide sind nach den Worten der Rektorin klug.": a preposition, and an article, stand before the noun.
    let source = Math.min(word, wordAt(words, attribution.phrase.mention.start));
    if (isLed(document, word)) source = classesOf(words, word - 1) & ARTICLE ? word - 2 : word - 1;
    else if (bits & SOURCE_BEFORE && source < word) source -= 1;
    const before =
      bits & SOURCE_BEFORE && source > sentence.first
        ? content(document, startOf(words, sentence.first), endOf(words, source - 1))
        : null;
    return report(document, attribution, [before, content(document, from, sentence.end)], 'reported/source');
  }
  return null;
}

/** "X fügte hinzu, dass …", "X teilte am Abend mit, die Brücke sei gesperrt", "X hielt dagegen: Die Brücke sei offen." */
function behindMatrix(document: TextDocument, sentence: Sentence): Report | null {
  const { words } = document;
  let before = sentence.first;
  for (
    let opener = nextComma(document, sentence.first + 1, sentence.last, ',:');
    opener >= 0;
    before = opener, opener = nextComma(document, opener + 1, sentence.last, ',:')
  ) {
    const bits = classesOf(words, opener);
    const that = (bits & COMPLEMENTISER) !== 0;
    const inMood = !that && isMainClause(document, opener, sentence.last);
    if (gapBefore(document, opener) === ':' && !inMood) continue;
    if (
      !that &&
      !inMood &&
      !isVerbSecond(document, opener, sentence.last) &&
      !isInfinitive(document, opener, sentence.last)
    )
      continue;
    const attribution = clauseAttribution(document, sentence.first, opener);
    // "NAME gratulierte: Das Haus sei schön."
    const leads = attribution === null && before === sentence.first && gapBefore(document, opener) === ':';
    const subject = leads && isReported(document, opener + 1, opener + 4) ? subjectAt(document, before, opener) : null;
    if (subject !== null && /name|title/.test(subject.phrase.kind))
      return report(
        document,
        label(subject.phrase, subject.phrase.mention.start, opener),
        [content(document, startOf(words, opener), sentence.end)],
        'reported/bare',
      );
    if (attribution?.cue == null || attribution.cueBits & (SOURCE_BEFORE | SOURCE_AFTER)) return null;
    // "Die Option fügt eine Ebene hinzu, die gewährleistet, dass …": of the nearer verb.
    const relative = before > sentence.first && classesOf(words, before) & ARTICLE && !isCapital(words, before);
    if (relative && !isSomebody(document, attribution.phrase)) return null;
    // After "that" only a verb of saying reports; reported mood makes a report of what any verb of talk brings.
    const reports =
      attribution.cueBits & REPORTING ||
      document.lexicon.reportsWith(
        words.text.slice(attribution.cue.start, attribution.cue.end),
        wordIn(document, opener - 1),
      );
    if ((that || !inMood) && !reports) return null;
    if (classesAmong(words, sentence.first, opener) & NEGATION) return null;
    const from = that ? endOf(words, opener) : startOf(words, opener);
    return report(
      document,
      attribution,
      [content(document, from, reportEnd(document, opener, sentence))],
      that ? 'reported/that' : 'reported/bare',
    );
  }
  return null;
}

/** Offset where what is reported ends: before the next verb of who reports it, ", und fügte hinzu: „…“", else with the sentence. */
function reportEnd(document: TextDocument, from: number, { last, end }: Sentence): number {
  const { words } = document;
  for (let verb = from + 2; verb < last; verb += 1)
    if (
      classesOf(words, verb) & REPORTING &&
      !isCapital(words, verb) &&
      classesOf(words, verb - 1) & COORDINATOR &&
      gapBefore(document, verb - 1) === ','
    )
      return endOf(words, verb - 2);
  return end;
}

/** Whether a clause in reported mood begins here with its verb in the second place, not in the last as in "…, die offen sei". */
function isMainClause(document: TextDocument, from: number, limit: number): boolean {
  const { words, lexicon } = document;
  if (classesOf(words, from) & (CONDITIONAL | RELATIVE | COORDINATOR)) return false;
  if (lexicon.clauses?.subordinators.has(wordIn(document, from))) return false;
  const comma = nextComma(document, from + 1, limit);
  const end = comma < 0 ? limit : comma;
  // "die Studie zeige, dass …", but "die zeige, dass …".
  const last = comma > from + 3 && classesOf(words, comma) & COMPLEMENTISER ? end : end - 1;
  for (let verb = from + 1; verb < last; verb += 1)
    if (isSubjunctive(document, verb) && !(classesOf(words, verb + 1) & COORDINATOR)) return true;
  return false;
}

/** Whether a clause begins here that an infinitive closes by which somebody tells of themselves: "einen Knall gehört zu haben". */
function isInfinitive(document: TextDocument, from: number, limit: number): boolean {
  const comma = nextComma(document, from + 1, limit);
  const last = (comma < 0 ? limit : comma) - 1;
  const closes = document.lexicon.clauses?.auxiliaryInfinitives.has(wordIn(document, last)) === true;
  return closes && (classesOf(document.words, last - 1) & PREPOSITION) !== 0;
}

/** Whether a clause begins here with a noun phrase and its finite verb: "die Kassen der Kommunen ließen keinen Abschluss zu". */
function isVerbSecond(document: TextDocument, from: number, limit: number): boolean {
  const { words } = document;
  const verb = readNounPhrase(document, from, limit)?.next ?? limit;
  return (
    verb + 1 < limit &&
    !isCapital(words, verb) &&
    /(?:e|en|t|st)$/.test(wordIn(document, verb)) &&
    gapBefore(document, verb) === '' &&
    gapBefore(document, verb + 1) === '' &&
    !(classesOf(words, verb) & NO_FINITE_VERB) &&
    (isCapital(words, verb + 1) || (classesOf(words, verb + 1) & BEHIND_VERB) !== 0)
  );
}

const NO_FINITE_VERB = ARTICLE | PREPOSITION | COORDINATOR | ADVERB | RELATIVE | COMPLEMENTISER | PRONOUN;
const BEHIND_VERB = ARTICLE | PREPOSITION | ADVERB | FUNCTION | NEGATION | PRONOUN;

/**
 * A form of reported mood: a listed one, or a word that is none of the known and ends in -e between a noun and a word that
 * is none, where an adjective could not stand: "die Gegenseite spiele auf Zeit".
 */
function isSubjunctive(document: TextDocument, at: number): boolean {
  const { words } = document;
  if (isCapital(words, at)) return false;
  if (isReported(document, at, at + 1)) return true;
  const word = wordIn(document, at);
  return (
    word.length >= 5 &&
    word.endsWith('e') &&
    classesOf(words, at) === 0 &&
    !isAdverbLike(document, word) &&
    isCapital(words, at - 1) &&
    gapBefore(document, at) === '' &&
    gapBefore(document, at + 1) === '' &&
    !isCapital(words, at + 1)
  );
}

/** "…, so die Sprecherin.", "…, sagt sie, …", "…, kritisiert Anna Berg.": before, around the clause that names the speaker. */
function aroundInterposed(document: TextDocument, sentence: Sentence): Report | null {
  const { words } = document;
  // "That the bridge was closed, X denies."
  if (classesOf(words, sentence.first) & COMPLEMENTISER) return null;
  for (
    let at = nextComma(document, sentence.first + 1, sentence.last);
    at >= 0;
    at = nextComma(document, at + 1, sentence.last)
  ) {
    const compares = document.lexicon.clauses?.comparisons.has(wordIn(document, at)) === true;
    const { clauses, prepositionalVerbs } = document.lexicon;
    // ", ließ sie wissen,", ", rechnete er vor,", ", wird sie zitiert".
    // ", das betonte Anna Berg.": a pronoun before its verb.
    if (points(document, at)) at += 1;
    const verb = wordIn(document, at);
    const parted =
      prepositionalVerbs.has(verb) || [clauses?.auxiliaries, clauses?.passives].some((set) => set?.has(verb));
    if (!(compares || parted || classesOf(words, at) & (CUE | CLOSING_CUE)) || isCapital(words, at)) continue;
    const attribution = clauseBehind(document, at, Math.min(sentence.last, at + LONGEST_INTERPOSED));
    if (attribution === null || attribution.next <= at) continue;
    const apart = gapBefore(document, at) === ',' ? at - 1 : at - 2;
    const before = content(document, startOf(words, sentence.first), endOf(words, apart));
    const after = behindInterposed(document, attribution, sentence);
    if (after === undefined) continue;
    const behind = after === null ? sentence.last : attribution.next;
    if (classesAmong(words, at, behind) & NEGATION) return null;
    const somebody = isSomebody(document, attribution.phrase);
    const reports = ((compares ? attribution.cueBits : classesOf(words, at)) & (REPORTING | CLOSING_CUE)) !== 0;
    // ", so die Sprecherin,": whatever the mood of what goes on.
    const closes =
      !announcesMore(document, sentence) &&
      (after === null || compares || classesOf(words, at) & CLOSING_CUE) &&
      reports &&
      somebody;
    // ", wie die Lage zu werten sei": a clause of what is told.
    const told = somebody || !compares;
    if (!closes && !(told && isInReportedMood(document, sentence, at, attribution.next))) continue;
    return report(document, attribution, [before, after], 'reported/closing');
  }
  return null;
}

/** "das betonte": a pronoun that points back, right before a verb of saying, where a relative clause has its verb last. */
function points(document: TextDocument, at: number): boolean {
  const { words, lexicon } = document;
  const verb = (classesOf(words, at + 1) & REPORTING) !== 0 && !isCapital(words, at + 1);
  return (
    verb && gapBefore(document, at + 1) === '' && lexicon.clauses?.ambiguousArticles.has(wordIn(document, at)) === true
  );
}

/** What goes on behind the interposed clause: null at the end of the sentence, undefined where the clause itself goes on. */
function behindInterposed(
  document: TextDocument,
  { next, start }: FoundAttribution,
  sentence: Sentence,
): Range | null | undefined {
  const { words } = document;
  // "Doch sei es, so NAME, der Rat, der …": a few words before are no clause.
  const clause = startOf(words, sentence.first + 4) < start;
  if (next >= sentence.last) return null;
  // "stellte NAME fest und hob Anna, Bo und Cy hervor": the speaker's second verb.
  const joint = classesOf(words, next) & COORDINATOR ? next : next + 1;
  const second = document.lexicon.prepositionalVerbs.has(wordIn(document, joint + 1));
  if (classesOf(words, joint) & COORDINATOR && second) return null;
  const comma = gapBefore(document, next) === ',' ? next : nextComma(document, next, sentence.last);
  // "teilte die Stadt mit.", "sagte er am Montag zum Tag der Pflege."
  if (comma < 0) return next + 5 >= sentence.last || classesOf(words, next) & (PREPOSITION | ADVERB) ? null : undefined;
  // "am Montag, 19. Mai."
  if (isNumber(words, comma) && comma + 3 > sentence.last) return null;
  if (comma > next + 5) return undefined;
  // ", sagt Anna Berg, die das Haus leitet.", ", sagt Anna Berg auf dem Fest, zu dem sie lud."
  const relative = classesOf(words, comma) & PREPOSITION ? comma + 1 : comma;
  if (
    relative + 1 < sentence.last &&
    classesOf(words, relative) & ARTICLE &&
    !(clause ? isMainClause(document, comma, sentence.last) : isReported(document, comma, sentence.last))
  )
    return null;
  return content(document, startOf(words, comma), sentence.end);
}

function isInReportedMood(document: TextDocument, { first, last }: Sentence, before: number, after: number): boolean {
  for (let word = first; word < last; word += 1)
    if ((word < before || word >= after) && isSubjunctive(document, word)) return true;
  return false;
}
