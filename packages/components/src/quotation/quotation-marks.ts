/** The outer quotation marks of our languages; curly doubles elsewhere. Swedish and Finnish open as they close. */
const MARKS: Readonly<Record<string, readonly [string, string]>> = {
  sv: ['”', '”'],
  fi: ['”', '”'],
  nb: ['«', '»'],
  da: ['»', '«'],
  de: ['„', '“'],
};

/** The marks to put around words that are carried out of their text. */
export function quotationMarks(lang: string): readonly [string, string] {
  return MARKS[lang] ?? ['“', '”'];
}
