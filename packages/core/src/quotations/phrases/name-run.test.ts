import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from '../said.fixture.ts';

describe('where a name begins and ends', () => {
  const finds = (lang: string, text: string, lines: readonly string[]): void => {
    assert.deepEqual(said(lang, text), lines);
  };

  it('keeps a particle with a capital inside a name', () => {
    finds('sv', 'Ilse De Wael, inköpschef på Torne: ”Vi räknar med fler beställningar i vår.”', [
      'Ilse De Wael (inköpschef på Torne): Vi räknar med fler beställningar i vår.',
    ]);
  });

  it('keeps two particles with a capital', () => {
    finds('sv', '– Vi räknar med fler beställningar, säger inköpschef Ilse Van den Brande.', [
      'Ilse Van den Brande (inköpschef): Vi räknar med fler beställningar',
    ]);
  });

  it('leaves out a body of several words in the genitive before it', () => {
    finds('en', '“It was a slow year,” said Fenn Harbour’s Anna Berg.', ['Anna Berg: It was a slow year']);
  });

  it('leaves out what a sentence opens with before a title and a name', () => {
    finds(
      'en',
      'Report out\n\nJerry Holm, harbour minister, was there. Behind the release of a report, Building Norvik, Minister Holm said: “It is late.”',
      ['Jerry Holm (harbour minister): It is late.'],
    );
  });

  it('ends before an office whose comma is lost, and holds both places of a body', () => {
    finds('en', 'Ms Orla Day Director of Nursing said: “This is good news for all of us.”', [
      'Orla Day (Director of Nursing): This is good news for all of us.',
    ]);
    finds('en', 'Fares up\n\nTelby and Norsund Hospital Trust said the hall is “well on the way to us”.', [
      'Telby and Norsund Hospital Trust: well on the way to us',
    ]);
  });

  it('is nothing that an officer is to do something with', () => {
    finds('en', 'Mayor to open Fenn Hall in Orrin\n\nAll are glad.\n\n“It is a good day,” said the mayor.', [
      'mayor: It is a good day',
    ]);
  });

  it('is whose they are that a body of several words leads to', () => {
    finds('en', 'The University of Orrin’s Ken Rice was one of many to find fault with it: “It is well known.”', [
      'Ken Rice: It is well known.',
    ]);
  });

  it('keeps an initial that is also an article', () => {
    finds('en', '“It was a slow year,” said Warren A. Tibbet, chief executive. “It is over.”', [
      'Warren A. Tibbet (chief executive): It was a slow year … It is over.',
    ]);
  });

  it('parts the organisation behind a title from the name that follows it, particles and all', () => {
    finds('da', '»Det er dyrt at bo alene«, siger boligøkonom i Fjordbanken Runa de Fine Holt.', [
      'Runa de Fine Holt (boligøkonom i Fjordbanken): Det er dyrt at bo alene',
    ]);
  });

  it('parts a committee from a name of three parts', () => {
    finds('da', '»Det er dyrt at bo alene«, siger formand for Grønt Udvalg Steen Bo Nørgaard-Lund (V).', [
      'Steen Bo Nørgaard-Lund (formand for Grønt Udvalg): Det er dyrt at bo alene',
    ]);
  });

  it('takes no place behind a preposition for the subject of a verb', () => {
    finds(
      'da',
      'Hesten stod på Falster.\n\nTil en køber på Falster skrev kvinden: »Hesten er rask. Den mangler en sadel.«',
      ['kvinden: Hesten er rask. Den mangler en sadel.'],
    );
  });

  it('keeps a particle behind a title with an article, and tells where somebody is from', () => {
    finds('de', '„Das freut uns“, sagte die Vorsitzende Henrike von der Lohe bei der Vorlage der Zahlen.', [
      'Henrike von der Lohe (Vorsitzende): Das freut uns',
    ]);
    finds('de', '„Das freut uns“, sagte die Ethnologin Prof. Dr. Béatrice de Weck.', [
      'Béatrice de Weck (Ethnologin): Das freut uns',
    ]);
    finds('de', '„Das freut uns“, sagte die Sprecherin Inken Weck von der Universität Lomburg.', [
      'Inken Weck (Sprecherin): Das freut uns',
    ]);
  });

  it('leaves a place behind a Finnish name out of it, and gives a name in the genitive its base form', () => {
    finds('fi', 'Päällikkö Yusuf Warsame Kuusiniemen Lielasta sanoo: ”Hylly on kaupan käyntikortti.”', [
      'Yusuf Warsame (Päällikkö): Hylly on kaupan käyntikortti.',
    ]);
    finds('fi', '”Vika on korjattu”, hän sanoo.\n\nPäällikkö Teemu Puhakan mukaan vika korjattiin illalla.', [
      'hän: Vika on korjattu',
      'Teemu Puhakka (Päällikkö): ~ vika korjattiin illalla',
    ]);
    finds('fi', 'Omistaja Göran von Haartin kasvihuone palaa.\n\n”Lasi ei pala”, von Haart naurahtaa.', [
      'Göran von Haart (Omistaja): Lasi ei pala',
    ]);
  });

  it('keeps what an organisation is of or for, but not the title and name behind it', () => {
    finds('en', 'The Association of Plough Makers said in a statement: “Ploughs and worms can share a field.”', [
      'Association of Plough Makers: Ploughs and worms can share a field.',
    ]);
    finds('en', '“It is a fine hall,” said the Department for Culture and Sport.', [
      'Department for Culture and Sport: It is a fine hall',
    ]);
    finds('en', '“It is a fine hall,” said University of Lindley historian Ann Reed.', [
      'Ann Reed (University of Lindley historian): It is a fine hall',
    ]);
    finds('de', '„Das freut uns“, teilt das Institut für Küstenforschung mit.', [
      'Institut für Küstenforschung: Das freut uns',
    ]);
  });

  it('takes "Jr." for no title', () => {
    finds('en', '“They burn less,” said Desmond Berg Jr., chair of the line.', [
      'Desmond Berg Jr. (chair of the line): They burn less',
    ]);
  });

  it('finds the name in apposition to a word with the capital of its sentence', () => {
    finds('nb', 'Motparten, advokat Henrik Løvaas, er fornøyd: «Dommen viser at det ikke lønner seg.»', [
      'Henrik Løvaas (Motparten, advokat): Dommen viser at det ikke lønner seg.',
    ]);
  });

  it('keeps the particle behind a noble’s title', () => {
    finds('de', 'Minister J. F. Graf zu Ostheim: „Wer schenkt, der vertraut. Das ist die schönste Auszeichnung.“', [
      'J. F. Graf zu Ostheim (Minister): Wer schenkt, der vertraut. Das ist die schönste Auszeichnung.',
    ]);
  });

  it('tells a trade at the head of a sentence from a double given name', () => {
    finds('da', 'Roeren Liam Nguyen-Bach siger: »Jeg skal lige vænne mig til det.«', [
      'Liam Nguyen-Bach (Roeren): Jeg skal lige vænne mig til det.',
    ]);
    finds('nb', '– Vi har lest hver melding, sier statsforvalter Ánne-Risten Sara Eira.', [
      'Ánne-Risten Sara Eira (statsforvalter): Vi har lest hver melding',
    ]);
  });

  it('finds the name in apposition to a noun that is no known title', () => {
    finds('nb', '– Bygda tåler mye, sier lagets sangleder, Bjørg van der Meulen.', [
      'Bjørg van der Meulen (lagets sangleder): Bygda tåler mye',
    ]);
  });

  it('takes no noun behind a name for a verb', () => {
    finds(
      'fi',
      'Ohjelmassa on:\n\n– ”Kompostista kultaa”, hortonomi Ulla Mäntyrannan työpaja\n– Luento aitojen laista',
      [],
    );
  });

  it('finds the name behind how long somebody has held a title', () => {
    finds(
      'da',
      '»Vi fandt det i støvlerne og i barnevognen,« sukker klubbens formand gennem otte år, Bo Wessel Hjorth.',
      ['Bo Wessel Hjorth (klubbens formand): Vi fandt det i støvlerne og i barnevognen'],
    );
  });

  it('takes no given name that ends in -s for a genitive', () => {
    finds('nb', '«Dette er en mulighet,» understreker Fjordlys-partner Jens Kristian Wiborg-Dahl.', [
      'Jens Kristian Wiborg-Dahl (Fjordlys-partner): Dette er en mulighet',
    ]);
  });

  it('begins a name behind the body that a title before it is of, also one that "and" joins', () => {
    finds(
      'da',
      'Formand for Klima- og Byudvalget Emil Lund håber, at flere følger efter.\n\n»Det er mursten,« siger han.',
      ['Emil Lund (Formand for Klima- og Byudvalget): Det er mursten'],
    );
    finds('sv', 'Chefen för Klimat- och Byutskottet Emil Lund hoppas på fler.\n\n”Det är sten”, säger han.', [
      'Emil Lund (Chefen för Klimat- och Byutskottet): Det är sten',
    ]);
  });
});
