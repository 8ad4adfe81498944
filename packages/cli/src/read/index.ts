export { type NewsroomFile, type NewsroomSettings, readNewsroom } from './newsroom.ts';
export { type Problem, problemLine, ReadError } from './problem.ts';
export { type ReadOptions, readReleases, type ReadResult } from './read-releases.ts';
