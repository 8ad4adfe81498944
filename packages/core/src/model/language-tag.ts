/**
 * A BCP 47 language tag as `Intl` takes it: language, script, region, one variant, private use (RFC 5646, section 2.1).
 * Extensions such as `-u-` say how to format, not what language a text is in; a second variant can't be told from a
 * repeated one without a look-ahead, which many readers of JSON Schema do not have.
 */
export const languageTagPattern: RegExp =
  /^(?:[A-Za-z]{2,3}|[A-Za-z]{5,8})(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\d{3}))?(?:-(?:[A-Za-z\d]{5,8}|\d[A-Za-z\d]{3}))?(?:-[Xx](?:-[A-Za-z\d]{1,8})+)?$/;

/** Whether a text is a language tag that the model takes: `sv`, `en-GB`, `zh-Hant-TW`. */
export function isLanguageTag(text: string): boolean {
  return languageTagPattern.test(text);
}
