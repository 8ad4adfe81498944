import type { Messages } from './messages.ts';

export const sv: Messages = {
  skipToContent: 'Hoppa till innehållet',
  mainMenu: 'Huvudmeny',
  latest: 'Senaste',
  archive: 'Arkiv',
  people: 'Personer',
  about: 'Om nyhetsrummet',
  accessibility: 'Tillgänglighet',
  search: 'Sök',
  searchIn: (newsroom) => `Sök i ${newsroom}`,
  searchUnavailable: 'Sökningen behöver JavaScript här. Alla pressmeddelanden finns i arkivet.',
  allReleases: 'Alla pressmeddelanden',
  undated: 'Odaterat',
  untitled: 'Utan rubrik',
  releases: (count) => (count === 1 ? '1 pressmeddelande' : `${String(count)} pressmeddelanden`),
  quotations: (count) => (count === 1 ? '1 citat' : `${String(count)} citat`),
  contact: 'Kontakt',
  press: 'Pressmeddelanden',
  subscribe: 'Prenumerera',
  toTheFrontPage: 'Till startsidan',
  notFound: 'Sidan finns inte',
  notFoundText: 'Adressen kan vara felskriven, eller så har sidan flyttats. Sök efter det du letar efter eller börja om från startsidan.',
  failure: 'Något gick fel hos oss',
  failureText: 'Sidan kunde inte visas just nu. Försök igen om en stund.',
  tooMany: 'För många sidvisningar på kort tid',
  tooManyText: 'Vänta någon minut och försök igen.',
  badRequest: 'Adressen gick inte att förstå',
  badRequestText: 'Kontrollera adressen eller börja om från startsidan.',
  madeWith: 'Byggt med Talstreck',
  howItIsMade: (newsroom) => `Varje sida i ${newsroom} är gjord av ett pressmeddelande i ren text. Rubrik, ingress, citat och kontakter har tagits fram av Talstreck, som är fri programvara.`,
  attributionNotice:
    'Vem som har sagt vad tas fram automatiskt. Namnet på den som talar visas bara där källan är tydlig. Hör av dig om något är fel, så rättar vi det.',
  saidIn: 'Ur',
  accessibilityTexts: {
    title: (newsroom) => `Tillgänglighet för ${newsroom}`,
    intro: (newsroom) =>
      `${newsroom} står bakom den här webbplatsen. Vi vill att så många som möjligt ska kunna använda den. Här beskriver vi hur webbplatsen uppfyller lagen om tillgänglighet till digital offentlig service, kända brister och hur du kan rapportera brister till oss.`,
    conformance: 'Hur tillgänglig är webbplatsen?',
    conforms:
      'Webbplatsen är utformad för att uppfylla WCAG 2.2 på nivå AA och standarden EN 301 549.',
    limits: 'Innehåll som inte är tillgängligt',
    limitsText:
      'Pressmeddelandena kommer från olika utgivare. Bilder och dokument som de bifogar kan sakna beskrivningar. Vem som har sagt vad i ett pressmeddelande tas fram automatiskt och kan vara fel.',
    withoutScript: 'Utan JavaScript',
    withoutScriptText:
      'Allt innehåll går att läsa utan JavaScript, och länkarna fungerar. JavaScript behövs bara för tillägg som att kopiera ett citat med ett klick.',
    tell: 'Kontakta oss om du hittar brister',
    tellText:
      'Vi strävar hela tiden efter att förbättra tillgängligheten. Om du upptäcker problem som inte är beskrivna här, eller behöver innehåll i en annan form, hör av dig:',
    tellNobody: 'Den här webbplatsen har ännu inte uppgett någon kontakt.',
    supervision: 'Tillsyn',
    supervisionText:
      'Myndigheten för digital förvaltning (Digg) har ansvaret för tillsyn över lagen om tillgänglighet till digital offentlig service. Du kan anmäla till Digg om du tycker att vår digitala service har brister i tillgängligheten, eller om du inte är nöjd med vårt svar.',
    tested: 'Hur vi har testat webbplatsen',
    testedText:
      'Sidorna provas med automatiska verktyg vid varje ändring: med JavaScript på och av, med tangentbord, i smalt fönster och i utskrift. Automatiska verktyg hittar långt ifrån alla brister.',
  },
};
