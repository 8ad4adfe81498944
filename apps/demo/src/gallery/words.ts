/** What the samples say beside the releases, by language. */
export const words: Readonly<
  Record<string, { readonly subject: string; readonly all: string; readonly withdrawal: string }>
> = {
  sv: { subject: 'Ämne', all: 'Alla', withdrawal: 'Turerna blir inte av.' },
  en: { subject: 'Subject', all: 'All', withdrawal: 'There will be no such sailings.' },
  fi: { subject: 'Aihe', all: 'Kaikki', withdrawal: 'Vuoroja ei ajeta.' },
  nb: { subject: 'Tema', all: 'Alle', withdrawal: 'Turene blir ikke noe av.' },
  da: { subject: 'Emne', all: 'Alle', withdrawal: 'Turene bliver ikke til noget.' },
  de: { subject: 'Thema', all: 'Alle', withdrawal: 'Die Fahrten finden nicht statt.' },
};
