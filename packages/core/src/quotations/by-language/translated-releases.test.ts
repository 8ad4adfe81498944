import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findQuotations } from '../../index.ts';
import { said } from '../said.fixture.ts';

const NEWS = {
  sv: 'Ny kanal\n\nKanalen är öppen.',
  da: 'Ny kanal\n\nKanalen er åben.',
  nb: 'Ny kanal\n\nKanalen er åpen.',
  fi: 'Uusi kanava\n\nKanava on auki.',
  de: 'Neuer Kanal\n\nDer Kanal ist offen.',
};

/** A sentence or more in a body, behind a headline and a lede that report nothing. */
const finds = (lang: keyof typeof NEWS, text: string, ...lines: readonly string[]): void => {
  assert.deepEqual(said(lang, `${NEWS[lang]}\n\n${text}`), lines, text);
};

describe('Verbs of announcing', () => {
  it('report what people and firms made known', () => {
    finds('fi', 'Alder Oy julkisti, että kanava suljetaan ensi vuonna.', 'Alder Oy: ~ kanava suljetaan ensi vuonna');
    finds('nb', 'Anna Berg annonserte at kanalen stenges til våren.', 'Anna Berg: ~ kanalen stenges til våren');
    finds('da', 'Anna Berg annoncerede, at kanalen lukker til våren.', 'Anna Berg: ~ kanalen lukker til våren');
  });

  it('report nothing behind a relative pronoun that stands for a thing', () => {
    finds('de', 'Die Sperre fügt eine Ebene hinzu, die gewährleistet, dass der Kanal sicher ist.');
  });
});

describe('The speaker', () => {
  it('is the name behind an office of one word', () => {
    finds(
      'da',
      'Rådsmedlemmet for teknik, Anna Luisa Berg de Vang, har fortalt at kanalen er dyrere end ventet.',
      'Anna Luisa Berg de Vang: ~ kanalen er dyrere end ventet',
    );
    finds(
      'sv',
      'Fullmäktige för teknik, Anna Berg, tillkännagav att kanalen är dyrare än väntat.',
      'Anna Berg: ~ kanalen är dyrare än väntat',
    );
  });

  it('is who is named before an apposition whose last comma was lost', () => {
    finds(
      'de',
      'Anna Berg, eine Professorin an der Universität Vedbo sagt: „Wir sind froh.“',
      'Anna Berg (Professorin an der Universität Vedbo): Wir sind froh.',
    );
    finds('de', 'Anna Berg ging, ein Sprecher sagte: „Wir sind froh.“', 'Sprecher: Wir sind froh.');
  });

  it('is a project, not a person', () => {
    finds('sv', 'Norvikprojektet meddelar att kanalen öppnar i maj.', 'Norvikprojektet: ~ kanalen öppnar i maj');
    assert.equal(
      findQuotations(`${NEWS.sv}\n\nNorvikprojektet meddelar att kanalen öppnar i maj.`, { lang: 'sv' })[0]?.speaker
        ?.type,
      'organisation',
    );
  });

  it('is no single word that belongs to somebody', () => {
    finds(
      'sv',
      'Det står i hans Vedbomanifest: ”Vatten för alla och alla i båten!”',
      '?: Vatten för alla och alla i båten!',
    );
  });

  it('has marks of trade and points in what it belongs to', () => {
    const spoken = '„Wir sind froh“, sagt Anna Berg';
    finds('de', `${spoken}, Leiterin der Vedbo®-Werft.`, 'Anna Berg (Leiterin der Vedbo®-Werft): Wir sind froh');
    finds('de', `${spoken}, Leiterin bei Vedbo.AG.`, 'Anna Berg (Leiterin bei Vedbo.AG): Wir sind froh');
  });
});

describe('A name', () => {
  it('ends before what somebody is of, in capitals', () => {
    finds('de', '„Wir sind froh“, sagt Tjerk Janssen von den EKO.', 'Tjerk Janssen: Wir sind froh');
    finds('de', '„Wir sind froh“, sagt Klaus von den Bergen.', 'Klaus von den Bergen: Wir sind froh');
  });

  it('stands behind a compound in the genitive that is all of what it names', () => {
    finds(
      'de',
      '„Wir sind froh“, sagte der Leiter des Kanal-Projekts Neil Gove. „Ja“, ergänzte Gove.',
      'Neil Gove (Leiter des Kanal-Projekts): Wir sind froh',
      'Neil Gove (Leiter des Kanal-Projekts): Ja',
    );
    finds(
      'de',
      'Die Präsidentin der EKO Neila Gove sagt: „Wir sind froh.“',
      'Neila Gove (Präsidentin der EKO): Wir sind froh.',
    );
    finds('de', '„Wir sind froh“, sagte der Leiter des Amtes Vedbo Nord.', 'Leiter: Wir sind froh');
    finds('de', '„Wir sind froh“, sagte der Leiter der EKO VEDBO NORD.', 'Leiter: Wir sind froh');
  });

  it('is none where an organisation bears it in English', () => {
    finds(
      'de',
      'Anna Berg, Professorin an der Western Carolina University, sagt: „Wir sind froh.“',
      'Anna Berg (Professorin an der Western Carolina University): Wir sind froh.',
    );
  });

  it('may be that of a day', () => {
    finds(
      'de',
      'Es kam anders. Klaus Freitag, Mitglied des Rates, sagte: „Wir sind froh.“',
      'Klaus Freitag (Mitglied des Rates): Wir sind froh.',
    );
  });

  it('is none before a stroke, where it is of a product', () => {
    finds(
      'de',
      'Vedbo GNU/Linux ist neu. Es steht auf der Flasche: „Wir teilen den Wein und das Wasser.“',
      '?: Wir teilen den Wein und das Wasser.',
    );
  });

  it('of somebody foreign takes cases', () => {
    finds(
      'fi',
      'Lisää tietoa saa Anna Robertsoniin ottamalla yhteyttä.\n\n– Silta kestää, sanoo johtaja Robertson.',
      'Anna Robertson (johtaja): Silta kestää',
    );
  });
});

describe('Marks', () => {
  it('hold no speech where they hold the address of a site', () => {
    finds('de', 'Das Projekt freut sich, dass die Technik hinter „ftp.vedbo.org“ neu ist.');
  });

  it('hold no speech where they tell what a title means', () => {
    finds('fi', 'Hän kirjoitti tekstin ”Näin vettä säästetään” (engl. ”How do we all save water?”) viime vuonna.');
  });
});

describe('The role', () => {
  const spoken = (behind: string, role: string): void => {
    finds('sv', `”Vi är nöjda”, ${behind}.`, `Anna Berg (${role}): Vi är nöjda`);
  };

  it('stands behind the particle of the verb', () => {
    spoken('lade Anna Berg till, ordförande i Vedbo båtklubb', 'ordförande i Vedbo båtklubb');
    finds('sv', '”Vi är nöjda”, lade Anna Berg till, och gick.', 'Anna Berg: Vi är nöjda');
  });

  it('is what somebody is of something, in the genitive, but no organisation', () => {
    finds(
      'de',
      '„Wir sind froh“, sagt Anna Berg, Kopf des Hafenteams.',
      'Anna Berg (Kopf des Hafenteams): Wir sind froh',
    );
    finds('de', '„Wir sind froh“, sagt Anna Berg, Verein des Hafens.', 'Anna Berg: Wir sind froh');
    finds('de', '„Wir sind froh“, sagt Anna Berg, Haus der Meere.', 'Anna Berg: Wir sind froh');
  });

  it('may be in English', () => {
    finds(
      'da',
      '”Vi er glade,” siger Anna Berg, IT Coordinator ved Vang Skole.',
      'Anna Berg (IT Coordinator ved Vang Skole): Vi er glade',
    );
  });

  it('of several is nobody named before with that role', () => {
    finds(
      'da',
      'Steve Gry er leder hos Alder.\n\n”Vi er glade,” siger Steve Gry, leder.\n\nKanalens ledere er tilfredse. ”Det lykkedes os at bygge den på kort tid.”',
      'Steve Gry (leder hos Alder): Vi er glade',
      'Kanalens ledere: Det lykkedes os at bygge den på kort tid.',
    );
  });

  it('is what somebody is called rather than what is told of her', () => {
    finds(
      'sv',
      '”Vi är nöjda”, säger Anna Berg som har byggt båtar i många år.\n\n”Vattnet är klart”, säger Anna Berg, hamnmästare.',
      'Anna Berg (hamnmästare): Vi är nöjda',
      'Anna Berg (hamnmästare): Vattnet är klart',
    );
  });
});

describe('What something calls itself', () => {
  it('is no speech', () => {
    finds('sv', 'Alder kallar sig det ”universella systemet”.');
    finds('da', 'Derfor kalder Alder sig selv for "det universelle system".');
  });

  it('is speech where somebody with a full name speaks of herself', () => {
    finds('sv', 'Anna Berg kallar sig ”helt såld på båtar”.', 'Anna Berg: helt såld på båtar');
  });
});

describe('A reported clause', () => {
  it('holds what goes first in it, up to its verb', () => {
    finds(
      'da',
      'Anna Berg fortalte at ved udgangen af året, skal alle både ud af kanalen.',
      'Anna Berg: ~ ved udgangen af året, skal alle både ud af kanalen',
    );
  });

  it('is none before an attribution that a relative clause follows', () => {
    finds('da', 'Stævnet er slut. I en tale, fortalte Anna Berg, som har bygget kanalen, forsamlingen om de nye både.');
  });
});
