export { createMemoryEngine, type MemoryEngine, type MemoryEngineOptions } from './engines/memory-engine.ts';
