import { isPublic } from '../newsroom/newsroom.ts';
import { showPasted, type Shown } from '../playground/shown.ts';
import { link, type SiteContext } from '../site/context.ts';
import type { Page } from './frame.ts';
import { html, trusted } from './markup.ts';

/**
 * A text and what the parser makes of it: in the browser as one types, without JavaScript by sending the form.
 * @param shown what was sent; the newest release that is a whole page where nothing was, else the newest.
 */
export function playgroundPage(context: SiteContext, shown: Shown = sample(context)): Page {
  const { assets, messages } = context;
  const { playground: texts } = messages;
  const action = link(context, 'playground/');
  return {
    path: 'playground/',
    title: texts.title,
    description: texts.intro,
    head: html`<link rel="stylesheet" href="${link(context, assets.toolStyle.path)}">
<script type="module" src="${link(context, assets.playground.path)}"></script>`,
    main: html`<div class="page-head"><h1>${texts.title}</h1>
<p>${texts.intro}</p></div>
<form class="playground-form" aria-label="${texts.title}" action="${action}" method="post" data-worker="${link(context, assets.worker.path)}">
<label for="pasted">${texts.label}</label>
<textarea id="pasted" name="text" rows="12" spellcheck="false">
${trusted(shown.text)}</textarea>
<button${context.search.by !== 'server' && html` class="needs-script"`}>${texts.send}</button>
</form>
<div class="playground-view">${trusted(shown.view)}</div>`,
  };
}

function sample({ newsroom, now, messages }: SiteContext): Shown {
  const moment = now();
  const releases = newsroom.entries.map(({ release }) => release).filter((release) => isPublic(release, moment));
  const plain = releases.find(({ furniture = [] }) => furniture.length > 0);
  return showPasted((plain ?? releases[0])?.text ?? '', messages.playground, moment.toISOString());
}
