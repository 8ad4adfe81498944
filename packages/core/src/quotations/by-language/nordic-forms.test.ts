import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from '../said.fixture.ts';

const finds = (lang: string, text: string, ...expected: readonly string[]): void => {
  assert.deepEqual(said(lang, text), expected, text);
};

describe('Words in Swedish, Norwegian and Danish releases', () => {
  it('are given to whoever a noun of speech is from', () => {
    for (const [lang, clause] of [
      ['sv', 'är det tydliga beskedet från hamnchef Anna Berg'],
      ['sv', 'var svaret från hamnchef Anna Berg i går'],
      ['nb', 'er beskjeden fra hamnchef Anna Berg'],
      ['da', 'var den korte kommentar fra hamnchef Anna Berg (V) om valget af en direktør'],
    ] as const) {
      finds(lang, `Bro\n\n– Nu venter vi, ${clause}.`, 'Anna Berg (hamnchef): Nu venter vi');
      finds(lang, `Bro\n\n”Nu venter vi”, ${clause}.`, 'Anna Berg (hamnchef): Nu venter vi');
    }
    finds('nb', 'Bru\n\n– Å vente, er rådet fra naboen, sier Anna Berg.', 'Anna Berg: Å vente, er rådet fra naboen');
  });

  it('are of a text, not of the only one who is named', () => {
    for (const [lang, text] of [
      ['nb', 'pressemeldinga'],
      ['sv', 'pressmeddelandet'],
    ] as const)
      finds(lang, `Anna Berg er rektor.\n\n– Brua er dyr, heter det i ${text}.`, `${text}: Brua er dyr`);
  });

  it('stand before the letters of an agency and behind a dash without spaces', () => {
    for (const credit of [' (©NB)', '.(©NB)', '. (NB)']) {
      const close = credit.startsWith('.') ? credit : `.${credit}`;
      finds('nb', `Arbeid ved brua\n\nPolitiet opplyser at brua er stengt${close}`, 'Politiet: ~ brua er stengt');
      finds(
        'nb',
        `Arbeid ved brua\n\nBrua er stengt, sier rektor Anna Berg${close}`,
        'Anna Berg (rektor): Brua er stengt',
      );
    }
    finds('nb', 'Bru\n\nAnna Berg er spent.–Vi venter, sier Berg.', 'Anna Berg: Vi venter');
    finds('sv', 'Bro\n\n– Vi väntar, säger Anna Berg.–Vi med, säger Bo Ek.', 'Anna Berg: Vi väntar', 'Bo Ek: Vi med');
  });

  it('end before whoever passes them on', () => {
    finds(
      'nb',
      'Bru\n\nRektor Anna Berg sier at brua er dyr, skriver Norbyposten.',
      'Anna Berg (Rektor): ~ brua er dyr',
    );
    finds(
      'nb',
      'Bru\n\nRektor Anna Berg sier at brua er dyr, skriver Norby Avis.',
      'Anna Berg (Rektor): ~ brua er dyr',
    );
    finds(
      'sv',
      'Bro\n\nEnligt rektor Anna Berg är bron dyr, skriver Norby Tidning.',
      'Anna Berg (rektor): ~ är bron dyr',
    );
    finds(
      'da',
      'Bro\n\nIfølge rektor Anna Berg er broen dyr, skriver Norby Tidende.',
      'Anna Berg (rektor): ~ er broen dyr',
    );
  });

  it('go on in a clause on the speaker', () => {
    for (const [lang, clause] of [
      ['sv', 'säger rektor Anna Berg, som betonar att alla kan komma'],
      ['nb', 'sier rektor Anna Berg, som legger til at alle kan komme'],
      ['da', 'siger rektor Anna Berg, der tilføjer, at alle kan komme'],
    ] as const) {
      const who = 'Anna Berg (rektor)';
      finds(lang, `Bro\n\n– Nu venter vi, ${clause}.`, `${who}: Nu venter vi`, `${who}: ~ ${clause.slice(-14)}`);
    }
    finds('nb', 'Bru\n\n– Ja, sier Anna Berg til Norby Avis, som skriver at alle kan komme.', 'Anna Berg: Ja');
  });

  it('are told by a paper that only its verb shows', () => {
    finds(
      'sv',
      'Ny bro i Norby\n\nBron kostar en miljon kronor, skriver Norby Nyheter.',
      'Norby Nyheter: ~ Bron kostar en miljon kronor',
    );
    finds('nb', 'Ny bru i Norby\n\nBrua er dyr, skriver Kari Lie.', 'Kari Lie: Brua er dyr');
  });

  it('end before what the speaker does for others', () => {
    finds('nb', 'Ny bru\n\n– Brua er bra, sier Kari Lie, og gir bygda sin støtte.', 'Kari Lie: Brua er bra');
    finds('sv', 'Ny bro\n\n– Bron är bra, säger Kari Lie, och ger byn sitt stöd.', 'Kari Lie: Bron är bra');
    finds(
      'nb',
      'Ny bru\n\n– Brua er bra, sier Kari Lie, og er viktig for bygda.',
      'Kari Lie: Brua er bra … og er viktig for bygda.',
    );
  });

  it('are of who spoke last, where no more than a surname is known, and of the director of the zoo', () => {
    finds(
      'nb',
      'Ny bru\n\nRektor Jon Lie la fram en plan.\n\n– Planen er god, sier Berg.\n\n– Vi venter, legger han til.',
      'Berg: Planen er god',
      'Berg: Vi venter',
    );
    finds(
      'da',
      'Ny zoo\n\nDirektør Bo Lie er glad.\n\n– Vi venter, siger zoo-direktøren.',
      'Bo Lie (Direktør): Vi venter',
    );
    finds('sv', 'Ny trupp\n\n– Vi väntar, säger Norbystjärnan Anna Berg.', 'Anna Berg (Norbystjärnan): Vi väntar');
  });

  it('are not of the second of two for whom something is', () => {
    finds(
      'sv',
      'Ny trupp\n\n– Vi är redo, säger Bo Ek.\n\nStarten var inte lätt för Bo Ek och Ola Lie.\n\n– Vi kom igång sent.',
      'Bo Ek: Vi är redo',
      'Bo Ek: Vi kom igång sent.',
    );
  });

  it('are sentences in a run behind somebody’s name, in a list of people too', () => {
    finds(
      'da',
      'Bro\n\n* Formand Anna Berg:\n\n- Broen er god.\n\n- Den varer længe.\n\n* Rektor Bo Ek:\n\n- Ja.',
      'Anna Berg (Formand): Broen er god.',
      'Anna Berg (Formand): Den varer længe.',
      'Bo Ek (Rektor): Ja.',
    );
  });

  it('leave the verb of what somebody does besides out of the role', () => {
    for (const [lang, is, does] of [
      ['nb', 'er', 'og gleder seg'],
      ['sv', 'är', 'och gläder sig'],
    ] as const)
      finds(lang, `Anna Berg ${is} rektor i Norby ${does}.\n\n– Ja, sier Berg.`, 'Anna Berg (rektor i Norby): Ja');
  });
});
