import type { Lexicon } from './lexicon.ts';
import type { Range } from '../model/press-release.ts';
import type { FoundAttribution } from '../quotations/attribution/found-attribution.ts';
import type { Candidate } from '../quotations/direct/candidate.ts';
import type { Cast } from '../quotations/people/figure.ts';
import type { FoundQuotation } from '../quotations/direct/found.ts';
import type { SpeakerPhrase } from '../quotations/phrases/phrase.ts';
import type { Report, Sentence } from '../quotations/reported/report.ts';
import type { ToldInMood } from '../quotations/reported/told-in-mood.ts';
import type { DocumentBlock, TextDocument } from '../structure/document.ts';

/*
 * What only some languages need to read their sentences. A language file hands its readers over with its data, so that a
 * page carries none that its languages do not use. Words are told by their index; `limit` and `to` are behind the last.
 */

/** Reads a language whose articles show case and whose verbs stand second or last: German. */
export interface ClauseReader {
  /** The forms of a verb of which several are the subject, by the one of which one is. */
  readonly plurals: (verb: string) => readonly string[];
  /** The attribution in the words `from` to `to`, right before the words said. */
  readonly before: (document: TextDocument, from: number, to: number) => FoundAttribution | null;
  /** The attribution that begins at word `at`, right behind the words said. */
  readonly behind: (document: TextDocument, at: number, limit: number) => FoundAttribution | null;
  /** Whom the sentence in the words `from` to `to` is about, whatever its verb; in a report, who it is that a sentence before, not before word `block`, lets speak. */
  readonly subject: (document: TextDocument, from: number, to: number, block: number) => FoundAttribution | null;
  /** The report of a sentence. */
  readonly report: (document: TextDocument, sentence: Sentence) => Report | null;
  /** What a sentence tells as somebody's words by the mood of its verb alone, in the block that begins at word `block`: "Das Haus sei alt." */
  readonly told: (document: TextDocument, block: number, sentence: Sentence, after: boolean) => ToldInMood | null;
  /** The quotation of a part of the sentence, in marks, that is somebody's report. */
  readonly part: (
    document: TextDocument,
    block: DocumentBlock,
    candidate: Candidate,
    index: number,
  ) => FoundQuotation | null;
  /** Whether what stands in marks is a name, by what stands before it. */
  readonly isNamed: (document: TextDocument, candidate: Candidate) => boolean;
  /** Whether what stands in marks is nothing but nouns, and no judgement. */
  readonly isNounAlone: (document: TextDocument, candidate: Candidate) => boolean;
  /** Whether a noun that is no known title may speak behind the marks. */
  readonly announces: (
    document: TextDocument,
    candidate: Candidate,
    attribution: FoundAttribution,
    partial: boolean,
  ) => boolean;
  /** Whether capitals alone show a person in an attribution. */
  readonly doubts: (document: TextDocument, attribution: FoundAttribution) => boolean;
  /** Index of the first word of a role before a name, at word `from` or behind it, not behind `last`. */
  readonly role: (document: TextDocument, from: number, last: number) => number;
  /** Whether a noun is no given name, and has an article before it: "der neue Trainer". */
  readonly isCommonNoun: (document: TextDocument, at: number) => boolean;
  /** Where a name begins, at word `at` or behind a common noun there that says what the person is; `last` where none does. */
  readonly behindNoun: (document: TextDocument, at: number, last: number) => number;
  /** Whether a common noun says what the person behind it is: "die Rentnerin NAME". */
  readonly tellsWho: (document: TextDocument, at: number) => boolean;
  /** Whether the name at word `first`, in a run from word `at` on, belongs to a title behind word `from`: "Sprecherin der Fraktion Freie Mitte". */
  readonly isOfNoun: (document: TextDocument, from: number, at: number, first: number) => boolean;
  /** Whether letters and names behind them are the body of whoever stands between commas behind it: "der IG Bau Nord, NAME,". */
  readonly isBodyOfNext: (document: TextDocument, at: number) => boolean;
  /** Whether what stands behind a noun, in lower case, does not go on with it. */
  readonly endsNoun: (document: TextDocument, at: number) => boolean;
  /** Whether a particle at `at`, before the name at word `of`, tells where somebody is from: "NAME von der Universität". */
  readonly isOrigin: (document: TextDocument, at: number, of: number) => boolean;
  /** Whether the word at `first`, the last of a run from word `from` to `end`, is the name of whose title stands before it: "Polizeipräsident Albers". */
  readonly isOfficer: (document: TextDocument, cast: Cast, from: number, first: number, end: number) => boolean;
  /** Whether a run of capitals from word `first` to before word `end`, that nothing shows to be a person, means nobody: "Christlicher Glaube". */
  readonly isNobody: (document: TextDocument, first: number, end: number) => boolean;
  /** Whether its article or its verb makes a title that begins at an offset one of several: "die Ärzte", "nach Angaben der Ermittler", "betonen die Mandatare". */
  readonly isOfSeveral: (document: TextDocument, start: number, title: string, said?: FoundAttribution) => boolean;
  /** What the article before an offset says of gender: "die Studierende". */
  readonly genderByArticle: (document: TextDocument, start: number) => 'male' | 'female' | null;
  /** The base form of a name that begins at an offset: "Bauamt" behind "des". */
  readonly nominative: (document: TextDocument, start: number, name: string) => string;
}

/** Reads a language whose nouns and names take cases: Finnish. */
export interface CaseReader {
  /** Index behind a name in the words `from` to `last`, before a place or an organisation in a case that says where somebody is from: "Reino Hytti Puumalasta". */
  readonly beforeOrigin: (document: TextDocument, from: number, last: number) => number;
  /** Index behind where somebody is from, in such a case, from word `from` on; `from` where none stands there: "tutkija NAME Oulun yliopistosta". */
  readonly originEnd: (document: TextDocument, from: number) => number;
  /** Index behind the object of a verb that no list holds, from word `from` to the end of its sentence: "NAME avaa lukuja."; 0 where none ends it. */
  readonly objectEnd: (document: TextDocument, from: number, limit: number) => number;
  /** Gives a name that has stood only before the postposition of a source its likeliest base form: "Ilkka Tanskasen mukaan". */
  readonly settle: (document: TextDocument, cast: Cast, mention: Range) => void;
  /** The base forms that a word in lower case may be a case of, the word itself first, then the likeliest: "ahokkaan" -> "ahokas". */
  readonly baseForms: (word: string) => readonly string[];
  /** The stem of most cases of a title in its base form: "päällikkö" -> "päällikö". */
  readonly obliqueStem: (title: string) => string;
  /** The forms of a title, in its base form, for what several have: "tutkija" -> "tutkijoiden". */
  readonly pluralGenitives: (title: string) => readonly string[];
  /** Whether the word at `at` is a noun or an adjective in the genitive, by its ending: "kasvatustieteen". */
  readonly isGenitive: (document: TextDocument, at: number) => boolean;
  /** Whether the word at `at` is a name in the genitive: "Vantaan", not "Virtanen". */
  readonly isGenitiveName: (document: TextDocument, at: number) => boolean;
  /** Whether a name shows that it stands in another case than its base form: "Mustosen", "Arto Virralle", "Virran kanssa". */
  readonly isCased: (document: TextDocument, mention: Range) => boolean;
  /** Whether the word at `at` for an organisation, behind a name, stands in a case of its own: "Jari Tuovila keskusrikospoliisista". */
  readonly isApart: (document: TextDocument, at: number) => boolean;
  /** Whether a noun alone, in no case that a subject has not, stands at `at` between a comma and a verb of saying: ", palkittu kertoo."; `announced`: before such a verb, whatever stands before it: "Lapussa varas kirjoitti:". */
  readonly isSubjectNoun: (document: TextDocument, at: number, announced?: boolean) => boolean;
  /** Index of a passive verb of saying behind the noun for a statement that begins at `at`, in the case of where it is said: "yhtiön tiedotteessa todetaan"; 0 where none stands there. */
  readonly passiveBehind: (document: TextDocument, at: number) => number;
  /** The forms that a verb in the third person may have for several: "sanoo" -> "sanovat". */
  readonly plurals: (verb: string) => readonly string[];
  /** Whether a word, in lower case, ends in whose it is or in we, as no name does: "lausunnossaan", "haastattelimme". */
  readonly isOwned: (word: string) => boolean;
  /** Whether a capitalised word says where somebody is whose name follows, or at the head of a sentence when or of what: "Tampereella Anna Virta", "Illalla Virta kiitti". */
  readonly isAdverbial: (document: TextDocument, at: number) => boolean;
  /** Whether a title or an organisation behind a verb stands in a case that nobody speaks in: "kiittää kaupunkia". */
  readonly isObject: (document: TextDocument, phrase: SpeakerPhrase, verb: string) => boolean;
  /** Whether a word, in lower case, stands in a case that whoever speaks has before a verb: "poliisista kerrotaan", not "raportissa todetaan". */
  readonly speaks: (word: string, verb: string) => boolean;
  /** Whether the word at `at` leads to a title or to the name at word `name`, and is no part of a title: a participle, "johtanut professori", "takana istuva NAME", or where it was said, "Ylellä". */
  readonly leadsToTitle: (document: TextDocument, at: number, name: number) => boolean;
  /** Whether a word, in lower case, ends like a verb in the third person: "naurahtaa". */
  readonly mayBeVerb: (word: string) => boolean;
  /** Whether such a word, of no list, stands between two places in the document. */
  readonly holdsVerb: (document: TextDocument, from: number, to: number) => boolean;
  /** Whether a word, in lower case, is an adjective that may stand between whose an office is and its title: "uusi", "entinen". */
  readonly isAttribute: (word: string) => boolean;
  /** Whether a title, in lower case, has an ending that makes it what somebody is or becomes: "rehtorina", "rehtoriksi". */
  readonly isRole: (word: string) => boolean;
  /** Whether a word, in lower case, ends in the case of where something comes from: "poliisista kerrotaan". */
  readonly isSource: (word: string) => boolean;
  /** Whether a word, in lower case, can be nobody before a name: an adverb or a case of where and when, "illalla". */
  readonly isAside: (word: string) => boolean;
  /** The base form of a body's name in a case: "STTK:n", "kaupungin tilakeskuksen"; null where it is in none that is known. */
  readonly bodyName: (lexicon: Lexicon, written: string) => string | null;
  /** Whether a word, in lower case, is a participle in the genitive: "perehtyneen" in "asiaan perehtyneen NAME mukaan". */
  readonly isModifier: (word: string) => boolean;
  /** Whether a word, in lower case, ends in the case of where something leads to: "hankkeeseen". */
  readonly leadsTo: (word: string) => boolean;
}

/** Reads a paragraph whose dash was lost: Swedish, Norwegian, Danish, Finnish. `goesOn` tells that it is the next line of dash-led speech. */
export type DashReader = (
  document: TextDocument,
  block: DocumentBlock,
  index: number,
  goesOn: boolean,
) => FoundQuotation | null;

/** Reads a language whose subjects stand before their verbs, whatever opens the sentence: English. */
export interface SubjectReader {
  /** The attribution in the words `from` to `to`, right before the words said; `announced` as in `attributionBefore`. */
  readonly before: (document: TextDocument, from: number, to: number, announced: boolean) => FoundAttribution | null;
  /** The attribution that begins at word `at`, right behind the words said, with a subject of any make. */
  readonly behind: (document: TextDocument, at: number, limit: number) => FoundAttribution | null;
  /** Who said what stands before a verb that says what something is, at word `at`: "… is how NAME sums it up." */
  readonly copular: (document: TextDocument, at: number, limit: number) => FoundAttribution | null;
  /** Whose saying it is that the words `from` to `to`, up to the sign `gap`, lead to: "Her advice is simple:". */
  readonly saying: (document: TextDocument, from: number, to: number, gap: string) => FoundAttribution | null;
  /** Whether a role that stands behind two names, the second at `last`, is of that one alone: "NAME and NAME, a solicitor". */
  readonly isOfOne: (document: TextDocument, role: Range, last: Range) => boolean;
  /** The subject of the reporting verb at word `cue`, in the words from `from` on. */
  readonly of: (document: TextDocument, from: number, cue: number) => FoundAttribution | null;
  /** The report that the reporting verb at word `cue` closes or stands in: "…, Pask said." */
  readonly closing: (document: TextDocument, sentence: Sentence, cue: number) => Report | null;
  /** Where the phrase of the title at a word begins, not before word `floor`: "a retired bus driver". */
  readonly phraseStart: (document: TextDocument, title: number, floor: number) => number;
  /** Whether the word at `at`, the last of a name, is none of it: "DCVO". */
  readonly isLetters: (document: TextDocument, at: number) => boolean;
  /** How many words at `at`, behind a name and a comma, are a degree, a party and a place, or the like: "PhD", "D-Ohio". */
  readonly lettersAt: (document: TextDocument, at: number) => number;
  /** Whether the word at `at` is a verb that opens a clause before its speaker, or without one: "Added Berg:", "Adding:". */
  readonly isFrontedCue: (document: TextDocument, at: number) => boolean;
  /** Whether the word at `at` is a verb that gives somebody an office: "names". */
  readonly isNaming: (document: TextDocument, at: number) => boolean;
  /** Whether the word at `at`, which begins in lower case, is a part of a name all the same: "tSaoi". */
  readonly isMutated: (document: TextDocument, at: number) => boolean;
  /** Whether the word at `at` is inside the name of a peer: "of" in "Lord Berg of Orrin". */
  readonly isPeerage: (document: TextDocument, at: number, limit: number) => boolean;
  /** Whether a word, in lower case, ends like a verb in the third person: "announces", not "across". */
  readonly isPresent: (word: string) => boolean;
  /** Whether the word at `at`, behind a comma, is a verb and what follows its object: ", expressed excitement". */
  readonly opensPredicate: (document: TextDocument, at: number) => boolean;
  /** Whether the signs around a capitalised run show that it is nobody's: "the Fenn Trail", "Fenn’s, which …", "Fenn Gold (NYSE: FG)". */
  readonly isThing: (document: TextDocument, first: number, last: number) => boolean;
  /** Whether a verb of talk that reports nothing, at word `cue`, has another behind it: "began to work". */
  readonly goesOn: (document: TextDocument, cue: number) => boolean;
  /** Whether the word at `at`, behind a name, leads to somebody else: ", together with Mayor NAME". */
  readonly leadsElsewhere: (document: TextDocument, at: number) => boolean;
}

/** The word behind a verb, from word `from` on, that begins a reported clause without an opener; -1 where there is none. `near`: the speaker stands right before the verb. */
export type BareClauseReader = (document: TextDocument, from: number, limit: number, near?: boolean) => number;
