import type { ClauseReader } from '../../languages/readers.ts';
import { clauseAttribution, clauseBehind } from '../attribution/clause.ts';
import { isReported } from '../attribution/clause-verbs.ts';
import {
  behindNoun,
  endsNoun,
  isCommonNoun,
  isNobody,
  isOfficer,
  isBodyOfNext,
  isOfNoun,
  isOrigin,
  nominative,
  tellsWho,
} from '../phrases/capital-nouns.ts';
import { nextComma } from '../reported/report.ts';
import { announces, doubts, isNamed, isNounAlone, partOfReport, roleStart } from '../direct/part-of-report.ts';
import { reportInClauses } from '../reported/reported-clause.ts';
import { sentenceSubject, speakerBefore } from '../reported/sentence-speaker.ts';
import { toldInMood } from '../reported/told-in-mood.ts';
import { verbPlurals } from './verb-plurals.ts';
import { genderByArticle, isOfSeveral } from '../speakers/gender-by-article.ts';

/** German: articles show case, verbs stand second or last, nouns have capitals, and a mood of its own marks reports. */
export const clauseReader: ClauseReader = {
  plurals: verbPlurals,
  before: clauseAttribution,
  behind: clauseBehind,
  subject: (document, from, to, block) => {
    const subject = sentenceSubject(document, from, to);
    // "Sie sei froh.": whom the pronoun means.
    if (subject?.phrase.kind === 'pronoun' || !isReported(document, from, to)) return subject;
    // "Der Plan sei alt, …": where the main clause is reported itself, a sentence before tells by whom.
    const comma = nextComma(document, from + 1, to);
    const main = isReported(document, from, comma < 0 ? to : comma) ? speakerBefore(document, block, from) : null;
    return main ?? (subject?.phrase.kind === 'other' || subject?.phrase.kind === 'organisation' ? null : subject);
  },
  report: reportInClauses,
  told: toldInMood,
  part: partOfReport,
  isNamed,
  isNounAlone,
  announces,
  doubts,
  role: roleStart,
  isCommonNoun,
  behindNoun,
  tellsWho,
  isBodyOfNext,
  isOfNoun,
  endsNoun,
  isOrigin,
  nominative,
  isOfficer,
  isNobody,
  isOfSeveral,
  genderByArticle,
};
