import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from '../said.fixture.ts';

const finds = (lang: string, text: string, lines: readonly string[]): void => {
  assert.deepEqual(said(lang, text), lines);
};

describe('Speech whose dash is lost', () => {
  it('shows itself by how it is closed', () => {
    finds('nb', 'Enda et tap for klubben\n\nDet har blitt for mye stang ut i høst, sier Anna Berg til avisen.', [
      'Anna Berg: Det har blitt for mye stang ut i høst',
    ]);
    finds('nb', 'Enda et tap for klubben\n\nDet mangler litt trygghet i svevet, sukker 23-åringen.', [
      '23-åringen: Det mangler litt trygghet i svevet',
    ]);
  });

  it('is a report in the third person where the verb only informs', () => {
    for (const [lang, words, verb] of [
      ['sv', 'Bron kostar en miljon om året', 'uppger'],
      ['nb', 'Broen koster en million i året', 'opplyser'],
      ['da', 'Broen koster en million om året', 'oplyser'],
      ['fi', 'Silta maksaa miljoonan vuodessa', 'kertoo'],
    ] as const)
      finds(lang, `Nytt om bron\n\n${words}, ${verb} Anna Berg.`, [`Anna Berg: ~ ${words}`]);
    finds('nb', 'Færre reiser\n\nTallet på reiser gikk ned i fjor, melder Norvo.', [
      'Norvo: ~ Tallet på reiser gikk ned i fjor',
    ]);
    finds('sv', 'Nytt om bron\n\nVi vet inte vad bron kostar, uppger Anna Berg.', [
      'Anna Berg: Vi vet inte vad bron kostar',
    ]);
  });

  it('goes on where the attribution says so', () => {
    finds(
      'nb',
      'Enda et tap for klubben\n\nNå må klubben våkne, sier Anna Berg, og legger til:\n\n– Vi har ikke råd til å vente.',
      ['Anna Berg: Nå må klubben våkne', 'Anna Berg: Vi har ikke råd til å vente.'],
    );
  });

  it('is none where only where it was told, and what that is, stands before the verb', () => {
    finds('da', 'Ny sæson\n\nI en video på nettet, som afløste mødet, fortalte direktør Anna Berg om sæsonen.', []);
  });

  it('is none where the verb opens a clause', () => {
    finds(
      'nb',
      'Enda et tap for klubben\n\nTo uker etter møtet, sa Anna Berg til NRK og andre at hun ville fortsette som før.',
      ['Anna Berg: ~ hun ville fortsette som før'],
    );
    finds('nb', 'Enda et tap for klubben\n\nEtter en kveld ute, ropte verten etter ham.', []);
  });
});

describe('Lines of one paragraph', () => {
  it('are said by whom the last of them names', () => {
    finds(
      'nb',
      'Nytt mål\n\nEspen Dahl trener.\n\n– Målet er at Espen klarer seg selv.\nHåpet er en jobb, sier trener Tor Lie.',
      ['Tor Lie (trener): Målet er at Espen klarer seg selv.', 'Tor Lie (trener): Håpet er en jobb'],
    );
    finds('nb', 'Nytt mål\n\n– Jeg har det bra.\nNår får jeg den nye «hjelmen» min? spør Tor Lie der han sitter.', [
      'Tor Lie: Jeg har det bra.',
      'Tor Lie: Når får jeg den nye «hjelmen» min?',
    ]);
    finds(
      'nb',
      'Nytt mål\n\nMøtet varte lenge.\n\n– Sikring koster.\n– Man er sårbar i ferien.\nDet finnes en plan, sier Tor Lie.',
      ['?: Sikring koster.', 'Tor Lie: Man er sårbar i ferien.', 'Tor Lie: Det finnes en plan'],
    );
  });

  it('may begin with what a colon leads on from', () => {
    finds('nb', 'Nytt mål\n\n– Dette har jeg lurt på:\nHvem betaler, og hvorfor? spør Tor Lie.', [
      'Tor Lie: Dette har jeg lurt på',
      'Tor Lie: Hvem betaler, og hvorfor?',
    ]);
    finds('nb', 'Nytt mål\n\n– Våre priser:\nBarn 100 kroner', []);
  });
});

describe('Speech that a dash leads', () => {
  it('is somebody else’s where it speaks of who is supposed, and narration without a first person', () => {
    finds('sv', 'Ny chef\n\n– Det blir bra, säger Lena Olsson.\n\n– Jag vill tacka Lena Olsson för sex fina år.', [
      'Lena Olsson: Det blir bra',
      '?: Jag vill tacka Lena Olsson för sex fina år.',
    ]);
    finds('sv', 'Ny chef\n\n– Det blir bra, säger Lena Olsson.\n\n– På tisdag reser Lena Olsson till Umeå.', [
      'Lena Olsson: Det blir bra',
    ]);
  });

  it('holds what somebody else is told to have said', () => {
    finds('sv', 'Ny bro\n\nBo Ek ler.\n\n– Mor ringde. Hon sa: ”Bron är din.” Så började det, säger Bo Ek.', [
      'Bo Ek: Mor ringde. Hon sa: ”Bron är din.” Så började det',
    ]);
    finds('fi', 'Uusi silta\n\nBo Koski nauroi.\n\n– Äiti soitti. Hän sanoi: ”Silta on sinun.” Siitä se lähti.', [
      'Bo Koski: Äiti soitti. Hän sanoi: ”Silta on sinun.” Siitä se lähti.',
    ]);
  });

  it('ends where a relative clause behind a dash, or a score, tells of its speaker', () => {
    finds('sv', 'Ny start\n\n– Vi ger järnet, säger Tor Lind – som börjar träna redan i dag.', [
      'Tor Lind: Vi ger järnet',
    ]);
    finds('sv', 'Ny start\n\n– Det var tungt, säger Tor Lind, som har sett laget vinna med 2 - 1.', [
      'Tor Lind: Det var tungt',
    ]);
    finds('sv', 'Ny start\n\n– Vi ger järnet, säger Tor Lind – men först i maj.', [
      'Tor Lind: Vi ger järnet … men först i maj.',
    ]);
  });

  it('ends where a second verb tells what its speaker does', () => {
    finds('nb', 'Ny bru\n\n– Brua er klar, sier Tor Lie, og peker på kartet.\n\n– Den er fin, sier Lie.', [
      'Tor Lie: Brua er klar',
      'Tor Lie: Den er fin',
    ]);
    finds('sv', 'Ny bro\n\n– Bron är klar, säger Lena Olsson, och fler kommer i höst.', [
      'Lena Olsson: Bron är klar … och fler kommer i höst.',
    ]);
  });
});

describe('A paragraph that a body closes', () => {
  it('is its report', () => {
    finds('sv', 'Bro stängd\n\nBron är stängd för alla sedan i går kväll, uppger polisen.', [
      'polisen: ~ Bron är stängd för alla sedan i går kväll',
    ]);
    finds('nb', 'Bru stengt\n\nBrua er stengt for alle siden i går kveld, melder kommunen.', [
      'kommunen: ~ Brua er stengt for alle siden i går kveld',
    ]);
  });

  it('is its report by the last word of its name', () => {
    finds('da', 'Ny bro\n\nBroen er lukket for alle, meddeler Norby Fiskeindustri.\n\n– Vi er klar, siger Anna Berg.', [
      'Norby Fiskeindustri: ~ Broen er lukket for alle',
      'Anna Berg: Vi er klar',
    ]);
  });

  it('is narration up to a dash right before a capital', () => {
    finds('sv', 'Två män döms\n\nSex personer frias. -Jag är nöjd med domen, säger åklagare Anna Berg.', [
      'Anna Berg (åklagare): Jag är nöjd med domen',
    ]);
  });
});

describe('Dash-led sentences behind a question', () => {
  it('are an answer', () => {
    const ask = 'Rektor Anna Berg svarar.\n\nDu säger att planen dröjer. Vad har du för fog för det?';
    finds('sv', `${ask}\n\n– Staden döljer den. Den är dyr.\n\n– Bron kostar mer.`, [
      'Anna Berg (Rektor): Staden döljer den. Den är dyr.',
      'Anna Berg (Rektor): Bron kostar mer.',
    ]);
  });
});

describe('A headline that a dash leads', () => {
  it('is said by somebody further down', () => {
    finds('nb', '– Kan tape millioner\n\nFlommen tar åkrene.\n\n– Vi kan tape millioner, sier bonde Anna Berg.', [
      'Anna Berg (bonde): Kan tape millioner',
      'Anna Berg (bonde): Vi kan tape millioner',
    ]);
  });

  it('is said in marks below a date, too', () => {
    finds('sv', '2 februari 2026\n\n”Vi tar skolan hem till barnen”\n\n– Vi tar skolan hem till barnen, säger Bo Ek.', [
      'Bo Ek: Vi tar skolan hem till barnen',
      'Bo Ek: Vi tar skolan hem till barnen',
    ]);
  });

  it('is no speech where nobody speaks', () => {
    finds('nb', '– Vårens program på museet\n\nVi åpner sesongen med tre nye utstillinger for barn og voksne.', []);
  });
});
