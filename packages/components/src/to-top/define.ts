/** Defines `<press-to-top>`. */
import { defineElement } from '../element/define-element.ts';
import { PressToTop } from './press-to-top.ts';

defineElement('press-to-top', PressToTop);

declare global {
  interface HTMLElementTagNameMap {
    'press-to-top': PressToTop;
  }
}
