import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePressRelease } from '../src/index.ts';
import type { LabelledDocument } from './corpus.ts';
import { readSamples } from './samples.ts';

/** A whole page of a real kind of site, as it is served, with places for a release. */
interface PageTemplate {
  readonly lang: string;
  readonly file: string;
  /** How such a site marks up one paragraph, the lines of it joined. */
  readonly paragraph: (lines: readonly string[]) => string;
  readonly heading: (text: string) => string;
  readonly list: (items: readonly string[]) => string;
  /** Words of the page around the release. */
  readonly furniture: RegExp;
  /** The picture that it puts into the text. */
  readonly image?: PageImage;
}

interface PageImage {
  readonly alt: string;
  readonly caption?: string;
}

export interface WrappedSample {
  readonly template: string;
  readonly id: string;
  readonly lang: string;
  readonly headline: string;
  readonly page: string;
  readonly plainText: string;
  readonly furniture: RegExp;
  readonly image?: PageImage;
}

const listOf =
  (open: string) =>
  (items: readonly string[]): string =>
    `${open}${items.map((item) => `<li>${item}</li>`).join('\n')}</ul>`;

const templates: readonly PageTemplate[] = [
  {
    lang: 'sv',
    file: 'wordpress.sv.html',
    paragraph: (lines) => `<p class="wp-block-paragraph">${lines.join('<br>')}</p>`,
    heading: (text) => `<h2 class="wp-block-heading">${text}</h2>`,
    list: listOf('<ul class="wp-block-list">'),
    furniture:
      /Hoppa direkt|"Meny|"Om oss|Kalender|Bli medlem|webbredaktör|Lämna en kommentar|minuters läsning|Lyssna på artikeln|03:12|Läs också|städning av|Dela detta|Klicka för|E-posta en|Gilla detta|Relaterade|Kråkskär|Etiketter|strandskydd|Skribent:|ideella krafter|inlägg:|Höststormen|Årsmöte|e-postadress|Vinterbad|Nyhetsbrev|inkorg|WordPress|Till toppen|Hantera samtycke|cookies/,
  },
  {
    lang: 'en',
    file: 'newsroom.en.html',
    paragraph: (lines) => `<p>${lines.join('<br/>')}</p>`,
    heading: (text) => `<h3>${text}</h3>`,
    list: listOf('<ul type="disc">'),
    furniture:
      /Wireleaf|Log In|Sign Up|When typing|Searching for|No results found|All News|News provided|Share (to|on|this)|Copy link|Follow this|Listen|NEWS FEATURED|GET STARTED|440k|Digital Media|Modal|Also from|dividend declared|payable in January|Tulsa|More Releases|Explore|Conference Calls and Webcasts|by email|unsubscribe|page useful|General Inquiries|My Services|All Rights|Privacy|Cookie|Back to Top|Accept All|hidden in/,
  },
  {
    lang: 'de',
    file: 'drupal.de.html',
    paragraph: (lines) => `<p>${lines.join('<br />\n')}</p>`,
    heading: (text) => `<h3>${text}</h3>`,
    list: listOf('<ul>'),
    furniture:
      /Direkt zum|Servicemenü|Leichte Sprache|Gebärdensprache|Anmelden|Suchbegriff|Sie sind hier|Startseite|drucken|Vorlesen|Als PDF|Termine|Bürgerdialog|Zum Thema|Dossier|Fragen und Antworten|Schlagwörter|teilen auf|per E-Mail|RSS|weitergeholfen|Rückmeldung|Weitere Presse|Radweg|Dorfläden|anzeigen|Newsletter|Postfach|Staatskanzlei des|Impressum|Datenschutz|Nach oben|Cookies|akzeptieren/,
  },
  {
    lang: 'fi',
    file: 'agency.fi.html',
    paragraph: (lines) => `<p>${lines.join('<br>')}</p><p>&nbsp;</p>`,
    heading: (text) => `<p><strong>${text}</strong></p>`,
    list: listOf('<ul>'),
    furniture:
      /Etusivu|Uusimmat|Julkaisija|Tietoa palvelusta|Hae tiedotteista|In English|På svenska|08:00:00|Jaa$|WhatsApp|Kopioi|Lataa|kuva"|Mainos|lippuja|Avainsanat|energiamurros|aluepolitiikka|Muut kielet|Tilaa|median kanssa|Lue lisää|Talvikunnossapito alkaa|Auraus|Kutsu|kahvikupin|Uutishuone|Sanomalinja|Tietosuoja|Saavutettavuus|Takaisin|palautetta|evästeitä|Hyväksy/,
  },
  {
    lang: 'nb',
    file: 'government.nb.html',
    paragraph: (lines) => `<p>${lines.join('<br>')}</p>`,
    heading: (text) => `<h2>${text}</h2>`,
    list: listOf('<ul>'),
    furniture:
      /Til hovedinnhold|informasjonskapsler|Driftsmelding|Meny|Barn og unge|Kystdepartementet|Søk på|Davvi|Du er her|Forsiden|Nr: 45|Opprinnelig|Abonner|Lytt til|Større tekst|Endre inn|Del siden|Del på|Send på|Relatert|Stortingsmelding|Ny havnelov|samferdsel|lette etter|Tilbakemeldingen|Siste nytt|fergeleiet i|Nye tall|Ansvarlig for|Personvern|Til toppen/,
  },
  {
    lang: 'da',
    file: 'authority.da.html',
    paragraph: (lines) => `${lines.join('<br />')}<br /><br />`,
    heading: (text) => `<strong>${text}</strong><br />`,
    list: listOf('<ul>'),
    furniture:
      /Havnetilsynet|postback|statistik|English|Søg|Om tilsynet|Selvbetjening|Du er her|Forside|Læs op|Udskriv|SMS-varsel|Tilmeld dig tilsynets|Del siden|Twitter|Tip en ven|Sidst opdateret|Webgruppen|en hjælp for|Andre nyheder|Rævesund|Nordhavn|Genveje|Sejlplaner|stillinger|indbakke|EAN 57|Til top/,
  },
  {
    lang: 'sv',
    file: 'sitevision.sv.html',
    paragraph: (lines) => `<p class="normal sv-font-normal">${lines.join('<br>')}</p>`,
    heading: (text) => `<h2 class="subheading sv-font-rubrik-2" id="h-${text.length}">${text}</h2>`,
    list: listOf('<ul class="sv-defaultlist">'),
    furniture:
      /webbplatsen använder kakor|Nödvändiga kakor|hanterar vi kakor|Syfte"|sv-consent|Räknar besök|Godkänn alla|Bara nödv|Till innehållet|Till startsidan|Lättläst|Teckenspråksfilm|Other languages|Mina sidor"|letar du efter|Bygglov|Avfall och|Kommun och politik|Nyhetsarkiv|Lyssna$|Publicerad:|Läs även|matavfall|Dela (sidan|på|via)|Skriv ut|Hjälpte info|granskades|Webbgruppen|Fler nyheter|Halkan|Öppet hus på|Älvmarksbladet|avsluta när|Anmäl dig|Kontaktcenter|0580-12|Tillgänglighetsred|personuppgifter|sidans topp/,
    image: {
      alt: 'En röd träbyggnad vid ett vattendrag',
      caption: 'Arkivbild: kvarnen vid Älvmarks gamla dämme.',
    },
  },
  {
    lang: 'de',
    file: 'pressroom.de.html',
    paragraph: (lines) => `<p>${lines.join('<br>')}</p>`,
    heading: (text) => `<p><strong>${text}</strong></p>`,
    list: listOf('<ul>'),
    furniture:
      /Privatsphäre|unsere Partner speichern|Alle erlauben|Ablehnen|Einstellungen verwalten|Menü öffnen|Aktuelles|Veranstaltungen"|Ansprechpersonen|Sprache:|English|Teilen|LinkedIn|Xing|Mail verschicken|Seite drucken|09:00 CET|Lesen Sie auch|Zweiter Speicher|Downloads|herunterladen|Themen$|Energiewirtschaft|Stromnetze|Regionen|Oberland|Das könnte Sie|Wintercheck|Netzteams|Achtzehn|Nichts mehr verpassen|Meldungen, sobald|Datenschutz|Anmelden|Umspannwerk 3|Anbieterkenn|Roomkeeper|Seitenanfang/,
    image: { alt: 'Umspannwerk im Morgennebel', caption: 'Umspannwerk Brunnthal-Nord.' },
  },
  {
    lang: 'da',
    file: 'elementor.da.html',
    paragraph: (lines) => `<p>${lines.join('<br />')}</p>`,
    heading: (text) => `<h3>${text}</h3>`,
    list: listOf('<ul>'),
    furniture:
      /Videre til|Hvem er vi|Ren strand|Støt os|Dansk"|Deutsch|Hjem"|Presserum|Presseudvalget|17\. november 2026|Ingen kommentarer|Del citatet|Læs også|Tangen|Del på|Udskriv|Forrige|rekordmange|Næste"|Seneste nyt|Sælen|plejestation|Kystbrevet|mailadresse|Skriv mig|Havnegade|toppen|Administrer samtykke|din enhed|Accepter|Afvis/,
    image: { alt: 'Klitter med marehalm', caption: 'Klitterne nord for Lyngvig i oktober.' },
  },
  {
    lang: 'fi',
    file: 'paragraphs.fi.html',
    paragraph: (lines) => `<p>${lines.join('<br />\n')}</p>`,
    heading: (text) => `<h2>${text}</h2>`,
    list: listOf('<ul>'),
    furniture:
      /Hyppää|Puhelinpalvelumme|etusivulle|Suomi"|Svenska|Davvi|Hae sivustolta|Päävalikko|Luvat ja valvonta|Ajankohtaista|Meistä"|Murupolku|Alkuun"|Tiedote"|17\.11\.2026 10|Päivitetty|Lue myös|Talvitien|Asiasanat|saaristoliikenne|talousarvio"|Jaa sivu|Tulosta tämä|Uusimmat|Lupahakemukset|Retkisatamien|Saaristoposti|kuulumiset|Tilaa postit|Laituritie|Vaihde 0295|Saavutettavuus|Tietosuoja|Palaa sivun|evästeitä|Hyväksyn|Vain pakolliset/,
    image: { alt: 'Lossi saapuu laituriin', caption: 'Lossi on monen saaren ainoa tie mantereelle.' },
  },
  {
    lang: 'nb',
    file: 'wire.nb.html',
    paragraph: (lines) => `<p>${lines.join('<br>')}</p>`,
    heading: (text) => `<p><b>${text}</b></p>`,
    list: listOf('<ul>'),
    furniture:
      /Tirsdag 17|Nyhetsstrøm|for redaksjoner|KABEL|rett fra kilden|Siste meldinger|Børsmeldinger|Hendelser|Avsendere|Utgiverens|08:00:00|Pressemelding"|Skriv ut|Kopier|Del meldingen|Facebook|LinkedIn|Les også|nattfergen|Nøkkelord|næringsliv"|Last ned|Følg avsenderen|neste meldingene|Registrer|Flere meldinger|åpent møte om havnen|innbyggerne si|Tredje kvartal|begge sambandene|Mest lest|Strømbrudd|Ny rektor|Abonner|klokken sju|KAB|FJD|Kabel formidler|Sentralbord|Brukervilkår|Personopp|Tilbake til|informasjonskapsler|Jeg forstår/,
    image: { alt: 'Kaianlegget sett fra fjorden', caption: 'Kaianlegget i Vestervåg i fjor høst. Foto: Kabel arkiv' },
  },
  {
    lang: 'en',
    file: 'next.en.html',
    paragraph: (lines) => `<div class="RichText_p__w8"><span>${lines.join('<br/>')}</span></div>`,
    heading: (text) => `<div class="RichText_h__w8" role="heading" aria-level="3"><span>${text}</span></div>`,
    list: (items) =>
      `<ul class="RichText_ul__w8">${items.map((item) => `<li class="RichText_li__w8"><div><span>${item}</span></div></li>`).join('')}</ul>`,
    furniture:
      /Jump to|mark"|What we do|Careers|Newsroom"|English \(UK|Deutsch|日本|Announcements?"|minute read|Print this|Share on|Copy link|You may also|grid data|Read the story|Filed under|Infrastructure"|People and places|Latest ann|Interim results|executive committee|Vale Letter|readers liked|Sign me up|Governance|Where to find|Accessibility|slavery|registered in England|Return to|optional cookies|Continue without|hidden in/,
    image: { alt: 'A control room at night' },
  },
];

/** Every annotated sample on a whole page of its language, and the same release as plain text. */
export function wrappedSamples(): readonly WrappedSample[] {
  const { documents } = readSamples();
  return templates.flatMap((template) => {
    const html = readFileSync(join(import.meta.dirname, 'pages', template.file), 'utf8');
    return documents
      .filter(({ lang, headline }) => lang === template.lang && headline)
      .map((document) => wrap(document, template, html));
  });
}

/** A quotation of the sample's body as a page lifts it out: the words without their marks. */
function pullQuoteOf({ text, quotes, headline }: LabelledDocument): string | null {
  for (const { kind, spans } of quotes) {
    const [span] = spans;
    const isWhole = kind === 'direct' && spans.length === 1;
    const words = span && isWhole && span[0] > (headline?.end ?? 0) ? text.slice(...span) : '';
    if (words.length >= 40 && !words.includes('\n')) return words;
  }
  return null;
}

function wrap(document: LabelledDocument, template: PageTemplate, html: string): WrappedSample {
  const { headline, lede, groups } = partsOf(document);
  const plainText = [[headline], ...(lede === null ? [] : [[lede]]), ...groups]
    .map((lines) => lines.join('\n'))
    .join('\n\n')
    // A page shows a tab as a space.
    .replaceAll('\t', ' ');
  const headings = new Set(
    parsePressRelease(plainText, { lang: document.lang }).blocks.flatMap((block) =>
      block.type === 'heading' ? [block.text] : [],
    ),
  );
  const blocks = groups.map((lines) => markUp(lines, template, headings));
  const half = Math.ceil(blocks.length / 2);
  const pull = pullQuoteOf(document);
  const values: Readonly<Record<string, string>> = {
    headline: escape(headline),
    headlineJson: JSON.stringify(headline).slice(1, -1).replaceAll('</', '<\\/'),
    pull: escape(pull ?? ''),
    slug: document.id,
    excerpt: escape((lede ?? groups[0]?.join(' ') ?? headline).slice(0, 100)),
    lede: escape(lede ?? ''),
    body: blocks.slice(0, half).join('\n'),
    rest: blocks.slice(half).join('\n'),
  };
  const page = html
    .split('\n')
    .filter((line) => (lede !== null || !line.includes('{{lede}}')) && (pull !== null || !line.includes('{{pull}}')))
    .join('\n')
    .replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
  const { file, lang, furniture, image } = template;
  return { template: file, id: document.id, lang, headline, page, plainText, furniture, ...(image && { image }) };
}

function markUp(lines: readonly string[], template: PageTemplate, headings: ReadonlySet<string>): string {
  if (lines.length > 1 && lines.every((line) => bullet.test(line))) {
    return template.list(lines.map((line) => escape(line.replace(bullet, ''))));
  }
  const [only] = lines;
  if (lines.length === 1 && only !== undefined && headings.has(only)) return template.heading(escape(only));
  return template.paragraph(lines.map(escape));
}

const bullet = /^[•*·]\s/;

interface Parts {
  readonly headline: string;
  /** Null where the lede isn't a line of its own at the head of the body. */
  readonly lede: string | null;
  readonly groups: readonly (readonly string[])[];
}

/** The lines of a sample by paragraph, without the furniture: a page brings its own. */
function partsOf({ text, headline = null, lede = null, furniture = [] }: LabelledDocument): Parts {
  const blankLines = /\n[ \t]*\n/.test(text);
  const title = headline === null ? '' : text.slice(headline.start, headline.end);
  const ledeText = lede === null ? null : text.slice(lede.start, lede.end);
  const groups: string[][] = [];
  let offset = 0;
  let bodyBegun = false;
  let open: string[] | null = null;
  for (const line of text.split('\n')) {
    const start = offset;
    offset += line.length + 1;
    // A page shows a run of spaces as one.
    const words = line.trim().replaceAll(/ {2,}/g, ' ');
    if (words === '') {
      open = null;
      continue;
    }
    if (headline !== null && start < headline.end && start + line.length > headline.start) continue;
    const kind = furniture.find((range) => range.start <= start && range.end >= start + line.trimEnd().length)?.kind;
    if (kind !== undefined && /^(?:noscript|search|nav|share|cookie)$/.test(kind)) continue;
    if (!bodyBegun && kind !== undefined) continue;
    bodyBegun = true;
    const goesOnList = open !== null && bullet.test(words) && bullet.test(open.at(-1) ?? '');
    if (open === null || (!blankLines && !goesOnList)) groups.push((open = []));
    open.push(words);
  }
  const first = groups[0];
  const leads = first?.length === 1 && first[0] === ledeText;
  return {
    headline: title.replace(/\s*\n\s*/g, ' '),
    lede: leads ? ledeText : null,
    groups: leads ? groups.slice(1) : groups,
  };
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
