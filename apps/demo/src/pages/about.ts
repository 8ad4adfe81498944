import { link, type SiteContext } from '../site/context.ts';
import { contact } from './contact.ts';
import type { Page } from './frame.ts';
import { html } from './markup.ts';

/** Who runs the newsroom, how to reach them, and what the machine does. */
export function aboutPage(context: SiteContext): Page {
  const { messages, name } = context;
  const { publisher } = context.newsroom.settings;
  const reach = contact(context);
  return {
    path: 'about/',
    title: messages.about,
    current: 'about',
    main: html`<div class="prose">
<h1>${messages.about}</h1>
${publisher?.description !== undefined && html`<p class="prose-lede">${publisher.description}</p>`}
<p>${messages.howItIsMade(name)}</p>
<p>${messages.attributionNotice}${reach !== undefined && html` ${messages.attributionTell}`}</p>
${reach !== undefined && html`<h2>${messages.contact}</h2>${reach}`}
<p><a href="${link(context, 'accessibility/')}">${messages.accessibility}</a></p>
</div>`,
  };
}
