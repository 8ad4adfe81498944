import type { PressRelease, Quotation } from '@talstreck/core/model';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import { plain } from './plain.ts';

/** Tab-separated lines for programs, or a table that fits a terminal of so many columns. */
export type TableStyle = { readonly kind: 'tabs' } | { readonly kind: 'table'; readonly width: number };

/** What a column of the table may take. Where the words would get less than `leastWords`, rows are stacked. */
const mostName = 20;
const mostRule = 24;
const leastWords = 24;
const gap = '  ';

/** The heading of the tab-separated lines. */
export const tabHeading: string = ['id', 'speaker', 'role', 'words', 'rule', 'confidence'].join('\t') + '\n';

/** The quotations of a release: who spoke, in which role, the words, the rule that found them and how sure it is. */
export function quotationTable(release: PressRelease, style: TableStyle): string {
  const rows = (release.quotations ?? []).map(cellsOf);
  if (style.kind === 'tabs') return rows.map((cells) => `${[plain(release.id), ...cells].join('\t')}\n`).join('');
  const heading = `${plain(release.id)}: ${plain(release.headline ?? 'no headline')}\n`;
  if (rows.length === 0) return `${heading}no quotations\n\n`;
  return `${wrap(heading, style.width)}${tableOf(rows, style.width)}\n`;
}

type Cells = readonly [speaker: string, role: string, words: string, rule: string, confidence: string];

function cellsOf({ speaker, mention, text, rule, confidence }: Quotation): Cells {
  const name = speaker?.name ?? mention?.text ?? '–';
  const role = [speaker?.jobTitle, speaker?.affiliation].filter((part) => part !== undefined).join(', ');
  return [plain(name), plain(role), plain(text), plain(rule), confidence];
}

function tableOf(rows: readonly Cells[], width: number): string {
  const heading: Cells = ['Speaker', 'Role', 'Words', 'Rule', 'Confidence'];
  const all = [heading, ...rows];
  const widest = (column: number, most: number): number =>
    Math.min(most, Math.max(...all.map((cells) => stringWidth(cells[column] ?? ''))));
  const [speaker, role, rule, confidence] = [
    widest(0, mostName),
    widest(1, mostName),
    widest(3, mostRule),
    widest(4, 10),
  ];
  const words = width - speaker - role - rule - confidence - 4 * gap.length;
  if (words < leastWords) return stacked(rows, width);
  const widths = [speaker, role, Math.min(words, widest(2, words)), rule, confidence];
  const line = widths.map((columns) => '─'.repeat(columns)).join(gap);
  return [rowOf(heading, widths), line, ...rows.map((cells) => rowOf(cells, widths))].join('\n') + '\n';
}

function rowOf(cells: Cells, widths: readonly number[]): string {
  const columns = cells.map((cell, index) => wrap(cell, widths[index] ?? 1).split('\n'));
  const height = Math.max(...columns.map((lines) => lines.length));
  return Array.from({ length: height }, (_, row) =>
    columns
      .map((lines, index) => pad(lines[row] ?? '', widths[index] ?? 1))
      .join(gap)
      .trimEnd(),
  ).join('\n');
}

function stacked(rows: readonly Cells[], width: number): string {
  return rows
    .map(([speaker, role, words, rule, confidence]) => {
      const who = role === '' ? speaker : `${speaker}, ${role}`;
      return `${wrap(who, width)}\n${indent(words, width)}\n${indent(`(${rule}, ${confidence})`, width)}\n`;
    })
    .join('');
}

function indent(text: string, width: number): string {
  return wrap(text, width - 2).replaceAll(/^/gmu, '  ');
}

function wrap(text: string, columns: number): string {
  return wrapAnsi(text, columns, { hard: true });
}

function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - stringWidth(text)));
}
