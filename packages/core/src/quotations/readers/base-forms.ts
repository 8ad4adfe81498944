/** Endings of the cases that names and titles are met in, without vowel harmony: genitive, locatives, translative, essive, partitive. */
const CASES = ['n', 'lla', 'lle', 'lta', 'ssa', 'sta', 'ksi', 'na', 'ta', 'a'];

/** Consonants before the last vowel of a stem, strong and weak (Iso suomen kielioppi, §41–44). */
const GRADES = [
  ['nk', 'ng'],
  ['nt', 'nn'],
  ['lt', 'll'],
  ['rt', 'rr'],
  ['mp', 'mm'],
  ['kk', 'k'],
  ['pp', 'p'],
  ['tt', 't'],
  ['t', 'd'],
  ['p', 'v'],
] as const;
const STRONG = 0;
const WEAK = 1;

/** The base forms that a Finnish word in lower case may be a case of, the word itself first, then the likeliest: "ahokkaan" -> "ahokas". */
export function baseForms(word: string): readonly string[] {
  // "Lahtisenkin mukaan".
  const bare = word.replace(/(?<=.{4}n)kin$/, '');
  if (bare !== word) return [word, ...baseForms(bare)];
  const forms = [word];
  const front = word.replaceAll('ä', 'a');
  for (const ending of CASES) {
    const stem = word.slice(0, -ending.length);
    if (word.length <= Math.max(3, ending.length + 1) || !front.endsWith(ending)) continue;
    for (const base of basesOf(stem)) if (!forms.includes(base)) forms.push(base);
    // "Kukkosta".
    if (ending === 'ta' && stem.endsWith('s')) forms.push(`${stem.slice(0, -1)}nen`);
  }
  return forms;
}

/** The base forms of a stem, the likeliest first. */
function basesOf(stem: string): string[] {
  const short = stem.slice(0, -1);
  const long = short.endsWith(stem.slice(-1));
  const strong = regrade(stem, WEAK, STRONG);
  const bases: string[] = [];
  if (stem.endsWith('kse')) bases.push(`${stem.slice(0, -3)}s`);
  // "Lahtisen", not "Kuusen".
  else if (/..[aeiouyäö]se$/.test(stem) && stem.at(-3) !== stem.at(-4)) bases.push(`${stem.slice(0, -2)}nen`);
  if (long && /[ekpt][aeä]{2}$|ee$/.test(stem))
    bases.push(regrade(short, STRONG, WEAK) + (stem.endsWith('e') ? '' : 's'));
  // "Robertsonin", "Robertsoniin".
  const foreign = stem.endsWith('ii') ? short : stem;
  if (FOREIGN_END.test(foreign)) bases.push(foreign.slice(0, -1));
  else if (FOREIGN_LETTER.test(stem)) bases.push(stem.endsWith('i') ? short : stem);
  // "Kiven", "Kanervan": hardly ever a weak p.
  for (const base of /v.$/.test(stem) ? [stem, strong] : [strong, stem]) {
    if (/[aeouyäö]de$/.test(stem)) bases.push(`${stem.slice(0, -2)}si`, `${stem.slice(0, -2)}s`);
    if (/[^i]e$/.test(base) && !long) bases.push(`${base.slice(0, -1)}i`);
    bases.push(base);
  }
  if (/[aeiouyäö]{2}$/.test(stem)) bases.push(`${short}k${stem.slice(-1)}`, short, `${short}s`);
  if (stem.endsWith('i')) bases.push(short);
  return bases;
}

/** Letters that no native name has, and the ends of names in a consonant, to which their cases add an i. */
const FOREIGN_LETTER = /[bcfqwxzåšžéèáüø]/;
const FOREIGN_END = /(?:[^n]g|[aeio]n|hn|e[lr]|[eo]v|[aäö]m|dt?|us|oos|sk|mm)i$/;

/** The stem of most cases of a word in its base form: "päällikkö" -> "päällikö", "asukas" -> "asukkaa". */
export function obliqueStem(word: string): string {
  if (word.endsWith('nen')) return `${word.slice(0, -3)}se`;
  if (word.endsWith('mies')) return `${word.slice(0, -1)}he`;
  if (/[uyoi]s$/.test(word)) return `${word.slice(0, -1)}kse`;
  if (/[aä]s$/.test(word)) return regrade(word.slice(0, -1), WEAK, STRONG) + word.slice(-2, -1);
  return regrade(word, STRONG, WEAK);
}

/** The genitive of several of a word in its base form: "tutkija" -> "tutkijoiden", "asukas" -> "asukkaiden" (Iso suomen kielioppi, §86). */
export function pluralGenitives(word: string): readonly string[] {
  const head = word.slice(0, -1);
  if (word.endsWith('nen')) return [`${word.slice(0, -3)}sten`];
  if (word.endsWith('mies')) return [`${head}sten`];
  if (/[aä]s$/.test(word)) return [`${obliqueStem(word)}iden`];
  if (word.endsWith('i')) return [`${word}en`, `${head}eiden`];
  if (word.endsWith('ä')) return [`${head}ien`, `${head}öiden`];
  if (word.endsWith('a')) return [`${head}ien`, `${head}oiden`];
  return /[oöuy]$/.test(word) ? [`${word}jen`, `${obliqueStem(word)}iden`] : [];
}

/** A stem with the consonants before its last vowel in the other grade; the same where they have but one. */
function regrade(stem: string, from: 0 | 1, to: 0 | 1): string {
  const head = stem.slice(0, -1);
  if (from === WEAK && /[lrh]je$/.test(stem)) return `${stem.slice(0, -2)}ke`;
  if (from === WEAK && /[aouäö]e$/.test(stem)) return `${head}ke`;
  if ((from === WEAK ? /[^aeiouyäölnr][kpt]$/ : /s[kpt]$/).test(head)) return stem;
  const grade = GRADES.find((grades) => head.endsWith(grades[from]));
  return grade === undefined ? stem : head.slice(0, -grade[from].length) + grade[to] + stem.slice(-1);
}
