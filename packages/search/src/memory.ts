export { createMemoryEngine, type MemoryEngine, type MemoryEngineOptions } from './engines/memory/memory-engine.ts';
