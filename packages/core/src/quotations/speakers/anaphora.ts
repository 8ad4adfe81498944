import { ARTICLE, CLOSING_CUE, PLURAL_PRONOUN, STATEMENT, WORK } from '../../languages/lexicon.ts';
import type { Range } from '../../model/press-release.ts';
import type { TextDocument } from '../../structure/document.ts';
import { ALL_CAPITALS, classesOf, endOf, isCapital, isNumber, startOf, wordAt } from '../../text/words.ts';
import { type Cast, type Figure, type Gender, genderOf } from '../people/figure.ts';
import { lastBefore, mentionsBetween } from '../people/timeline.ts';
import { focusBefore } from '../people/focus.ts';
import { subjectAt } from '../people/unnamed.ts';
import type { FoundQuotation } from '../direct/found.ts';
import {
  isAge,
  isAmong,
  isOrganisationAt,
  isPersonAt,
  isStatementAt,
  isYears,
  titleStem,
  wordIn,
} from '../phrases/gaps.ts';
import { type Identity, anonymous, personIdentity } from './identity.ts';
import type { SpeakerPhrase } from '../phrases/phrase.ts';
import { rangeOf, sentenceStart, wordsAt } from '../phrases/spans.ts';
import { isOneOf } from '../phrases/subject-words.ts';
import { genderByArticle } from './gender-by-article.ts';
import { PEOPLE, baseInText, headOf, holderOf, isOfAnother, ownerIn, titleWords } from './holder.ts';
import { leaderMeant } from './leader.ts';
import { PRONOUN_REACH, focusNear, onlyBefore, personMeant, spokeUntitled } from './person-meant.ts';
import { relativeMeant } from './relative.ts';
import { inTurn } from './successor.ts';

/** Quotations back among which the last speaker is looked for. */
const RECENT = 50;

/** Whom a pronoun, a title or another noun means that names nobody: "säger hon", "säger direktören", "säger 24-åringen". */
export function meantBy(
  document: TextDocument,
  cast: Cast,
  phrase: SpeakerPhrase,
  quotation: FoundQuotation,
  before: readonly (Identity | null)[],
  organisations: readonly string[],
): Identity {
  switch (phrase.kind) {
    case 'pronoun': {
      // "hänen veljensä".
      const kin = document.lexicon.cases ? relativeMeant(document, cast, behindPronoun(document, phrase)) : null;
      return kin !== null
        ? personIdentity(kin, true, false)
        : pronoun(document, cast, phrase, quotation, before, organisations);
    }
    case 'title': {
      const held = title(document, cast, phrase, quotation, before);
      // "Anna Bergs advokat": not who has one.
      const { start, end } = phrase.mention;
      const whose = mentionsBetween(cast, start, end).some((owner) => owner.figure === held.figure && owner.end < end);
      return whose ? { ...anonymous('person'), jobTitle: wordsAt(document, phrase.role ?? phrase.mention) } : held;
    }
    default: {
      // "Her letter says: “…”": whose it is.
      const owner = whoseStatement(document, phrase);
      return owner === null
        ? described(document, phrase, noun(document, cast, phrase, quotation))
        : pronoun(document, cast, { ...phrase, mention: owner }, quotation, before, organisations);
    }
  }
}

/** The pronoun that says whose a statement is, or null. */
function whoseStatement(document: TextDocument, { mention }: SpeakerPhrase): Range | null {
  const owner = wordAt(document.words, mention.start) - 1;
  if (owner < 0 || document.lexicon.whose(wordIn(document, owner)) === 0) return null;
  return isStatementAt(document, wordAt(document.words, mention.end - 1)) ? rangeOf(document, owner) : null;
}

/** A pronoun with the word behind it. */
function behindPronoun({ words }: TextDocument, { mention: { start }, next }: SpeakerPhrase): Range {
  return { start, end: endOf(words, next) };
}

/** Whether a figure is a person at all. */
export function anyoneOf(figure: Figure): boolean {
  return figure.certain;
}

function pronoun(
  document: TextDocument,
  cast: Cast,
  phrase: SpeakerPhrase,
  quotation: FoundQuotation,
  before: readonly (Identity | null)[],
  organisations: readonly string[],
): Identity {
  const bits = classesOf(document.words, wordAt(document.words, phrase.mention.start));
  if (bits & PLURAL_PRONOUN) return { ...anonymous('organisation'), affiliation: organisations.at(-1) ?? null };
  const { clauses, whose } = document.lexicon;
  const body = bodyBefore(document, cast, phrase.mention, quotation.block, genderOf(bits));
  if (body !== null) return { ...anonymous('organisation'), affiliation: body };
  const word = document.lower.slice(phrase.mention.start, phrase.mention.end);
  const gender =
    genderOf(bits) ??
    genderOf(whose(word)) ??
    (clauses?.hers.has(word) ? 'female' : clauses?.his.has(word) ? 'male' : null);
  const agrees = (figure: Figure): boolean =>
    figure.certain && (gender === null || figure.gender === null || figure.gender === gender);
  const fits = (figure: Figure): boolean => agrees(figure) && isPerson(figure);
  const start = Math.min(quotation.spans[0]?.start ?? phrase.mention.start, phrase.mention.start);
  const focus = focusNear(document, cast, start, quotation.block, PRONOUN_REACH, fits, true, gender);
  const chosen = focus?.figure ?? lastSpeaker(before, fits) ?? lastBefore(cast, start, agrees)?.figure ?? null;
  if (chosen === null) return anonymous('person');
  if (gender !== null && !chosen.unnamed) chosen.gender ??= gender;
  const others = lastBefore(cast, start, (figure) => fits(figure) && figure !== chosen);
  const alone = focus?.alone === true && others === null;
  return personIdentity(chosen, true, alone && !tellsOfUnknown(document, cast, quotation, start, chosen));
}

/** "Ägaren är orolig. – Det är svårt, säger hon.": whether the sentence right before the words is of somebody whom nothing tells to be who is meant. */
function tellsOfUnknown(
  document: TextDocument,
  cast: Cast,
  { block }: FoundQuotation,
  at: number,
  meant: Figure,
): boolean {
  const { blocks, words } = document;
  const here = blocks[block];
  if (here === undefined) return false;
  const inside = startOf(words, here.first) < at;
  const { first, last } = inside ? { first: here.first, last: wordAt(words, at) } : (blocks[block - 1] ?? here);
  const from = sentenceStart(document, first, last);
  if (from >= last || subjectAt(document, from, last) === null) return false;
  return mentionsBetween(cast, startOf(words, from), endOf(words, last - 1)).every(
    ({ figure, sure }) => figure !== meant || sure === false,
  );
}

/** "Die GHL fordert mehr. Das Angebot nennt sie …": the body that the sentence before begins with, of the pronoun's gender, where it names nobody. */
function bodyBefore(
  document: TextDocument,
  cast: Cast,
  { start }: Range,
  index: number,
  gender: Gender,
): string | null {
  const { words, lexicon, blocks } = document;
  const { first = 0 } = blocks[index] ?? {};
  const at = wordAt(words, start);
  const own = sentenceStart(document, first, at);
  if (lexicon.clauses === null || own <= first) return null;
  const from = sentenceStart(document, first, own);
  const named = mentionsBetween(cast, startOf(words, from), start).length > 0;
  if (named || !isCapital(words, from) || genderByArticle(document, startOf(words, from + 1)) !== gender) return null;
  const letters = (words.forms[from + 1] ?? 0) & ALL_CAPITALS;
  return letters || isOrganisationAt(document, from + 1) ? wordsAt(document, rangeOf(document, from + 1)) : null;
}

/** Whether more than a single word shows somebody to be a person: it may be a company's name ("Ifølge Distribut …"). */
function isPerson({ parts, gender, jobTitle, unnamed, shown }: Figure): boolean {
  return parts.length > 1 || shown || gender !== null || jobTitle !== null || unnamed;
}

function lastSpeaker(before: readonly (Identity | null)[], fits: (figure: Figure) => boolean): Figure | null {
  const figure = before.slice(-RECENT).findLast((identity) => identity !== null)?.figure ?? null;
  return figure !== null && fits(figure) ? figure : null;
}

function title(
  document: TextDocument,
  cast: Cast,
  phrase: SpeakerPhrase,
  quotation: FoundQuotation,
  before: readonly (Identity | null)[],
): Identity {
  const { mention, role } = phrase;
  const written = wordsAt(document, mention);
  const definite = isDefinite(document, phrase, quotation);
  // "The Chief Executive’s comment: …".
  const said = quotation.attribution?.cue != null || document.lexicon.subjectFirst === undefined;
  // "Ifølge forskerne", "a spokesperson for the union", "another supporter": nobody whom the text has named.
  const others =
    isBody(document, phrase, quotation) ||
    (said && areSeveral(document, mention, written, quotation)) ||
    isNew(document, mention.start) ||
    (!definite && document.titles.has(wordIn(document, wordAt(document.words, wholeOf(phrase).end - 1))));
  const owner = role === undefined ? null : ownerIn(document, role);
  // Where all nouns have capitals an owner may be no name: "der Chef der Behörde".
  const whose = document.lexicon.capitalisedNouns ? null : owner;
  const bearer = owner === null || role === undefined ? undefined : bearerIn(cast, wordsAt(document, role));
  if (bearer !== undefined) return personIdentity(bearer, true, true);
  // "skriver ministern på Facebook": where it was written.
  const { words, lexicon } = document;
  const cue = quotation.attribution?.cue;
  const posted =
    whose !== null && cue != null && isAmong(document, wordAt(words, cue.start), lexicon.language.writingVerbs);
  const ofOwner = (figure: Figure): boolean => posted || whose === null || !isOfAnother(document, figure, whose);
  const holder = others ? null : holderOf(document, cast, written, mention.start, ofOwner);
  const last = definite ? lastSpeaker(before, anyoneOf) : null;
  const held = spokeUntitled(document, cast, holder, last, mention.start, quotation.block, written) ?? holder;
  const figure = held && (spokeByTitle(document, cast, written, mention.start, held, before) ?? held);
  // "säger läkarna NAME och NAME … säger läkaren": one of several who are the same.
  const alone = (other: Figure): boolean =>
    other === figure || other.jobTitle === null || other.jobTitle !== figure?.jobTitle;
  if (figure !== null) {
    const meant = inTurn(document, cast, mention, figure);
    return personIdentity(
      meant.figure,
      true,
      meant.sure &&
        !posted &&
        !figure.foretold &&
        // "the Orrin MP" may be another than the only one named so far.
        (!isOneOf(document, wordAt(document.words, mention.end - 1), 'members') || figure.titles.includes(written)) &&
        !isOfBodyBefore(document, mention) &&
        cast.figures.slice(0, PEOPLE).every(alone),
    );
  }
  const head = others ? null : headOf(document, cast, written, mention.start);
  if (head !== null) return personIdentity(head, true, false);
  const whole = role === undefined ? written : wordsAt(document, role);
  const leader = definite && !others ? leaderMeant(document, cast, phrase) : null;
  if (leader !== null) {
    leader.jobTitle ??= baseInText(document, whole, mention.start);
    return personIdentity(leader, true, false);
  }
  // Who is said to be something else is meant only where the text is about nobody else.
  const near =
    definite && !others && (whose === null || holderOf(document, cast, written, mention.start) === null)
      ? personMeant(document, cast, phrase, quotation, whole)
      : null;
  return (
    near ?? {
      ...anonymous('person'),
      jobTitle: document.lexicon.cases ? written : whole,
      affiliation: owner,
    }
  );
}

/** "Minister of State Berg": whoever has the title up to the surname that it runs into. */
function bearerIn({ byPart }: Cast, role: string): Figure | undefined {
  const space = role.lastIndexOf(' ');
  const bearers = byPart.get(role.slice(space + 1).toLowerCase());
  return bearers?.find(({ titles }) => titles.includes(role.slice(0, space)));
}

/** "its chair", "dess ordförande": whether a title is of a body that the words before tell of, and maybe of another than its holder's. */
function isOfBodyBefore(document: TextDocument, { start }: Range): boolean {
  return isAmong(document, wordAt(document.words, start) - 1, document.lexicon.language.bodyPossessives);
}

/**
 * Who has just spoken, where a title that is no more than a part of theirs may mean them rather than somebody named since
 * who has not spoken: "hamnminister NAME …, skolminister NAME …", "säger ministern".
 */
function spokeByTitle(
  document: TextDocument,
  cast: Cast,
  written: string,
  at: number,
  held: Figure,
  before: readonly (Identity | null)[],
): Figure | null {
  const stem = titleStem(document, titleWords(written).at(-1) ?? '');
  const exact = held.titles.some((one) => titleWords(one).some((word) => titleStem(document, word) === stem));
  if (exact || before.slice(-RECENT).some((identity) => identity?.figure === held)) return null;
  return lastSpeaker(before, (figure) => holderOf(document, cast, written, at, (other) => other === figure) !== null);
}

/** Whether a title is of several: "forskerne", "researchers", "die Ärzte"; or any noun, by its verb: "betonen die Mandatare". */
function areSeveral(
  document: TextDocument,
  { start }: Range,
  written: string,
  { attribution }: FoundQuotation,
): boolean {
  const { isTitle, isPlural, clauses } = document.lexicon;
  const title = titleWords(written).findLast(isTitle) ?? '';
  return (attribution && clauses?.reader.isOfSeveral(document, start, title, attribution)) === true || isPlural(title);
}

/** Whether an indefinite article stands before an offset. */
function isNew(document: TextDocument, start: number): boolean {
  const before = wordAt(document.words, start) - 1;
  return before >= 0 && document.lexicon.isIndefinite(wordIn(document, before));
}

/** "A neighbour said": somebody without a name is what the noun says. */
function described(document: TextDocument, { mention }: SpeakerPhrase, identity: Identity): Identity {
  const { lexicon, words } = document;
  const head = wordIn(document, wordAt(words, mention.end - 1));
  const unnamed = identity.name === null && identity.figure === null && identity.affiliation === null;
  return unnamed && lexicon.isPersonNoun(head) && !/^\d/.test(head)
    ? { ...identity, type: 'person', jobTitle: identity.jobTitle ?? wordsAt(document, mention) }
    : identity;
}

/** "the 24-year-old", "kroaten": the person whom the text is about. */
function noun(document: TextDocument, cast: Cast, phrase: SpeakerPhrase, quotation: FoundQuotation): Identity {
  const nobody = anonymous('other');
  const { words, lexicon } = document;
  const at = wordAt(words, phrase.mention.start);
  // "Diese hatte versprochen": whom the words before name last.
  const points =
    lexicon.clauses !== null && (classesOf(words, at) & ARTICLE) !== 0 && !lexicon.isIndefinite(wordIn(document, at));
  const last = points ? lastBefore(cast, phrase.mention.start, anyoneOf) : null;
  if (last !== null) return personIdentity(last.figure, true, false);
  const head = wordAt(words, phrase.mention.end - 1);
  // "heter det i pressemeldingen".
  if (lexicon.suffixedArticles && isStatementAt(document, head)) return nobody;
  const relative = relativeMeant(document, cast, phrase.mention);
  if (relative !== null) {
    // "skyder søsteren ind": no brother from here on.
    relative.gender ??= genderOf(lexicon.kin(wordIn(document, head), true));
    return personIdentity(relative, true, false);
  }
  if (lexicon.kin(wordIn(document, head), false)) return { ...nobody, type: 'person' };
  if (!isDefinite(document, phrase, quotation) || areSeveral(document, phrase.mention, '', quotation)) return nobody;
  const start = Math.min(quotation.spans[0]?.start ?? phrase.mention.start, phrase.mention.start);
  // "der 39 Jahre alte Tscheche".
  const aged = isNumber(words, at) && head > at && !isPersonAt(document, head);
  if (isAge(document, at) || aged) {
    if (newBefore(document, at)) return { ...nobody, type: 'person' };
    // "die 67-Jährige".
    const gender = lexicon.clauses?.reader.genderByArticle(document, phrase.mention.start) ?? null;
    const fits = (figure: Figure): boolean =>
      anyoneOf(figure) && (figure.gender ?? gender) === (gender ?? figure.gender);
    const figure =
      focusBefore(document, cast, start, quotation.block, PRONOUN_REACH, fits)?.figure ?? onlyBefore(cast, start, fits);
    return figure === null ? { ...nobody, type: 'person' } : personIdentity(figure, true, false);
  }
  // "tillägger scenografen": somebody's trade, of whom the text has just told.
  const trade = wordIn(document, at);
  const practised = lexicon.isTrade(trade)
    ? personMeant(document, cast, phrase, quotation, wordsAt(document, phrase.mention))
    : null;
  if (practised !== null) return practised;
  if (lexicon.isPersonNoun(trade)) return { ...nobody, type: 'person' };
  // "so das Fazit": of whom the text is about; not "heißt es in der Mitteilung".
  const cue = wordAt(words, quotation.attribution?.cue?.start ?? 0);
  const view = (classesOf(words, at) & STATEMENT) !== 0 && (classesOf(words, cue) & (CLOSING_CUE | WORK)) !== 0;
  if (isOrganisationAt(document, at) || (!view && classesOf(words, at) & (WORK | STATEMENT))) return nobody;
  const focus = focusBefore(document, cast, start, quotation.block, view ? 1 : 0, anyoneOf);
  return focus?.alone === true ? personIdentity(focus.figure, true, false) : nobody;
}

/** Whether somebody without a name was brought up by the same age: "En 81-åring …", "En 81 år gammal man …", "säger 81-åringen". */
function newBefore(document: TextDocument, at: number): boolean {
  const { words, text, lexicon } = document;
  const age = /^\d+/.exec(wordIn(document, at))?.[0] ?? '';
  for (let word = at - 1; word > 0 && word > at - AGE_REACH; word -= 1) {
    if (!text.startsWith(age, words.starts[word]) || !(isAge(document, word) || isYears(document, word + 1))) continue;
    if (lexicon.isIndefinite(wordIn(document, word - 1))) return true;
  }
  return false;
}

/** Words back among which an age is looked for. */
const AGE_REACH = 400;

/** Whether a title or noun behind its verb points back: no indefinite article, and where articles are endings, none at all. */
function isDefinite(document: TextDocument, phrase: SpeakerPhrase, { attribution }: FoundQuotation): boolean {
  const { words, lexicon } = document;
  const { start, end } = wholeOf(phrase);
  const at = wordAt(words, start) - 1;
  const article = at >= 0 && (classesOf(words, at) & ARTICLE) !== 0;
  const { compounds, capitalisedNouns, cases } = lexicon;
  // "its director": of what the words before are about.
  if (article) return isAmong(document, at, lexicon.language.definiteArticles);
  return (
    compounds &&
    capitalisedNouns !== true &&
    (cases !== undefined || attribution?.order === 'inverted') &&
    (cases !== undefined || !isCapital(words, wordAt(words, end - 1)))
  );
}

/** A title with what it is of. */
function wholeOf({ mention, role = mention }: SpeakerPhrase): Range {
  return { start: mention.start, end: role.end };
}

/** "Der Regierungsrat hält fest, dass": where a title is a body's name too, what is reported is the body's. */
function isBody({ lexicon, lower }: TextDocument, { mention }: SpeakerPhrase, { kind }: FoundQuotation): boolean {
  return kind === 'indirect' && lexicon.clauses?.bodies.has(lower.slice(mention.start, mention.end)) === true;
}
