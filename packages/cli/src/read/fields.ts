import { validatePressRelease, type PressRelease } from '@talstreck/core/model';
import type { SourceDocument } from './document.ts';
import { invalidError, ReadError } from './problem.ts';

/** What the source itself decides: stating it beside the source would contradict it. */
const ofTheSource = new Set(['text', 'blocks', 'ranges']);
const dates = new Set(['datePublished', 'dateModified']);
/** What others call fields of the model. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['month', 'datePublished'],
  ['date', 'datePublished'],
  ['title', 'headline'],
  ['embargo', 'embargoedUntil'],
]);

/**
 * Gives a parsed release the fields that its document states; they win over what was found in the text, unless that is
 * the same date, but finer. Fields that the model does not know are kept. `month` means `datePublished`, and in Markdown
 * `date` does, `title` means `headline` and `embargo` `embargoedUntil`; publisher, authors and issuers may be names alone, keywords parted by commas.
 *
 * @throws ReadError `field` where a field does not hold what the model wants
 */
export function withFields(release: PressRelease, document: SourceDocument): PressRelease {
  const { fields, lineOf } = document;
  const stated = Object.entries(fields)
    .flatMap(([name, value]) => modelField(name, value, document))
    .filter(([name, value]) => name !== 'datePublished' || !isFinerThan(release.datePublished, value));
  if (stated.length === 0) return release;
  const given = new Set(stated.map(([name]) => name));
  const ranges = Object.entries(release.ranges ?? {}).filter(([path]) => !given.has(rootOf(path)));
  const whole: unknown = {
    ...release,
    ...(release.ranges === undefined ? {} : { ranges: Object.fromEntries(ranges) }),
    ...Object.fromEntries(stated),
  };
  const result = validatePressRelease(whole);
  if (result.valid) return result.release;
  const [first] = result.errors;
  const field = rootOf(first.path);
  const names = [field, ...[...otherNames].filter(([, own]) => own === field).map(([other]) => other)];
  throw invalidError('field', result.errors, lineOf(names.find((name) => name in fields) ?? field));
}

/** Whether the text states a day in the month, or a month in the year, that is stated beside it. */
function isFinerThan(found: string | undefined, stated: unknown): boolean {
  return typeof stated === 'string' && /^\d{4}/u.test(stated) && (found?.startsWith(`${stated}-`) ?? false);
}

function modelField(
  name: string,
  value: unknown,
  { kind, fields, lineOf }: SourceDocument,
): readonly (readonly [name: string, value: unknown])[] {
  if (value === undefined || value === null) return [];
  if (ofTheSource.has(name))
    throw new ReadError('field', `${name}: this comes from the source; would be right: to leave it out`, lineOf(name));
  const own = otherNames.get(name);
  if (own !== undefined && (name === 'month' || kind === 'markdown'))
    return own in fields ? [] : [[own, name === 'date' ? moment(value) : value]];
  if (name === 'publisher') return [[name, organisation(value)]];
  if (name === 'authors' || name === 'issuers')
    return [[name, (Array.isArray(value) ? value : [value]).map(organisation)]];
  if (name === 'keywords' && typeof value === 'string') return [[name, value.split(',').map((word) => word.trim())]];
  // YAML reads a year alone as a number.
  if (dates.has(name) && typeof value === 'number') return [[name, String(value)]];
  return [[name, value]];
}

/** A date of a static site generator: its day alone where its time says no moment. */
function moment(value: unknown): unknown {
  if (typeof value !== 'string') return String(value);
  return /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)$/u.test(value)
    ? value
    : value.replace(/(?<=^\d{4}-\d\d-\d\d)[ T].*$/u, '');
}

/** A name alone stands for whom it names. */
function organisation(value: unknown): unknown {
  return typeof value === 'string' ? { name: value } : value;
}

function rootOf(path: string): string {
  return /^[^.[]*/u.exec(path)?.[0] ?? '';
}
