import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findQuotations } from '../../index.ts';
import { said } from '../said.fixture.ts';

const finds = (lang: string, text: string, ...lines: readonly string[]): void => {
  assert.deepEqual(said(lang, text), lines);
};

describe('An attribution inside a dash-led paragraph', () => {
  it('needs no comma before it, where a full name ends its sentence and many words stand before', () => {
    finds(
      'sv',
      '– Bron har kostat mer än vi någonsin trodde säger Anna Berg. Vi är nöjda ändå.',
      'Anna Berg: Bron har kostat mer än vi någonsin trodde … Vi är nöjda ändå.',
    );
    finds('nb', '– Da sier Anna Berg. Vi er fornøyde.', '?: Da sier Anna Berg. Vi er fornøyde.');
  });

  it('holds all parts of what a body is for', () => {
    finds(
      'sv',
      '– Isen är tunn, säger Anna Berg vid institutionen för strömlära, isfysik och dimma.',
      'Anna Berg: Isen är tunn',
    );
    finds(
      'nb',
      '– Isen er tynn, sier Anna Berg ved instituttet for strøm, isfysikk og tåke. Pass på!',
      'Anna Berg: Isen er tynn … Pass på!',
    );
  });

  it('names what somebody is with a capital, though the comma before it was lost', () => {
    const said = '– Vi är nöjda, säger Anna Berg';
    finds('sv', `${said} Förhandlare Byggföreningen`, 'Anna Berg (Förhandlare Byggföreningen): Vi är nöjda');
    finds('sv', `${said} Förhandlare på Byggarna.`, 'Anna Berg (Förhandlare på Byggarna): Vi är nöjda');
    finds('nb', '– Vi er klare, sier Anne Berg Leder i Havnelaget.', 'Anne Berg (Leder i Havnelaget): Vi er klare');
    finds('da', '– Vi er klar, siger Unn Berg Leder Havneforeningen', 'Unn Berg (Leder Havneforeningen): Vi er klar');
  });

  it('may stand in a line that has run into the one before', () => {
    finds('sv', 'Bron\n\nBron är klar i år.– Vi är nöjda, säger Anna Berg.', 'Anna Berg: Vi är nöjda');
  });
});

describe('A verb of saying inside dash-led speech', () => {
  it('attributes nothing behind “as”', () => {
    finds(
      'sv',
      '– Det går bra. Som Bo Ek sade, finns det många, säger Anna Berg.',
      'Anna Berg: Det går bra. Som Bo Ek sade, finns det många',
    );
    finds(
      'nb',
      '– Det går bra. Som Bo Ek sa, er det mange, sier Anna Berg.',
      'Anna Berg: Det går bra. Som Bo Ek sa, er det mange',
    );
    finds(
      'da',
      '– Det går godt. Som Bo Ek sagde, er der mange, siger Anna Berg.',
      'Anna Berg: Det går godt. Som Bo Ek sagde, er der mange',
    );
  });

  it('may have its particle behind the speaker', () => {
    finds('nb', 'Anna Berg er rektor.\n\n– Vi er glade, held ho fram.', 'Anna Berg (rektor): Vi er glade');
    finds('nb', 'Anna Berg er rektor.\n\n– Vi er glade, heldt Berg fram.', 'Anna Berg (rektor): Vi er glade');
  });
});

describe('Speech behind what somebody believes of several people', () => {
  it('is theirs', () => {
    const text =
      'Nytt lag\n\n– Vi er sterke, sa Bo Ek.\n\nAnna Lind tror at laget med Bo Ek og Per Dal vinner.\n\n– Jeg gleder meg.';
    finds('nb', text, 'Bo Ek: Vi er sterke', 'Anna Lind: Jeg gleder meg.');
  });
});

describe('Words in marks', () => {
  it('are announced by what somebody is, before a comma', () => {
    finds(
      'sv',
      'Bron\n\nAnna Berg, vd för Brobolaget, är nöjd, ”Vi ser fram emot många år vid ån”.',
      'Anna Berg (vd för Brobolaget): Vi ser fram emot många år vid ån',
    );
  });

  it('may be of a text, by a verb that else gives a name', () => {
    finds(
      'sv',
      'Bron\n\n”Ån ställer krav på alla som bor vid den”, heter det i pressmeddelandet.',
      'pressmeddelandet: Ån ställer krav på alla som bor vid den',
    );
  });

  it('in a headline are of who says most of them', () => {
    finds(
      'sv',
      '”Vi väntar på stadens besked”\n\nStaden meddelar att bron dröjer.\n\n– Det är synd, säger Bo Ek.\n\n– Nu väntar vi på besked, säger Anna Berg.',
      'Anna Berg: Vi väntar på stadens besked',
      'Bo Ek: Det är synd',
      'Anna Berg: Nu väntar vi på besked',
    );
  });
});

describe('Whose somebody is', () => {
  it('is no part of a name that no list holds, and no role', () => {
    finds('sv', '– Vi är klara, säger Norrpartiets Bettan Ekberg.', 'Bettan Ekberg: Vi är klara');
    finds('da', '– Vi er klar, siger Havnepartiets Bettan Dahl.', 'Bettan Dahl: Vi er klar');
    finds('sv', '– Vi är klara, säger Skolverkets Anna Berg.', 'Anna Berg: Vi är klara');
  });

  it('is told by a given name that is a verb too', () => {
    finds(
      'sv',
      'Ny raket\n\nI dag har Ville Berg svarat.\n\n– Vi är klara, säger Ville Berg.',
      'Ville Berg: Vi är klara',
    );
  });

  it('may have a hyphen that is only spelling', () => {
    finds(
      'fi',
      '– Näin on, sanoo Kimmo Huhta-aho. Huhta-aho lähti.\n\n– Näin on, Ala-aho sanoo.',
      'Kimmo Huhta-aho: Näin on',
      'Ala-aho: Näin on',
    );
  });

  it('may be a firm behind an office', () => {
    finds(
      'sv',
      'Hyrorna\n\nNu svarar Anna Berg, vd Norby Bostäder och Bo Ek, vd Kajbolaget.\n\n– Vi är klara, säger Anna Berg.',
      'Anna Berg (vd Norby Bostäder): Vi är klara',
    );
  });
});

describe('A role', () => {
  it('ends before where and when somebody spoke', () => {
    for (const behind of ['i pressmeddelandet', 'på tisdagen', 'under natten', 'under torsdagskvällen'])
      finds(
        'sv',
        `– Vi är klara, säger Anna Berg, ordförande i Norby ${behind}.`,
        'Anna Berg (ordförande i Norby): Vi är klara',
      );
    finds(
      'sv',
      '– Vi är klara, säger Anna Berg, ledamot i styrelsen på den presskonferens som hölls i går.',
      'Anna Berg (ledamot i styrelsen): Vi är klara',
    );
    finds('nb', '– Vi er klare, sier Anna Berg, leder i laget på tirsdag.', 'Anna Berg (leder i laget): Vi er klare');
    // But what somebody answers for.
    finds(
      'sv',
      '– Vi är klara, säger Anna Berg, ansvarig för uttalandet.',
      'Anna Berg (ansvarig för uttalandet): Vi är klara',
    );
  });

  it('ends before what leads to a clause', () => {
    finds(
      'sv',
      'Laget\n\nBo Ek menar att han fick gå som kapten för Norby efter att ha bytt lag.',
      'Bo Ek (kapten för Norby): ~ han fick gå som kapten för Norby efter att ha bytt lag',
    );
  });

  it('stands behind where somebody is from', () => {
    finds(
      'sv',
      'Vården\n\nAnna Berg (S) från Norby Västra är ny ordförande.\n\n– Vi är klara, säger Anna Berg.',
      'Anna Berg (ordförande): Vi är klara',
    );
  });

  it('begins behind an insertion between dashes', () => {
    finds(
      'sv',
      'Festen\n\nPå plats var Scenbolaget - som köpte märket - och bandbokaren Bo Ek.\n\n– Vi är klara, säger Ek.',
      'Bo Ek (bandbokaren): Vi är klara',
    );
  });
});

describe('Whom a pronoun means', () => {
  it('is the holder of a title right behind a verb of the sentence before', () => {
    for (const before of ['Nu är lagkaptenen redo.', 'Lettland är svårast, tror lagkaptenen.'])
      finds(
        'sv',
        `Laget\n\n– Bra, säger lagkapten Alva Norman.\n\n– Bra, säger tränare Sofie Ek.\n\nI kväll väntar match. ${before}\n\n– Vi är klara, säger hon.`,
        'Alva Norman (lagkapten): Bra',
        'Sofie Ek (tränare): Bra',
        'Alva Norman (lagkapten): Vi är klara',
      );
  });
});

describe('A sentence that points back to the words said', () => {
  it('may stand in their paragraph, and have an object of its own', () => {
    finds('sv', '– Det är ett hafsverk! Så kommenterar Bo Ek regeringens förslag.', 'Bo Ek: Det är ett hafsverk!');
    finds('nb', '– Det er hastverk! Slik beskriver Kari Lie forslaget.', 'Kari Lie: Det er hastverk!');
  });
});

describe('A word that ends like a body and is none', () => {
  it('is what somebody speaks of', () => {
    for (const [lang, verb] of [
      ['nb', 'har kalt forslaget'],
      ['sv', 'kallar området'],
      ['da', 'kalder forholdet'],
    ] as const)
      finds(lang, `Broen\n\nByen bygger.\n\nKraftverket ${verb} «en omvei».`, 'Kraftverket: en omvei');
  });

  it('may be no witness and no customer', () => {
    finds(
      'de',
      'Rennen\n\nDer Start ist im Mai.\n\nZehn Fahrzeuge Anna Bergs stehen bereit. „Es geht los“, sagt Anna Berg.',
      'Anna Berg: Es geht los',
    );
  });
});

describe('Words in marks that nobody is named beside', () => {
  it('are of nobody who stands in a list', () => {
    finds(
      'fi',
      'Joukkue\n\n”Valinnat olivat helpot”, lajijohtaja Timo Oja sanoo.\n\nMukana ovat Kirsi Salo, Anna Virta ja Matti Korpi.\n\n”Ryhmä on hyvä sekoitus.”',
      'Timo Oja (lajijohtaja): Valinnat olivat helpot',
      'Timo Oja (lajijohtaja): Ryhmä on hyvä sekoitus.',
    );
  });
});

describe('Around a report', () => {
  it('stands the verb before who reports, and a word that is no infinitive behind the verb', () => {
    finds(
      'fi',
      'Kilpailu\n\nAsiasta oli Matti Korven mukaan puhuttu kaupungin kanssa.\n\n– Niin oli, sanoo Matti Korpi.',
      'Matti Korpi: ~ Asiasta oli … puhuttu kaupungin kanssa',
      'Matti Korpi: Niin oli',
    );
    finds('sv', 'Vård\n\nAnna Berg påpekar att lika många har slutat.', 'Anna Berg: ~ lika många har slutat');
  });

  it('stands nothing that is said of who reports', () => {
    finds(
      'sv',
      'Museet\n\nTavlan var den första som kom hit, säger Anna Berg, som själv var med. Många kom.\n\n– Vi är klara, säger Bo Ek.',
      'Anna Berg: ~ Tavlan var den första som kom hit',
      'Bo Ek: Vi är klara',
    );
    finds(
      'da',
      'Museet\n\nMaleriet var det første, ifølge Anna Berg, der selv var med. Mange kom.',
      'Anna Berg: ~ Maleriet var det første',
    );
  });

  it('stands no apposition that comes from a body only at its end', () => {
    finds(
      'sv',
      'Badet\n\nSkälet är, enligt rådmannen Anna Berg (S), bland annat svagt stöd från kommittén i frågan.',
      'Anna Berg (rådmannen): ~ Skälet är … bland annat svagt stöd från kommittén i frågan',
    );
  });

  it('the next words may be announced by a verb joined to its own', () => {
    finds(
      'sv',
      'Kyrkan\n\nBoken tar upp följderna. Den lokala kyrkan är med i detta arbete, säger Anna Berg och tillägger:\n\n– Den bidrar med kunskap.',
      'Anna Berg: Den bidrar med kunskap.',
    );
  });
});

describe('A body over what it says', () => {
  it('speaks, by a colon at the end of its line, but leads a list', () => {
    assert.deepEqual(said('da', 'Ny bro\n\nNorvik Kommune:\n\n- Broen er dyr for alle, og det bekymrer os.'), [
      'Norvik Kommune: Broen er dyr for alle, og det bekymrer os.',
    ]);
    assert.deepEqual(said('sv', 'Ny bro\n\nNorviks kommun:\n\n”Bron är dyr för alla, och det oroar oss.”'), [
      'Norviks kommun: Bron är dyr för alla, och det oroar oss.',
    ]);
    assert.deepEqual(said('sv', 'Ny bro\n\nNorviks kommun:\n\n– Bygger en bro.\n\n– River en skola.'), []);
  });
});

describe('What has an article with a capital', () => {
  it('is no person', () => {
    for (const [lang, text, report] of [
      ['da', 'Den Gamle Mølle siger, at broen er dyr for alle.', 'Den Gamle Mølle: ~ broen er dyr for alle'],
      ['sv', 'Bron är dyr för alla, uppger Den Gamla Kvarnen.', 'Den Gamla Kvarnen: ~ Bron är dyr för alla'],
    ] as const)
      assert.deepEqual(said(lang, `Ny bro\n\n${text}`), [report]);
  });
});

describe('A role among contacts', () => {
  it('ends before the telephone', () => {
    const text = (said: string, contact: string): string =>
      `Ny bro\n\n– Vi er klar, ${said}.\n\n${contact} 70 12 34 56 78`;
    finds(
      'sv',
      text('säger Anna Berg', 'För mer information:\nAnna Berg, vd för Norby Kraft\nmobil'),
      'Anna Berg (vd för Norby Kraft): Vi er klar',
    );
    finds(
      'da',
      text('siger Anna Berg', 'Kontakt:\n\nAnna Berg, direktør i Norby Kraft\nmobil:'),
      'Anna Berg (direktør i Norby Kraft): Vi er klar',
    );
  });
});

describe('The body of a speaker', () => {
  it('ends before the statement in which something was said', () => {
    const bodyOf = (where: string): string | undefined =>
      findQuotations(`– Vi går oftere, sier direktør Anne Berg i Ny tog ${where}.`, { lang: 'nb' })[0]?.speaker
        ?.affiliation;
    assert.equal(bodyOf('i en pressemelding'), 'Ny tog');
    assert.equal(bodyOf('i pressemeldingen'), 'Ny tog');
  });
});
