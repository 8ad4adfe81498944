/** All that the elements load when there is data to draw: one module, for the build without a bundler. */
export { articleTemplate, readRelease, soundRelease } from './article/article.draw.ts';
export { listCount, listTemplate, readList } from './list/list.draw.ts';
export { noscriptTemplate } from './noscript/noscript.template.ts';
export { quotationTemplate } from './quotation/quotation.template.ts';
export { resultsCount, resultsTemplate, searchTemplate } from './search/search.template.ts';
export { shareTemplate } from './share/share.template.ts';
export { toTopTemplate } from './to-top/to-top.template.ts';
