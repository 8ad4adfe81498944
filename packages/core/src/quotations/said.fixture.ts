import { findQuotations } from '../index.ts';
import type { Quotation } from '../model/press-release.ts';

/**
 * Who said what in a text, one line a quotation: "Anna Berg (rektor): Det är bra". Several spans are parted by " … ",
 * reported content begins with "~". Somebody without a name is given by the words of the text, "?" is nobody.
 */
export function said(lang: string, text: string): string[] {
  return findQuotations(text, { lang }).map(lineOf);
}

/** The role of who says the first quotation of a text. */
export function firstRole(lang: string, ...paragraphs: readonly string[]): string | null | undefined {
  return findQuotations(paragraphs.join('\n\n'), { lang })[0]?.speaker?.jobTitle;
}

function lineOf({ kind, spans, text, speaker, mention }: Quotation): string {
  const who = speaker?.name ?? (speaker?.type === 'organisation' ? speaker.affiliation : mention?.text) ?? '?';
  const role = speaker?.name != null && speaker.jobTitle !== undefined ? ` (${speaker.jobTitle})` : '';
  const words = spans.length > 1 ? partsOf(text, spans) : text;
  return `${who}${role}: ${kind === 'indirect' ? '~ ' : ''}${words}`;
}

/** The words of several spans, which the quotation holds joined by single spaces. */
function partsOf(text: string, spans: Quotation['spans']): string {
  let at = 0;
  return spans
    .map(({ start, end }) => {
      const part = text.slice(at, at + end - start);
      at += end - start + 1;
      return part;
    })
    .join(' … ');
}
