export { createAnalyzer, type AnalyzedWord, type Analyzer, type AnalyzerOptions } from './analysis/analyzer.ts';
export { LexiconBuilder, readLexicon, type Lexicon, type LexiconData } from './analysis/lexicon.ts';
export type { SearchEngine } from './engines/engine.ts';
export {
  createMemoryEngine,
  loadMemoryEngine,
  type MemoryEngine,
  type MemoryEngineOptions,
} from './engines/memory/memory-engine.ts';
export { createSearchHandler, type FrameContent, type SearchHandlerOptions } from './handler/search-handler.ts';
export { readSearchQuery, writeSearchQuery } from './handler/request-query.ts';
export { createHttpSearchProvider, type HttpSearchProviderOptions } from './providers/http-search-provider.ts';
