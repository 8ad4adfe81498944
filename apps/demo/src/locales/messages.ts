import type { Quotation } from '@talstreck/core/model';

/** What the pages say, in one language. A function takes what varies and puts it where the language wants it. */
export interface Messages {
  readonly skipToContent: string;
  readonly mainMenu: string;
  readonly latest: string;
  readonly archive: string;
  readonly people: string;
  readonly about: string;
  readonly accessibility: string;
  readonly search: string;
  readonly searchIn: (newsroom: string) => string;
  readonly allReleases: string;
  readonly undated: string;
  readonly untitled: string;
  readonly releases: (count: number) => string;
  readonly quotations: (count: number) => string;
  readonly contact: string;
  readonly press: string;
  readonly toTheFrontPage: string;
  readonly notFound: string;
  readonly notFoundText: string;
  readonly failure: string;
  readonly failureText: string;
  readonly tooMany: string;
  readonly tooManyText: string;
  readonly notRead: string;
  readonly notReadText: string;
  readonly badRequest: string;
  readonly badRequestText: string;
  readonly howItIsMade: (newsroom: string) => string;
  readonly attributionNotice: string;
  /** What stands above the contact, where the newsroom names one. */
  readonly attributionTell: string;
  readonly quotationsByYear: string;
  readonly quotationsHeading: string;
  readonly year: string;
  readonly pages: string;
  readonly previous: string;
  readonly next: string;
  readonly pageOf: (number: number, count: number) => string;
  readonly category: string;
  readonly language: string;
  readonly publisher: string;
  readonly all: string;
  readonly person: string;
  /** Before the names of those who may be meant. */
  readonly severalPeople: string;
  readonly searchResultsFor: (query: string) => string;
  readonly searchDown: string;
  readonly problems: string;
  readonly playground: PlaygroundTexts;
  readonly gallery: GalleryTexts;
  readonly accessibilityTexts: AccessibilityTexts;
}

/** What the playground says. */
export interface PlaygroundTexts {
  readonly title: string;
  readonly intro: string;
  readonly label: string;
  readonly send: string;
  readonly marked: string;
  readonly furniture: string;
  readonly exports: string;
  readonly copy: string;
  readonly copied: string;
  readonly words: string;
  readonly speaker: string;
  readonly role: string;
  readonly organisation: string;
  readonly kind: string;
  readonly rule: string;
  readonly confidence: string;
  readonly kinds: Readonly<Record<Quotation['kind'], string>>;
  readonly confidences: Readonly<Record<Quotation['confidence'], string>>;
  readonly plainText: string;
  readonly name: string;
  readonly mentions: string;
  readonly quotations: (count: number) => string;
  readonly people: (count: number) => string;
}

/** What the gallery says. */
export interface GalleryTexts {
  readonly title: string;
  readonly intro: string;
  readonly include: string;
  readonly includeText: string;
  /** What each widget is for, by its tag. */
  readonly widgets: Readonly<Record<string, string>>;
  /** The states, by the names that they have in addresses. */
  readonly states: Readonly<Record<string, string>>;
  readonly withScript: string;
  readonly withoutScript: string;
  readonly source: string;
  readonly copy: string;
  readonly copied: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'light' | 'dark', string>>;
  readonly direction: string;
  readonly directions: Readonly<Record<'ltr' | 'rtl', string>>;
  readonly reference: string;
  readonly properties: string;
  readonly attributes: string;
  readonly attribute: string;
  readonly events: string;
  readonly customStates: string;
  readonly parts: string;
  readonly customProperties: string;
  readonly name: string;
  readonly type: string;
  readonly description: string;
}

/** The statement's parts, in the order of the template in the Commission's implementing decision (EU) 2018/1523. */
export interface AccessibilityTexts {
  readonly title: (newsroom: string) => string;
  /** Who runs the website may not be known. */
  readonly intro: (owner: string | undefined) => string;
  readonly conformance: string;
  readonly conforms: string;
  readonly limits: string;
  readonly limitsText: string;
  readonly withoutScript: string;
  readonly withoutScriptText: string;
  readonly tell: string;
  readonly tellText: string;
  readonly tellNobody: string;
  readonly supervision: string;
  readonly supervisionText: string;
  readonly tested: string;
  readonly testedText: string;
}
