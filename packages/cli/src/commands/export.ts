import type { ExportContext } from '@talstreck/core/export';
import type { PressRelease } from '@talstreck/core/model';
import { openProgress } from '../output/progress.ts';
import type { Streams } from '../output/streams.ts';
import { openWriter } from '../output/writer.ts';
import { documentOf } from '../read/items.ts';
import { problemLine, problemOf } from '../read/problem.ts';
import { releaseOf } from '../read/release.ts';
import { type Arguments, type Command, UsageError } from './command.ts';
import { exportAll, feedForms, type FeedForm, singleForms, type SingleForm } from './export-forms.ts';
import { inputChoice, type InputChoice, inputOptions } from './input-options.ts';
import { inputsOf, runTask } from './run-task.ts';
import { taskOptions } from './task-options.ts';

export const exportCommand: Command = {
  name: 'export',
  summary: 'write releases in a form that machines or newsrooms read',
  usage: '--to FORM [OPTION]… [FILE]…',
  options: [
    { name: 'to', value: 'FORM', help: [...singleForms, ...feedForms].join(', ') },
    { name: 'base-url', value: 'URL', help: 'where the newsroom stands; every form but markdown and text needs it' },
    { name: 'publisher', value: 'NAME', help: 'who publishes, where a release does not say' },
    { name: 'publisher-url', value: 'URL', help: "the publisher's own address" },
    { name: 'title', value: 'TITLE', help: "the title of a feed, where it is not the publisher's name" },
    { name: 'feed-url', value: 'URL', help: 'the address of the feed itself' },
    { name: 'now', value: 'TIME', help: 'the moment of the export, RFC 3339 (by default the present one)' },
    { name: 'time-of-day', value: 'TIME', help: 'given to days without a time, for example T00:00:00+01:00' },
    { name: 'preview', help: 'let through what is under embargo, withheld, canceled or expired' },
    ...inputOptions,
  ],
  details: `rss, atom, jsonfeed and sitemap are one document of all releases. The others are one document a release: alone it
stands as it is, of several each is a line of JSON. A release that lacks what the form demands is refused by name.

  talstreck export --to jsonld --base-url https://example.se/ --publisher Exempelverket release.txt
  talstreck export --to rss --base-url https://example.se/ --publisher Exempelverket --out feed.xml releases/*.md`,
  run: async (given, streams) => {
    const choice = inputChoice(given, streams);
    const to = given.values.to;
    const context = contextOf(given, to);
    const single = singleForms.find((form) => form === to);
    if (single !== undefined) return exportEach(choice, single, context, streams);
    const feed = feedForms.find((form) => form === to);
    if (feed !== undefined) return exportFeed(choice, feed, context, streams);
    throw new UsageError(`--to ${to ?? 'is missing'}: would be right: ${[...singleForms, ...feedForms].join(', ')}`);
  },
};

async function exportEach(
  choice: InputChoice,
  to: SingleForm,
  context: ExportContext,
  streams: Streams,
): Promise<number> {
  const { bad } = await runTask(choice, { command: 'export', to, context, ...taskOptions(choice) }, streams);
  return bad > 0 ? 1 : 0;
}

/** A feed is one document, so its releases are held together; one that the form refuses is left out and told. */
async function exportFeed(
  choice: InputChoice,
  to: FeedForm,
  context: ExportContext,
  streams: Streams,
): Promise<number> {
  const progress = openProgress(streams);
  const releases: PressRelease[] = [];
  let bad = 0;
  for await (const input of inputsOf(choice, streams)) {
    try {
      if (input.kind === 'item') {
        const release = releaseOf(documentOf(input.item, choice.format), choice.lang);
        exportAll([release], to, context);
        releases.push(release);
        continue;
      }
      progress.say(problemLine(input.problem));
    } catch (error) {
      if (input.kind === 'item') progress.say(problemLine(problemOf(error, input.item.file, input.item.line)));
    }
    bad += 1;
  }
  progress.end();
  if (releases.length === 0 && bad > 0) return 1;
  const writer = openWriter(choice.out, streams);
  await writer.write(exportAll(releases, to, context));
  await writer.end();
  return bad > 0 ? 1 : 0;
}

function contextOf({ values, switches }: Arguments, to: string | undefined): ExportContext {
  const needsNoBase = to === 'markdown' || to === 'text';
  const baseUrl = values['base-url'];
  if (baseUrl === undefined && !needsNoBase && to !== undefined)
    throw new UsageError(`--to ${to} needs --base-url URL: where the newsroom stands`);
  const name = values.publisher;
  const { 'publisher-url': url, title, 'feed-url': feedUrl, 'time-of-day': timeOfDay } = values;
  return {
    baseUrl: webUrl('base-url', baseUrl ?? 'https://example.invalid/'),
    now: moment(values.now),
    ...(name === undefined
      ? {}
      : { publisher: { name, ...(url === undefined ? {} : { url: webUrl('publisher-url', url) }) } }),
    ...(title === undefined ? {} : { title }),
    ...(feedUrl === undefined ? {} : { feedUrl: webUrl('feed-url', feedUrl) }),
    ...(timeOfDay === undefined ? {} : { timeOfDay: timeOfDayOf(timeOfDay) }),
    ...(switches.has('preview') ? { preview: true } : {}),
  };
}

function webUrl(option: string, value: string): string {
  if (URL.canParse(value) && /^https?:$/u.test(new URL(value).protocol)) return value;
  throw new UsageError(`--${option} ${value}: would be right: an absolute http or https URL`);
}

function moment(value: string | undefined): string {
  if (value === undefined) return new Date().toISOString();
  const isMoment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/u.test(value);
  if (isMoment && !Number.isNaN(Date.parse(value))) return value;
  throw new UsageError(
    `--now ${value}: would be right: a date and time with offset, such as 2026-11-24T09:00:00+01:00`,
  );
}

function timeOfDayOf(value: string): string {
  if (/^T\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/u.test(value)) return value;
  throw new UsageError(`--time-of-day ${value}: would be right: a time with offset, such as T00:00:00+01:00`);
}
