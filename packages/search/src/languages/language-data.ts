/** What the analyzer knows of a language beside its stemmer. Words are folded and parted by spaces. */
export interface LanguageData {
  /** BCP 47 primary tag. */
  readonly lang: string;
  /** Words that carry no meaning of their own in a query. */
  readonly stopWords: string;
  /** Endings of the definite form that the stemmer leaves, taken off where the archive knows the base. */
  readonly definiteEndings: readonly Ending[];
  /** Endings that the stemmer takes for those of verbs: kept where the archive knows the word with one of the others behind it. */
  readonly nounEndings?: readonly NounEnding[];
  /** How many letters the stem of a stem has at least where the first is no word of the archive; 3. `kanada` is not `kan`. */
  readonly leastStem?: number;
  /** Stems whose vowel the plural changes, with the stem of the singular; also as the last part of a compound. */
  readonly stemEndings: Readonly<Record<string, string>>;
  /** The vowel that a stem loses before an ending that begins with one, and the two letters that it stands between. */
  readonly lostVowel?: LostVowel;
  /** How verbs end, and the nouns of what they do: `mäta`, `mätning`. */
  readonly verbalNouns?: VerbalNouns;
  /** How the first part of a compound may end, and what the word itself has there. */
  readonly linking: readonly Linking[];
  /** From January on. */
  readonly months: string;
  /** Words between compounds of which the last alone has the part that they share: `klimat- och miljöminister`. */
  readonly conjunctions: string;
  /** Words and endings that are never a part of a compound. */
  readonly neverParts: string;
}

export interface Ending {
  readonly ending: string;
  readonly base: string;
  /** Endings of other forms that show the same base. */
  readonly others?: readonly string[];
  /** Endings of forms that show that there is no such base. */
  readonly unless?: readonly string[];
  /** How many letters stand before it at least; 3. */
  readonly least?: number;
}

export interface Linking {
  readonly written: string;
  readonly base: string;
}

export interface NounEnding {
  readonly ending: string;
  readonly others: readonly string[];
}

export interface VerbalNouns {
  readonly verb: string;
  readonly nouns: readonly string[];
}

export interface LostVowel {
  readonly vowel: string;
  readonly between: readonly string[];
}
