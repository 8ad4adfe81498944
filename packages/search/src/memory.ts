export {
  createMemoryEngine,
  loadMemoryEngine,
  type MemoryEngine,
  type MemoryEngineOptions,
} from './engines/memory/memory-engine.ts';
