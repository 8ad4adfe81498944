// Written by schema/generate.ts out of schema/press-release.ts. Change those and run `npm run generate`.

/**
 * The press-release model. Names are schema.org's first, IPTC ninjs's for trade fields.
 *
 * Every offset is in UTF-16 code units of {@link PressRelease.text} and every end is exclusive:
 * `text.slice(range.start, range.end)`.
 *
 * @module
 */

/** A half-open range `[start, end)` in UTF-16 code units of {@link PressRelease.text}. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A range together with the words that stand there. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A stand-off mark on a part of a block: a link, emphasis, or words in another language. */
export type Mark =
  | {
      readonly start: number;
      readonly end: number;
      readonly type: 'link';
      readonly url: string;
      readonly title?: string;
    }
  | {
      readonly start: number;
      readonly end: number;
      readonly type: 'emphasis' | 'strong' | 'code';
    }
  | {
      readonly start: number;
      readonly end: number;
      readonly type: 'language';
      /** BCP 47 tag. */
      readonly inLanguage: string;
    };

/** What every text block has: its range, its words, and the marks on them. */
export interface TextBlock {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly marks?: readonly Mark[];
  /** BCP 47 tag where the block is not in the language of the release. */
  readonly inLanguage?: string;
}

/** A paragraph: running text, or a line of speech. */
export interface Paragraph {
  readonly type: 'paragraph';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly marks?: readonly Mark[];
  /** BCP 47 tag where the block is not in the language of the release. */
  readonly inLanguage?: string;
}

/** A heading inside the body. */
export interface Heading {
  readonly type: 'heading';
  /** 2 to 6: the headline of the release is level 1 and is no block. */
  readonly depth: 2 | 3 | 4 | 5 | 6;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly marks?: readonly Mark[];
  /** BCP 47 tag where the block is not in the language of the release. */
  readonly inLanguage?: string;
}

/** A list, numbered where it is `ordered`; lists inside lists are read as one. */
export interface List {
  readonly type: 'list';
  readonly start: number;
  readonly end: number;
  readonly ordered: boolean;
  readonly items: readonly TextBlock[];
}

/** Text that the release sets apart as quoted from elsewhere. */
export interface Blockquote {
  readonly type: 'blockquote';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly marks?: readonly Mark[];
  /** BCP 47 tag where the block is not in the language of the release. */
  readonly inLanguage?: string;
}

/** A table as rows of cells, each with its own words and marks. */
export interface Table {
  readonly type: 'table';
  readonly start: number;
  readonly end: number;
  /** Whether the first row holds the column headings. */
  readonly header: boolean;
  readonly rows: readonly (readonly TextBlock[])[];
}

/** An image. `alt` is required; it is empty only where `decorative` is true. */
export interface Image {
  readonly type: 'image';
  readonly start: number;
  readonly end: number;
  readonly url: string;
  /** The text alternative: what the image says to those who do not see it. */
  readonly alt: string;
  readonly decorative?: boolean;
  readonly caption?: string;
  readonly credit?: string;
  /** CSS pixels. */
  readonly width?: number;
  /** CSS pixels. */
  readonly height?: number;
}

/** A piece of the body, in reading order. The names are mdast's. */
export type Block = Paragraph | Heading | List | Blockquote | Table | Image;

/** How sure the rule that found a quotation is: `high` is right at least 97 times in 100. */
export type Confidence = 'high' | 'medium' | 'low';

/**
 * Who says who spoke: the source itself, as data (`stated`), the parser by the words (`inferred`; `confidence` says
 * how sure it is), or a person who checked it (`confirmed`).
 */
export type Attribution = 'stated' | 'inferred' | 'confirmed';

/** The speaker of a quotation, resolved over the whole release. */
export interface Speaker {
  readonly type: 'person' | 'organisation' | 'other';
  /** The `id` of the {@link Person}, where the speaker is a named person. */
  readonly person?: string;
  /** The fullest name that the release gives; null for organisations and unnamed speakers. */
  readonly name: string | null;
  /** The title as the release states it. */
  readonly jobTitle?: string;
  /** The organisation in its base form. */
  readonly affiliation?: string;
}

/** Words that someone said (`direct`) or that are reported as content (`indirect`). */
export interface Quotation {
  /** Unique in the release: `q1`, `q2`, … in reading order. */
  readonly id: string;
  readonly kind: 'direct' | 'indirect';
  /** True where only a part of a reported clause is quoted word for word. */
  readonly partial?: boolean;
  /** The spoken words only: no dash, no outer quote marks, no attribution. Several where an attribution interrupts. */
  readonly spans: readonly Range[];
  /** The words of all spans, joined by a space. */
  readonly text: string;
  /** The reporting verb or preposition, as written. */
  readonly cue?: TextRange;
  /** The speaker as written at this quotation: a name, a title or a pronoun. */
  readonly mention?: TextRange;
  /** The whole attribution as written ("säger Joanna Jonasson, polisens insatsledare"), without the quoted words. */
  readonly attributionRange?: Range;
  /** Null where nobody can be named. */
  readonly speaker: Speaker | null;
  readonly attribution: Attribution;
  /** The rule that found it, for example `dash-line/cue-name`. */
  readonly rule: string;
  readonly confidence: Confidence;
  /** BCP 47 tag where the words are not in the language of the release. */
  readonly inLanguage?: string;
}

/** A person whom the release names. */
export interface Person {
  /** Unique in the release: `p1`, `p2`, … in order of appearance. */
  readonly id: string;
  /** The fullest form of the name. */
  readonly name: string;
  readonly jobTitle?: string;
  readonly affiliation?: string;
  /** Each place that names the person: full name, surname or first name; never a pronoun or a title. */
  readonly mentions: readonly Range[];
}

/** Page furniture that was set aside: what is not headline, lede or body. */
export interface Furniture {
  readonly start: number;
  readonly end: number;
  readonly kind: 'noscript' | 'search' | 'nav' | 'share' | 'cookie' | 'other';
}

/** Where and when a release is given, as its first line states it. */
export interface Dateline {
  readonly place?: string;
  /** As precise as the source: `2026-11-24`, `2026-11` or `2026`. */
  readonly date?: string;
  /** The dateline as written. */
  readonly text: string;
}

/** An organisation that issues a release. */
export interface Organisation {
  readonly name: string;
  readonly url?: string;
  readonly description?: string;
}

/** A person who wrote the release, where the source names one. */
export interface Author {
  readonly name: string;
  readonly jobTitle?: string;
  readonly url?: string;
}

/** Whom to ask. */
export interface ContactPoint {
  readonly name?: string;
  readonly role?: string;
  readonly organisation?: string;
  readonly telephone?: string;
  readonly email?: string;
  readonly url?: string;
  /** Opening hours as written. */
  readonly hours?: string;
}

/** A file that goes with the release. */
export interface Attachment {
  readonly url: string;
  readonly name: string;
  /** The media type, for example `application/pdf`. */
  readonly encodingFormat?: string;
  /** Bytes. */
  readonly contentSize?: number;
}

/** The same release in another language. */
export interface Translation {
  /** BCP 47 tag. */
  readonly inLanguage: string;
  readonly url: string;
  readonly name?: string;
}

/** Something else to read. */
export interface RelatedLink {
  readonly url: string;
  readonly name: string;
}

/** A change that readers are told of. */
export interface Change {
  /** RFC 3339, with time zone. */
  readonly at: string;
  readonly kind: 'published' | 'updated' | 'corrected' | 'withdrawn';
  readonly note: string;
}

/** Why and when a release was taken back. */
export interface Withdrawal {
  /** RFC 3339, with time zone. */
  readonly at: string;
  readonly explanation: string;
}

/** IPTC ninjs `pubStatus`. */
export type PublicationStatus = 'usable' | 'withheld' | 'canceled';

/**
 * A press release. Required are `id`, `text`, `headline` (or null), `inLanguage` and `blocks`; the rest is there when
 * the source has it, and nothing is invented.
 */
export interface PressRelease {
  readonly id: string;
  /**
   * The one offset space. Plain text: the input itself (NUL and lone surrogates become U+FFFD one for one).
   * HTML and Markdown: the texts of the blocks joined by blank lines.
   */
  readonly text: string;
  readonly headline: string | null;
  /** BCP 47 tag. */
  readonly inLanguage: string;
  readonly blocks: readonly Block[];
  readonly url?: string;
  readonly alternativeHeadline?: string;
  readonly lede?: string;
  readonly dateline?: Dateline;
  readonly quotations?: readonly Quotation[];
  readonly people?: readonly Person[];
  readonly publisher?: Organisation;
  /** Further issuers beside the publisher. */
  readonly issuers?: readonly Organisation[];
  readonly authors?: readonly Author[];
  readonly contactPoints?: readonly ContactPoint[];
  readonly translations?: readonly Translation[];
  /** As precise as the source: RFC 3339 with time zone, or `2026-11-24`, `2026-11`, `2026`. */
  readonly datePublished?: string;
  /** RFC 3339, with time zone, or a date. */
  readonly dateModified?: string;
  /** RFC 3339, with time zone. */
  readonly embargoedUntil?: string;
  readonly pubStatus?: PublicationStatus;
  /** RFC 3339, with time zone. */
  readonly expires?: string;
  readonly withdrawn?: Withdrawal;
  readonly changeHistory?: readonly Change[];
  readonly category?: string;
  readonly keywords?: readonly string[];
  /** The place or region that the release is about. */
  readonly contentLocation?: string;
  readonly media?: readonly Image[];
  readonly attachments?: readonly Attachment[];
  readonly related?: readonly RelatedLink[];
  /** The boilerplate about the issuer. */
  readonly about?: readonly TextBlock[];
  readonly license?: string;
  /** IPTC digital source type, a URI. */
  readonly digitalSourceType?: string;
  readonly furniture?: readonly Furniture[];
  /** Where a parsed field stands in `text`, by field path: `headline`, `lede`, `dateline`, `contactPoints.0`. */
  readonly ranges?: Readonly<Record<string, Range>>;
}
