/* global document, NodeFilter -- a function that runs in the page */
/**
 * Whether words are in the language that the page says they are in (WCAG 3.1.1, 3.1.2): no checker reads them. They are
 * read by the core's own knowledge of six languages, so what is in none of them is not judged.
 */
import { allLanguages, detectLanguage } from '../../core/dist/languages/index.js';

/** Words that are enough to tell: of one block, and of all that stands under one `lang`. */
const ENOUGH = { block: 8, page: 25 };

/** What fails on a page of playwright's, a line each. */
export async function languageFindings(tab) {
  const blocks = await tab.evaluate(readBlocks);
  const byLang = Object.groupBy(blocks, ({ lang }) => lang);
  const whole = Object.entries(byLang).map(([lang, list]) => ({ lang, text: list.map(({ text }) => text).join(' ') }));
  return [...blocks.filter(has(ENOUGH.block)), ...whole.filter(has(ENOUGH.page))].flatMap(({ lang, text }) => {
    const stated = allLanguages.find(({ code }) => code === lang.toLowerCase().split('-', 1)[0]);
    if (stated === undefined) return [];
    const { code } = detectLanguage(text, [stated, ...allLanguages]);
    return code === stated.code ? [] : [`language: "${text.slice(0, 60)}" says ${lang} and is ${code}.`];
  });
}

function has(words) {
  return ({ text }) => text.split(/\s+/).length >= words;
}

/** The visible blocks of text with the `lang` around them. Runs in the page. */
function readBlocks() {
  const blocks = new Map();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent.checkVisibility() || parent.closest('script, style') || node.nodeValue.trim() === '') continue;
    const holder = parent.closest('p, li, h1, h2, h3, h4, h5, h6, td, th, figcaption, label, button, div, body');
    const language = parent.closest('[lang]');
    const inner = language !== null && holder.contains(language) ? language : holder;
    blocks.set(inner, `${blocks.get(inner) ?? ''}${node.nodeValue}`);
  }
  return [...blocks].map(([element, text]) => ({
    lang: element.closest('[lang]')?.lang ?? '',
    text: text.replace(/\s+/g, ' ').trim(),
  }));
}
