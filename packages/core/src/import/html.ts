import { isLanguageTag } from '../model/language-tag.ts';
import type { Organisation, PressRelease } from '../model/press-release.ts';
import { safeLink, safeWebUrl } from '../model/safe-url.ts';
import { allLanguages } from '../languages/index.ts';
import type { KnownFields } from '../parse.ts';
import { dateIn } from '../structure/stated-date.ts';
import { assemble, type ImportOptions } from './assemble.ts';
import { normaliseDate } from './dates.ts';
import type { PageFacts } from './html/facts.ts';
import { fileType, withSafeLinks } from './html/links.ts';
import { type MainContent, mainContent } from './html/main-content.ts';
import { readPage } from './html/page.ts';
import { tellsRevision } from './html/revision.ts';
import { withStatement } from './html/stated-fields.ts';
import type { Page, PageBlock } from './html/page-block.ts';

/**
 * Reads a press release out of HTML, a whole scraped page or a fragment: the main content is found, page furniture is
 * left out, and what the page states of itself (JSON-LD, microdata, Open Graph, `<time>`) becomes fields.
 *
 * Nothing of the HTML survives but words, a closed set of marks, and http, https, mail and telephone links. The time
 * is linear in the length of the page, whatever stands in it.
 *
 * @param html The page as text; offsets in the result are UTF-16 code units of the release's `text`.
 */
export function parsePressReleaseHtml(html: string, options: ImportOptions = {}): PressRelease {
  const page = readPage(html, options.url);
  const content = mainContent(page);
  const stated = statedFields(page, content, options);
  const release = assemble(
    content.blocks.map((block) => withSafeLinks(block, page.base)),
    stated,
    options,
  );
  return withStatement(release, page.facts.statement);
}

function statedFields(page: Page, content: MainContent, { url, lang }: ImportOptions): KnownFields {
  const { facts } = page;
  const { blocks } = content;
  const { statement, meta, microdata } = facts;
  const inLanguage = languageOf(facts, blocks);
  const base = url ?? safeWebUrl(facts.canonical ?? meta.get('og:url') ?? '') ?? undefined;
  const fields = {
    inLanguage,
    url: safeWebUrl(facts.canonical ?? meta.get('og:url') ?? url ?? '', base),
    alternativeHeadline: statement.alternativeHeadline ?? microdata.get('alternativeheadline'),
    datePublished: publishedAt(facts, content, lang ?? inLanguage),
    dateModified: normaliseDate(
      statement.dateModified ?? meta.get('article:modified_time') ?? microdata.get('datemodified'),
    ),
    authors: authorsOf(facts),
    publisher: publisherOf(facts, base),
    category: statement.articleSection ?? meta.get('article:section') ?? microdata.get('articlesection'),
    keywords: statement.keywords ?? keywordsOf(meta),
    issuers: statement.issuers,
    contentLocation: statement.contentLocation,
    expires: momentOf(statement.expires ?? meta.get('article:expiration_time')),
    license: safeWebUrl(statement.license ?? ''),
    media: mediaOf(facts, base),
    attachments: attachmentsOf(content.withLinks, page.base),
    translations: translationsOf(facts, blocks, base),
  };
  return withoutNothing(fields);
}

/** A date that tells a moment. */
function momentOf(value: string | undefined): string | null {
  const date = normaliseDate(value);
  return date?.includes('T') ? date : null;
}

function keywordsOf(meta: PageFacts['meta']): readonly string[] | undefined {
  const words = (meta.get('news_keywords') ?? meta.get('keywords'))?.split(',').flatMap((word) => word.trim() || []);
  return words && words.length > 0 ? words.slice(0, 100) : undefined;
}

type Stated<Fields> = { readonly [Key in keyof Fields]?: NonNullable<Fields[Key]> };

function withoutNothing<Fields extends object>(fields: Fields): Stated<Fields> {
  const stated = Object.entries(fields).filter(([, value]) => value !== undefined && value !== null);
  // Only fields with a value are left, so their types are those that stay without undefined and null.
  return Object.fromEntries(stated) as Stated<Fields>;
}

/** The language of most of the text, else of the page. */
function languageOf({ language, statement, meta }: PageFacts, blocks: readonly PageBlock[]): string | undefined {
  const lengths = new Map<string, number>();
  for (const { inLanguage, text } of blocks) {
    if (inLanguage !== undefined) lengths.set(inLanguage, (lengths.get(inLanguage) ?? 0) + text.length);
  }
  const [commonest] = [...lengths].sort((a, b) => b[1] - a[1]);
  const tag = commonest?.[0] ?? language ?? statement.inLanguage ?? meta.get('og:locale')?.replace('_', '-');
  return tag !== undefined && isLanguageTag(tag) ? tag : undefined;
}

function publishedAt(
  { statement, meta, microdata }: PageFacts,
  { about, blocks }: MainContent,
  language: string | undefined,
): string | null {
  const stated = [
    statement.datePublished,
    meta.get('article:published_time'),
    microdata.get('datepublished'),
    meta.get('dcterms.issued') ?? meta.get('dc.date.issued') ?? meta.get('dcterms.date') ?? meta.get('dc.date'),
    meta.get('date') ?? meta.get('pubdate') ?? meta.get('publish-date'),
  ];
  for (const value of stated) {
    const date = normaliseDate(value);
    if (date !== null) return date;
  }
  for (const { date, text } of [...about, ...blocks]) {
    const timed = date === undefined || tellsRevision(text) ? null : normaliseDate(date);
    if (timed !== null) return timed;
  }
  return writtenDate(about, language);
}

/** The day in a short line about the headline: "Nov 17, 2026, 09:00 ET". */
function writtenDate(about: readonly PageBlock[], language: string | undefined): string | null {
  const code = language?.split('-')[0]?.toLowerCase();
  const months = allLanguages.find((one) => one.code === code)?.months ?? '';
  for (const { text } of about) {
    const date = text.length < 100 && !tellsRevision(text) ? dateIn(text, months) : null;
    if (date !== null) return date;
  }
  return null;
}

function authorsOf({ statement, meta, microdata }: PageFacts): PressRelease['authors'] {
  if (statement.authors) return statement.authors;
  const name = microdata.get('author') ?? meta.get('author');
  return name !== undefined && name.length < 100 && !/[@/]/.test(name) ? [{ name }] : undefined;
}

function publisherOf({ statement, meta }: PageFacts, base: string | undefined): Organisation | undefined {
  const name =
    statement.publisher?.name ?? meta.get('og:site_name') ?? meta.get('dcterms.publisher') ?? meta.get('dc.publisher');
  if (name === undefined || name.length > 200) return undefined;
  const url = safeWebUrl(statement.publisher?.url ?? '', statement.publisher?.url === undefined ? undefined : base);
  return url === null ? { name } : { name, url };
}

/** The page's own picture, where the page says in words what it shows. */
function mediaOf({ meta }: PageFacts, base: string | undefined): PressRelease['media'] {
  const url = safeWebUrl(meta.get('og:image') ?? '', base);
  const alt = meta.get('og:image:alt');
  return url !== null && alt !== undefined && meta.has('og:image')
    ? [{ type: 'image', start: 0, end: 0, url, alt }]
    : undefined;
}

/** The files that the text links to. */
function attachmentsOf(blocks: readonly PageBlock[], base: string | undefined): PressRelease['attachments'] {
  const files = new Map<string, { url: string; name: string; encodingFormat: string }>();
  for (const { text, marks } of blocks) {
    for (const { kind, start, end } of marks) {
      const encodingFormat = kind.type === 'link' ? fileType(kind.url) : undefined;
      const url = kind.type === 'link' && encodingFormat !== undefined ? safeLink(kind.url, base) : null;
      if (url !== null && encodingFormat !== undefined && !files.has(url))
        files.set(url, { url, name: text.slice(start, end), encodingFormat });
    }
  }
  return files.size > 0 ? [...files.values()] : undefined;
}

function translationsOf(
  facts: PageFacts,
  blocks: readonly PageBlock[],
  base: string | undefined,
): PressRelease['translations'] {
  const own = languageOf(facts, blocks)?.split('-')[0]?.toLowerCase();
  const others = facts.alternates.flatMap(({ inLanguage, url }) => {
    const href = safeWebUrl(url, base);
    const isOther = inLanguage.split('-')[0]?.toLowerCase() !== own && isLanguageTag(inLanguage);
    return href !== null && isOther ? [{ inLanguage, url: href }] : [];
  });
  return others.length > 0 ? others : undefined;
}
