import { isCalendarDate } from './dates.ts';
import type { Block, PressRelease, Range, TextBlock } from './press-release.ts';
import { mostErrors, type ValidationError, validationError } from './validation-error.ts';

/**
 * What a schema can't say of a release whose fields are right: every range lies inside `text` and ends no earlier
 * than it starts, every date is on the calendar, and an image without a text alternative is marked as decorative.
 */
export function ruleErrors(release: PressRelease): readonly ValidationError[] {
  const errors: ValidationError[] = [];
  const add = (path: string, found: string, expected: string): void => {
    if (errors.length < mostErrors) errors.push(validationError(path, found, expected));
  };
  const length = release.text.length;
  const range = (value: Range | undefined, path: () => string): void => {
    if (value === undefined || (value.start <= value.end && value.end <= length)) return;
    add(
      path(),
      `[${String(value.start)}, ${String(value.end)})`,
      `a range with start <= end <= ${String(length)}, the length of text`,
    );
  };
  eachRange(release, range);
  for (const [path, date] of dates(release)) {
    if (date !== undefined && !isCalendarDate(date)) add(path, JSON.stringify(date), 'a day that is on the calendar');
  }
  for (const [path, image] of images(release)) {
    if (image.alt.trim() === '' && image.decorative !== true) {
      add(`${path}.alt`, 'an empty string', 'what the image says, or "decorative": true beside it');
    }
  }
  return errors;
}

type Visit = (range: Range | undefined, path: () => string) => void;

/** Calls `visit` with each range of the release, wherever it stands. Paths are only worded where they are asked for. */
function eachRange(release: PressRelease, visit: Visit): void {
  release.blocks.forEach((block, index) => {
    eachRangeOfBlock(block, () => `blocks[${String(index)}]`, visit);
  });
  release.quotations?.forEach((quotation, index) => {
    const path = (): string => `quotations[${String(index)}]`;
    eachOf(quotation.spans, () => `${path()}.spans`, visit);
    visit(quotation.cue, () => `${path()}.cue`);
    visit(quotation.mention, () => `${path()}.mention`);
    visit(quotation.attributionRange, () => `${path()}.attributionRange`);
  });
  release.people?.forEach((person, index) => {
    eachOf(person.mentions, () => `people[${String(index)}].mentions`, visit);
  });
  eachOf(release.media, () => 'media', visit);
  eachOf(release.furniture, () => 'furniture', visit);
  eachTextBlock(release.about, () => 'about', visit);
  for (const [field, range] of Object.entries(release.ranges ?? {}))
    visit(range, () => `ranges[${JSON.stringify(field)}]`);
}

function eachRangeOfBlock(block: Block, path: () => string, visit: Visit): void {
  visit(block, path);
  switch (block.type) {
    case 'list':
      eachTextBlock(block.items, () => `${path()}.items`, visit);
      break;
    case 'table':
      block.rows.forEach((row, index) => {
        eachTextBlock(row, () => `${path()}.rows[${String(index)}]`, visit);
      });
      break;
    case 'image':
      break;
    default:
      eachOf(block.marks, () => `${path()}.marks`, visit);
  }
}

function eachTextBlock(blocks: readonly TextBlock[] | undefined, path: () => string, visit: Visit): void {
  blocks?.forEach((block, index) => {
    const here = (): string => `${path()}[${String(index)}]`;
    visit(block, here);
    eachOf(block.marks, () => `${here()}.marks`, visit);
  });
}

function eachOf(ranges: readonly Range[] | undefined, path: () => string, visit: Visit): void {
  ranges?.forEach((range, index) => {
    visit(range, () => `${path()}[${String(index)}]`);
  });
}

function* dates(release: PressRelease): Iterable<readonly [path: string, date: string | undefined]> {
  yield ['dateline.date', release.dateline?.date];
  yield ['datePublished', release.datePublished];
  yield ['dateModified', release.dateModified];
  yield ['embargoedUntil', release.embargoedUntil];
  yield ['expires', release.expires];
  yield ['withdrawn.at', release.withdrawn?.at];
  for (const [index, change] of (release.changeHistory ?? []).entries())
    yield [`changeHistory[${String(index)}].at`, change.at];
}

function* images(
  release: PressRelease,
): Iterable<readonly [path: string, image: { alt: string; decorative?: boolean }]> {
  for (const [index, block] of release.blocks.entries())
    if (block.type === 'image') yield [`blocks[${String(index)}]`, block];
  for (const [index, image] of (release.media ?? []).entries()) yield [`media[${String(index)}]`, image];
}
