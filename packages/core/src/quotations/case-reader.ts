import { FEMALE_NAME, MALE_NAME, NAME_PARTICLE, wordsOf } from '../languages/lexicon.ts';
import type { CaseReader } from '../languages/readers.ts';
import { classesOf, endOf, isCapital, startOf } from '../text/words.ts';
import { findFigureAt, rebase } from './cast.ts';
import { isTitleAt, wordIn } from './gaps.ts';

/** Finnish: nouns and names take cases, by which they show what they are there for. */
export const caseReader: CaseReader = {
  beforeOrigin: (document, from, last) => {
    const { words, lexicon } = document;
    const given = last - from >= 3 && (classesOf(words, from) & (MALE_NAME | FEMALE_NAME)) !== 0;
    for (let at = from + 2; at < last; at += 1) {
      const word = wordIn(document, at);
      if (/.{4}[sl]t[aä]$/.test(word)) {
        // "Tampereen Lielahdesta": a genitive, which no surname in -nen is.
        while (at - 1 >= from + 2 && /(?<!ne)n$/.test(wordIn(document, at - 1))) at -= 1;
        // "Abdi Warsame Maanrakennus Pitkäseltä", but "Anna Maria Virta Nokialta", "Anna von Essen Nokialta".
        let second = from + 1;
        while (isTitleAt(document, second - 1)) second += 1;
        const surname =
          isCapital(words, second) &&
          endOf(words, second) - startOf(words, second) > 2 &&
          !(classesOf(words, second) & (MALE_NAME | FEMALE_NAME | NAME_PARTICLE));
        return surname && second + 1 < at ? second + 1 : classesOf(words, at - 1) & NAME_PARTICLE ? at + 1 : at;
      }
      // "Anna Koski Valo Oy:stä": the organisation in a case of its own behind the name.
      const base = word.replace(/:[a-zäö]+$/, '');
      if (given && lexicon.isOrganisation(base) && (base !== word || lexicon.nameForms(word).length > 1))
        return from + 2;
    }
    return last;
  },
  settle: (document, cast, mention) => {
    const written = document.text.slice(mention.start, mention.end);
    const figure = findFigureAt(document, cast, mention);
    const surname = written.slice(written.lastIndexOf(' ') + 1);
    const lower = surname.toLowerCase();
    const [ending, base = ''] =
      wordsOf(document.lexicon.language.nameEndings)
        .map((pair) => pair.split('>'))
        .find(([end = '']) => end.length > 2 && lower.endsWith(end)) ?? [];
    if (ending === undefined || figure?.parts.at(-1) !== lower) return;
    rebase(document, cast, figure, surname.slice(0, -ending.length) + base);
  },
  isParticiple: (word) => /(?:n[uy]t|nee[nt]|(?:toimiva|työskentelevä|edustava)n?)$/.test(word),
  mayBeVerb: (word) => /(?:aa|ää|ee|oo|öö|uu|y|i)$/.test(word),
  isRole: (word) => /(?:n[aä]|ksi)$/.test(word),
};
