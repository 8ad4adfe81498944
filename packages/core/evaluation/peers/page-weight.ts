/**
 * A page with what real ones carry around the release: style sheets in the head, a menu of every section, icons, cards
 * of other articles, a list of who sets cookies, and the state of the application. It comes to some 150,000 characters.
 */
export function withWeight(page: string): string {
  return page
    .replace('</head>', `${styles()}</head>`)
    .replace(/<body[^>]*>/, (body) => `${body}${icons()}${menu()}`)
    .replace('</body>', `${cards()}${vendors()}${footer()}${state()}</body>`);
}

function repeated(times: number, part: (index: number) => string): string {
  return Array.from({ length: times }, (_, index) => part(index + 1)).join('\n');
}

function styles(): string {
  const rule = (index: number): string =>
    `.block-${index} > .inner:not(.is-wide) { margin: 0 auto ${index}px; padding: calc(1rem + ${index}px); color: #1a1a1a }`;
  return `<style>${repeated(250, rule)}</style>`;
}

function icons(): string {
  const icon = (index: number): string =>
    `<symbol id="icon-${index}" viewBox="0 0 24 24"><title>Icon ${index}</title><path d="M12 2C6.48 2 2 6.48 2 12s4.48 10 10 10 10-4.48 10-10S17.52 2 12 2zm0 18c-4.41 0-8-3.59-8-8z"/></symbol>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" style="display:none">${repeated(60, icon)}</svg>`;
}

function menu(): string {
  const section = (index: number): string =>
    `<li class="menu-item has-children"><a href="/section-${index}/"><span class="label">Section ${index}</span></a><ul class="sub-menu">${repeated(
      20,
      (item) =>
        `<li class="menu-item"><a class="menu-link" href="/section-${index}/page-${item}/">Page ${item}</a></li>`,
    )}</ul></li>`;
  return `<nav class="mega-menu" aria-label="Sections"><ul>${repeated(15, section)}</ul></nav>`;
}

function cards(): string {
  const card = (index: number): string =>
    `<div class="card"><a class="card__link" href="/article-${index}/"><div class="card__media"><img src="/media/${index}-480.jpg" srcset="/media/${index}-480.jpg 480w, /media/${index}-960.jpg 960w" sizes="(min-width: 60em) 33vw, 100vw" alt="" width="480" height="270" loading="lazy"></div><div class="card__body"><h3 class="card__title">What happened on day ${index} of the long week</h3><p class="card__text">The council met in the evening and spoke of the road, the school and the harbour.</p><time datetime="2026-10-01T08:00:00Z">1 October</time></div></a></div>`;
  return `<section class="recommended"><h2>More to read</h2><div class="cards">${repeated(60, card)}</div></section>`;
}

function vendors(): string {
  const vendor = (index: number): string =>
    `<li class="vendor"><label for="vendor-${index}"><input type="checkbox" id="vendor-${index}"> Vendor ${index} Ltd</label> <a href="https://vendor-${index}.example/privacy">Privacy policy</a></li>`;
  return `<div class="cookie-consent" role="dialog"><p>We and our partners store cookies.</p><ul>${repeated(120, vendor)}</ul></div>`;
}

function footer(): string {
  const column = (index: number): string =>
    `<div class="column"><h2>Column ${index}</h2><ul>${repeated(12, (item) => `<li><a href="/about-${index}-${item}/">About ${item}</a></li>`)}</ul></div>`;
  return `<footer class="site-footer-columns">${repeated(6, column)}</footer>`;
}

function state(): string {
  const item = (index: number): object => ({ id: index, slug: `article-${index}`, tags: ['a', 'b'], seen: false });
  return `<script type="application/json" id="state">${JSON.stringify(Array.from({ length: 500 }, (_, index) => item(index)))}</script>`;
}
