/* global document -- a function that runs in the page */
/**
 * Whether words say something: the page's title (WCAG 2.4.2), links (2.4.4), headings and labels (2.4.6), and what is
 * painted on a canvas (conformance requirement 4). A machine can tell the words that can not.
 */
import { readFileSync } from 'node:fs';

/** Words in six languages that say nothing of where a link leads, or of what stands under a heading or in a field. */
const emptyWords = JSON.parse(readFileSync(new URL('empty-words.json', import.meta.url), 'utf8'));

/** What fails on a page of playwright's, a line each. */
export async function wordingFindings(tab) {
  return await tab.evaluate(findingsOf, emptyWords);
}

function findingsOf({ links: emptyLinks, headings: emptyHeadings }) {
  const contexts = 'p, li, dt, dd, td, th, caption, figcaption, label, h1, h2, h3, h4, h5, h6';
  return [...titleFindings(), ...linkFindings(), ...headingFindings(), ...labelFindings(), ...canvasFindings()];

  function titleFindings() {
    const [heading] = visible('h1');
    if (heading === undefined) return [];
    const ofHeading = wordsOf(heading.textContent).split(' ');
    const isOfPage = wordsOf(document.title)
      .split(' ')
      .some((word) => ofHeading.includes(word));
    return isOfPage ? [] : [`page-title: "${document.title}" has no word of the heading "${heading.textContent}".`];
  }

  /** A link must tell where it leads by its own words, or by those around it in its paragraph, item or cell. */
  function linkFindings() {
    const links = visible('a[href]').filter((link) => !link.matches('[aria-labelledby], [aria-describedby], [title]'));
    const seen = new Map();
    return links.flatMap((link) => {
      const name = wordsOf(link.ariaLabel ?? link.textContent);
      const context = wordsOf((link.closest(contexts) ?? link.parentElement).textContent);
      const key = `${name}\n${context}`;
      const other = seen.get(key) ?? link.href;
      seen.set(key, other);
      const isAlone = emptyLinks.includes(name) && context === wordsOf(link.textContent);
      return [
        ...(isAlone ? [`link-purpose: "${name}" stands alone, and does not say where it leads.`] : []),
        ...(other === link.href ? [] : [`link-purpose: "${name}" leads to ${link.href} and to ${other}.`]),
      ];
    });
  }

  /** Headings that say nothing, or the same as another under the same heading. */
  function headingFindings() {
    const above = [];
    const seen = new Set();
    return visible('h1, h2, h3, h4, h5, h6').flatMap((heading) => {
      const level = Number(heading.localName[1]);
      const words = wordsOf(heading.textContent);
      above.length = level;
      above[level] = words;
      const path = above.join('\n');
      const isRepeated = seen.has(path);
      seen.add(path);
      return [
        ...(isEmpty(words) ? [`heading-words: The heading "${heading.textContent}" says nothing.`] : []),
        ...(isRepeated ? [`heading-words: The heading "${heading.textContent}" stands twice in one place.`] : []),
      ];
    });
  }

  function labelFindings() {
    const seen = new Map();
    return visible('input, select, textarea').flatMap((field) => {
      const words = wordsOf([...(field.labels ?? [])].map(({ textContent }) => textContent).join(' '));
      if (words === '') return [];
      const group = field.closest('fieldset, form') ?? document.body;
      const isChoice = /^(?:radio|checkbox)$/.test(field.type);
      const others = seen.get(group) ?? seen.set(group, new Set()).get(group);
      const isRepeated = !isChoice && others.has(words);
      others.add(words);
      return isEmpty(words) || isRepeated ? [`label-words: The label "${words}" does not tell its field.`] : [];
    });
  }

  /** What is painted must stand in words too. */
  function canvasFindings() {
    return visible('canvas').flatMap((canvas) =>
      wordsOf(canvas.textContent) !== '' ||
      canvas.matches('[aria-label], [aria-labelledby], [aria-hidden=true], [title]')
        ? []
        : [`painted: ${canvas.outerHTML.slice(0, 100)} has no words behind it.`],
    );
  }

  function isEmpty(words) {
    return words === '' || emptyHeadings.includes(words.replace(/ \d+$/, ''));
  }

  function visible(selector) {
    return [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
  }

  function wordsOf(text) {
    return text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  }
}
