import {
  COMPLEMENTISER,
  CUE,
  FIRST_PERSON,
  FUNCTION,
  GIVEN_NAME,
  NAME_PARTICLE,
  SOURCE_AFTER,
} from '../../languages/lexicon.ts';
import type { CaseReader } from '../../languages/readers.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesOf, endOf, isCapital, startOf, wordAt } from '../../text/words.ts';
import { baseForms, obliqueStem, pluralGenitives } from './base-forms.ts';
import { findFigureAt, rebase } from '../people/cast.ts';
import { isAdverbial } from '../phrases/extent.ts';
import {
  gapBefore,
  isGivenName,
  isHonorificAt,
  isStatementAt,
  isTitleAt,
  opensSentence,
  titleStem,
  wordIn,
} from '../phrases/gaps.ts';

/** Finnish: nouns and names take cases, by which they show what they are there for. */
export const caseReader: CaseReader = {
  beforeOrigin: (document, from, last) => {
    const { words, lexicon } = document;
    const called = isGivenName(document, from);
    const listener = listenerStart(document, from, last);
    if (listener < last) return listener;
    // "Maatalous Keski-Suomessa": what there is somewhere, at the head of a sentence.
    if (last - from === 2 && !called && /.{4}ss[aä]$/.test(wordIn(document, from + 1))) return from + 1;
    // "sanoo Virta Alfan tiedotteessa": whose release it is.
    const spoke = last - from === 2 && !called && (classesOf(words, from - 1) & CUE) !== 0;
    if (spoke && document.names.has(wordIn(document, from)) && isGenitiveName(document, last - 1))
      return originEnd(document, last) > last ? from + 1 : last;
    const given = last - from >= 3 && called;
    for (let at = from + 2; at < last; at += 1) {
      const word = wordIn(document, at);
      // "Anna Virta Nokialta", "Anna Virta Brysselissä".
      if (/.{4}(?:[sl]t|ss)[aä]$/.test(word) && !isGivenName(document, at)) {
        // "Tampereen Lielahdesta": a genitive, which no surname in -nen is.
        while (at - 1 >= from + 2 && isGenitiveName(document, at - 1)) at -= 1;
        // "Abdi Warsame Maanrakennus Pitkäseltä", but "Anna Maria Virta Nokialta", "Anna von Essen Nokialta".
        let second = from + 1;
        while (isTitleAt(document, second - 1) || isHonorificAt(document, second - 1)) second += 1;
        // "Rehtori Anna Virrasta ratkaisu on oikea": the surname itself.
        if (second >= at && isGivenName(document, at - 1)) continue;
        const surname =
          isCapital(words, second) &&
          endOf(words, second) - startOf(words, second) > 2 &&
          !(classesOf(words, second) & (GIVEN_NAME | NAME_PARTICLE));
        return surname && second + 1 < at ? second + 1 : classesOf(words, at - 1) & NAME_PARTICLE ? at + 1 : at;
      }
      // "Anna Koski Valo Oy:stä": the organisation in a case of its own behind the name.
      const base = word.replace(/:[a-zäö]+$/, '');
      if (given && lexicon.isOrganisation(base) && (base !== word || lexicon.nameForms(word).length > 1))
        return from + 2;
    }
    // "Anna Virta METSÄ ry:stä": an organisation whose kind alone has its case.
    const kind = wordIn(document, last).replace(/:[a-zäö]+$/, '');
    const apart = given && /[sl][tls]?[aä]$/.test(wordIn(document, last)) && kind !== wordIn(document, last);
    if (apart && lexicon.isOrganisation(kind)) return from + (isGivenName(document, from + 1) ? 3 : 2);
    // "Liisa Korpi Kainuun prikaatista", "Liisa Korpi Metsän ja luonnon tutkimus Silvasta": where somebody is from, behind whose it is.
    // "Liisa Korpi Kainuun johtajaksi": what somebody becomes. But "Opiskelija Emmi Nyman aloittaa syksyllä".
    const next = wordIn(document, last);
    const owned =
      last - from >= 3 &&
      isGenitiveName(document, last - 1) &&
      !(classesOf(words, last - 2) & NAME_PARTICLE) &&
      !isCapital(words, last) &&
      (ROLE.test(next) || (!MAY_BE_VERB.test(next) && originEnd(document, last) > last));
    return owned ? last - 1 : last;
  },
  originEnd,
  objectEnd: (document, from, limit) => {
    const { words } = document;
    for (let at = from; at < limit && at < from + LONGEST_OBJECT && gapBefore(document, at) === ''; at += 1) {
      const bits = classesOf(words, at);
      // "vastasi torstaina STT:n kysymyksiin".
      const subject = isCapital(words, at) && mayBeSubject(wordIn(document, at));
      if (subject || bits & (CUE | FIRST_PERSON | COMPLEMENTISER | FUNCTION)) return 0;
      if (opensSentence(document, at + 1) || at + 1 >= limit) return at + 1;
    }
    return 0;
  },
  settle: (document, cast, mention) => {
    const written = document.text.slice(mention.start, mention.end);
    const figure = findFigureAt(document, cast, mention);
    const surname = written.slice(written.lastIndexOf(' ') + 1);
    const lower = surname.toLowerCase();
    // A form that the text has goes before the likeliest.
    const forms = baseForms(lower).slice(1);
    const near = document.lower.slice(Math.max(0, mention.start - NEAR), mention.start);
    const met = forms.find((form) => near.includes(` ${form} `));
    const base = met ?? forms[0];
    if (base === undefined || figure?.parts.at(-1) !== lower) return;
    if (met === undefined && isSubjectNear(document, lower, mention.start)) return;
    let same = 0;
    while (lower.charAt(same) === base.charAt(same)) same += 1;
    rebase(document, cast, figure, surname.slice(0, same) + base.slice(same));
  },
  baseForms,
  obliqueStem,
  pluralGenitives,
  isGenitive: (document, at) => {
    const word = wordIn(document, at);
    return classesOf(document.words, at) === 0 && word.endsWith('n') && !NO_GENITIVE.test(word);
  },
  isGenitiveName,
  isCased: (document, { start, end }) => {
    const { words } = document;
    const surname = wordAt(words, end) - 1;
    const word = wordIn(document, surname);
    const beside = gapBefore(document, surname + 1) === '' && POSTPOSITION.test(wordIn(document, surname + 1));
    return (
      /[aeiouyäö]se(?:n|lle|[ls]t[aä])$/.test(word) ||
      (isGivenName(document, wordAt(words, start)) && /.{3}(?:lle|lt[aä])$/.test(word)) ||
      (beside && word.endsWith('n'))
    );
  },
  isApart: (document, at) => {
    const kind = wordIn(document, at);
    // "Jari Tuovila poliisin tiedotteessa".
    const owned = document.lexicon.organisations.stem(kind) !== kind && !isGenitiveName(document, at - 1);
    return SOURCE.test(kind) || (owned && isAdverbial(document, at, at + 2));
  },
  isSubjectNoun: (document, at, announced = false) => {
    const { words } = document;
    return (
      mayBeSubject(wordIn(document, at)) &&
      classesOf(words, at) === 0 &&
      (classesOf(words, at + 1) & CUE) !== 0 &&
      (announced || /^[,”»"]/.test(gapBefore(document, at))) &&
      gapBefore(document, at + 1) === '' &&
      !isCapital(words, at)
    );
  },
  passiveBehind: (document, at) => {
    const { words } = document;
    let verb = at + 1;
    while (verb < at + 3 && !(classesOf(words, verb) & CUE)) verb += 1;
    if (!(classesOf(words, verb) & CUE) || !PASSIVE.test(wordIn(document, verb))) return 0;
    for (let word = at + 1; word <= verb; word += 1) if (gapBefore(document, word) !== '') return 0;
    return /ss[aä]$/.test(wordIn(document, verb - 1)) && isStatementAt(document, verb - 1) ? verb : 0;
  },
  plurals: (verb) => {
    const ending = /[aou]/.test(verb) ? 'vat' : 'vät';
    // "toteaa", "vastaa", "sanoi": "toteavat", "vastaavat", "sanoivat".
    return /[aäeioöuy]$/.test(verb) ? [verb + ending, verb.replace(/([aäeoöuy])\1$/, '$1') + ending] : [];
  },
  isOwned: (word) => word.length > 7 && /(?:mme|ss[aä]{2}n|st[aä]{2}n|ll[aä]{2}n|lt[aä]{2}n|lleen|kseen)$/.test(word),
  isAdverbial: (document, at) => {
    const word = wordIn(document, at);
    const opens = opensSentence(document, at);
    const cased = opens ? /.{3}(?:[sl]t|ss|ll)[aä]$/ : /.{3}(?:ss|ll)[aä]$/;
    if (!cased.test(word) || gapBefore(document, at + 1) !== '' || isGivenName(document, at)) return false;
    // "Oulussa Virtanen", "Illalla Virtanen", but "Melissa Virtanen".
    const sure = opens ? /.{6}a$|ä$/ : /(?:[aouy]|ee|ii)..a$|ä$/;
    return sure.test(word) ? isCapital(document.words, at + 1) : isGivenName(document, at + 1);
  },
  isObject: (document, { kind, mention, role }, verb) => {
    const { words } = document;
    const word = wordIn(document, wordAt(words, mention.end - 1));
    // "sanoo STT:lle", "kertoo Ylelle": to whom; "kertoo Egyptistä": of what.
    const given = isGivenName(document, wordAt(words, mention.start));
    // "sanoo Helsingin Sanomille": whose, and to whom, be it taken for a name.
    const first = wordAt(words, mention.start);
    const owned = mention.end > endOf(words, first) && isGenitiveName(document, first);
    const told =
      /.lle$|.{3}(?:st|ss|lt)[aä]$|:\p{L}+$/u.test(word) &&
      !PASSIVE.test(verb) &&
      role === undefined &&
      !given &&
      (owned || !document.names.has(word));
    if (kind !== 'title' && kind !== 'organisation') return kind === 'name' && (told || isPartitive(document, word));
    if (told && kind === 'organisation') return true;
    // "kerrotaan poliisista": by whom, where the verb is passive.
    if (PASSIVE.test(verb) && SOURCE.test(word)) return false;
    const stem = kind === 'title' ? titleStem(document, word) : document.lexicon.organisations.stem(word);
    return stem !== undefined && stem !== word && !word.endsWith('t');
  },
  speaks: (word, verb) => !PASSIVE.test(verb) || SOURCE.test(word),
  leadsToTitle: (document, at, name) => {
    const word = wordIn(document, at);
    const participle = PARTICIPLE.test(word) || (at === name - 1 && /[aeiouyäö]v[aä]$/.test(word));
    // "sanoo tiedotteessa NAME": where and when something is said.
    const aside = isCapital(document.words, at)
      ? LOCATIVE.test(word) || ILLATIVE.test(word)
      : at === name - 1 && ASIDE.test(word);
    return (participle || aside) && (isCapital(document.words, at) || !isTitleAt(document, at));
  },
  mayBeVerb: (word) => MAY_BE_VERB.test(word),
  holdsVerb: (document, from, to) => {
    for (let at = from; at < to; at += 1) {
      const word = wordIn(document, at);
      const plain = classesOf(document.words, at) === 0 && !isCapital(document.words, at);
      if (plain && MAY_BE_VERB.test(word) && !document.lexicon.isPersonNoun(word)) return true;
    }
    return false;
  },
  isAttribute: (word) => /(?:nen|uusi)$/.test(word),
  isRole: (word) => ROLE.test(word),
  bodyName: ({ nameForms, organisations }, written) => {
    const letters = /^(.*\p{Lu}):\p{Ll}+$/u.exec(written)?.[1];
    if (letters !== undefined) return letters;
    const word = written.slice(written.lastIndexOf(' ') + 1).toLowerCase();
    // "puolen" is "puoli", though a list holds it for its stem.
    const forms = word.endsWith('en') ? nameForms(word).slice(1) : nameForms(word);
    const base = forms.find((form) => organisations.stem(form) === form);
    if (base === undefined || base === word) return null;
    let same = 0;
    while (word.charAt(same) === base.charAt(same)) same += 1;
    return written.slice(0, written.length - word.length + same) + base.slice(same);
  },
  isSource: (word) => SOURCE.test(word),
  isAside: (word) => !mayBeSubject(word) || ASIDE.test(word),
  isModifier: (word) => MODIFIER.test(word),
  leadsTo: (word) => ILLATIVE.test(word),
};

/** Index of to whom something is said, behind the name that a run of capitals begins with: "Virta Norolan Sanomille"; else `last`. */
function listenerStart(document: TextDocument, from: number, last: number): number {
  if (last - from < 2 || !/.lle$/.test(wordIn(document, last - 1))) return last;
  // "Virta KL:lle".
  if (wordIn(document, last - 1).includes(':')) return last - 1;
  let surname = from;
  while (surname < last - 1 && isGivenName(document, surname)) surname += 1;
  const known = surname > from || (document.names.has(wordIn(document, from)) && !isGenitiveName(document, from));
  // "Rantakari Norolan Sanomille": whose they are.
  return known ? surname + 1 : last - from > 3 && isGenitiveName(document, last - 2) ? last - 2 : last;
}

/** Index behind the words from `from` on that end in a case of where somebody is from: "keskusrikospoliisista"; else `from`. */
function originEnd(document: TextDocument, from: number): number {
  for (let at = from; at < from + LONGEST_ORIGIN && gapBefore(document, at) === ''; at += 1) {
    // Not "Anna Virran mielestä".
    if (classesOf(document.words, at) & (CUE | SOURCE_AFTER | FUNCTION)) return from;
    if (LOCATIVE.test(wordIn(document, at))) return at + 1;
    if (isCapital(document.words, at)) return from;
  }
  return from;
}

/** Code units back in which the base form of a name is looked for. */
const NEAR = 2000;

const LONGEST_ORIGIN = 5;
const LONGEST_OBJECT = 8;

/** Whether a name that ends like a case opens a sentence before its verb, near an offset: "Vuolle kaivoi". */
function isSubjectNear(document: TextDocument, name: string, offset: number): boolean {
  const { words } = document;
  const end = wordAt(words, offset + NEAR);
  for (let at = wordAt(words, offset - NEAR); at < end; at += 1) {
    if (wordIn(document, at) !== name || !opensSentence(document, at) || gapBefore(document, at + 1) !== '') continue;
    const verb = wordIn(document, at + 1);
    if ((classesOf(words, at + 1) & CUE || MAY_BE_VERB.test(verb)) && !PASSIVE.test(verb)) return true;
  }
  return false;
}

function mayBeSubject(word: string): boolean {
  return !/(?:(?<!ne)n|[lst][lst][aä]|lle|ksi)$/.test(word);
}

/** A surname in -nen is in its base form. */
function isGenitiveName(document: TextDocument, at: number): boolean {
  return /(?<!ne)n$/.test(wordIn(document, at));
}

/** What somebody has done, does, or was made: "johtanut", "toimiva", "valittu". */
const PARTICIPLE =
  /(?:[nlrs][uy]t|(?<!ai|ko|huo)nee[nt]|v[aä]t|(?:toimiva|työskentelevä|edustava|asuva)n?|(?:lit|tet|net|kit|sut)t[uy])$/;

/** Cases of what somebody is or becomes. */
const ROLE = /(?:n[aä]|ksi)$/;

/** Verbs in the third person. */
const MAY_BE_VERB = /(?:aa|ää|ee|oo|öö|uu|y|i|v[aä]t)$/;

/** Cases of where somebody is, or is from. */
const LOCATIVE = /.{4}[sl][tls][aä]$/;

/** Cases and endings that tell where, when and how: "illalla", "puhelimitse". */
const ASIDE = /.{4}[sl][tls][aä]$|itse$|sti$/;

/** "kerrotaan", "todettiin", and the cases of where words come from. */
const PASSIVE = /(?:aan|ään|iin)$/;
const SOURCE = /[sl]t[aä]$/;

/** Participles in the genitive, before whom they say something of: "johtavan", "perehtyneen", "valitun". */
const MODIFIER = /[a-zäö]{3}(?:[aeiouyäö]v[aä]|(?<!ai|ko|huo)nee|[dlnrt][uy]|[aeiouyäö]m[aä])n$/;

/** What stands behind a genitive: "Virran kanssa". */
const POSTPOSITION = /^(?:kanssa|jälkeen|ohella|lisäksi|vuoksi|takia|kautta|luona|sijaan|tilalle|johdolla)$/;

/** "hankkeeseen", "työhön", "konserttiin": where something leads to. */
const ILLATIVE = /(?:([aeiouyäö])\1seen|[aeiouyäö]([aeiouyäö])h\2n|.{3}iin)$/;

/** "entinen", "yhtiöön", "ryhmään", and participles, which have words of their own before them: "johtaneen", "toimivan". */
const NO_GENITIVE = /(?:ii|oo|uu|yy|öö|[a-zäö]{3}(?:aa|ää)|(?<!ai|ko|huo)nee|v[aä])n$|nen$/;

/** "kiitti Mäkeä": whether a word is a name of the text in the partitive, as whom somebody thanks, asks or calls something. */
function isPartitive({ names, lexicon }: TextDocument, word: string): boolean {
  return /[aä]$/.test(word) && !names.has(word) && lexicon.nameForms(word).some((form) => names.has(form));
}
