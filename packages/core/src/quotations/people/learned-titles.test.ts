import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from '../said.fixture.ts';

const finds = (lang: string, text: string, lines: readonly string[]): void => {
  assert.deepEqual(said(lang, text), lines);
};

describe('A title that no list holds', () => {
  it('is known for the rest of the document by its place before a full name', () => {
    finds('sv', '– Glaset är varmt, säger glaspipsmakare Anna Berg.\n\n– Det svalnar, säger glaspipsmakaren.', [
      'Anna Berg (glaspipsmakare): Glaset är varmt',
      'Anna Berg (glaspipsmakare): Det svalnar',
    ]);
    finds('en', '“It is in tune,” said lutenist Anna Berg. Nobody spoke. “Now it is not,” the lutenist added.', [
      'Anna Berg (lutenist): It is in tune',
      'Anna Berg (lutenist): Now it is not',
    ]);
    finds('nb', 'Ny båt på fjorden\n\nFergepassasjeristen Pia Xand rodde selv.\n\n– Det gikk, sier hun.', [
      'Pia Xand (Fergepassasjeristen): Det gikk',
    ]);
  });

  it('is known behind one', () => {
    finds('da', '»Osten er klar,« siger Anna Berg, ostevender.', ['Anna Berg (ostevender): Osten er klar']);
    finds('sv', '– Det är klart, säger Anna Berg (storspigg).', ['Anna Berg (storspigg): Det är klart']);
    finds('de', '„Das Holz ist trocken“, sagt Anna Berg, Drechslerin aus Linz.', [
      'Anna Berg (Drechslerin aus Linz): Das Holz ist trocken',
    ]);
    finds('fi', '”Harppu soi”, sanoo Anna Berg, Vedon harpisti.', ['Anna Berg (Vedon harpisti): Harppu soi']);
    finds('en', '“The bird is back,” said Anna Berg, a falconer from Leeds.', [
      'Anna Berg (falconer from Leeds): The bird is back',
    ]);
  });

  it('is known before a name in apposition, and as what somebody is', () => {
    finds('sv', 'Ny korv\n\nFöreningens korvstoppare, Anna Berg, säger att allt är klart.', [
      'Anna Berg (Föreningens korvstoppare): ~ allt är klart',
    ]);
    finds('sv', 'Anna Berg, som är ornitolog i Vedbo, räknade dem.\n\n– De är tio, säger ornitologen.', [
      'Anna Berg (ornitolog i Vedbo): De är tio',
    ]);
    finds('en', 'The board has appointed Anna Berg as falconer.\n\n“It is an honour,” the falconer said.', [
      'Anna Berg (falconer): It is an honour',
    ]);
  });

  it('shows itself at the head of a sentence where the text also has it with its article', () => {
    finds('sv', 'Ny stuga\n\nStorspigg Xerxes Holm kom dit. Alla kände storspiggen.\n\n– Bra, säger han.', [
      'Xerxes Holm (Storspigg): Bra',
    ]);
    finds('sv', 'Ny stuga\n\nXerxes Pavel Holm kom dit.\n\n– Bra, säger han.', ['Xerxes Pavel Holm: Bra']);
  });

  it('may have a capital where titles have one', () => {
    finds('en', '“The map is done,” said Anna Berg, Cartographer of the Harbour Trust.', [
      'Anna Berg (Cartographer of the Harbour Trust): The map is done',
    ]);
    finds('en', 'Shares fall\n\n“They fell,” said Stockbroker Luxa Pike. “Again,” Pike said.', [
      'Luxa Pike (Stockbroker): They fell',
      'Luxa Pike (Stockbroker): Again',
    ]);
    finds('en', 'Women win\n\nManchester Tigers Women won. “Good,” said Anna Berg.', ['Anna Berg: Good']);
  });

  it('is told by the shortest endings where the noun is long', () => {
    finds('da', 'Ny guitar\n\nGuitarbygger Xenia Holm kom forbi.\n\n– Den lyder godt, siger hun.', [
      'Xenia Holm (Guitarbygger): Den lyder godt',
    ]);
    finds('nb', 'Ny bru\n\nPia Holm, som er hengebrubygger i Vedbo, er glad.\n\n– Bra, sier hengebrubyggeren.', [
      'Pia Holm (hengebrubygger i Vedbo): Bra',
    ]);
    finds('nb', 'Ny bru\n\nPia Holm er sikker på det.\n\n– Bra, sier hun.', ['Pia Holm: Bra']);
    finds('de', '„Gut“, sagt Anna Berg, Klinikseelsorger.', ['Anna Berg (Klinikseelsorger): Gut']);
  });

  it('is no place, no party, no adjective and nobody’s relative', () => {
    finds('de', '„Gut“, sagt Anna Berg, Hannover.', ['Anna Berg: Gut']);
    finds('en', '“Good,” said Anna Berg, Manchester.', ['Anna Berg: Good']);
    finds('da', '»Godt,« siger Anna Berg (Midterlisten).', ['Anna Berg: Godt']);
    finds('sv', '– Bra, säger Anna Berg, lättad över beskedet.', ['Anna Berg: Bra']);
    finds('sv', '– Bra, säger Anna Berg, tillsammans med Bo Ek.', ['Anna Berg: Bra']);
    finds('sv', 'Ny korv\n\nHans moster, Anna Berg, log.\n\n– Bra, säger hon.', ['Anna Berg: Bra']);
  });

  it('means none of those named where it is one of many', () => {
    finds('en', 'Birds are back\n\nFalconer Anna Berg came. “It flew off,” another falconer said.', [
      'falconer: It flew off',
    ]);
  });
});

describe('What is said of a person', () => {
  it('stands in a bracket', () => {
    finds('sv', '– Vi är klara, säger Anna Berg (klimat- och vattenminister).', [
      'Anna Berg (klimat- och vattenminister): Vi är klara',
    ]);
    finds('sv', '– Vi är klara, säger Anna Berg (M).', ['Anna Berg: Vi är klara']);
  });

  it('ends before the title of somebody else', () => {
    finds(
      'sv',
      'Nytt möte\n\nAnna Berg, som är guvernör i Storbanken och bistånds- och handelsminister Xerxes Holm var där.\n\n– Bra, säger Berg.',
      ['Anna Berg (guvernör i Storbanken): Bra'],
    );
  });

  it('runs into the name with its place', () => {
    finds('sv', '– Vi är klara, säger kommunpolis i Kvarnsele Xerxes Stensund.', [
      'Xerxes Stensund (kommunpolis i Kvarnsele): Vi är klara',
    ]);
    finds('sv', '– Vi är klara, säger en talesperson för Svenska Blå Korset.', ['talesperson: Vi är klara']);
  });

  it('may be an office of several words behind its article', () => {
    finds('en', '“We are done,” said the head of policy at Northmoor Networks, Pippa Stroud.', [
      'Pippa Stroud (head of policy at Northmoor Networks): We are done',
    ]);
    finds('en', '“We are done,” said the chair of the board, Pippa Stroud.', [
      'Pippa Stroud (chair of the board): We are done',
    ]);
  });

  it('leaves a particle with a capital to the name', () => {
    finds('de', '„Gut“, sagt Trainerin Solveig Di Battista.', ['Solveig Di Battista (Trainerin): Gut']);
  });

  it('may hold an adjective', () => {
    finds('en', '“Good,” said President and Chief Financial Officer Xenia Hsu.', [
      'Xenia Hsu (President and Chief Financial Officer): Good',
    ]);
  });

  it('is no form of address of another language', () => {
    finds('sv', '– Vi är klara, säger Shri Arjun Rao, rektor.', ['Arjun Rao (rektor): Vi är klara']);
    finds('de', '„Gut“, sagt Sir Peter Gray.', ['Peter Gray: Gut']);
  });

  it('tells a noun that is longer than any given name from the name behind it, where words are built together', () => {
    assert.deepEqual(said('de', 'Neues\n\n„Wir feiern heute alle zusammen“, sagt Dorfschaftsrätin Semira Delić.'), [
      'Semira Delić (Dorfschaftsrätin): Wir feiern heute alle zusammen',
    ]);
    assert.deepEqual(said('da', 'Nyt\n\nKirkeværgen Semira Delić sagde: »Vi fejrer det alle sammen i dag.«'), [
      'Semira Delić (Kirkeværgen): Vi fejrer det alle sammen i dag.',
    ]);
    assert.deepEqual(said('de', 'Neues\n\n„Wir feiern heute alle zusammen“, sagt Christopher Alan Delić.'), [
      'Christopher Alan Delić: Wir feiern heute alle zusammen',
    ]);
  });
});
