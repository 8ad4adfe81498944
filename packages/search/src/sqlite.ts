export type { BulkEngine, BulkOptions, BulkReport, IndexProgress, SearchEngine } from './engines/engine.ts';
export { createSqliteEngine, type SqliteEngineOptions } from './engines/sqlite/sqlite-engine.ts';
export { checkSqliteIndex } from './engines/sqlite/check-index.ts';
export { removeSqliteIndex } from './engines/sqlite/remove-index.ts';
