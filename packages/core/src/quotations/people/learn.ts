import { PREPOSITION, RELATIVE } from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesOf, wordAt } from '../../text/words.ts';
import { wordIn } from '../phrases/gaps.ts';
import type { SpeakerPhrase } from '../phrases/phrase.ts';
import { wordsAt } from '../phrases/spans.ts';
import { stateRole } from './cast.ts';
import { type Figure, type Gender, genderOf } from './figure.ts';

/** Notes what a speaker phrase says of a figure: title, organisation, gender. */
export function learn(document: TextDocument, figure: Figure, phrase: SpeakerPhrase): void {
  figure.certain = true;
  if (phrase.role) {
    const addressed = document.lexicon.subjectFirst !== undefined;
    // "säger Berg, som arbetar som lärare": what is told of a person comes after what a person is called.
    const told = classesOf(document.words, wordAt(document.words, phrase.mention.end)) & RELATIVE;
    const role = wordsAt(document, phrase.role);
    if (givesWay(document, figure, phrase, role))
      figure.jobTitle =
        oneOf(figure.jobTitle, role) ?? figure.titles.find((title) => isFuller(document, title, role)) ?? null;
    // "said Berg, a lifelong skater": what somebody is besides an office.
    const before = wordAt(document.words, phrase.role.start) - 1;
    const besides =
      addressed && document.lexicon.isIndefinite(wordIn(document, before)) && /\w$/.test(figure.jobTitle ?? '');
    stateRole(figure, role, besides ? Infinity : told && !addressed ? undefined : 1);
    // English addresses people by what other languages say they are.
    figure.said = !addressed;
  }
  if (phrase.organisation) figure.affiliation ??= wordsAt(document, phrase.organisation);
  figure.gender ??= genderOf(phrase.honorific) ?? genderBefore(document, phrase);
}

/** What the article of the title before one name says: "die Vorsitzende NAME"; a masculine one may be a feminine in another case. */
function genderBefore(document: TextDocument, { role, mention, joined }: SpeakerPhrase): Gender {
  if (!role || joined || role.start > mention.start) return null;
  const gender = document.lexicon.clauses?.reader.genderByArticle(document, role.start);
  return gender === 'female' ? gender : null;
}

/**
 * Whether a person's title gives way to the one that stands before the name at the words said: "Senator Berg", where the
 * text has "Senators Bo Ek and Anna Berg", or "Senator Anna Berg, a member of the committee".
 */
function givesWay(document: TextDocument, figure: Figure, { role, mention }: SpeakerPhrase, said: string): boolean {
  const { jobTitle } = figure;
  if (jobTitle === null || jobTitle === said || !role || role.start > mention.start) return false;
  const apposed = document.text.charAt(mention.end) === ',';
  // "Professor Berg", where she is "an associate professor of physics".
  const among = figure.among && !apposed && !jobTitle.toLowerCase().includes(said.toLowerCase());
  return (among || isShared(document, jobTitle)) && !isShared(document, said);
}

/** The title of one of several, where it ends in the one that is said: "U.S. Senator" of "U.S. Senators". */
function oneOf(shared: string | null, said: string): string | null {
  return shared?.toLowerCase().endsWith(`${said.toLowerCase()}s`) ? shared.slice(0, -1) : null;
}

/** Whether a title is one of several people, "U.S. Sens.", not "chair of the governors". */
function isShared({ lexicon }: TextDocument, title: string): boolean {
  const words = title.toLowerCase().replace(/\.$/, '');
  return (
    lexicon.isPlural(words.slice(words.lastIndexOf(' ') + 1)) &&
    !words.split(' ').some((word) => lexicon.classes.of(word) & PREPOSITION)
  );
}

/** Whether a title says more of the same office: "U.S. Senator" for "Senator" or "Sen.". */
function isFuller({ lexicon }: TextDocument, title: string, said: string): boolean {
  const [own, other] = [title, said].map((each) => each.toLowerCase().replace(/\.$/, ''));
  if (own === undefined || other === undefined || own.length <= other.length) return false;
  return own.endsWith(` ${other}`) || lexicon.broaderThan(other).includes(own.slice(own.lastIndexOf(' ') + 1));
}
