/** Defines `<press-quotation>`. */
import { defineElement } from '../element/define-element.ts';
import { PressQuotation } from './press-quotation.ts';

defineElement('press-quotation', PressQuotation);

declare global {
  interface HTMLElementTagNameMap {
    'press-quotation': PressQuotation;
  }
}
