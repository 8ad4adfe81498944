import type { ClauseReader } from '../languages/readers.ts';
import { clauseAttribution, clauseBehind, isReported } from './clause.ts';
import { isNamed, isNounAlone, partOfReport } from './part-of-report.ts';
import { reportInClauses } from './reported-clause.ts';
import { sentenceSubject } from './sentence-speaker.ts';

/** German: articles show case, verbs stand second or last, nouns have capitals, and a mood of its own marks reports. */
export const clauseReader: ClauseReader = {
  before: clauseAttribution,
  behind: clauseBehind,
  subject: (document, from, to) => {
    const subject = sentenceSubject(document, from, to);
    return subject?.phrase.kind === 'other' && isReported(document, from, to) ? null : subject;
  },
  report: reportInClauses,
  part: partOfReport,
  isNamed,
  isNounAlone,
};
