import type { SiteContext } from '../site/context.ts';
import { contact } from './contact.ts';
import type { Page } from './frame.ts';
import { html } from './markup.ts';

/** The accessibility statement that the law asks for, with what is true of every newsroom made with this. */
export function accessibilityPage(context: SiteContext): Page {
  const texts = context.messages.accessibilityTexts;
  const { name } = context;
  const { settings } = context.newsroom;
  const reach = contact(context);
  return {
    path: 'accessibility/',
    title: texts.title(name),
    description: texts.conforms,
    main: html`<div class="prose">
<h1>${texts.title(name)}</h1>
<p class="prose-lede">${texts.intro(settings.publisher?.name ?? settings.name)}</p>
<h2>${texts.conformance}</h2>
<p>${texts.conforms}</p>
<h2>${texts.limits}</h2>
<p>${texts.limitsText}</p>
<h2>${texts.withoutScript}</h2>
<p>${texts.withoutScriptText}</p>
<h2>${texts.tell}</h2>
${reach === undefined ? html`<p>${texts.tellNobody}</p>` : html`<p>${texts.tellText}</p>${reach}`}
<h2>${texts.supervision}</h2>
<p>${texts.supervisionText}</p>
<h2>${texts.tested}</h2>
<p>${texts.testedText}</p>
</div>`,
  };
}
