import {
  type ExportContext,
  toAtom,
  toJsonFeed,
  toJsonLd,
  toMarkdown,
  toNewsSitemap,
  toNinjs,
  toPlainText,
  toRss,
  toWebAnnotations,
} from '@talstreck/core/export';
import type { PressRelease } from '@talstreck/core/model';

/** Forms that one release has by itself. */
export const singleForms = ['jsonld', 'ninjs', 'annotation', 'markdown', 'text'] as const;
/** Forms that are one document of all releases. */
export const feedForms = ['rss', 'atom', 'jsonfeed', 'sitemap'] as const;

export type SingleForm = (typeof singleForms)[number];
export type FeedForm = (typeof feedForms)[number];

export interface SingleExport {
  readonly command: 'export';
  readonly to: SingleForm;
  readonly context: ExportContext;
}

/**
 * A release in one of the forms that it has by itself. Alone (`indented`) it is the form's own document; among others
 * it is one line of JSON: the form's object, or `{id, markdown}` or `{id, text}`, which can be read again.
 *
 * @throws ExportRefusal
 */
export function exportOne(release: PressRelease, { to, context }: SingleExport, indented: boolean): string {
  const json = (value: unknown): string => `${JSON.stringify(value, null, indented ? 2 : 0)}\n`;
  switch (to) {
    case 'jsonld':
      return `${indented ? indent(toJsonLd(release, context)) : toJsonLd(release, context)}\n`;
    case 'ninjs':
      return json(toNinjs(release, context));
    case 'annotation':
      return json(toWebAnnotations(release, context));
    case 'markdown':
      return indented ? ended(toMarkdown(release)) : json({ id: release.id, markdown: toMarkdown(release) });
    case 'text':
      return indented
        ? ended(toPlainText(release))
        : json({ id: release.id, lang: release.inLanguage, text: toPlainText(release) });
  }
}

/**
 * All releases as one feed.
 *
 * @throws ExportRefusal
 */
export function exportAll(releases: readonly PressRelease[], to: FeedForm, context: ExportContext): string {
  switch (to) {
    case 'rss':
      return ended(toRss(releases, context));
    case 'atom':
      return ended(toAtom(releases, context));
    case 'jsonfeed':
      return `${JSON.stringify(toJsonFeed(releases, context), null, 2)}\n`;
    case 'sitemap':
      return ended(toNewsSitemap(releases, context));
  }
}

/** Indents JSON without undoing what makes it safe inside `<script>`: the escapes of `<`, `>`, `&` and line separators. */
function indent(json: string): string {
  const escape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(JSON.parse(json), null, 2).replaceAll(/[<>&\u2028\u2029]/gu, escape);
}

function ended(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}
