/** Outer and inner quote marks by language, opening and closing; English ones where a language is not listed. */
const quoteMarks: Readonly<Record<string, string>> = {
  en: '“”‘’',
  sv: '””’’',
  fi: '””’’',
  nb: '«»‘’',
  nn: '«»‘’',
  no: '«»‘’',
  da: '»«›‹',
  de: '„“‚‘',
};

/** The quote marks of a language (BCP 47 tag), outer or, inside other marks, inner. */
export function quoteMarksOf(language: string, inner = false): readonly [open: string, close: string] {
  const primary = language.split('-')[0]?.toLowerCase() ?? '';
  const marks = (Object.hasOwn(quoteMarks, primary) ? quoteMarks[primary] : quoteMarks.en) ?? '';
  const first = inner ? 2 : 0;
  return [marks.charAt(first), marks.charAt(first + 1)];
}
