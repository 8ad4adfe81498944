/** A server that writes the widgets: no build, and the pages work without JavaScript. */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { renderArticle, renderQuotation, renderSearch } from '@talstreck/components/server.js';

const release = {
  id: 'grasundet',
  text: '',
  headline: 'Fler morgonturer över Gråsundet',
  inLanguage: 'sv',
  datePublished: '2026-02-12',
  blocks: [{ type: 'paragraph', start: 0, end: 29, text: 'Turerna blir fler i februari.' }],
};
const quotation = {
  ...{ id: 'q1', kind: 'direct', spans: [], text: 'Vi har lyssnat.', rule: 'example' },
  ...{ speaker: { type: 'person', name: 'Elsa Viklund', jobTitle: 'trafikchef' } },
  ...{ attribution: 'stated', confidence: 'high' },
};
const published = new Set(['press.css', 'talstreck-components.min.js', 'talstreck-draw.min.js']);

export const server = createServer(async ({ url }, response) => {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  const file = pathname.slice(1);
  if (published.has(file)) {
    response.setHeader('content-type', file.endsWith('.css') ? 'text/css' : 'text/javascript');
    response.end(await readFile(fileURLToPath(import.meta.resolve(`@talstreck/components/${file}`))));
    return;
  }
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(page(searchParams.get('q') ?? ''));
});

function page(query) {
  return `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<title>Länsfärjorna</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/press.css">
<script type="module" src="/talstreck-components.min.js"></script>
</head>
<body><main>
${renderArticle(release)}
${renderQuotation({ quotation })}
${renderSearch({ action: '/sok', query })}
</main></body>
</html>`;
}
