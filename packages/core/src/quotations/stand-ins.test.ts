import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from './said.fixture.ts';

const finds = (lang: string, body: string, expected: readonly string[]): void => {
  assert.deepEqual(said(lang, `Ny bro i Torsby\n\n${body}`), expected, body);
};

describe('Somebody without a name', () => {
  it('is an adjective or a number behind a definite article', () => {
    finds('nb', 'Den ene sier at han så en elg. Den andre vil være anonym, men bekrefter at den var stor.', [
      'Den ene: ~ han så en elg',
      'Den andre: ~ den var stor',
    ]);
    finds('da', 'De to fortæller, at en udstilling åbner snart.', ['De to: ~ en udstilling åbner snart']);
    finds('sv', '– Jag såg en älg, säger den andre.', ['den andre: Jag såg en älg']);
    finds('nb', 'De nye reglene sier at alt er lov.', []);
  });

  it('has a second verb, but no report where an infinitive follows', () => {
    finds('nb', 'Familien er trist, men sier gjennom politiet at de er takknemlige.', [
      'Familien: ~ de er takknemlige',
    ]);
    finds('sv', 'Dottern bor nära och hade lovat att komma hit snart.', []);
  });
});

describe('A paragraph that points back', () => {
  it('says whose the words are', () => {
    finds('da', '»Vi kan ikke leve med det.«\n\nOrdene er direktør Poul-Erik Holms, og de faldt i går.', [
      'Poul-Erik Holm (direktør): Vi kan ikke leve med det.',
    ]);
    finds('nb', '– Vi kan ikke leve med det.\n\nOrdene tilhører fastlege Knut Bakk.', [
      'Knut Bakk (fastlege): Vi kan ikke leve med det.',
    ]);
    finds('sv', '– Vi kan inte leva med det.\n\nOrden faller sig naturliga.', ['?: Vi kan inte leva med det.']);
  });
});

describe('An attribution', () => {
  it('may have an adverb before its verb, behind “som”', () => {
    finds('da', 'Antropolog Mona Holm er her.\n\n»Hun har ikke roet den båd selv«, som antropologen tørt bemærker.', [
      'Mona Holm (Antropolog): Hun har ikke roet den båd selv',
    ]);
  });

  it('comes twice in a sentence that goes on', () => {
    finds(
      'nb',
      '«Vi har ventet», sier leder Mona Bakk, «og vi vil ikke mer. Det», legger hun til, «er ikke et ønske.»',
      ['Mona Bakk (leder): Vi har ventet … og vi vil ikke mer. Det … er ikke et ønske.'],
    );
    finds('nb', '«Det kravet fikk vi», sier leder Rune Bakk. «Og så får vi vente», legger han til.', [
      'Rune Bakk (leder): Det kravet fikk vi',
      'Rune Bakk (leder): Og så får vi vente',
    ]);
  });
});

describe('One of a family', () => {
  it('is the only one of that gender who shares the surname', () => {
    finds(
      'sv',
      'Moa Ek, 27, är ny. Erik Ek, 24, är ny.\n\n– Jag fick ett samtal, säger Moa.\n\n– Det var jag, säger hennes bror.',
      ['Moa Ek: Jag fick ett samtal', 'Erik Ek: Det var jag'],
    );
    finds('nb', 'Brage Lind og søsteren Kari Lind løper.\n\n– Fint, sier Brage.\n\n– Han later som, sier søsteren.', [
      'Brage Lind: Fint',
      'Kari Lind (søsteren): Han later som',
    ]);
  });

  it('is who is called so, and nobody who is new', () => {
    finds('da', 'Moderen, Ane Sofie, er danser.\n\n»Det var trommen«, siger moderen.', [
      'Ane Sofie (Moderen): Det var trommen',
    ]);
    finds(
      'sv',
      'Moa Ek, 27, är ny. Tilde Ek, 24, är ny.\n\n– Jag fick ett samtal, säger Moa.\n\n– Bra, säger en bror.',
      ['Moa Ek: Jag fick ett samtal', 'bror: Bra'],
    );
  });
});

describe('Somebody whom the text brings up without a name', () => {
  const finds = (lang: string, body: string, expected: readonly string[]): void => {
    assert.deepEqual(said(lang, `Norby\n\n${body}`), expected, body);
  };

  it('is the pronoun behind a cleft sentence, or behind one of several', () => {
    finds(
      'nb',
      '– Vi lette lenge, sier Gro Moe.\n\nDet var kona som ringte. Hun sender en hilsen: «Takk til dere alle.»',
      ['Gro Moe: Vi lette lenge', 'Hun: Takk til dere alle.'],
    );
    finds(
      'sv',
      '– Vi letade, säger Mona Lind.\n\nEn av dem som såg båten vill vara anonym.\n\n– Den låg där, säger hon.',
      ['Mona Lind: Vi letade', 'hon: Den låg där'],
    );
    finds('en', '“We looked,” said Mona Lind.\n\nOne of the residents saw the boat.\n\n“It lay there,” she said.', [
      'Mona Lind: We looked',
      'she: It lay there',
    ]);
  });

  it('has said what is told with an auxiliary', () => {
    finds(
      'nb',
      'Gro Moe leitet.\n\nEn 67 år gammel mann ble funnet.\n\n– Jeg venta, skal 67-åringen ha sagt til Moe.',
      ['67-åringen: Jeg venta'],
    );
    finds('sv', 'Mona Lind letade.\n\n– Jag väntade, ska Lind ha sagt.', ['Mona Lind: Jag väntade']);
  });

  it('may be given a name by the next sentence', () => {
    finds(
      'da',
      '»En mand sagde nej«, siger Lise Holm.\n\nManden hedder Svend Ravn. Han var der.\n\n»Jeg var ligeglad med dem alle.«',
      ['Lise Holm: En mand sagde nej', 'Svend Ravn: Jeg var ligeglad med dem alle.'],
    );
  });
});

describe('What stands in the genitive before a noun for words', () => {
  it('says whose they are', () => {
    assert.deepEqual(said('da', 'Norby\n\nLise Holm er direktør.\n\nDirektørens svar var kort: »Vi tager ham.«'), [
      'Lise Holm (direktør): Vi tager ham.',
    ]);
    assert.deepEqual(
      said('sv', 'Norby\n\nOboistens ord till kollegerna är redan kända: ”Han lyssnar, och han spelar.”'),
      ['Oboisten: Han lyssnar, och han spelar.'],
    );
  });
});

describe('A letter', () => {
  it('opens with a form of address', () => {
    assert.deepEqual(
      said(
        'sv',
        'Norby\n\nProsten Erik Ek skrev ett svar:\n\n”Käre Josef!\n\nPetrus var fiskare. Ring mig på måndag.\n\nErik E.”',
      ),
      ['Erik Ek (Prosten): Käre Josef! … Petrus var fiskare. Ring mig på måndag. … Erik E.'],
    );
  });
});

describe('A name of two syllables', () => {
  it('is no compound', () => {
    assert.deepEqual(said('da', 'Norby\n\nDirigent Hyun-woo Kang siger, at prøven gik godt.'), [
      'Hyun-woo Kang (Dirigent): ~ prøven gik godt',
    ]);
  });
});

describe('What is said behind its attribution', () => {
  it('may be a clause about somebody', () => {
    assert.deepEqual(said('sv', 'Norby\n\n– Lägg märke till, sade biskop Tora Lind, att han inte frågar vart.'), [
      'Tora Lind (biskop): Lägg märke till … att han inte frågar vart.',
    ]);
  });
});
