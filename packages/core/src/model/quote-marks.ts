/** Outer and inner quote marks by language, opening and closing. */
const quoteMarks = new Map([
  ['sv', '””’’'],
  ['fi', '””’’'],
  ['nb', '«»‘’'],
  ['nn', '«»‘’'],
  ['no', '«»‘’'],
  ['da', '»«›‹'],
  ['de', '„“‚‘'],
]);

/**
 * The quote marks of a language (BCP 47 tag), outer or, inside other marks, inner; English ones where a language is
 * not listed.
 */
export function quoteMarksOf(language: string, inner = false): readonly [open: string, close: string] {
  const [primary = ''] = language.toLowerCase().split('-');
  const marks = quoteMarks.get(primary) ?? '“”‘’';
  const first = inner ? 2 : 0;
  return [marks.charAt(first), marks.charAt(first + 1)];
}
