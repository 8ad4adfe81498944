import type { Organisation, PressRelease } from '../model/press-release.ts';
import { safeWebUrl } from '../model/safe-url.ts';
import { TalstreckError } from '../model/error.ts';

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

/** The absolute address of a release. */
export function urlOf(release: PressRelease, context: ExportContext): string {
  const url = context.urlOf?.(release) ?? release.url ?? `releases/${encodeURIComponent(release.id)}/`;
  const safe = safeWebUrl(url, baseUrl(context));
  if (safe === null)
    throw new ExportRefusal(
      'export-field',
      release,
      'url',
      `found ${JSON.stringify(url)}; would be right: an http or https URL`,
    );
  return safe;
}

/** The base URL, which has to be a whole one. */
export function baseUrl(context: ExportContext): string {
  const safe = safeWebUrl(context.baseUrl);
  if (safe !== null) return safe;
  const found = JSON.stringify(context.baseUrl);
  throw new ExportRefusal(
    'export-context',
    null,
    'baseUrl',
    `found ${found}; would be right: an absolute http or https URL`,
  );
}

/** The release's own publisher, else the context's; null where neither is stated. */
export function publisherOf(release: PressRelease, context: ExportContext): Organisation | null {
  return release.publisher ?? context.publisher ?? null;
}

/** Who publishes a feed; refuses where nobody is named. */
export function feedPublisher(releases: readonly PressRelease[], context: ExportContext): Organisation {
  const publisher = context.publisher ?? releases[0]?.publisher;
  if (publisher) return publisher;
  throw new ExportRefusal(
    'export-field',
    releases[0] ?? null,
    'publisher',
    'found nothing; would be right: the organisation whose feed it is',
  );
}

/** The headline, for formats that demand one. */
export function requireHeadline(release: PressRelease, format: string): string {
  if (release.headline !== null && release.headline.trim() !== '') return release.headline;
  throw new ExportRefusal('export-field', release, 'headline', `found nothing; ${format} demands a title`);
}
