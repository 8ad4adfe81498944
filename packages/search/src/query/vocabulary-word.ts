/** A word of the archive as it stands there (folded), with the term that it is searched by. */
export interface VocabularyWord {
  readonly word: string;
  readonly term: string;
  /** In how many releases, about: withdrawing a release does not lower it before the next rebuild. */
  frequency: number;
}
