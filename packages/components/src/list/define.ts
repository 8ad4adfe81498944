/** Defines `<press-list>`. */
import { defineElement } from '../element/define-element.ts';
import { PressList } from './press-list.ts';

defineElement('press-list', PressList);

declare global {
  interface HTMLElementTagNameMap {
    'press-list': PressList;
  }
}
