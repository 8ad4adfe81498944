import { list, states, type Addresses, type Material } from '../gallery/states.ts';
import { variantName, type Variant } from '../gallery/variant.ts';
import { sizeOf } from '../newsroom/media.ts';
import { link, type SiteContext } from '../site/context.ts';
import { html, trusted } from './markup.ts';

/** Relative to the newsroom's root. */
export function stagePath(tag: string, state: string, variant: Variant): string {
  return `gallery/${tag}/${state}/${variantName(variant)}/`;
}

/** Where the sample of a language is as JSON. */
export function samplePath(lang: string): string {
  return `gallery/${lang}.json`;
}

/** Where the list that the gallery shows is as JSON, whole or a part of it. */
export function listPath(part: 'whole' | 'part', variant: Variant): string {
  return `gallery/list/${part}-${variantName(variant)}.json`;
}

/** The sample of a language, as a widget fetches it. */
export function sampleData(lang: string, context: SiteContext): string {
  return JSON.stringify(material({ lang, theme: 'light', direction: 'ltr' }, context).sample);
}

/** The list, as a widget fetches it. */
export function listData(part: 'whole' | 'part', variant: Variant, context: SiteContext): string {
  return JSON.stringify(list(material(variant, context), part));
}

/** The HTML of a widget in a state. */
export function stateHtml(tag: string, state: string, variant: Variant, context: SiteContext): string {
  return states[tag]?.[state]?.(material(variant, context)) ?? '';
}

/** A page that holds a widget in a state and nothing else, as a page of someone else's would: with `press.css` alone. */
export function stagePage(tag: string, state: string, variant: Variant, context: SiteContext): string {
  const { assets } = context;
  const { lang, theme, direction } = variant;
  return html`<!doctype html>
<html lang="${lang}" dir="${direction}" class="${theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${tag}: ${state}</title>
<link rel="icon" type="image/svg+xml" href="${link(context, assets.icon.path)}">
<link rel="stylesheet" href="${link(context, assets.stageStyle.path)}">
${state === 'loading' && html`<script type="module" src="${link(context, assets.waiting.path)}"></script>`}
<script type="module" src="${link(context, assets.script.path)}"></script>
</head>
<body>
<header id="top" tabindex="-1">${tag === 'press-article' ? html`<p>${tag}</p>` : html`<h1>${tag}</h1>`}</header>
<main>
${trusted(stateHtml(tag, state, variant, context))}
</main>
</body>
</html>
`.toString();
}

function material(variant: Variant, context: SiteContext): Material {
  const { gallery, assets } = context;
  const { lang } = variant;
  const found = gallery.samples.get(lang);
  const [foreign] = [...gallery.samples].filter(([other]) => other !== lang).map(([, release]) => release);
  const [words] = foreign?.quotations ?? [];
  if (found === undefined || foreign === undefined || words === undefined)
    throw new Error(`The gallery has no sample in ${lang}.`);
  const picture = { url: link(context, assets.ferry.path), ...sizeOf(assets.ferry.content) };
  return {
    sample: {
      ...found,
      blocks: found.blocks.map((block) => (block.type === 'image' ? { ...block, ...picture } : block)),
    },
    lang,
    foreign: { ...words, inLanguage: foreign.inLanguage },
    addresses: addresses(variant, context),
  };
}

function addresses(variant: Variant, context: SiteContext): Addresses {
  const at = (path: string): string => link(context, path);
  return {
    search: at('search/'),
    ...(context.search.by === 'server' && { suggestions: at('search/') }),
    release: at(samplePath(variant.lang)),
    list: at(stagePath('press-list', 'filtered', variant)),
    part: at(stagePath('press-list', 'narrowed', variant)),
    listData: at(listPath('whole', variant)),
    partData: at(listPath('part', variant)),
    nothing: at('gallery/nothing'),
  };
}
