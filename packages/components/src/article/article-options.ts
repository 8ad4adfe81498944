import type { Person } from '@talstreck/core/model';

/** How an article is drawn, beside its release. */
export interface ArticleOptions {
  /** The address of the release, for print and sharing; the release's own `url` where nothing is given. */
  readonly url?: string;
  /** The level of the headline; 1 where nothing is given. The levels of the parts follow it. */
  readonly headingLevel?: 1 | 2 | 3;
  /** Put before every id, where a page holds several articles. */
  readonly idPrefix?: string;
  /** Shows the whole of an embargoed, withheld or canceled release: for editors. */
  readonly preview?: boolean;
  /** The time that an embargo is measured by, in milliseconds since 1970. The present where nothing is given. */
  readonly now?: number;
  /** The language of the labels where the release's own is not one of ours. */
  readonly interfaceLanguage?: string;
  /** The page of a person; a speaker's name becomes a link to it. */
  readonly personUrl?: (person: Person) => string | undefined;
}
