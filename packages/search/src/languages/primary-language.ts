/** `sv-FI` is `sv`; `no` and `nn` are `nb`. */
export function primaryLanguage(lang: string): string {
  const end = lang.indexOf('-');
  const primary = (end === -1 ? lang : lang.slice(0, end)).toLowerCase();
  return primary === 'no' || primary === 'nn' ? 'nb' : primary;
}
