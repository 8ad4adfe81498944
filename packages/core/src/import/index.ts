export { parsePressReleaseHtml } from './html.ts';
export { parsePressReleaseMarkdown } from './markdown.ts';
export type { ImportOptions } from './assemble.ts';
