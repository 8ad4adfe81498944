import { layOut } from '../gallery/source.ts';
import { states } from '../gallery/states.ts';
import type { Member, Widget } from '../gallery/manifest.ts';
import { directions, themes, variantName, type Variant } from '../gallery/variant.ts';
import type { GalleryTexts } from '../locales/messages.ts';
import { languageName } from '../locales/index.ts';
import { link, type SiteContext } from '../site/context.ts';
import type { Page } from './frame.ts';
import { html, type Hole, type Markup } from './markup.ts';
import { stagePath, stateHtml } from './stage.ts';

/** All widgets, what each is for, and how a page takes them in. */
export function galleryPage(context: SiteContext): Page {
  const { gallery: texts } = context.messages;
  return {
    path: 'gallery/',
    title: texts.title,
    description: texts.intro,
    ...assets(context),
    main: html`<div class="page-head"><h1>${texts.title}</h1>
<p>${texts.intro}</p></div>
<ul class="widgets">${context.gallery.widgets.map(
      ({
        tag,
      }) => html`<li><a href="${link(context, widgetPath(tag))}"><code>${tag}</code></a> ${texts.widgets[tag]}</li>
`,
    )}</ul>
<h2>${texts.include}</h2>
<p>${texts.includeText}</p>
${source(includeHtml, texts.include, context)}`,
  };
}

/** How a page takes the widgets in. */
const includeHtml = `<link rel="stylesheet" href="press.css">
<script type="module" src="talstreck-components.min.js"></script>`;

/** Relative to the newsroom's root; with no variant, the page that comes first. */
export function widgetPath(tag: string, variant?: Variant): string {
  return variant === undefined ? `gallery/${tag}/` : `gallery/${tag}/${variantName(variant)}/`;
}

/** The variant that comes first: the interface's own language, where there is a sample in it. */
export function firstVariant({ gallery, lang }: SiteContext): Variant {
  const { language } = new Intl.Locale(lang);
  return { lang: gallery.samples.has(language) ? language : 'en', theme: 'light', direction: 'ltr' };
}

/** A widget in each of its states, with and without JavaScript, and what it has. */
export function widgetPage(widget: Widget, variant: Variant | undefined, context: SiteContext): Page {
  const { tag } = widget;
  const { gallery: texts } = context.messages;
  const shown = variant ?? firstVariant(context);
  return {
    path: widgetPath(tag, variant),
    title: `${tag} – ${texts.title}`,
    ...(texts.widgets[tag] !== undefined && { description: texts.widgets[tag] }),
    indexed: variant === undefined,
    ...assets(context),
    main: html`<div class="page-head"><h1><code>${tag}</code></h1>
<p>${texts.widgets[tag]}</p>
<p><a href="${link(context, 'gallery/')}">${texts.title}</a></p></div>
${switches(widget, shown, context)}
${Object.keys(states[tag] ?? {}).map((state) => stateSection(widget, state, shown, context))}
${reference(widget, context)}`,
  };
}

function assets(context: SiteContext): Pick<Page, 'head'> {
  const { toolStyle, gallery } = context.assets;
  return {
    head: html`<link rel="stylesheet" href="${link(context, toolStyle.path)}">
<script type="module" src="${link(context, gallery.path)}"></script>`,
  };
}

/** Language, theme and direction: links, so that they need no script either. */
function switches({ tag }: Widget, shown: Variant, context: SiteContext): Markup {
  const { gallery: texts, language } = context.messages;
  const choice = (label: string, change: Partial<Variant>): Markup => {
    const variant = { ...shown, ...change };
    const isCurrent = variantName(variant) === variantName(shown);
    return html`<li><a href="${link(context, widgetPath(tag, variant))}"${isCurrent && html` aria-current="true"`}>${label}</a></li>`;
  };
  const row = (label: string, choices: readonly Markup[]): Markup =>
    html`<nav class="press-filter" aria-label="${label}"><p>${label}</p><ul>${choices}</ul></nav>
`;
  const languages = [...context.gallery.samples.keys()].toSorted((one, other) => order(one) - order(other));
  return html`<div class="switches">
${row(
  language,
  languages.map((lang) => choice(languageName(lang, context.lang), { lang })),
)}${row(
    texts.theme,
    themes.map((theme) => choice(texts.themes[theme], { theme })),
  )}${row(
    texts.direction,
    directions.map((direction) => choice(texts.directions[direction], { direction })),
  )}</div>`;
}

/** Swedish first. */
function order(lang: string): number {
  return ['sv', 'en', 'fi', 'nb', 'da', 'de'].indexOf(lang);
}

function stateSection({ tag }: Widget, state: string, variant: Variant, context: SiteContext): Markup {
  const { gallery: texts } = context.messages;
  const name = texts.states[state] ?? state;
  const url = link(context, stagePath(tag, state, variant));
  const frame = (mode: string, sandbox: Hole): Markup =>
    html`<figure><figcaption>${mode}</figcaption>
<iframe class="stage stage-${tag}" src="${url}" title="${name}: ${mode}" loading="lazy"${sandbox}></iframe></figure>
`;
  return html`<section class="state" id="${state}"><h2>${name}</h2>
<div class="stages">
${frame(texts.withScript, undefined)}${frame(texts.withoutScript, html` sandbox="allow-same-origin allow-forms"`)}</div>
<details><summary>${texts.source}</summary>
${source(layOut(stateHtml(tag, state, variant, context)), `${texts.source}: ${name}`, context)}
</details></section>
`;
}

/** HTML to read and copy; the script adds the button. */
function source(code: string, label: string, context: SiteContext): Markup {
  const { copy, copied } = context.messages.gallery;
  return html`<pre class="source-code" lang="en" dir="ltr" tabindex="0" role="region" aria-label="${label}" data-copy="${copy}" data-copied="${copied}"><code>${code}</code></pre>`;
}

/** What the manifest says, in its own language. */
function reference(widget: Widget, context: SiteContext): Markup {
  const { gallery: texts } = context.messages;
  const table = (caption: string, members: readonly Member[]): Markup | undefined =>
    memberTable(caption, members, texts);
  return html`<section class="reference"><h2>${texts.reference}</h2>
<p lang="en">${withCode(widget.description)}</p>
${table(texts.properties, widget.properties)}${table(texts.attributes, widget.attributes)}${table(texts.events, widget.events)}${table(texts.customStates, widget.states)}${table(texts.parts, widget.parts)}${table(texts.customProperties, widget.customProperties)}</section>`;
}

function memberTable(caption: string, members: readonly Member[], texts: GalleryTexts): Markup | undefined {
  if (members.length === 0) return undefined;
  const hasTypes = members.some(({ type }) => type !== undefined);
  const row = ({ name, type, description = '', attribute }: Member): Markup =>
    html`<tr><th scope="row"><code>${name}</code>${attribute !== undefined && html` (${texts.attribute} <code>${attribute}</code>)`}</th>${hasTypes && html`<td><code>${type}</code></td>`}<td lang="en">${withCode(description)}</td></tr>
`;
  return html`<div class="wide-table" tabindex="0" role="region" aria-label="${caption}"><table><caption>${caption}</caption>
<thead><tr><th scope="col">${texts.name}</th>${hasTypes && html`<th scope="col">${texts.type}</th>`}<th scope="col">${texts.description}</th></tr></thead>
<tbody>${members.map(row)}</tbody></table></div>
`;
}

/** A description of the manifest, where code stands between backticks. */
function withCode(description: string): readonly Markup[] {
  return description.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : html`${part}`));
}
