import {
  ADVERB,
  ARTICLE,
  CLOSING_CUE,
  COMPLEMENTISER,
  COORDINATOR,
  CUE,
  PREPOSITION,
  REPORTING,
  SINGULAR_PRONOUN,
  SOURCE_AFTER,
  SOURCE_BEFORE,
  STATEMENT,
} from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { isDoubleMark } from '../../text/characters.ts';
import { QUESTION, classesOf, endOf, isCapital } from '../../text/words.ts';
import { ofApposedName } from './apposed-name.ts';
import { closesWith, isImpersonal, hasSeveral, isReported, isReportingVerb, isSeparated } from './clause-verbs.ts';
import { type FoundAttribution, isRule } from './found-attribution.ts';
import { gapBefore, isSo, marksBetween, wordIn, gapText } from '../phrases/gaps.ts';
import { type NounPhrase, particleName, readNounPhrase } from '../phrases/noun-phrase.ts';
import {
  attribution,
  clauseStart,
  opensSubordinate,
  plainSubject,
  reaches,
  subjectAt,
  subjectBehind,
  subordinateSubject,
} from './clause-subject.ts';
import { isSomebody } from '../phrases/plain-noun.ts';
import { nextComma } from '../reported/report.ts';
import { rangeOf, sentenceStart } from '../phrases/spans.ts';
import { impersonalSource, isLed, isView, perspective, sourceAt, sourceBehind, viewerOf } from './clause-source.ts';

/** How many words back a verb is looked for. */
const REACH = 60;

/**
 * The last reporting verb among the words `from` to `to` of a sentence, with its subject, told by the place of the verb
 * and the case of the articles (Duden, Die Grammatik, 9th ed., §§ 1338–1372: one constituent before the finite verb of a
 * main clause, the finite verb last in a subordinate one). `marked` tells that the words end inside quote marks; what stands
 * in marks is passed over.
 */
export function clauseAttribution(
  document: TextDocument,
  from: number,
  to: number,
  marked = false,
): FoundAttribution | null {
  const { words } = document;
  let inside = marked;
  let joined = -1;
  for (let at = to - 1; at >= from && at > to - REACH; at -= 1) {
    if (at < to - 1 && marksBetween(document, at) % 2 === 1) inside = !inside;
    if (inside || (isCapital(words, at) && at > from && !(classesOf(words, at) & SOURCE_BEFORE))) continue;
    // "… und fügte hinzu": the subject is that of a verb before.
    if (at > from && classesOf(words, at - 1) & COORDINATOR && isReportingVerb(document, at)) {
      joined = at;
      continue;
    }
    const found = isSo(document, at, QUESTION.attributes, mayAttribute)
      ? attributionWith(document, from, at, to)
      : null;
    if (found === null) continue;
    if (joined >= 0) return withSecondVerb(document, found, joined);
    // "Wie NAME erklärte, sieht das Land …": who is named in a first clause reports what another is said to judge.
    const { clauses } = document.lexicon;
    const judges =
      clauses?.judgements.has(wordIn(document, at)) === true && clauses.comparisons.has(wordIn(document, from));
    const lead = judges ? nextComma(document, from + 1, at + 1) : -1;
    return (lead < 0 ? null : clauseAttribution(document, from, lead)) ?? found;
  }
  if (joined < 0) return null;
  // "…, biss er den Gast und rief": the subject of the clause that the verb is joined to.
  const start = clauseStart(document, from, joined - 1);
  const front =
    subjectAt(document, start, joined) ??
    plainSubject(document, start, joined) ??
    // "Zur Eröffnung kam NAME und lobte": what opens the clause is passed by.
    subjectBehind(document, classesOf(words, start) & PREPOSITION ? start - 1 : start, joined);
  return front === null ? null : attribution(document, joined, front, 'straight');
}

/** Whether a word is such as `attributionWith` begins with. */
function mayAttribute(document: TextDocument, at: number): boolean {
  const { words, lexicon } = document;
  const word = wordIn(document, at);
  return (
    (classesOf(words, at) & (SOURCE_BEFORE | SOURCE_AFTER | CLOSING_CUE)) !== 0 ||
    isReportingVerb(document, at) ||
    lexicon.prepositionalVerbs.has(word) ||
    [lexicon.clauses?.perspectives, lexicon.clauses?.participles].some((set) => set?.has(word))
  );
}

/** The attribution whose verb, preposition or participle is the word at `at`. */
function attributionWith(document: TextDocument, from: number, at: number, to: number): FoundAttribution | null {
  const { words, lexicon } = document;
  const { clauses } = lexicon;
  const bits = classesOf(words, at);
  // "sagte die Kanzlerin Teilnehmern zufolge": the verb tells whose words they are, the source who passes them on.
  if (bits & (SOURCE_BEFORE | SOURCE_AFTER) && !isLed(document, at))
    for (let verb = clauseStart(document, from, at); verb < at; verb += 1)
      if (classesOf(words, verb) & CUE && !isCapital(words, verb)) return null;
  if (bits & SOURCE_BEFORE) {
    // "…, die Frist gemäß den Vorgaben des Landes zu verlängern:".
    const source = sourceAt(document, at, to);
    return source !== null && isRule(document, source) ? null : source;
  }
  if (bits & SOURCE_AFTER) return sourceBehind(document, from, at);
  if (bits & CLOSING_CUE && gapBefore(document, at) === ',') return interposed(document, at, to);
  const word = wordIn(document, at);
  // "glaubt, dass die Brücke hält:": a judgement within what is believed leads to no words.
  if (!(bits & CUE) && at === to - 1 && classesOf(words, clauseStart(document, from, at)) & COMPLEMENTISER) return null;
  // "machte deutlich": the word before the clause tells that the verb reports.
  const finite = isReportingVerb(document, at) || lexicon.reportsWith(word, wordIn(document, to - 1));
  if (clauses?.participles.has(word)) {
    // "hatte … erklärt": the form is a finite verb's too.
    const closing = participleSubject(document, finite && at < to - 1 ? clauseStart(document, from, at) : from, at);
    if (closing !== null || !finite) return closing;
  }
  if (finite) return cited(document, ofApposedName(document, subjectOfVerb(document, from, at, to), from), at, to);
  return at === from && clauses?.perspectives.has(word) ? perspective(document, at, to) : null;
}

/** Who is cited, rather than who cites: "Der Bote zitiert Anna Berg mit den Worten", "…“, zitiert der Bote Anna Berg". */
function cited(
  document: TextDocument,
  found: FoundAttribution | null,
  verb: number,
  to: number,
): FoundAttribution | null {
  if (found === null || !document.lexicon.clauses?.citing.has(wordIn(document, verb))) return found;
  const noun =
    found.next < to && gapBefore(document, found.next) === '' ? readNounPhrase(document, found.next, to) : null;
  return noun === null ? found : attribution(document, verb, noun, 'inverted');
}

/** An attribution with the verb that is joined to its own. */
function withSecondVerb(document: TextDocument, found: FoundAttribution, verb: number): FoundAttribution {
  const { words } = document;
  return {
    ...found,
    cue: rangeOf(document, verb),
    cueBits: classesOf(words, verb) & CUE,
    end: endOf(words, verb),
    next: verb + 1,
  };
}

/** "hat … genannt": the subject of the verb that goes with a participle. */
export function participleSubject(document: TextDocument, from: number, participle: number): FoundAttribution | null {
  const { clauses } = document.lexicon;
  if (clauses === null) return null;
  const word = wordIn(document, participle);
  const finite = clauses.citing.has(word) ? [clauses.auxiliaries, clauses.passives] : [clauses.auxiliaries];
  // "dass NAME ihn gefragt habe": in a subordinate clause the finite verb stands last.
  if (clauses.auxiliaries.has(wordIn(document, participle + 1)) && gapBefore(document, participle + 1) === '') {
    const noun = subordinateSubject(document, clauseStart(document, from, participle), participle);
    if (noun !== null) return attribution(document, participle, noun, 'straight');
  }
  for (let at = participle - 1; at >= from && at > participle - REACH; at -= 1)
    if (finite.some((verbs) => verbs.has(wordIn(document, at)))) {
      const found = clauses.impersonal.has(word)
        ? impersonalSource(document, clauseStart(document, from, at), at, participle)
        : subjectOfVerb(document, from, at, participle);
      return found && { ...found, cue: rangeOf(document, participle), cueBits: REPORTING };
    }
  return null;
}

/**
 * The attribution behind words said, at word `at`: ", sagte der Minister", ", so der Minister", ", wie der Minister sagte",
 * ", heißt es in dem Brief".
 */
export function clauseBehind(document: TextDocument, at: number, limit: number): FoundAttribution | null {
  const { words, lexicon } = document;
  const { clauses } = lexicon;
  if (at >= limit || isCapital(words, at)) return null;
  const bits = classesOf(words, at);
  if (clauses?.impersonal.has(wordIn(document, at))) {
    if (isImpersonal(document, at)) return impersonalSource(document, at, at, limit);
    // "„Norden I“ heißt sie": what something is called.
    if (classesOf(words, at + 1) & SINGULAR_PRONOUN) return null;
  }
  if (bits & SOURCE_BEFORE) return sourceAt(document, at, limit);
  if (bits & CLOSING_CUE) {
    if (at + 1 < limit && classesOf(words, at + 1) & CUE) return withSubjectBehind(document, at + 1, limit);
    // "Wie er half, so habe er allen geholfen": the verb of the next clause.
    if (isReported(document, at + 1, at + 2)) return null;
    // "so die Überzeugung von NAME", "so das Fazit von NAME".
    const judged = classesOf(words, at + 2) & (SOURCE_BEFORE | STATEMENT) && classesOf(words, at + 1) & ARTICLE;
    if (judged) return withSubjectBehind(document, at, limit);
    const noun = particleName(document, at + 1, limit) ?? readNounPhrase(document, at + 1, limit);
    if (noun === null || noun.role === 'object') return null;
    // "so ihr Fazit".
    return attribution(document, at, viewerOf(document, noun, limit), 'inverted');
  }
  if (isReportingVerb(document, at) || isSeparated(document, at, limit))
    return cited(document, withSubjectBehind(document, at, limit), at, limit);
  // "…“, mit diesen Worten eröffnete sie", "…“ Mit diesem Satz hat sie eröffnet".
  const noun = bits & PREPOSITION ? at + 2 : bits & ARTICLE && classesOf(words, at - 1) & PREPOSITION ? at + 1 : -1;
  if (noun > 0 && classesOf(words, noun) & (SOURCE_BEFORE | STATEMENT))
    return withSubjectBehind(document, noun + 1, limit);
  // "…“, hat der Minister gesagt", "…“, wird der Minister zitiert".
  const participles = clauses?.auxiliaries.has(wordIn(document, at))
    ? clauses.participles
    : clauses?.passives.has(wordIn(document, at))
      ? clauses.citing
      : null;
  if (participles !== null && closesWith(document, participles, at, limit))
    return withSubjectBehind(document, at, limit);
  if (lexicon.copulas.has(wordIn(document, at)) || clauses?.perspectives.has(wordIn(document, at + 1)))
    return viewed(document, at, limit) ?? convinced(document, at, limit);
  return clauseOfReport(document, at, limit);
}

/** Who reports in a clause whose verb stands last: "wie NAME sagte", "wie NAME, Leiterin des Amts, mitteilt". */
export function clauseOfReport(document: TextDocument, at: number, limit: number): FoundAttribution | null {
  const { words, lexicon } = document;
  if (!lexicon.clauses?.subordinators.has(wordIn(document, at))) return null;
  const named = subordinateSubject(document, at, limit)?.next ?? at;
  const goesOn = (verb: number): boolean => gapBefore(document, verb) === '' || verb <= named;
  for (let verb = at + 2; verb < limit && verb < at + 20 && goesOn(verb); verb += 1)
    if (!isCapital(words, verb) && isReportingVerb(document, verb)) {
      const noun = subordinateSubject(document, at, verb);
      return noun === null ? null : attribution(document, verb, noun, 'straight');
    }
  return null;
}

/** "…“, ist der Rat von NAME", "…“, war ihr Fazit": whose view the words said are. */
function viewed(document: TextDocument, verb: number, limit: number): FoundAttribution | null {
  const parted = gapText(document, verb).includes(',');
  const noun = parted ? readNounPhrase(document, verb + 1, limit) : null;
  if (noun === null) return null;
  const viewer = viewerOf(document, noun, limit);
  // "ist der Rat von Leiterin NAME": the noun is a title, too.
  const named = noun.phrase.kind === 'name' && noun.determined && isView(document, verb + 2);
  return (viewer === noun && !named) || viewer.phrase.kind === 'other'
    ? null
    : attribution(document, verb, viewer, 'inverted');
}

/** "…“, ist NAME überzeugt", "…“, ist sich der Trainer sicher", "…“, steht für NAME fest": somebody, and a word in lower case that closes the clause, after a comma. */
function convinced(document: TextDocument, at: number, limit: number): FoundAttribution | null {
  const { words } = document;
  if (!gapText(document, at).includes(',')) return null;
  const viewed = document.lexicon.clauses?.perspectives.has(wordIn(document, at + 1));
  const found = viewed ? perspective(document, at + 1, limit) : withSubjectBehind(document, at, limit);
  if (found === null || (found.phrase.kind === 'other' && !isSomebody(document, found.phrase))) return null;
  if (found.phrase.kind === 'organisation') return null;
  let last = found.next;
  // "ist NAME überzeugt und fordert …".
  const joins = (word: number): boolean => (classesOf(words, word) & COORDINATOR) !== 0;
  while (
    last + 1 < limit &&
    last < found.next + LONGEST_PREDICATE &&
    gapBefore(document, last + 1) === '' &&
    !joins(last + 1)
  )
    last += 1;
  const predicate =
    last < limit &&
    /^,?$/.test(gapBefore(document, found.next)) &&
    (last + 1 >= limit || joins(last + 1) || /[,.;]/.test(gapBefore(document, last + 1))) &&
    !isCapital(words, last) &&
    (classesOf(words, last) & ~(ADVERB | CUE)) === 0;
  return predicate ? { ...found, next: last + 1, end: endOf(words, last) } : null;
}

/** Words of the longest predicate that is looked at. */
const LONGEST_PREDICATE = 8;

/**
 * Whose words stand in marks, from word `to` to before word `at`, where the verb behind them closes the clause: "der es als
 * „Fehler“ bezeichnet", "wird vom Amt als „hoch“ eingestuft", "mit den Worten „Es geht los“ eröffnete sie".
 */
export function closingVerb(
  document: TextDocument,
  from: number,
  to: number,
  at: number,
  limit: number,
): FoundAttribution | null {
  const { words, lexicon } = document;
  if (at >= limit) return null;
  if (isLed(document, to - 1) && classesOf(words, to - 1) & SOURCE_BEFORE)
    return withSubjectBehind(document, at, limit);
  const start = clauseStart(document, from, to - 1);
  for (let verb = at; verb < limit && verb < at + 6 && (verb === at || gapBefore(document, verb) === ''); verb += 1) {
    const word = wordIn(document, verb);
    const participle = lexicon.clauses?.participles.has(word) === true;
    if (isCapital(words, verb) || !(participle || lexicon.clauses?.judgements.has(word))) continue;
    const noun = subordinateSubject(document, start, to - 1) ?? (participle ? agent(document, start, to) : null);
    return noun && attribution(document, verb, noun, 'straight');
  }
  return null;
}

/** By whom something is done: "wird vom Amt". */
function agent(document: TextDocument, from: number, to: number): NounPhrase | null {
  const { clauses } = document.lexicon;
  for (let at = to - 1, by = -1; at >= from; at -= 1) {
    const word = wordIn(document, at);
    if (clauses?.passives.has(word)) return by < 0 ? null : readNounPhrase(document, by, to);
    if (by < 0 && clauses?.agents.has(word)) by = at + 1;
  }
  return null;
}

/** ", so die Sprecherin,". */
function interposed(document: TextDocument, at: number, limit: number): FoundAttribution | null {
  const noun = particleName(document, at + 1, limit) ?? readNounPhrase(document, at + 1, limit);
  if (noun === null || noun.role === 'object') return null;
  const { next } = noun;
  // "so Stroh augenzwinkernd".
  const adverb = classesOf(document.words, next) & ADVERB || /(?:nd|lich|ig)$/.test(wordIn(document, next));
  if (next < limit && gapBefore(document, next) === '' && !adverb) return null;
  return attribution(document, at, noun, 'inverted');
}

/** The subject of a finite verb: before it, behind it, or the one of the verb that it is joined to. */
function subjectOfVerb(document: TextDocument, from: number, verb: number, to: number): FoundAttribution | null {
  const { lexicon } = document;
  const start = clauseStart(document, from, verb);
  const impersonal = isImpersonal(document, verb);
  // "Das nennt man", "Das Boot heißt": nobody.
  if (lexicon.clauses?.impersonal.has(wordIn(document, verb)))
    return impersonal ? impersonalSource(document, start, verb, to) : null;
  if (impersonal) return null;
  // A comma parts the verb from the rest: "Die Halle sei alt, erläutert NAME:", "Die Gäste, die blieben, nannte NAME „…“".
  const apart = start === verb && verb > from;
  if (apart && isDoubleMark(gapBefore(document, verb).charCodeAt(0))) return withSubjectBehind(document, verb, to);
  const subordinate = apart ? null : subordinateSubject(document, start, verb);
  if (subordinate !== null) return attribution(document, verb, subordinate, 'straight');
  if (!apart && opensSubordinate(document, start)) return null;
  const front = subjectAt(document, apart ? from : start, verb);
  if (front === null || !(apart || reaches(document, front, verb))) return withSubjectBehind(document, verb, to);
  const reported = apart && isReported(document, from, verb);
  const either = front.phrase.kind === 'other' && front.role !== 'subject';
  // "Glaube und Liebe gehörten zusammen, betonte der Bischof.": a clause of its own stands before the verb.
  const closed = apart && front.next < verb && gapBefore(document, front.next) === '';
  const noun = reported || either || closed ? oneBehind(document, verb, to) : null;
  const ends = noun !== null && (noun.next >= to || gapBefore(document, noun.next) !== '');
  const behind = reported || either || ends ? noun : null;
  // "Jede Schuld wies die Ministerin von sich": of two that may be either, who is somebody does it rather than a thing.
  const rather =
    reported ||
    closed ||
    behind?.role === 'subject' ||
    behind?.phrase.kind === 'name' ||
    !isSomebody(document, front.phrase);
  return behind !== null && rather && isAgent(behind)
    ? attribution(document, verb, behind, 'inverted')
    : attribution(document, verb, front, 'straight');
}

/** The subject behind a verb; not a name alone where the verb is of several: "Stadträte werfen NAME „…“ vor". */
function oneBehind(document: TextDocument, verb: number, to: number): NounPhrase | null {
  const noun = subjectBehind(document, verb, to);
  const one = noun?.phrase.kind === 'name' && noun.phrase.joined === undefined;
  return one && hasSeveral(document, wordIn(document, verb)) ? null : noun;
}

function isAgent({ phrase }: NounPhrase): boolean {
  return phrase.kind !== 'other';
}

/** "sagte der Sprecher": the subject right behind the verb, past objects and adverbials. */
function withSubjectBehind(document: TextDocument, verb: number, to: number): FoundAttribution | null {
  const noun = sentenceStart(document, verb, verb + 2) > verb ? null : subjectBehind(document, verb, to);
  if (noun === null) return null;
  // "lautet das Fazit von NAME".
  return attribution(document, verb, viewerOf(document, noun, to), 'inverted');
}
