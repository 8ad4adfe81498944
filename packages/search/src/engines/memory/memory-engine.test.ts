import { describeEngine } from '../../../test/engine-suite.ts';
import { createMemoryEngine } from './memory-engine.ts';

describeEngine('memory', (now) => Promise.resolve(createMemoryEngine({ now })));
