/**
 * Suggestions while the reader types: links in a list below the field. The arrow keys move the real focus into it,
 * which every screen reader follows (`aria-activedescendant` is dead in VoiceOver on Safari).
 */
import { html, render } from 'lit';
import type { TemplateResult } from 'lit';

import type { Suggestion } from '@talstreck/core/model';

import { hasModifier } from '../element/plain-click.ts';
import { fill } from '../locales/localise.ts';
import { MatchHighlight } from './match-highlight.ts';
import type { SearchContext } from './search-context.ts';
import { inputOf, listOf } from './search-form.ts';
import { suggestionsTemplate } from './suggestions.template.ts';

/** Milliseconds without a key before suggestions are asked for. */
const TYPING_PAUSE = 150;

/** Letters before suggestions are asked for. */
const MIN_PREFIX = 2;

export class SuggestionList {
  readonly #host: HTMLElement;
  readonly #context: SearchContext;
  readonly #highlight = new MatchHighlight();
  #pause: ReturnType<typeof setTimeout> | undefined;
  #request: AbortController | undefined;

  constructor(host: HTMLElement, context: SearchContext) {
    this.#host = host;
    this.#context = context;
  }

  /** Asks once the typing pauses; what was asked before is called off. */
  suggestSoon(): void {
    clearTimeout(this.#pause);
    this.#request?.abort();
    this.#pause = setTimeout(() => void this.#suggest(), TYPING_PAUSE);
  }

  close(): void {
    clearTimeout(this.#pause);
    this.#request?.abort();
    const list = listOf(this.#host);
    if (list === null || list.hidden) return;
    list.hidden = true;
    this.#highlight.mark([], '');
    this.#context.say('');
  }

  handleKey(event: KeyboardEvent): void {
    const list = listOf(this.#host);
    const input = inputOf(this.#host);
    if (list === null || input === null || list.hidden || event.isComposing) return;
    const links = [...list.querySelectorAll('a')];
    const at = links.findIndex((link) => link === this.#host.ownerDocument.activeElement);
    const isInList = at >= 0;
    if (event.key === 'Escape') {
      this.close();
      input.focus();
    } else if (event.key === 'ArrowDown') {
      links[Math.min(at + 1, links.length - 1)]?.focus();
    } else if (event.key === 'ArrowUp' && isInList) {
      (links[at - 1] ?? input).focus();
    } else {
      // Typing goes on in the field: the key is given to what has the focus after this.
      if (isInList && event.key.length === 1 && event.key !== ' ' && !hasModifier(event)) input.focus();
      return;
    }
    event.preventDefault();
  }

  async #suggest(): Promise<void> {
    const prefix = inputOf(this.#host)?.value.trim() ?? '';
    const provider = this.#context.provider();
    if (prefix.length < MIN_PREFIX || provider?.suggest === undefined) {
      this.close();
      return;
    }
    const request = new AbortController();
    this.#request = request;
    // A reader who has gone into the list chooses from what stands there.
    const isUnwanted = (): boolean => request.signal.aborted || listOf(this.#host)?.matches(':focus-within') === true;
    try {
      const suggestions = await provider.suggest(prefix, { signal: request.signal });
      if (!isUnwanted()) this.#open(suggestions, prefix);
    } catch {
      // Suggestions are a courtesy: the form works without them.
      if (!isUnwanted()) this.close();
    }
  }

  #open(suggestions: readonly Suggestion[], prefix: string): void {
    const list = listOf(this.#host);
    if (list === null || !this.#host.contains(this.#host.ownerDocument.activeElement)) return;
    const messages = this.#context.messages();
    const address = (text: string): string => this.#context.address({ text });
    render(suggestionsTemplate<TemplateResult>(html, suggestions, messages, address), list);
    list.hidden = suggestions.length === 0;
    this.#highlight.mark(list.querySelectorAll('span'), prefix);
    const { length: count } = suggestions;
    this.#context.say(count === 0 ? messages.empty : count === 1 ? messages.countOne : fill(messages.count, { count }));
  }
}
