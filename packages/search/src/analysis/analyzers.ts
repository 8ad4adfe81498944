import { createAnalyzer, type Analyzer } from './analyzer.ts';
import { LexiconBuilder, readLexicon, type Lexicon, type LexiconData } from './lexicon.ts';
import { STEMMED_LANGUAGES } from './stem.ts';
import { primaryLanguage } from '../languages/primary-language.ts';

/** The analyzers of an archive, one a language, each over the archive's own words in that language. */
export class Analyzers {
  readonly #analyzers = new Map<string, Analyzer>();
  readonly #unknown = createAnalyzer({ lang: 'und' });

  constructor(lexicons: Iterable<Lexicon> = []) {
    for (const lexicon of lexicons)
      this.#analyzers.set(primaryLanguage(lexicon.lang), createAnalyzer({ lang: lexicon.lang, lexicon }));
  }

  /**
   * The analyzer of a language; one without a lexicon where the archive had no word of it when the lexicons were made.
   * Languages that we know nothing of share one that only folds.
   */
  for(lang: string): Analyzer {
    const primary = primaryLanguage(lang);
    const known = this.#analyzers.get(primary);
    if (known !== undefined) return known;
    if (!STEMMED_LANGUAGES.includes(primary)) return this.#unknown;
    const analyzer = createAnalyzer({ lang: primary });
    this.#analyzers.set(primary, analyzer);
    return analyzer;
  }

  /** All of them, the archive's first language first; never none. */
  all(): readonly Analyzer[] {
    return this.#analyzers.size === 0 ? [this.#unknown] : [...this.#analyzers.values()];
  }

  lexicons(): readonly LexiconData[] {
    return Array.from(this.#analyzers.values(), ({ lexicon }) => lexicon.toJSON());
  }
}

/** Counts the words of an archive, language by language; the language with most releases comes first. */
export class LexiconsBuilder {
  readonly #languages = new Map<string, { releases: number; readonly builder: LexiconBuilder }>();

  /** The builder that is to read the words of one more release, which is in this language. */
  builderFor(inLanguage: string): LexiconBuilder {
    const lang = primaryLanguage(inLanguage);
    let language = this.#languages.get(lang);
    if (language === undefined) {
      language = { releases: 0, builder: new LexiconBuilder(lang) };
      this.#languages.set(lang, language);
    }
    language.releases++;
    return language.builder;
  }

  /** The builders of all languages, each with its primary tag. */
  *builders(): Generator<readonly [lang: string, LexiconBuilder]> {
    for (const [lang, { builder }] of this.#languages) yield [lang, builder];
  }

  /** In a small archive a word that stands there once is all the evidence there is. */
  build(): Analyzers {
    const languages = [...this.#languages.values()].sort((one, other) => other.releases - one.releases);
    return new Analyzers(languages.map(({ releases, builder }) => builder.build(releases < SMALL_ARCHIVE ? 1 : 2)));
  }
}

const SMALL_ARCHIVE = 500;

export function readAnalyzers(lexicons: readonly LexiconData[]): Analyzers {
  return new Analyzers(lexicons.map(readLexicon));
}
