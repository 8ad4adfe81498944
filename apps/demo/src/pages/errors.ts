import { link, type SiteContext } from '../site/context.ts';
import type { Page } from './frame.ts';
import { html } from './markup.ts';

/** What went wrong, as a status of HTTP. */
export type Failure = 400 | 404 | 405 | 429 | 500 | 503;

/** A page that tells what went wrong and what to do now. */
export function errorPage(failure: Failure, context: SiteContext): Page {
  const [title, text] = words(failure, context);
  return {
    title,
    indexed: false,
    main: html`<div class="prose">
<h1>${title}</h1>
<p>${text}</p>
<p><a href="${link(context, '')}">${context.messages.toTheFrontPage}</a></p>
</div>`,
  };
}

function words(failure: Failure, { messages }: SiteContext): readonly [string, string] {
  switch (failure) {
    case 400:
    case 405:
      return [messages.badRequest, messages.badRequestText];
    case 404:
      return [messages.notFound, messages.notFoundText];
    case 429:
      return [messages.tooMany, messages.tooManyText];
    case 500:
      return [messages.failure, messages.failureText];
    case 503:
      return [messages.notRead, messages.notReadText];
  }
}
