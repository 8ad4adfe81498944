import type { Organisation, PressRelease } from '../model/press-release.ts';
import { safeWebUrl } from '../model/safe-url.ts';
import { TalstreckError } from '../model/error.ts';
import { wellFormed } from './present.ts';

/** What an exporter has to be told: it looks at no clock and knows no site. */
export interface ExportContext {
  /** Where the newsroom stands: an absolute http(s) URL. */
  readonly baseUrl: string;
  /** The moment of the export: RFC 3339, with offset. */
  readonly now: string;
  /** Who publishes, where a release states nobody; in a feed, whose feed it is. */
  readonly publisher?: Organisation;
  /** Lets the public forms show what is not public yet, or no more. */
  readonly preview?: boolean;
  /** The address of a release. By default its own `url`, else `releases/<id>/` under the base. */
  readonly urlOf?: (release: PressRelease) => string;
  /** The address of the feed itself. */
  readonly feedUrl?: string;
  /** The title of the feed, where it is not the publisher's name. */
  readonly title?: string;
  /**
   * Time and offset to give to a day without one, for example `T00:00:00+01:00`. Without it a form that demands a
   * moment refuses a release that states only its day.
   */
  readonly timeOfDay?: string;
}

/**
 * An exporter's refusal. `code` is `export-field` where a field is lacking that the format demands, `export-status`
 * where the release is not public at `now`, `export-context` where the context is wrong.
 */
export class ExportRefusal extends TalstreckError {
  /** The path of the field: `datePublished`, `publisher.name`. */
  readonly field: string;
  readonly releaseId: string | null;

  constructor(
    code: 'export-field' | 'export-status' | 'export-context',
    release: PressRelease | null,
    field: string,
    reason: string,
  ) {
    super(code, `${release === null ? '' : `release "${release.id}": `}${field}: ${reason}`);
    this.name = 'ExportRefusal';
    this.field = field;
    this.releaseId = release?.id ?? null;
  }
}

/** Refuses a release, or the context, for a field that a format demands. */
export function refuseField(
  release: PressRelease | null,
  field: string,
  found?: unknown,
  expected = 'what the format demands',
  code: 'export-field' | 'export-status' | 'export-context' = 'export-field',
): never {
  const words = JSON.stringify(found ?? null);
  throw new ExportRefusal(code, release, field, `found ${words}; would be right: ${expected}`);
}

/** The absolute address of a release. */
export function urlOf(release: PressRelease, context: ExportContext): string {
  const url = context.urlOf?.(release) ?? release.url ?? `releases/${encodeURIComponent(wellFormed(release.id))}/`;
  return safeWebUrl(url, baseUrl(context)) ?? refuseField(release, 'url', url, webUrl);
}

const webUrl = 'an http or https URL';

/** The base URL, which has to be a whole one. */
export function baseUrl({ baseUrl }: ExportContext): string {
  return safeWebUrl(baseUrl) ?? refuseField(null, 'baseUrl', baseUrl, webUrl, 'export-context');
}

/** The release's own publisher, else the context's; undefined where neither is stated. */
export function publisherOf(release: PressRelease, context: ExportContext): Organisation | undefined {
  return firstNamed(release.publisher, context.publisher);
}

/** Who publishes a feed; refuses where nobody is named. */
export function feedPublisher([first]: readonly PressRelease[], context: ExportContext): Organisation {
  return firstNamed(context.publisher, first?.publisher) ?? refuseField(first ?? null, 'publisher');
}

function firstNamed(...organisations: readonly (Organisation | undefined)[]): Organisation | undefined {
  return organisations.find((one) => one?.name.trim());
}

/** The headline, for formats that demand one. */
export function requireHeadline(release: PressRelease): string {
  return release.headline?.trim() ? release.headline : refuseField(release, 'headline');
}

/** Who wrote a release, as far as they have names. */
export function authorsOf({ authors = [] }: PressRelease): NonNullable<PressRelease['authors']> {
  return authors.filter((author) => author.name.trim());
}

/** What feeds file a release under. */
export function tagsOf({ category, keywords = [] }: PressRelease): readonly string[] {
  return category === undefined ? keywords : [category, ...keywords];
}
