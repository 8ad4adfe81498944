/** What a page template wraps: the parts of a release, each line already safe to stand in HTML. */
export interface Story {
  readonly headline: string;
  readonly lede: string;
  readonly date: string;
  readonly body: readonly (string | { readonly list: readonly string[] })[];
  readonly contact: string;
}

type Template = (story: Story) => string;

/** The story as plain text, with none of a page's furniture. */
export function plainText(story: Story): string {
  const body = story.body.map((part) =>
    typeof part === 'string' ? part : part.list.map((item) => `• ${item}`).join('\n'),
  );
  return [story.date, story.headline, story.lede, ...body, story.contact].join('\n\n');
}

function bodyHtml(story: Story, paragraph: (text: string) => string): string {
  return story.body
    .map((part) =>
      typeof part === 'string'
        ? paragraph(part)
        : `<ul>\n${part.list.map((item) => `  <li>${item}</li>`).join('\n')}\n</ul>`,
    )
    .join('\n');
}

const authority: Template = (story) => `<!DOCTYPE html>
<html lang="sv"><head><meta charset="utf-8"><title>${story.headline} - Sjömarksverket</title>
<meta name="description" content="${story.lede}">
<meta property="og:type" content="article"><meta property="og:title" content="${story.headline}"><meta property="og:site_name" content="Sjömarksverket">
<link rel="stylesheet" href="/assets/main.css"><script>window.dataLayer=window.dataLayer||[];</script></head>
<body class="sv-responsive">
<a class="skip-link" href="#content">Hoppa till innehåll</a>
<noscript><div class="noscript-message">Javascript verkar inte vara påslaget? - Vissa delar av webbplatsen fungerar inte optimalt utan javascript.</div></noscript>
<div class="cookie-consent" role="dialog" aria-label="Kakor"><h2>Vi använder kakor</h2><p>Vi använder kakor för att förbättra din upplevelse av webbplatsen.</p><button>Acceptera alla kakor</button></div>
<header role="banner"><a href="/"><img src="/logo.svg" alt="Sjömarksverkets logotyp"></a>
<ul class="tools"><li><a href="/lattlast">Lättläst</a></li><li><a href="/teckensprak">Teckenspråk</a></li></ul>
<form action="/sok" role="search"><label for="q">Sök på webbplatsen</label><input id="q" name="q"><button>Sök</button></form>
<nav aria-label="Huvudmeny"><ul><li><a href="/om">Om myndigheten</a></li><li><a href="/press">Press</a></li></ul></nav></header>
<nav aria-label="Brödsmulor" class="breadcrumbs"><ol><li><a href="/">Startsida</a></li><li><a href="/press">Pressrum</a></li><li aria-current="page">${story.headline}</li></ol></nav>
<main id="content"><div class="row"><div class="col-8"><div class="sv-text-portlet">
<h1 class="heading">${story.headline}</h1>
<p class="published">Publicerad: <time datetime="${story.date}">${story.date}</time></p>
<p class="preamble">${story.lede}</p>
${bodyHtml(story, (text) => `<p class="normal">${text}</p>`)}
<p class="normal">${story.contact}</p></div>
<div class="page-info"><p>Senast granskad: ${story.date}</p><p>Hjälpte informationen på den här sidan dig?</p><button>Ja</button><button>Nej</button></div>
<ul class="share"><li><a href="https://social.example/a">Dela på Facebook</a></li><li><a href="mailto:?subject=x">Tipsa via e-post</a></li></ul></div>
<aside class="col-4"><h2>Relaterad information</h2><ul><li><a href="/farleder">Farleder och sjökort</a></li></ul></aside></div></main>
<footer role="contentinfo"><h2>Kontakta verket</h2><p>Växel: 0980-319 900</p><ul><li><a href="/tillganglighet">Tillgänglighetsredogörelse</a></li></ul><a href="#top">Till toppen</a></footer>
<script src="/assets/main.js"></script></body></html>`;

const newsroom: Template = (story) => `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><title>${story.headline} | Tallmo Newsroom</title>
<meta property="og:title" content="${story.headline}"><meta property="og:description" content="${story.lede}">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${story.headline}","datePublished":"${story.date}","publisher":{"@type":"Organization","name":"Tallmo"}}</script></head>
<body><div id="app"><div class="navbar"><div class="navbar__inner"><a href="/">Tallmo</a><div class="menu"><a href="/nyheter">Alla nyheter</a><a href="/bilder">Mediebank</a><a href="/folj">Följ oss</a></div></div></div>
<div id="onetrust-banner"><div>Den här webbplatsen använder cookies för analys och marknadsföring.</div><button>Godkänn alla cookies</button></div>
<div class="page"><div class="release"><div class="release__meta"><span class="label">Pressmeddelande</span> <span class="dot">·</span> <time datetime="${story.date}">${story.date}</time></div>
<h1>${story.headline}</h1>
<div class="social-share"><span>Dela</span><a href="#">LinkedIn</a><a href="#">Kopiera länk</a></div>
<div class="release__lead"><strong>${story.lede}</strong></div>
<div class="release__body">
${bodyHtml(story, (text) => `<div><span>${text}</span></div>`)}
<div><span>${story.contact}</span></div></div>
<div class="tags"><h3>Ämnen</h3><ul><li><a href="/t/miljo">Miljöteknik</a></li><li><a href="/t/jobb">Arbetsmarknad</a></li></ul></div></div>
<div class="newsletter"><h3>Prenumerera på våra nyheter</h3><form><input type="email" placeholder="E-post"><button>Prenumerera</button></form><p>Du kan avsluta när du vill.</p></div>
<div class="related-content"><h3>Relaterat innehåll</h3><div class="card"><a href="/n/1"><h4>Tallmo redovisar tredje kvartalet</h4><p>Orderingången ökade under perioden, visar rapporten.</p></a></div></div></div>
<div class="footer"><p>© 2026 Tallmo AB. Alla rättigheter förbehållna.</p><a href="/integritet">Integritetspolicy</a></div></div>
<script>console.log("laddad")</script></body></html>`;

const agency: Template = (story) => `<!doctype html>
<html lang="sv-SE"><head><meta charset="utf-8"><title>${story.headline} – Nyhetsbyrån Vinge</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="${story.date}"></head>
<body><div class="ad ad--top" aria-label="Annons"><p>Annons</p><a href="https://ads.example">Köp vinterdäck hos Däckhörnan</a></div>
<header><nav><ul><li><a href="/inrikes">Inrikes</a></li><li><a href="/sport">Sport</a></li></ul></nav><a href="/login">Logga in</a></header>
<main><article itemscope itemtype="https://schema.org/NewsArticle">
<header><p class="kicker"><a href="/inrikes">Inrikes</a></p><h1 itemprop="headline">${story.headline}</h1>
<div class="byline">Publicerad <time itemprop="datePublished" datetime="${story.date}">${story.date}</time></div></header>
<p class="lead" itemprop="description">${story.lede}</p>
<div itemprop="articleBody">
${bodyHtml(story, (text) => `<p>${text}</p>\n<script>track("stycke")</script>`)}
<div class="ad ad--inline"><p>Annons</p><p>Boka resan till solen redan nu.</p></div>
<p>${story.contact}</p></div>
<div class="article-share"><button>Dela artikeln</button><button>Skriv ut</button></div></article>
<section class="most-read"><h2>Mest läst</h2><ol><li><a href="/m/1">Stormen drog in över kusten</a></li><li><a href="/m/2">Ny tränare klar för laget</a></li></ol></section></main>
<footer><p>Ansvarig utgivare: Saga Vinge</p><p>Nyhetsbyrån ansvarar inte för innehåll på externa webbplatser.</p></footer></body></html>`;

/** Pages of three kinds, marked up the way such sites are. */
export const pageTemplates: readonly { readonly name: string; readonly wrap: Template; readonly furniture: RegExp }[] =
  [
    {
      name: "an authority's site",
      wrap: authority,
      furniture:
        /Hoppa till|Javascript|kakor|Lättläst|Teckenspråk|Sök på|Om myndigheten|Pressrum|Startsida|Senast granskad|Hjälpte info|Dela på|Tipsa via|Relaterad|Farleder|Växel|Tillgänglighets|Till toppen/i,
    },
    {
      name: "a company's newsroom",
      wrap: newsroom,
      furniture:
        /Alla nyheter|Mediebank|Följ oss|cookies|LinkedIn|Kopiera|Ämnen|Miljöteknik|Arbetsmarknad|Prenumerera|avsluta när|Relaterat|kvartalet|Orderingången|rättigheter|Integritets|laddad/i,
    },
    {
      name: "a news agency's page",
      wrap: agency,
      furniture:
        /Annons|vinterdäck|Inrikes|Sport|Logga in|stycke|Boka resan|Dela artikeln|Skriv ut|Mest läst|Stormen drog|tränare|utgivare|externa/i,
    },
  ];

export const stories: readonly Story[] = [
  {
    headline: 'Isvägen till Björkholmen öppnar tre veckor tidigare',
    lede: 'Isvägen till Björkholmen öppnar på fredag. Isen är 52 centimeter tjock, och det har den inte varit så tidigt sedan 1987.',
    date: '2026-12-16',
    body: [
      'Vägen är fyra kilometer lång och får trafikeras av fordon på högst tre ton.',
      '– Vi borrar var hundrade meter varje morgon. Det är tråkigt, och det ska det vara, säger Ragnhild Mossberg, isvägschef på Sjömarksverket.',
      { list: ['Håll femtio meters avstånd.', 'Kör högst trettio kilometer i timmen.', 'Stanna aldrig på isen.'] },
      '– Nu slipper barnen två timmar i buss, säger läraren Ivar Stenlo.',
      'Färjan ligger kvar i hamnen till i vår.',
    ],
    contact: 'Presskontakt: Ragnhild Mossberg, 0980-319 411, ragnhild.mossberg@sjomark.example',
  },
  {
    headline: 'Tallmo bygger ny fabrik för limträ i Lövånger',
    lede: 'Tallmo investerar 340 miljoner kronor i en fabrik för limträ. Den ska stå klar hösten 2028 och ge arbete åt sextio personer.',
    date: '2026-10-06',
    body: [
      'Fabriken värms med bark från den egna sågen och behöver ingen olja.',
      '”Vi har letat efter en plats i fyra år, och den låg bredvid oss”, säger Tallmos vd Greta Almfors.',
      'Kommunen har redan beslutat om en ny väg till området, som ska vara klar till sommaren.',
      '– Vägen är viktigare än fabriken för oss som bor här, säger kommunalrådet Nils Hedvall.',
    ],
    contact: 'Presskontakt: Elsa Brodin, presschef, 0980-319 420',
  },
];
