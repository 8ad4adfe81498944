/* global document */
/** A page's own script: no bundler, no compiler. */
const release = {
  id: 'grasundet',
  headline: 'Fler morgonturer över Gråsundet',
  inLanguage: 'sv',
  datePublished: '2026-02-12',
  blocks: [{ type: 'paragraph', start: 0, end: 29, text: 'Turerna blir fler i februari.' }],
};
const article = document.querySelector('press-article');
article.release = release;

document.getElementById('correct').addEventListener('click', () => {
  article.release = { ...release, headline: 'Fler kvällsturer över Gråsundet' };
});

document.querySelector('press-quotation').addEventListener('press-copy', (event) => {
  document.getElementById('copied').textContent = event.detail.text;
});

document.querySelector('press-search').provider = {
  search: async (query) => ({ query, total: 0, page: 1, pageSize: 10, hits: [] }),
  suggest: async (prefix) => [{ kind: 'release', text: `${prefix} Gråsundet`, url: '/grasundet' }],
};
