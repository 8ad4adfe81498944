/** The types of what the widgets are drawn from. The elements have entries of their own: `@talstreck/components/article/press-article.js`. */
export type { ArticleOptions } from './article/article-options.ts';
export type { ListChoice, ListData, ListFilter, ListItem } from './list/list.template.ts';
export type { Feature, NoscriptData } from './noscript/noscript.template.ts';
export type { StandaloneQuotation } from './quotation/quotation.template.ts';
export type { SearchData } from './search/search.template.ts';
export type { ShareData } from './share/share.template.ts';
export type { Hole, Html } from './template/html.ts';
export type { ToTopData } from './to-top/to-top.template.ts';
