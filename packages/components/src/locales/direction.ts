import { nothing } from '../template/html.ts';

/** Languages that are written from right to left, and scripts (ISO 15924) that make any language so. */
const RIGHT_TO_LEFT =
  /^(?:ar|arc|ckb|dv|fa|he|ps|sd|syr|ug|ur|yi)(?!-(?:cyrl|latn))(?:-|$)|-(?:adlm|arab|hebr|nkoo|rohg|syrc|thaa)(?:-|$)/i;

/**
 * The `dir` of a whole article in a language. A table, since not every engine has `Intl.Locale.getTextInfo`, and a
 * server and every browser must write the same. Left to right is said by `press.css`.
 */
export function directionOf(lang: string): 'rtl' | typeof nothing {
  return RIGHT_TO_LEFT.test(lang) ? 'rtl' : nothing;
}

/** The `dir` of words that may be in another language than what is around them: read off the words themselves. */
export function ownDirection(lang: string | undefined): 'auto' | typeof nothing {
  return lang ? 'auto' : nothing;
}
