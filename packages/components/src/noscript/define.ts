/** Defines `<press-noscript>`. */
import { defineElement } from '../element/define-element.ts';
import { PressNoscript } from './press-noscript.ts';

defineElement('press-noscript', PressNoscript);

declare global {
  interface HTMLElementTagNameMap {
    'press-noscript': PressNoscript;
  }
}
