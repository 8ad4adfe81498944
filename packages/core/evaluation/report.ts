import type { ArchiveReport } from './archive.ts';
import type { Figure } from './bootstrap.ts';
import type { CorpusReport, Row } from './evaluate.ts';
import type { ScoredError } from './score.ts';

/** The report of a corpus as text: a table each by language, phenomenon and confidence, then structure and errors. */
export function corpusText(report: CorpusReport, errors: number): string {
  const { corpus, languages, phenomena, confidence, structure, withoutQuotations } = report;
  const lines = [
    `== ${corpus}`,
    ...tables('by language', languages),
    ...tables('by confidence', confidence),
    ...tables('by phenomenon', phenomena),
  ];
  if (structure.length > 0) {
    const rows = structure.map(({ lang, documents, headline, lede, furnitureP, furnitureR, furnitureF1 }) => [
      lang,
      String(documents),
      ...[headline, lede, furnitureP, furnitureR, furnitureF1].map(decimals),
    ]);
    lines.push(
      '',
      'structure',
      ...aligned([['', 'documents', 'headline', 'lede', 'furniture P', 'furniture R', 'furniture F1'], ...rows]),
    );
  }
  const { documents, falseAlarms } = withoutQuotations;
  if (documents > 0) lines.push('', `documents without a quotation: ${documents}, something found in ${falseAlarms}`);
  lines.push(...report.errors.slice(0, errors).map(errorText));
  return `${lines.join('\n')}\n`;
}

/** The report of an archive as text. */
export function archiveText(report: ArchiveReport, errors: number): string {
  const { releases, dashLines, attributed, unattributed, silentReleases, silentWithQuotation, falseAlarms } = report;
  const lines = [
    `== archive: ${releases} releases`,
    `dash lines that end ", VERB NAME…": ${dashLines}, attributed ${attributed} (${percent(attributed, dashLines)})`,
    `releases without dash lines, double quote marks or reporting words: ${silentReleases}, something found in ${silentWithQuotation} (${percent(silentWithQuotation, silentReleases)})`,
    ...unattributed
      .slice(0, errors)
      .map(({ id, line, reason, found }) => `  ${reason}${found === null ? '' : ` (${found})`}: ${id}\n    ${line}`),
    ...falseAlarms.slice(0, errors).map(({ id, text, rule }) => `  false alarm (${rule}): ${id}\n    ${text}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** One table for each kind of quotation; every figure with its interval, and with its count where that is not the row's. */
function tables(title: string, rows: readonly Row[]): string[] {
  return (['direct', 'indirect'] as const).flatMap((kind) => {
    const ofKind = rows.filter((candidate) => candidate.kind === kind);
    const heads = ofKind[0]?.figures.map(({ measure }) => measure);
    if (heads === undefined) return [];
    return [
      '',
      `${kind}, ${title}`,
      ...aligned([
        ['', 'n', ...heads],
        ...ofKind.map(({ group, quotations, figures }) => [
          group,
          String(quotations),
          ...figures.map((figure) => figureText(figure, quotations)),
        ]),
      ]),
    ];
  });
}

function figureText({ measure, value, low, high, count }: Figure, quotations: number): string {
  if (value === null) return '-';
  const interval = `${decimals(value)} ${short(low)}–${short(high)}`;
  return count === quotations || measure.endsWith('F1') || measure.endsWith(' P') ? interval : `${interval} /${count}`;
}

function errorText({
  id,
  kind,
  why,
  gold,
  goldSpeaker,
  predicted,
  predictedSpeaker,
  rule,
  confidence,
}: ScoredError): string {
  const lines = [`  ${why}: ${id} (${kind})`];
  if (gold !== null) lines.push(`    labelled: ${goldSpeaker ?? 'nobody'}: ${gold}`);
  if (predicted !== null)
    lines.push(`    found:    ${predictedSpeaker ?? 'nobody'}: ${predicted} [${rule ?? '-'}, ${confidence ?? '-'}]`);
  return lines.join('\n');
}

/** Rows of cells in columns as wide as their widest cell: the first to the left, the others to the right. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  return rows.map((cells) =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart((widths[column] ?? 0) + 3)))
      .join('')
      .trimEnd(),
  );
}

function decimals(value: number | null): string {
  return value === null ? '-' : value.toFixed(3);
}

function short(value: number | null): string {
  return value === null ? '-' : value.toFixed(2).replace(/^0/, '');
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(2)} %`;
}
