import { primaryLanguage } from '../languages/primary-language.ts';

/** What the results page says, in one language. */
export interface SearchMessages {
  readonly search: string;
  readonly searchFor: string;
  readonly resultsFor: string;
  readonly allReleases: string;
  readonly none: string;
  readonly noneHelp: string;
  readonly one: string;
  readonly many: string;
  readonly didYouMean: string;
  /** Before the names of those who may be meant. */
  readonly severalPeople: string;
  readonly sort: string;
  readonly byRelevance: string;
  readonly byDate: string;
  readonly from: string;
  readonly to: string;
  readonly narrow: string;
  readonly remove: string;
  readonly category: string;
  readonly publisher: string;
  readonly person: string;
  readonly inLanguage: string;
  readonly year: string;
  readonly pages: string;
  readonly page: string;
  readonly previous: string;
  readonly next: string;
  readonly unavailable: string;
  readonly unavailableHelp: string;
}

const sv: SearchMessages = {
  search: 'Sök',
  searchFor: 'Sök bland pressmeddelanden',
  resultsFor: 'Sökresultat för',
  allReleases: 'Alla pressmeddelanden',
  none: 'Inga träffar',
  noneHelp: 'Pröva ett annat ord, färre ord eller färre filter.',
  one: 'träff',
  many: 'träffar',
  didYouMean: 'Menade du',
  severalPeople: 'Flera heter så:',
  sort: 'Sortera efter',
  byRelevance: 'Relevans',
  byDate: 'Datum',
  from: 'Från och med',
  to: 'Till och med',
  narrow: 'Avgränsa',
  remove: 'Ta bort filtret',
  category: 'Ämne',
  publisher: 'Avsändare',
  person: 'Person',
  inLanguage: 'Språk',
  year: 'År',
  pages: 'Resultatsidor',
  page: 'Sida',
  previous: 'Föregående sida',
  next: 'Nästa sida',
  unavailable: 'Sökningen svarar inte just nu',
  unavailableHelp: 'Försök igen om en stund.',
};

const en: SearchMessages = {
  search: 'Search',
  searchFor: 'Search press releases',
  resultsFor: 'Search results for',
  allReleases: 'All press releases',
  none: 'No results',
  noneHelp: 'Try another word, fewer words or fewer filters.',
  one: 'result',
  many: 'results',
  didYouMean: 'Did you mean',
  severalPeople: 'Several people have that name:',
  sort: 'Sort by',
  byRelevance: 'Relevance',
  byDate: 'Date',
  from: 'From',
  to: 'To',
  narrow: 'Narrow down',
  remove: 'Remove the filter',
  category: 'Topic',
  publisher: 'Publisher',
  person: 'Person',
  inLanguage: 'Language',
  year: 'Year',
  pages: 'Result pages',
  page: 'Page',
  previous: 'Previous page',
  next: 'Next page',
  unavailable: 'Search is not answering right now',
  unavailableHelp: 'Try again in a moment.',
};

const nb: SearchMessages = {
  search: 'Søk',
  searchFor: 'Søk i pressemeldinger',
  resultsFor: 'Søkeresultater for',
  allReleases: 'Alle pressemeldinger',
  none: 'Ingen treff',
  noneHelp: 'Prøv et annet ord, færre ord eller færre filtre.',
  one: 'treff',
  many: 'treff',
  didYouMean: 'Mente du',
  severalPeople: 'Flere heter det:',
  sort: 'Sorter etter',
  byRelevance: 'Relevans',
  byDate: 'Dato',
  from: 'Fra og med',
  to: 'Til og med',
  narrow: 'Avgrens',
  remove: 'Fjern filteret',
  category: 'Tema',
  publisher: 'Avsender',
  person: 'Person',
  inLanguage: 'Språk',
  year: 'År',
  pages: 'Resultatsider',
  page: 'Side',
  previous: 'Forrige side',
  next: 'Neste side',
  unavailable: 'Søket svarer ikke akkurat nå',
  unavailableHelp: 'Prøv igjen om en stund.',
};

const da: SearchMessages = {
  search: 'Søg',
  searchFor: 'Søg i pressemeddelelser',
  resultsFor: 'Søgeresultater for',
  allReleases: 'Alle pressemeddelelser',
  none: 'Ingen resultater',
  noneHelp: 'Prøv et andet ord, færre ord eller færre filtre.',
  one: 'resultat',
  many: 'resultater',
  didYouMean: 'Mente du',
  severalPeople: 'Flere hedder det:',
  sort: 'Sortér efter',
  byRelevance: 'Relevans',
  byDate: 'Dato',
  from: 'Fra og med',
  to: 'Til og med',
  narrow: 'Afgræns',
  remove: 'Fjern filteret',
  category: 'Emne',
  publisher: 'Afsender',
  person: 'Person',
  inLanguage: 'Sprog',
  year: 'År',
  pages: 'Resultatsider',
  page: 'Side',
  previous: 'Forrige side',
  next: 'Næste side',
  unavailable: 'Søgningen svarer ikke lige nu',
  unavailableHelp: 'Prøv igen om lidt.',
};

const fi: SearchMessages = {
  search: 'Hae',
  searchFor: 'Hae tiedotteista',
  resultsFor: 'Hakutulokset haulle',
  allReleases: 'Kaikki tiedotteet',
  none: 'Ei tuloksia',
  noneHelp: 'Kokeile toista sanaa, vähemmän sanoja tai vähemmän rajauksia.',
  one: 'tulos',
  many: 'tulosta',
  didYouMean: 'Tarkoititko',
  severalPeople: 'Saman nimisiä on useita:',
  sort: 'Järjestys',
  byRelevance: 'Osuvuus',
  byDate: 'Päivämäärä',
  from: 'Alkaen',
  to: 'Asti',
  narrow: 'Rajaa',
  remove: 'Poista rajaus',
  category: 'Aihe',
  publisher: 'Julkaisija',
  person: 'Henkilö',
  inLanguage: 'Kieli',
  year: 'Vuosi',
  pages: 'Tulossivut',
  page: 'Sivu',
  previous: 'Edellinen sivu',
  next: 'Seuraava sivu',
  unavailable: 'Haku ei vastaa juuri nyt',
  unavailableHelp: 'Yritä hetken kuluttua uudelleen.',
};

const de: SearchMessages = {
  search: 'Suchen',
  searchFor: 'Pressemitteilungen durchsuchen',
  resultsFor: 'Suchergebnisse für',
  allReleases: 'Alle Pressemitteilungen',
  none: 'Keine Treffer',
  noneHelp: 'Versuchen Sie ein anderes Wort, weniger Wörter oder weniger Filter.',
  one: 'Treffer',
  many: 'Treffer',
  didYouMean: 'Meinten Sie',
  severalPeople: 'Mehrere heißen so:',
  sort: 'Sortieren nach',
  byRelevance: 'Relevanz',
  byDate: 'Datum',
  from: 'Von',
  to: 'Bis',
  narrow: 'Eingrenzen',
  remove: 'Filter entfernen',
  category: 'Thema',
  publisher: 'Herausgeber',
  person: 'Person',
  inLanguage: 'Sprache',
  year: 'Jahr',
  pages: 'Ergebnisseiten',
  page: 'Seite',
  previous: 'Vorherige Seite',
  next: 'Nächste Seite',
  unavailable: 'Die Suche antwortet gerade nicht',
  unavailableHelp: 'Versuchen Sie es gleich noch einmal.',
};

const MESSAGES: Readonly<Record<string, SearchMessages>> = { da, de, en, fi, nb, sv };

/** The messages of a language, by BCP 47 tag; Swedish where we have none. */
export function messagesFor(lang: string): SearchMessages {
  return MESSAGES[primaryLanguage(lang)] ?? sv;
}
