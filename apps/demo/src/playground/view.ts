import { TalstreckError, type PressRelease, type Quotation, type Range } from '@talstreck/core/model';
import type { PlaygroundTexts } from '../locales/messages.ts';
import { writeAll } from './exports.ts';
import { readPasted } from './read.ts';
import { element, type Piece } from './tree.ts';

/** Colours that speakers are told apart by; after the last the first comes again. */
const colours = 6;

/** Rows that a browser lays out without a halt; the caption tells how many there are. */
const longestTable = 300;

/** What the parser makes of a pasted text, or why it can make nothing of it. */
export function pastedView(text: string, texts: PlaygroundTexts, now: string): readonly Piece[] {
  try {
    return playgroundView(readPasted(text), texts, now);
  } catch (error) {
    if (!(error instanceof TalstreckError)) throw error;
    return [element('p', { class: 'notice', role: 'status', lang: 'en' }, error.message)];
  }
}

/** What the parser made of a text: the text itself with its parts marked, who said what, and every export. */
export function playgroundView(release: PressRelease, texts: PlaygroundTexts, now: string): readonly Piece[] {
  const colourOf = speakerColours(release);
  return [
    element('section', {}, element('h2', {}, texts.marked), markedText(release, colourOf, texts)),
    quotationTable(release, colourOf, texts),
    peopleTable(release, texts),
    element(
      'section',
      { class: 'exports' },
      element('h2', {}, texts.exports),
      ...writeAll(release, texts, now).map(({ name, content }) =>
        element(
          'details',
          {},
          element('summary', {}, name),
          element(
            'pre',
            { tabindex: '0', role: 'region', 'aria-label': name, 'data-copy': texts.copy, 'data-copied': texts.copied },
            content,
          ),
        ),
      ),
    ),
  ];
}

function speakerColours(release: PressRelease): (quotation: Quotation) => string {
  const numbers = new Map<string, number>();
  for (const { speaker } of release.quotations ?? []) {
    const name = speaker?.name ?? speaker?.affiliation;
    if (name && !numbers.has(name)) numbers.set(name, numbers.size % colours);
  }
  return ({ speaker }) => {
    const number = numbers.get(speaker?.name ?? speaker?.affiliation ?? '');
    return number === undefined ? 'voice-unknown' : `voice-${String(number + 1)}`;
  };
}

interface Part extends Range {
  readonly style: string;
  readonly title: string;
}

function markedText(release: PressRelease, colourOf: (quotation: Quotation) => string, texts: PlaygroundTexts): Piece {
  const parts: Part[] = [];
  for (const { kind, ...range } of release.furniture ?? [])
    parts.push({ ...range, style: 'part-furniture', title: `${texts.furniture}: ${kind}` });
  for (const field of ['headline', 'lede', 'dateline'] as const) {
    const range = release.ranges?.[field];
    if (range !== undefined) parts.push({ ...range, style: `part-${field}`, title: field });
  }
  for (const quotation of release.quotations ?? [])
    for (const span of quotation.spans)
      parts.push({ ...span, style: colourOf(quotation), title: describe(quotation, texts) });
  parts.sort((one, other) => one.start - other.start || other.end - one.end);

  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, style, title } of parts) {
    if (start < at) continue; // Quoted words inside of a lede are shown with the lede.
    pieces.push(release.text.slice(at, start));
    pieces.push(
      element(style.startsWith('voice') ? 'mark' : 'span', { class: style, title }, release.text.slice(start, end)),
    );
    at = end;
  }
  pieces.push(release.text.slice(at));
  return element('div', { class: 'source', lang: release.inLanguage }, ...pieces);
}

function describe({ speaker, rule, confidence }: Quotation, texts: PlaygroundTexts): string {
  const certainty = `${texts.confidence}: ${texts.confidences[confidence]}`;
  return [speaker?.name ?? speaker?.affiliation ?? '?', rule, certainty].join(' · ');
}

function quotationTable(
  release: PressRelease,
  colourOf: (quotation: Quotation) => string,
  texts: PlaygroundTexts,
): Piece {
  const quotations = release.quotations ?? [];
  const rows = quotations
    .slice(0, longestTable)
    .map((quotation) => [
      element('mark', { class: colourOf(quotation), lang: release.inLanguage }, quotation.text),
      quotation.speaker?.name ?? '',
      quotation.speaker?.jobTitle ?? '',
      quotation.speaker?.affiliation ?? '',
      texts.kinds[quotation.kind],
      quotation.rule,
      texts.confidences[quotation.confidence],
    ]);
  const heads = [texts.words, texts.speaker, texts.role, texts.organisation, texts.kind, texts.rule, texts.confidence];
  return table(texts.quotations(quotations.length), heads, rows);
}

function peopleTable(release: PressRelease, texts: PlaygroundTexts): Piece {
  const people = release.people ?? [];
  const rows = people
    .slice(0, longestTable)
    .map(({ name, jobTitle = '', affiliation = '', mentions }) => [
      name,
      jobTitle,
      affiliation,
      String(mentions.length),
    ]);
  return table(texts.people(people.length), [texts.name, texts.role, texts.organisation, texts.mentions], rows);
}

function table(caption: string, heads: readonly string[], rows: readonly (readonly Piece[])[]): Piece {
  return element(
    'div',
    { class: 'wide-table', tabindex: '0', role: 'region', 'aria-label': caption },
    element(
      'table',
      {},
      element('caption', {}, caption),
      element('thead', {}, element('tr', {}, ...heads.map((head) => element('th', { scope: 'col' }, head)))),
      element('tbody', {}, ...rows.map((cells) => element('tr', {}, ...cells.map((cell) => element('td', {}, cell))))),
    ),
  );
}
