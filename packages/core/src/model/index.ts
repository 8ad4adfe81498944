export type * from './press-release.ts';
export type * from './search-provider.ts';
export { TalstreckError } from './error.ts';
