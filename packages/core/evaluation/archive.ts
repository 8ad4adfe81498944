import type { PressRelease } from '@talstreck/core';
import type { ArchivedRelease } from './corpus.ts';

/** A dash line whose speaker was not found, with the reason. */
export interface UnattributedLine {
  readonly id: string;
  readonly line: string;
  readonly reason: 'set aside' | 'no quotation' | 'nobody named' | 'somebody else named' | 'named elsewhere';
  /** Who was named instead, and how. */
  readonly found: string | null;
}

/** A release without any sign of speech, in which a quotation was found all the same. */
export interface FalseAlarm {
  readonly id: string;
  readonly text: string;
  readonly rule: string;
}

export interface ArchiveReport {
  readonly releases: number;
  readonly dashLines: number;
  readonly attributed: number;
  readonly unattributed: readonly UnattributedLine[];
  readonly silentReleases: number;
  readonly silentWithQuotation: number;
  readonly falseAlarms: readonly FalseAlarm[];
}

/**
 * A line led by a dash that ends ", VERB NAME…": the verbs that stand there in Swedish government releases, then words
 * with a capital among them, and no new sentence behind.
 */
const DASH_LINE =
  /^[-–—−][^\S\n]*\S[^\n]*,[^\S\n]+(?:säger|sa|sade|menar|fortsätter|avslutar|konstaterar)(?!\p{L})([^\n]+)$/gmu;

/** Signs of speech: a dash at the start of a line, a double quote mark, a verb or preposition that reports. */
const SPEECH =
  /^[^\S\n]*[-–—−]|["“”„«»]|(?<!\p{L})(?:säg(?:a|er|s)|sa|sade|sagt|uppg(?:e|er|av)|berätta(?:r|de)?|förklara(?:r|de)?|meddela(?:r|de|s)?|skriver|skrev|konstatera(?:r|de)?|menar|anser|betona(?:r|de)?|understryk(?:er|a)|framhåll(?:er|a)|påpeka(?:r|de)?|hävda(?:r|de)?|svara(?:r|de)?|kommentera(?:r|de)?|tillägger|enligt)(?!\p{L})/imu;

/**
 * Measures unlabelled Swedish releases by two forms that need no label: of the dash lines that end ", VERB NAME…", how
 * many are attributed to that name; and in how many releases without any sign of speech something is found.
 */
export function evaluateArchive(
  archive: readonly ArchivedRelease[],
  parse: (release: ArchivedRelease) => PressRelease,
): ArchiveReport {
  const unattributed: UnattributedLine[] = [];
  const falseAlarms: FalseAlarm[] = [];
  let [dashLines, silentReleases, silentWithQuotation] = [0, 0, 0];
  for (const archived of archive) {
    const release = parse(archived);
    for (const match of release.text.matchAll(DASH_LINE)) {
      const clause = lastClause(match[1] ?? '');
      if (clause === null) continue;
      dashLines += 1;
      const start = match.index;
      const end = start + match[0].length;
      const problem = whyUnattributed(release, start, end, end - (match[1] ?? '').length);
      if (problem !== null) unattributed.push({ id: archived.id, line: match[0], ...problem });
    }
    if (SPEECH.test(release.text)) continue;
    silentReleases += 1;
    const quotations = release.quotations ?? [];
    if (quotations.length > 0) silentWithQuotation += 1;
    for (const { text, rule } of quotations) falseAlarms.push({ id: archived.id, text, rule });
  }
  return {
    releases: archive.length,
    dashLines,
    attributed: dashLines - unattributed.length,
    unattributed,
    silentReleases,
    silentWithQuotation,
    falseAlarms,
  };
}

/** The words behind the verb where they name somebody and end the line; null where a new sentence follows. */
function lastClause(words: string): string | null {
  return /\p{Lu}/u.test(words) && !/[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(words) ? words : null;
}

function whyUnattributed(
  { quotations = [], ...release }: PressRelease,
  start: number,
  end: number,
  clause: number,
): Pick<UnattributedLine, 'reason' | 'found'> | null {
  const here = quotations.filter(
    ({ kind, spans }) => kind === 'direct' && spans.some((span) => span.start < end && start < span.end),
  );
  if (here.length === 0) return { reason: isSetAside(release, start) ? 'set aside' : 'no quotation', found: null };
  const inClause = here.find(({ mention }) => mention !== undefined && mention.start >= clause && mention.end <= end);
  if (inClause?.speaker?.name != null) return null;
  const named = here.find(({ speaker }) => speaker !== null);
  if (named === undefined) return { reason: 'nobody named', found: null };
  const { speaker, mention, rule } = named;
  return {
    reason: named === inClause ? 'somebody else named' : 'named elsewhere',
    found: `${speaker?.name ?? speaker?.affiliation ?? speaker?.type ?? '-'} by "${mention?.text ?? ''}" [${rule}]`,
  };
}

function isSetAside({ blocks }: Pick<PressRelease, 'blocks'>, at: number): boolean {
  return !blocks.some((block) => block.start <= at && at < block.end);
}
