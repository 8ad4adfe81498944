/** Defines `<press-share>`. */
import { defineElement } from '../element/define-element.ts';
import { PressShare } from './press-share.ts';

defineElement('press-share', PressShare);

declare global {
  interface HTMLElementTagNameMap {
    'press-share': PressShare;
  }
}
