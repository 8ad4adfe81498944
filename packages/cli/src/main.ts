import { readVersion } from './version.ts';

console.log(await readVersion());
