import { WordTable } from '../text/word-table.ts';
import type { ClauseWords, Language, Relation, SubjectWords, WordList } from './language.ts';
import type { SubjectReader } from './readers.ts';
import { LastParts } from './last-parts.ts';
import { everyLanguage } from './every-language.ts';
import { endsAs, wordsOf } from './word-list.ts';

export { endsAs, wordsOf };

/** Word-class bits. A word may have several. */
export const REPORTING: number = 1 << 0;
export const DIRECT: number = 1 << 1;
export const CLOSING_CUE: number = 1 << 2;
export const SOURCE_BEFORE: number = 1 << 3;
export const SOURCE_AFTER: number = 1 << 4;
export const COMPLEMENTISER: number = 1 << 5;
export const MALE_PRONOUN: number = 1 << 6;
export const FEMALE_PRONOUN: number = 1 << 7;
export const NEUTRAL_PRONOUN: number = 1 << 8;
export const PLURAL_PRONOUN: number = 1 << 9;
export const FIRST_PERSON: number = 1 << 10;
export const ARTICLE: number = 1 << 11;
export const PREPOSITION: number = 1 << 12;
export const COORDINATOR: number = 1 << 13;
export const RELATIVE: number = 1 << 14;
export const FUNCTION: number = 1 << 15;
export const ADVERB: number = 1 << 16;
export const NEGATION: number = 1 << 17;
export const ABBREVIATION: number = 1 << 18;
export const TITLE: number = 1 << 19;
export const MALE_HONORIFIC: number = 1 << 20;
export const FEMALE_HONORIFIC: number = 1 << 21;
const NEUTRAL_HONORIFIC: number = 1 << 22;
export const NAME_PARTICLE: number = 1 << 23;
export const ORGANISATION: number = 1 << 24;
export const WORK: number = 1 << 25;
export const STATEMENT: number = 1 << 26;
export const MALE_NAME: number = 1 << 27;
export const FEMALE_NAME: number = 1 << 28;
export const MONTH: number = 1 << 29;
export const CONDITIONAL: number = 1 << 30;

export const CUE: number = REPORTING | DIRECT;
export const GIVEN_NAME: number = MALE_NAME | FEMALE_NAME;
export const SINGULAR_PRONOUN: number = MALE_PRONOUN | FEMALE_PRONOUN | NEUTRAL_PRONOUN;
export const PRONOUN: number = SINGULAR_PRONOUN | PLURAL_PRONOUN;
export const HONORIFIC: number = MALE_HONORIFIC | FEMALE_HONORIFIC | NEUTRAL_HONORIFIC;

/** The lists of a language whose words are of a class each, in the order of the bits. */
const LISTS = [
  'reportingVerbs',
  'directVerbs',
  'closingCues',
  'sourcePrepositions',
  'sourcePostpositions',
  'complementisers',
  'malePronouns',
  'femalePronouns',
  'neutralPronouns',
  'pluralPronouns',
  'firstPersonPronouns',
  'articles',
  'prepositions',
  'coordinators',
  'relatives',
  'functionWords',
  'adverbs',
  'negations',
  'abbreviations',
  'titles',
  'maleHonorifics',
  'femaleHonorifics',
  'neutralHonorifics',
  'nameParticles',
  'organisationWords',
  'workWords',
  'statementNouns',
  'maleNames',
  'femaleNames',
  'months',
  'conditionals',
] as const satisfies readonly (keyof Language)[];

const RELATIONS = ['spouses', 'siblings', 'children', 'parents'] as const;

/** What is asked of a language again and again. */
type Traits = Pick<Required<Language>, 'compounds'> & {
  readonly [Trait in 'capitalisedNouns' | 'cases' | 'dashLedSpeech' | 'suffixedArticles']: Language[Trait] | undefined;
};

/** A language made ready for look-ups, with fields of its own for its traits: six languages are six shapes to V8, their lexicons one. */
export interface Lexicon extends Traits {
  readonly language: Language;
  /** Class bits of words in lower case. */
  readonly classes: WordTable;
  /** Titles, whole or as the last part of a word. */
  readonly titles: LastParts;
  /** Whether a word, in lower case, is a title or ends in one, whatever its ending. */
  readonly isTitle: (word: string) => boolean;
  /** Whether a verb reports with the preposition behind it: "pekar på att". Both in lower case. */
  readonly reportsWith: (verb: string, preposition: string) => boolean;
  /** Verbs that report with a word before the clause. */
  readonly prepositionalVerbs: ReadonlySet<string>;
  /** What such a verb ends with, in lower case: "på". */
  readonly prepositionalEnds: ReadonlySet<string>;
  /** The language's `bareVerbs`. */
  readonly bareVerbs: ReadonlySet<string>;
  /** A title without definite and genitive endings: "finansministern" -> "finansminister". */
  readonly titleStem: (word: string) => string;
  /** Whether a title, in lower case, is a surname too: "baker". */
  readonly isSurname: (word: string) => boolean;
  /** Whether a word, in lower case, is a title of several people: "senators", "statsråden". */
  readonly isPlural: (word: string) => boolean;
  /** Titles that may stand for a narrower one, in its base form: "statsråd" for "finansminister". */
  readonly broaderThan: (title: string) => readonly string[];
  /** Words that mean a person without naming one, whole or as the last part of a word: "granne". */
  readonly persons: LastParts;
  /** Whether a word, in lower case, is such a word. */
  readonly isPersonNoun: (word: string) => boolean;
  /** Such a word without definite and plural endings: "grannen" -> "granne". */
  readonly personStem: (word: string) => string;
  /** The class of names that a noun for one of a family goes with, `MALE_NAME` or `FEMALE_NAME`; else 0. `owned`: behind whose it is. */
  readonly kin: (word: string, owned: boolean) => number;
  /** Whether a noun means a husband or a wife behind whose they are only: "man" in "hennes man". */
  readonly isSpouse: (noun: string) => boolean;
  /** What such a noun, without endings, says that somebody is; undefined for anything else. */
  readonly kinship: (noun: string) => Relation | undefined;
  /** The class of names that whose something is goes with, "hans", "hennes"; else 0. */
  readonly whose: (word: string) => number;
  /** Whether a word, in lower case, ends like the name of a trade: "båtbyggare"; by an ending of so many letters or more. */
  readonly isTrade: (word: string, letters?: number) => boolean;
  /** Endings of titles that change no meaning, none at all among them. */
  readonly endings: readonly string[];
  /** Whether a word, in lower case, is what something is done in accordance with, or ends in one: "miljölagen". */
  readonly isRule: (word: string) => boolean;
  /** Whether a preposition, in lower case, leads the occasion of what is said: "inför". */
  readonly isOccasion: (preposition: string) => boolean;
  /** Whether a new title stands behind a preposition, in lower case: "till". */
  readonly givesRole: (preposition: string) => boolean;
  /** Verbs that say what somebody is: "är". */
  readonly copulas: ReadonlySet<string>;
  /** Adverbs that draw a conclusion: "därför". */
  readonly conclusives: ReadonlySet<string>;
  /** Verbs that ask for something or decide it: "föreslår". */
  readonly proposals: ReadonlySet<string>;
  /** Verbs that make the passive: "was". */
  readonly passiveVerbs: ReadonlySet<string>;
  /** Whether a word, in lower case, says that an office has somebody new: "ny". */
  readonly isNew: (word: string) => boolean;
  /** Whether a title, in lower case, may be that of a firm: "betreiber". */
  readonly isOfFirm: (title: string) => boolean;
  /** Whether a noun, in lower case, may stand right behind a title to say what the office is of: "vertrieb". */
  readonly isArea: (word: string) => boolean;
  /** Whether an article, in lower case, brings something new up: "en", "a". */
  readonly isIndefinite: (word: string) => boolean;
  /** Kinds of organisations, whole or as the last part of a word. */
  readonly organisations: LastParts;
  /** Whether a word, in lower case, names a kind of organisation or ends in such a word. */
  readonly isOrganisation: (word: string) => boolean;
  /** Prepositions inside the names of organisations. */
  readonly naming: ReadonlySet<string>;
  /** Whether a word, in lower case, is an adverb or a participle by its ending: "firmly", "smiling". */
  readonly isAdverb: (word: string) => boolean;
  /** Whether a word, in lower case, is an adjective or a participle by its ending: "lättad". */
  readonly isAdjective: (word: string) => boolean;
  /** A name without its genitive ending: the forms that it may be of, the word itself first. */
  readonly nameForms: (word: string) => readonly string[];
  /** The language's clause words, each list as a set, and what reads by them; null where clauses are not read. */
  readonly clauses: Sets<ClauseWords> | null;
  /** What reads sentences whose subjects stand before their verbs; undefined where they do not. */
  readonly subjectFirst: SubjectReader | undefined;
  /** The words that it reads by, each list as a set. */
  readonly subjectWords: Sets<SubjectWords> | null;
}

/** What reads by some words, and each list of them as a set. */
type Sets<Words extends { readonly reader: object }> = Pick<Words, 'reader'> &
  Readonly<Record<Exclude<keyof Words, 'reader'>, ReadonlySet<string>>>;

const compiled = new WeakMap<Language, Lexicon>();

/** The lexicon of a language, compiled once. */
export function lexiconOf(language: Language): Lexicon {
  let lexicon = compiled.get(language);
  if (lexicon === undefined) compiled.set(language, (lexicon = compile(language)));
  return lexicon;
}

function compile(language: Language): Lexicon {
  const bits = new Map<string, number>();
  const add = (list: WordList | undefined, bit: number): void => {
    for (const word of wordsOf(list)) bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  const shared: Partial<Language> = everyLanguage;
  LISTS.forEach((list, bit) => {
    add(language[list], 1 << bit);
    add(shared[list], 1 << bit);
  });
  const { cases } = language;
  const { plurals } = cases ?? language.clauses?.reader ?? {};
  for (const list of plurals ? ([REPORTING, DIRECT] as const) : [])
    for (const verb of wordsOf(language[list === DIRECT ? 'directVerbs' : 'reportingVerbs']))
      add(plurals?.(verb).join(' '), list);
  add(bothGenders(language), TITLE);
  add(language.shortTitles, TITLE);
  for (const title of wordsOf(language.capitalTitles)) bits.set(title.toUpperCase(), TITLE);
  add(everyLanguage.shortTitles, TITLE);
  const names = `${language.organisationNames} ${everyLanguage.organisationNames}`;
  add(names, ORGANISATION);
  add(language.weekdays, ADVERB);
  add(language.wordNouns, WORK);
  add(language.reasonNouns, STATEMENT);
  add(language.mannerWords, ADVERB);
  add(language.personalRelatives, RELATIVE);

  const endings = endingsOf(language);
  // "päällikö" in "päällikön".
  const stems = (list: WordList | undefined): string[] =>
    cases === undefined ? [] : wordsOf(list).map((word) => cases.obliqueStem(word));
  const lastParts = (parts: WordList | undefined, wholes?: WordList): LastParts =>
    new LastParts(
      [...wordsOf(parts), ...stems(parts)],
      endings,
      language.compounds,
      wordsOf(wholes),
      wordsOf(language.lookAlikes),
    );
  const several = cases ? wordsOf(language.titles).flatMap(cases.pluralGenitives).join(' ') : '';
  const ofSeveral = lastParts(several);
  const titles = lastParts(
    `${bothGenders(language)} ${several}`,
    `${language.shortTitles} ${everyLanguage.shortTitles}`,
  );
  const bases = wordsOf(language.titles);
  const titleStems = stems(language.titles);
  const nominative = (stem: string): string => {
    const at = titleStems.findIndex((ending, place) => ending !== bases[place] && stem.endsWith(ending));
    return at < 0 ? stem : stem.slice(0, -(titleStems[at] ?? '').length) + (bases[at] ?? '');
  };
  const { owned, ...kin } = language.kin;
  const kinOf = (gender: 0 | 1 | 2): WordList =>
    Object.values(kin)
      .map((nouns) => nouns[gender])
      .join(' ');
  const persons = lastParts([language.personNouns, kinOf(0), kinOf(1), kinOf(2)].join(' '));
  const [men, women] = [lastParts(kinOf(0)), lastParts(kinOf(1))];
  const [husbands, wives] = [setOf(owned?.[0]), setOf(owned?.[1])];
  const isSpouse = (noun: string): boolean => husbands.has(noun) || wives.has(noun);
  const [his, hers] = [setOf(language.malePossessives), setOf(language.femalePossessives)];
  const rules = lastParts(language.ruleNouns);
  const firms = lastParts(language.firmTitles);
  const trades = wordsOf(language.tradeEndings);
  const noTrades = setOf(language.noTrades);
  const broader = wordsOf(language.broaderTitles).map((pair) => pair.split('>') as [string, string]);
  if (language.feminineEnding !== undefined)
    broader.push(...broader.map((pair) => pair.map((title) => feminineOf(title, language)) as [string, string]));
  const organisations = lastParts(language.organisationWords, names);
  const prepositional = setOf(language.prepositionalCues);
  const prepositionalVerbs = new Set([...prepositional].map((pair) => pair.slice(0, pair.indexOf('>'))));
  const endingsOfNames = wordsOf(language.nameEndings).map((pair) => pair.split('>') as [string, string]);
  const pluralEndings = wordsOf(language.pluralEndings);
  const isTrade = (word: string, letters = 2): boolean =>
    word.length > 5 &&
    trades.some((ending) => ending.length >= letters && word.endsWith(ending)) &&
    !noTrades.has(word);
  return {
    language,
    compounds: language.compounds,
    capitalisedNouns: language.capitalisedNouns,
    suffixedArticles: language.suffixedArticles,
    cases,
    dashLedSpeech: language.dashLedSpeech,
    subjectFirst: language.subjectFirst?.reader,
    subjectWords: language.subjectFirst ? setsOf(language.subjectFirst) : null,
    endings,
    isTrade,
    clauses: language.clauses ? setsOf(language.clauses) : null,
    bareVerbs: setOf(language.bareVerbs),
    copulas: setOf(language.copulas),
    conclusives: setOf(language.conclusives),
    proposals: setOf(language.proposals),
    passiveVerbs: setOf(language.passiveVerbs),
    classes: new WordTable(bits),
    prepositionalVerbs,
    prepositionalEnds: new Set([...prepositional].map((pair) => pair.slice(pair.lastIndexOf('>') + 1))),
    reportsWith: (verb, preposition) => prepositionalVerbs.has(verb) && prepositional.has(`${verb}>${preposition}`),
    titles,
    isTitle: (word) => titles.has(word),
    // "vd:n": an abbreviation takes its ending behind a colon.
    titleStem: (word) => {
      // "Vorsitzender" is "der Vorsitzende".
      const weak = language.capitalisedNouns && word.endsWith('er') ? word.slice(0, -1) : '';
      return titles.has(weak) ? weak : nominative(titles.stem(word) ?? word.replace(/:[a-zäö]{1,3}$/, ''));
    },
    isSurname: among(language.surnameTitles),
    isPlural: (word) =>
      ofSeveral.has(word) ||
      pluralEndings.some(
        (ending) =>
          word.endsWith(ending) && ((titles.stem(word) ?? word) !== word || titles.has(word.slice(0, -ending.length))),
      ),
    broaderThan: (title) => broader.filter(([narrow]) => title.endsWith(narrow)).map(([, other]) => other),
    persons,
    isPersonNoun: (word) => persons.has(word),
    personStem: (word) => persons.stem(word) ?? word,
    kin: (word, owned) =>
      men.has(word) || (owned && husbands.has(word))
        ? MALE_NAME
        : women.has(word) || (owned && wives.has(word))
          ? FEMALE_NAME
          : 0,
    isSpouse,
    kinship: (noun) =>
      isSpouse(noun) ? 'spouses' : RELATIONS.find((relation) => kin[relation].some((nouns) => endsAs(noun, nouns))),
    whose: (word) => (his.has(word) ? MALE_NAME : hers.has(word) ? FEMALE_NAME : 0),
    isRule: (word) => rules.has(word),
    isOccasion: among(language.occasionPrepositions),
    givesRole: among(language.rolePrepositions),
    isNew: among(language.novelties),
    isOfFirm: (title) => firms.has(title),
    isArea: among(language.officeAreas),
    isIndefinite: among(language.indefiniteArticles),
    organisations,
    isOrganisation: (word) => organisations.has(word),
    naming: setOf(language.namingPrepositions),
    isAdverb: (word) => endsAs(word, language.adverbEndings),
    isAdjective: (word) => endsAs(word, language.adjectiveEndings),
    nameForms:
      cases?.baseForms ??
      ((word) => {
        const forms = [word];
        for (const [ending, base] of endingsOfNames)
          if (word.endsWith(ending) && word.length > Math.max(3, ending.length + 1))
            forms.push(word.slice(0, -ending.length) + base);
        return forms;
      }),
  };
}

function setOf(list: WordList | undefined): ReadonlySet<string> {
  return new Set(wordsOf(list));
}

/** Makes a test for the words of a list. */
function among(list: WordList | undefined): (word: string) => boolean {
  const words = setOf(list);
  return (word) => words.has(word);
}

function setsOf<Words extends { readonly reader: object }>(words: Words): Sets<Words> {
  const sets = Object.entries(words).map(([name, list]) => [name, typeof list === 'string' ? setOf(list) : list]);
  // `fromEntries` forgets that its keys are those of the lists.
  return Object.fromEntries(sets) as Sets<Words>;
}

/** The titles of a language, with the feminine of each where an ending makes one: "Leiter", "Leiterin". */
function bothGenders(language: Language): WordList {
  const { titles, feminineEnding } = language;
  if (feminineEnding === undefined) return titles;
  return `${titles} ${wordsOf(titles)
    .map((title) => feminineOf(title, language))
    .join(' ')}`;
}

/** "Leiterin" for "Leiter", "Kollegin" for "Kollege". */
function feminineOf(title: string, { feminineEnding = '' }: Language): string {
  return title.replace(/e$/, '') + feminineEnding;
}

/** No ending, each definite ending, each genitive ending, and both. */
function endingsOf(language: Language): readonly string[] {
  const definite = ['', ...wordsOf(language.definiteEndings)];
  const genitive = ['', ...wordsOf(language.genitiveEndings)];
  return [...new Set(definite.flatMap((first) => genitive.map((second) => first + second)))].sort(
    (a, b) => a.length - b.length,
  );
}
