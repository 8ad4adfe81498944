import {
  toAtom,
  toJsonFeed,
  toJsonLd,
  toMarkdown,
  toNinjs,
  toPlainText,
  toRss,
  toWebAnnotations,
  type ExportContext,
} from '@talstreck/core/export';
import type { PlaygroundTexts } from '../locales/messages.ts';
import { TalstreckError, type PressRelease } from '@talstreck/core/model';

/** A form that a release can be written in. */
export interface Written {
  readonly name: string;
  /** The release in that form, or why it can not be written so. */
  readonly content: string;
}

/** The release in every form that there is. */
export function writeAll(release: PressRelease, texts: PlaygroundTexts, now: string): readonly Written[] {
  const context: ExportContext = {
    baseUrl: release.publisher?.url ?? 'https://press.example/',
    now,
    publisher: release.publisher ?? { name: 'press.example' },
    timeOfDay: 'T00:00:00Z',
    preview: true,
  };
  const forms: readonly (readonly [string, () => unknown])[] = [
    ['JSON', () => release],
    ['JSON-LD (schema.org)', () => JSON.parse(toJsonLd(release, context)) as unknown],
    ['ninjs 3.1', () => toNinjs(release, context)],
    ['Web Annotation', () => toWebAnnotations(release, context)],
    ['RSS 2.0', () => toRss([release], context)],
    ['Atom', () => toAtom([release], context)],
    ['JSON Feed', () => toJsonFeed([release], context)],
    ['Markdown', () => toMarkdown(release)],
    [texts.plainText, () => toPlainText(release)],
  ];
  return forms.map(([name, write]) => ({ name, content: contentOf(write) }));
}

function contentOf(write: () => unknown): string {
  try {
    const written = write();
    return typeof written === 'string' ? written : JSON.stringify(written, null, 2);
  } catch (error) {
    if (error instanceof TalstreckError) return error.message;
    throw error;
  }
}
