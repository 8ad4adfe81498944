import type { Messages } from './messages.ts';

export const fi: Messages = {
  skipToContent: 'Siirry sisältöön',
  mainMenu: 'Päävalikko',
  latest: 'Uusimmat',
  archive: 'Arkisto',
  people: 'Henkilöt',
  about: 'Tietoa uutishuoneesta',
  accessibility: 'Saavutettavuus',
  search: 'Hae',
  searchIn: (newsroom) => `Hae: ${newsroom}`,
  searchUnavailable: 'Haku vaatii täällä JavaScriptin. Kaikki tiedotteet löytyvät arkistosta.',
  allReleases: 'Kaikki tiedotteet',
  undated: 'Päiväämätön',
  untitled: 'Ei otsikkoa',
  releases: (count) => (count === 1 ? '1 tiedote' : `${String(count)} tiedotetta`),
  quotations: (count) => (count === 1 ? '1 sitaatti' : `${String(count)} sitaattia`),
  contact: 'Yhteystiedot',
  press: 'Tiedotteet',
  subscribe: 'Tilaa',
  toTheFrontPage: 'Etusivulle',
  notFound: 'Sivua ei ole',
  notFoundText: 'Osoitteessa voi olla kirjoitusvirhe, tai sivu on siirretty. Hae etsimääsi tai aloita alusta etusivulta.',
  failure: 'Jokin meni vikaan',
  failureText: 'Sivua ei voida juuri nyt näyttää. Yritä hetken kuluttua uudelleen.',
  tooMany: 'Liian monta sivunlatausta lyhyessä ajassa',
  tooManyText: 'Odota hetki ja yritä uudelleen.',
  badRequest: 'Osoitetta ei voitu tulkita',
  badRequestText: 'Tarkista osoite tai aloita alusta etusivulta.',
  madeWith: 'Tehty Talstreckillä',
  howItIsMade: (newsroom) => `Jokainen sivu (${newsroom}) on tehty pelkkänä tekstinä olevasta tiedotteesta. Otsikon, ingressin, sitaatit ja yhteystiedot on poiminut Talstreck, joka on vapaa ohjelmisto.`,
  attributionNotice:
    'Se, kuka on sanonut mitäkin, päätellään automaattisesti. Puhujan nimi näytetään vain, kun lähde on selvä. Kerro meille virheistä, niin korjaamme ne.',
  saidIn: 'Tiedotteesta',
  accessibilityTexts: {
    title: (newsroom) => `Saavutettavuusseloste: ${newsroom}`,
    intro: (newsroom) =>
      `Tämän verkkosivuston ylläpitäjä on ${newsroom}. Haluamme, että mahdollisimman moni voi käyttää sivustoa. Tässä kerromme, miten sivusto täyttää digitaalisten palvelujen saavutettavuutta koskevan lain vaatimukset, mitä puutteita tunnetaan ja miten voit ilmoittaa puutteista.`,
    conformance: 'Miten saavutettava sivusto on?',
    conforms: 'Sivusto on suunniteltu täyttämään WCAG 2.2:n AA-taso ja standardi EN 301 549.',
    limits: 'Sisältö, joka ei ole saavutettavaa',
    limitsText:
      'Tiedotteet tulevat eri julkaisijoilta. Niihin liitetyistä kuvista ja asiakirjoista voi puuttua kuvaus. Se, kuka tiedotteessa on sanonut mitäkin, päätellään automaattisesti ja voi olla väärin.',
    withoutScript: 'Ilman JavaScriptiä',
    withoutScriptText:
      'Kaikki sisältö on luettavissa ilman JavaScriptiä, ja linkit toimivat. JavaScriptiä tarvitaan vain lisätoimintoihin, kuten sitaatin kopioimiseen yhdellä napsautuksella.',
    tell: 'Kerro meille puutteista',
    tellText:
      'Haluamme parantaa saavutettavuutta jatkuvasti. Jos huomaat puutteita, joita ei ole kuvattu tässä, tai tarvitset sisällön muussa muodossa, ota yhteyttä:',
    tellNobody: 'Sivustolle ei ole vielä ilmoitettu yhteystietoja.',
    supervision: 'Valvonta',
    supervisionText:
      'Jos et ole tyytyväinen vastaukseemme, voit kääntyä verkkopalvelujen saavutettavuutta valvovan viranomaisen puoleen. Suomessa se on Liikenne- ja viestintävirasto Traficom, Ruotsissa Digg.',
    tested: 'Miten testaamme sivustoa',
    testedText:
      'Sivut testataan automaattisilla työkaluilla jokaisen muutoksen yhteydessä: JavaScript päällä ja pois päältä, näppäimistöllä, kapeassa ikkunassa ja tulosteena. Automaattiset työkalut eivät löydä läheskään kaikkia puutteita.',
  },
};
