/** Defines `<press-search>`. */
import { defineElement } from '../element/define-element.ts';
import { PressSearch } from './press-search.ts';

defineElement('press-search', PressSearch);

declare global {
  interface HTMLElementTagNameMap {
    'press-search': PressSearch;
  }
}
