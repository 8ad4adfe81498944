/** Defines `<press-article>`. */
import { defineElement } from '../element/define-element.ts';
import { PressArticle } from './press-article.ts';

defineElement('press-article', PressArticle);

declare global {
  interface HTMLElementTagNameMap {
    'press-article': PressArticle;
  }
}
