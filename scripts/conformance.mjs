/**
 * Checks what the exporters write, over all samples and, when it is named, a whole archive: by the official
 * definitions in a folder, by the rules of RSS, Atom and the news sitemap, and by writing and reading again.
 *
 *   npm run conformance -- --schemas DIR [--archive FILE]
 *
 * A refusal that names the field is an answer, and is counted. Exit status 1 where anything is wrong.
 */
import { parseArgs } from 'node:util';
import * as write from '@talstreck/core/export';
import { checkAtom, checkMarkup, checkNewsSitemap, checkRss } from './conformance/feeds.mjs';
import { loadJsonSchemas } from './conformance/json-schema.mjs';
import { annotatedReleases, archiveReleases, newsroomReleases } from './conformance/releases.mjs';
import { throughJson, throughMarkdown } from './conformance/round-trips.mjs';
import { loadSchemaOrg } from './conformance/schema-org.mjs';

const { values } = parseArgs({ options: { schemas: { type: 'string' }, archive: { type: 'string' } } });
const context = {
  baseUrl: 'https://newsroom.example/',
  publisher: { name: 'The Newsroom' },
  now: '2027-01-01T12:00:00+01:00',
};
const json = values.schemas === undefined ? null : await loadJsonSchemas(values.schemas);
const schemaOrg = values.schemas === undefined ? null : await loadSchemaOrg(values.schemas);

/** Each format with how to write one release in it and what may be wrong with that. */
const formats = {
  'JSON and back': (release) => throughJson(release),
  'Markdown and back': (release) => throughMarkdown(release),
  'JSON-LD': (release) => schemaOrg?.(write.toJsonLd(release, context)),
  'ninjs 3.1': (release) => json?.ninjs(write.toNinjs(release, context)),
  'RSS 2.0': (release) => checkRss(write.toRss([release], context)),
  Atom: (release) => checkAtom(write.toAtom([release], context)),
  'Atom, dated': (release) => checkAtom(write.toAtom([dated(release)], { ...context, timeOfDay: 'T09:00:00+01:00' })),
  'JSON Feed 1.1': (release) => json?.jsonFeed(write.toJsonFeed([release], context)),
  'JSON Feed, HTML': (release) =>
    write.toJsonFeed([release], context).items.flatMap(({ content_html: html }) => checkMarkup(html)),
  'news sitemap': (release) => checkSitemap(release),
  'sitemap, dated': (release) => checkSitemap(dated(release)),
  'Web Annotation': (release) =>
    json && write.toWebAnnotations(release, context).flatMap((one) => json.annotation(one)),
  citation: (release) =>
    release.quotations?.flatMap((one) =>
      / https:\S+$/.test(write.toCitation(release, one, context)) ? [] : ['no link'],
    ),
  'plain text': (release) => (write.toPlainText(release).endsWith('\n') ? [] : ['no last line']),
};

/** By the clock of a day after the release, so that the news sitemap has something to hold. */
function checkSitemap(release) {
  const published = Date.parse(release.datePublished ?? '');
  const now = Number.isNaN(published) ? context.now : new Date(published + 86_400_000).toISOString();
  return checkNewsSitemap(write.toNewsSitemap([release], { ...context, now }), now);
}

/**
 * A release that tells less than its day, on a day that this check makes up: the exporters make up none and refuse it,
 * so that what they would write of it is looked at here beside the count of the refusals.
 */
function dated(release) {
  const { datePublished = '2026-11' } = release;
  return datePublished.length >= 10 ? release : { ...release, datePublished: `${datePublished.slice(0, 4)}-11-24` };
}

async function check(name, releases) {
  const counts = Object.fromEntries(
    Object.keys(formats).map((format) => [format, { right: 0, wrong: 0, refused: new Map(), skipped: 0 }]),
  );
  let total = 0;
  for await (const release of releases) {
    total += 1;
    for (const [format, run] of Object.entries(formats)) count(counts[format], format, release, run);
  }
  console.log(`\n${name}: ${total} releases`);
  for (const [format, { right, wrong, refused, skipped }] of Object.entries(counts)) {
    const refusals = [...refused].map(([field, times]) => `${times} by ${field}`).join(', ');
    const rest = [
      wrong > 0 && `${wrong} WRONG`,
      refusals && `refused: ${refusals}`,
      skipped > 0 && 'not checked without --schemas',
    ];
    console.log(
      `  ${format.padEnd(18)} ${String(right).padStart(5)} right${rest
        .filter(Boolean)
        .map((part) => `; ${part}`)
        .join('')}`,
    );
  }
  return Object.values(counts).some(({ wrong }) => wrong > 0);
}

function count(counts, format, release, run) {
  try {
    const errors = run(release);
    if (errors === null || errors === undefined) counts.skipped += 1;
    else if (errors.length === 0) counts.right += 1;
    else {
      counts.wrong += 1;
      if (counts.wrong <= 5) console.error(`${format}: ${release.id}: ${errors.slice(0, 3).join('; ')}`);
    }
  } catch (error) {
    if (!(error instanceof write.ExportRefusal)) throw error;
    counts.refused.set(error.field, (counts.refused.get(error.field) ?? 0) + 1);
  }
}

const sources = { "the newsroom's samples": newsroomReleases(), 'annotated samples': annotatedReleases() };
if (values.archive !== undefined) sources['archive'] = archiveReleases(values.archive);
for (const [name, releases] of Object.entries(sources)) if (await check(name, releases)) process.exitCode = 1;
