import { wordsOf } from '../../languages/lexicon.ts';
import type { Range } from '../../model/press-release.ts';
import { type TextDocument, textFirst } from '../../structure/document.ts';
import { bracketAfter } from '../phrases/bracket.ts';
import { roleFronted } from '../phrases/fronted-role.ts';
import { gapBefore, isPersonAt, isTitleAt, wordIn } from '../phrases/gaps.ts';
import { otherRoleBefore } from '../phrases/role-before.ts';
import { rangeOf } from '../phrases/spans.ts';
import { roleAbove, roleBelow, roleGiven, roleHeralded } from '../phrases/stated-role.ts';
import { stateRole } from './cast.ts';
import type { Cast, Figure } from './figure.ts';
import type { NameRun } from './learned-titles.ts';

/** Where the name of a person stands in its run. */
export interface NamePlace extends NameRun {
  /** Index of its first word, behind the titles that `from` may begin with. */
  readonly first: number;
  /** Index behind the letters that follow it. */
  readonly behind: number;
}

/** Notes the roles that stand farther off, for whoever has no other. */
export function offerRoles(
  document: TextDocument,
  cast: Cast,
  name: NamePlace,
  run: Range,
  apposed: string | null,
): void {
  const { from, first, end, behind, block } = name;
  const limit = block.last;
  const alone = from === block.first && end === limit;
  const offered =
    apposed ??
    (alone
      ? roleBelow(document, end)
      : (roleGiven(document, behind, limit, first) ?? roleFronted(document, first, block.first)));
  if (apposed === null && offered !== null) cast.roleRuns.push({ run, role: offered, else: alone });
  const heralded = block.role === 'headline' ? roleHeralded(document, behind, limit) : null;
  if (heralded !== null) cast.roleRuns.push({ run, role: heralded, else: true });
  const above = from === block.first ? roleAbove(document, from) : null;
  if (above !== null) cast.roleRuns.push({ run, role: above, else: true });
}

/** States the roles that stand before and behind somebody’s name. */
export function stateRolesAround(
  document: TextDocument,
  cast: Cast,
  figure: Figure,
  { first, end, behind, block }: NamePlace,
  role: string | null,
  apposed: string | null,
): void {
  const { isIndefinite, isPlural, language, subjectFirst } = document.lexicon;
  // "Councillor Anna Berg, Cabinet Member": English addresses people by what other languages say they are; but not in
  // "CEO Anna Berg, a former banker".
  const past = wordIn(document, behind + 1);
  const was = role !== null && past.length > 3 && wordsOf(language.pastCopulas).some((word) => word.startsWith(past));
  // "Ansprechpartner: NAME, Projektleiter".
  const label = apposed !== null && gapBefore(document, first) === ':';
  // "ihr Mitbewohner NAME, heute Leiter", "hennes handledare NAME, professor i historia": an office goes before what somebody is to others.
  const indefinite = isIndefinite(wordIn(document, bracketAfter(document, behind, block.last)?.next ?? behind));
  const held = !indefinite && document.lexicon.whose(wordIn(document, first - 2)) !== 0;
  const others = !isTitleAt(document, first - 1) || held;
  const kin = role !== null && apposed !== null && others && gapBefore(document, first) === '';
  const english = (subjectFirst !== undefined && !was) || label || kin;
  const other = role === null ? null : otherRoleBefore(document, first, textFirst(document, block), end);
  const relative = isPersonAt(document, first - 1) && !isTitleAt(document, first - 1);
  // "Kollega NAME": an office goes before it, wherever it stands.
  if (relative && role !== null && other === null && apposed === null) {
    cast.roleRuns.push({ run: rangeOf(document, first, end - 1), role, else: true });
    return;
  }
  stateRole(figure, relative ? other : null);
  stateRole(figure, english ? apposed : role);
  // "Senator Anna Berg, a member of the committee", "Senators Bo Ek and Anna Berg, both members of it".
  const among = indefinite || isPlural(/^[^ ]*/.exec(apposed ?? '')?.[0] ?? '');
  if (among && role !== null && figure.jobTitle === apposed) figure.among = true;
  stateRole(figure, english ? role : apposed, was || kin ? Infinity : undefined);
  stateRole(figure, other, Infinity);
}
