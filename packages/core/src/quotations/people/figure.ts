import {
  FEMALE_HONORIFIC,
  FEMALE_NAME,
  FEMALE_PRONOUN,
  MALE_HONORIFIC,
  MALE_NAME,
  MALE_PRONOUN,
} from '../../languages/lexicon.ts';
import type { Range } from '../../model/press-release.ts';
import type { TextDocument } from '../../structure/document.ts';

export type Gender = 'female' | 'male' | null;

const MALE = MALE_HONORIFIC | MALE_NAME | MALE_PRONOUN;
const FEMALE = FEMALE_HONORIFIC | FEMALE_NAME | FEMALE_PRONOUN;

/** What the classes of a pronoun, a form of address or a given name say of gender; null where they say both, or nothing. */
export function genderOf(bits: number): Gender {
  const male = (bits & MALE) !== 0;
  return male === ((bits & FEMALE) !== 0) ? null : male ? 'male' : 'female';
}

/** A person while the document is read. */
export interface Figure {
  /** The fullest form of the name. */
  name: string;
  /** Its parts in lower case, particles among them. */
  parts: readonly string[];
  jobTitle: string | null;
  /** Every title that the text gives the person, by which a title alone may mean them. */
  readonly titles: string[];
  affiliation: string | null;
  gender: Gender;
  /** Places that name the person, by their start. */
  readonly mentions: Map<number, Range>;
  /** Where the first of them begins; Infinity where there is none. */
  firstMention: number;
  /** Something beside the form says that this is a person: a title, a form of address, a given name, speech. */
  certain: boolean;
  /** An age or a clause shows that a single word is a person's name. */
  shown: boolean;
  /** The title stands beside words said. */
  said: boolean;
  /** The title, behind the name, is one that others bear, too: "a member of the board"; another stands before the name. */
  among: boolean;
  /** The title is taken from the sentence before the first words of the person's. */
  foretold: boolean;
  /** Somebody whom the document never names: no entry of its own. */
  readonly unnamed: boolean;
}

/** A person of whom nothing is known yet but the name, or the noun where nothing names them. */
export function figureOf(name: string, parts: readonly string[], unnamed: boolean): Figure {
  // Every field is there from the start: what reads objects of one make is compiled once.
  return {
    name,
    parts,
    jobTitle: null,
    titles: [],
    affiliation: null,
    gender: null,
    mentions: new Map(),
    firstMention: Infinity,
    certain: unnamed,
    shown: false,
    said: false,
    among: false,
    foretold: false,
    unnamed,
  };
}

interface RoleRun {
  readonly run: Range;
  readonly role: string;
  /** Only where nothing else states one. */
  readonly else?: boolean;
}

/** A name beside a noun for what somebody is to others: "hans syster NAME", "grannen NAME". */
export interface Kinship {
  readonly run: Range;
  /** Index of the noun, the noun without endings, and the gender that it tells. */
  readonly at: number;
  readonly noun: string;
  readonly gender: Gender;
  /** Whether the text says whose: "hans", "sin". */
  readonly owned: boolean;
  /** Whose relative that is, where a name says so, and of what gender, where a pronoun does: "Bergs", "hans". */
  readonly owner: Range | null;
  readonly ownerGender: Gender;
}

/** Somebody, what they are to whom, as far as the text tells. */
export interface Relative {
  readonly figure: Figure;
  readonly noun: string;
  readonly of: Figure | null;
}

/** A place that names a figure. */
export interface Mention extends Range {
  readonly figure: Figure;
  /** Whether it is the speaker of a direct quotation, and whether that is sure. */
  readonly direct?: boolean;
  readonly sure?: boolean;
}

/** All whom the document names, found before any speaker is resolved. */
export interface Cast extends Pick<TextDocument, 'names' | 'titles'> {
  readonly figures: Figure[];
  /** Whether a figure came up, or got another name, since short mentions were looked for. */
  isNew: boolean;
  /** Figures by each part of their names, in lower case and base form. */
  readonly byPart: Map<string, Figure[]>;
  /** Runs of capitalised words that may be names, by each of their words: people once a speaker goes by that word. */
  readonly possible: Map<string, Range>;
  /** Given names that share the surname of a name behind "and", in lower case. */
  readonly pairs: Map<string, { readonly given: Range; readonly name: Range }>;
  /** Those that open a clause, in reading order. */
  possibleRuns: Range[];
  /** Those that do not. */
  otherRuns: Range[];
  /** Runs that may be names, with the role that stands beside them. */
  readonly roleRuns: RoleRun[];
  /** All mentions in reading order, once they are listed; see {@link listMentions}. */
  timeline: readonly Mention[];
  /** Those found since, in reading order. */
  late: Mention[];
  /** Whom a pronoun or a title stood for at a quotation, in reading order. */
  readonly spoken: Mention[];
  /** The stems of the words of each title that somebody was looked for by. */
  readonly stems: Map<string, readonly string[]>;
  /** Names beside nouns for one of a family, and whose relatives their bearers are, once that is looked for. */
  readonly kinships: Kinship[];
  readonly relatives: Relative[];
  /** Verbs that say who leads; asked once. */
  leading?: readonly number[];
  /** Capitalised words that stand alone beside a verb of saying, in lower case; asked once. */
  alone?: ReadonlySet<string>;
}

export function emptyCast(): Cast {
  return {
    names: new Set(),
    titles: new Map(),
    stems: new Map(),
    figures: [],
    isNew: false,
    byPart: new Map(),
    possible: new Map(),
    pairs: new Map(),
    possibleRuns: [],
    otherRuns: [],
    roleRuns: [],
    kinships: [],
    relatives: [],
    timeline: [],
    late: [],
    spoken: [],
  };
}
