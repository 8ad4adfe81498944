/**
 * The forms of a German verb of which several are the subject, by the one of which one is: "sagt" -> "sagen", "sagte" ->
 * "sagten", "rief" -> "riefen"; a vowel that changes inside is left as it is. Duden, Die Grammatik (9th ed. 2016), §§ 615–643.
 */
export function verbPlurals(verb: string): readonly string[] {
  if (verb.endsWith('te')) return [`${verb}n`];
  const stem = verb.replace(/e?t$/, '');
  // "erinnern", "lächeln".
  return [stem + (stem !== verb && /[^aeiouäöü]e[lr]$/.test(stem) ? 'n' : 'en')];
}
