/** html-validate on the HTML as it is written, and what stands in it of ARIA. */
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';

/**
 * Every rule is on but three. `require-sri` and `no-trailing-whitespace` speak of the page around the widgets;
 * `tel-non-breaking` would change the words of the release, whose numbers `press.css` keeps on one line instead.
 */
const validator = new HtmlValidate(
  new FileSystemConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
    rules: { 'require-sri': 'off', 'no-trailing-whitespace': 'off', 'tel-non-breaking': 'off' },
  }),
);

/** What it finds in pages, `{name, html}`. */
export async function htmlValidateFindings(pages) {
  const found = [];
  for (const { name: page, html } of pages) {
    const { results } = await validator.validateString(html);
    for (const { ruleId, message, selector } of results.flatMap(({ messages }) => messages))
      found.push({ engine: 'html-validate', page, finding: `${ruleId}: ${message} (${selector})` });
  }
  return found;
}
