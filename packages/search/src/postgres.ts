export type { BulkEngine, BulkOptions, BulkReport, IndexProgress, SearchEngine } from './engines/engine.ts';
export { createPostgresEngine, type PostgresEngineOptions } from './engines/postgres/postgres-engine.ts';
