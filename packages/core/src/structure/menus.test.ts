import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePressRelease, toAnnotation } from '../index.ts';

const HEADLINE = 'Kommunen bygger ny bro över Lillån';
const LEDE = 'Bron över Lillån öppnar i dag. Den är 120 meter lång och har plats för bussar.';

/** What is read as headline, lede and furniture of a page, furniture line by line. */
function partsOf(
  text: string,
  lang = 'sv',
): { headline: string | null; lede: string | undefined; furniture: string[] } {
  const release = parsePressRelease(text, { lang });
  const furniture = toAnnotation(release).furniture.flatMap(({ start, end }) => text.slice(start, end).split(/\n+/));
  return { headline: release.headline, lede: release.lede, furniture };
}

describe('a page with a menu', () => {
  const pages: readonly (readonly string[])[] = [
    ['Hoppa direkt till innehållet', 'Ekhamra kommuns logotyp', 'Sök', 'Bygga, bo och miljö', 'Omsorg och hjälp'],
    ['JavaScript är avstängt i din webbläsare.', 'Kontakt', 'Kommun och politik', 'Datum: 2026-03-05 10:15'],
    ['Navigera till innehåll', 'Om oss', 'Råd och stöd', 'Uppdaterades: 5 mars 2026'],
    ['Meny', 'Stöd och omsorg', 'Nyhet från Ekhamra kommun'],
    ['Ekhamra logotyp, länk till startsidan.', 'Innehållet publicerades under perioden 3 mars 2024–8 juli 2025'],
    ['Skip to main content', 'Pressmeddelande   •   Mar 05, 2026 14:50 CET'],
    [`Du är här: Start / Nyheter / ${HEADLINE}`, 'Publicerad 5 mars 2026, senast ändrad 6 mars 2026'],
    [`Startsida › Press › ${HEADLINE}`, 'Lyssna'],
  ];
  for (const top of pages)
    it(`has its headline below "${top.join('", "')}"`, () => {
      assert.deepEqual(partsOf(`${top.join('\n')}\n\n${HEADLINE}\n\n${LEDE}`), {
        headline: HEADLINE,
        lede: LEDE,
        furniture: [...top],
      });
    });

  it('has it below what is said of the browser', () => {
    for (const [lang, line] of [
      ['sv', 'Din webbläsare stöds inte'],
      ['nb', 'OBS! Nettleseren din er utdatert'],
      ['da', 'Din browser er forældet'],
      ['en', 'Your browser is out of date'],
      ['fi', 'Selaimesi on vanhentunut'],
      ['de', 'Ihr Browser wird nicht unterstützt'],
    ] as const)
      assert.equal(partsOf(`${line}\n\n${HEADLINE}\n\n${LEDE}`, lang).headline, HEADLINE, line);
  });

  it('has it above what may be read aloud, and above its date', () => {
    const text = `Gå direkt till innehåll\nKontakt\n\n${HEADLINE}\nDatum: 5 mars 2026 kl. 10.15\nSkriv ut\n\n${LEDE}`;
    assert.equal(partsOf(text).headline, HEADLINE);
    assert.equal(partsOf(text).furniture.length, 4);
  });

  it('has the last of two that are alike', () => {
    const release = parsePressRelease(`Sök\nStart\nNyheter\n${HEADLINE}\n\n${HEADLINE}\n\n${LEDE}`, { lang: 'sv' });
    const { headline } = toAnnotation(release);
    assert.equal(headline?.start, release.text.lastIndexOf(HEADLINE));
  });

  it('has it below a row of capitals, which no headline is', () => {
    for (const row of [
      'EKHAMRA IF Fotboll Herr Dam Ungdom Biljetter Shop',
      'HAMN & LAGER Bli medlem Lön A-kassa Kurser',
    ])
      assert.deepEqual(partsOf(`${row}\n\n${HEADLINE}\n\n${LEDE}`).furniture, [row]);
  });

  it('has it below a line that ends in a link to the content', () => {
    for (const [lang, line] of [
      ['sv', 'Ekhamra kommun Hoppa till innehållet'],
      ['nb', 'Ekhamra kommune Hopp til hovedinnhold'],
      ['da', 'Ekhamra kommune Gå til hovedindhold'],
      ['en', 'Ekhamra Council Skip to main content'],
      ['fi', 'Ekhamran kunta Siirry sisältöön'],
      ['de', 'Stadt Ekhamra Zum Hauptinhalt springen'],
    ] as const)
      assert.equal(partsOf(`${line}\n\n${HEADLINE}\n\n${LEDE}`, lang).headline, HEADLINE, line);
  });

  it('has it below what a German portal says of itself', () => {
    const body = 'Brücke in Rauenfels wieder offen\n\nDie Brücke über die Raue ist seit heute wieder offen.';
    for (const top of [
      'Alle Storys\nFolgen\nKeine Story von Stadt Rauenfels mehr verpassen.',
      '2 Dokumente zum Download',
      'Pressemitteilung BoxID: 414419',
    ])
      assert.equal(partsOf(`${top}\n\n${body}`, 'de').headline, 'Brücke in Rauenfels wieder offen');
  });

  it('may be in any language', () => {
    const nb = 'Kommunen bygger ny bro over elva\n\nBroen er 120 meter lang, og den åpner for busser i dag.';
    assert.equal(partsOf(`Hopp til innhold\nSøk\nBarn og utdanning\n\n${nb}`, 'nb').headline, nb.split('\n')[0]);
    const de = 'Die Stadt baut eine neue Brücke\n\nDie Brücke ist 120 Meter lang und öffnet heute für Busse.';
    assert.equal(partsOf(`Zum Inhalt\nSuche\nBauen und Wohnen\n\n${de}`, 'de').headline, de.split('\n')[0]);
  });
});

describe('a page with contents below its headline', () => {
  it('has them below languages to choose from, too', () => {
    const list = 'Innehåll\n\nHela texten här\nOm bron\nKontakt\nBilder';
    const text = `This page in: English / Deutsch / Svenska / Suomi\n\nBron i bilder\n\n${list}\n\nHela texten här\n\n${LEDE}${'\n\nBron är fem meter bred och har plats för alla som vill gå.'.repeat(9)}`;
    assert.equal(partsOf(text).headline, 'Bron i bilder');
  });
});

describe('a page without a menu', () => {
  it('opens with its headline, however short, over contents', () => {
    const list = 'Innehåll\n\nOm bron\nSå byggs den\nNär den öppnar\nSå når du oss om bron';
    assert.equal(partsOf(`Ny bro öppnad\n\n${list}\n\n${LEDE}`).headline, 'Ny bro öppnad');
  });

  it('tells when something happens, which is no date of its own', () => {
    const { furniture } = partsOf(
      `${HEADLINE}\n\n${LEDE}\n\nTid: 8 januari 2026 kl. 13.50\n\nBron invigs med musik av skolan.`,
    );
    assert.deepEqual(furniture, []);
  });
});

describe('a page whose lines were joined', () => {
  const pages: readonly (readonly [lang: string, menu: string, stamp: string])[] = [
    ['sv', 'Hem Laget Biljetter Logga in', '2026-11-25 18:02'],
    ['sv', 'Hoppa till innehåll Ekhamra kommun Bygga Sök Meny', 'Publicerad 2026-11-25'],
    ['nb', 'Hopp til innhold Barnehage Søk Meny', 'Publisert 25.11.2026 kl. 09.15'],
    ['fi', 'Hyppää sisältöön Palvelut Haku Valikko', 'Tiedote 25.11.2026 klo 9.15'],
    ['fi', 'Etusivu Palvelut Jaa Facebookissa Tulosta', '25.11.2026 klo 9.15'],
    ['de', 'Zum Inhalt Aktuelles Presse Menü', '25.11.2026, 09:15'],
  ];
  for (const [lang, menu, stamp] of pages)
    it(`has its headline between "${menu}" and "${stamp}"`, () => {
      assert.deepEqual(partsOf(`${menu} ${HEADLINE} ${stamp} ${LEDE}\n\nBron är fem meter bred.`, lang), {
        headline: HEADLINE,
        lede: LEDE,
        furniture: [menu, stamp],
      });
      assert.equal(partsOf(`${menu}\n${HEADLINE} ${stamp}\n${LEDE}`, lang).headline, HEADLINE);
    });

  it('has a lede with a time in it left whole', () => {
    const lede = 'Bron invigs av kungen den 2026-11-25 18:02 Lillåtid i närvaro av hela staden.';
    assert.equal(partsOf(`${HEADLINE}\n\n${lede}`).lede, lede);
  });
});

describe('the end of a page', () => {
  it('holds links under links, with headings among them', () => {
    const links = ['Läs mer', 'Så byggs bron', 'Om webbplatsen', 'Dela', 'Facebook', 'Till toppen'];
    const { furniture } = partsOf(`${HEADLINE}\n\n${LEDE}\n\nBron är fem meter bred.\n\n${links.join('\n')}`);
    assert.deepEqual(furniture, links);
  });
});
