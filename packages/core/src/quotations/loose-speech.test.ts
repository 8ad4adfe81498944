import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from './said.fixture.ts';

const finds = (lang: string, body: string, expected: readonly string[]): void => {
  assert.deepEqual(said(lang, `Ny bro i Torsby\n\n${body}`), expected, body);
};

describe('Speech led by a dash whose signs are lost', () => {
  it('is whole sentences, though the last stop is lost', () => {
    finds('nb', '– De sang. Det var slik vi fant dem\n\nDet sier skipper Rune Bakk.', [
      'Rune Bakk (skipper): De sang. Det var slik vi fant dem',
    ]);
    finds('sv', 'Rektor Mona Lilja är nöjd.\n\n– Bron är fin. Den håller i hundra år', [
      'Mona Lilja (Rektor): Bron är fin. Den håller i hundra år',
    ]);
    finds('nb', '– Jeg har tatt imot ni hundre barn\n\nSlik oppsummerer Arnt Bakk et langt yrkesliv.', [
      'Arnt Bakk: Jeg har tatt imot ni hundre barn',
    ]);
    finds('sv', 'Så gick det till.\n\n– Ny bro över Norån', []);
  });

  it('names its speaker behind a clause with its verb, though the comma is lost', () => {
    finds('da', 'Havnens formand er Palle Holm.\n\n– Det er en fejl, og den er min siger formanden.', [
      'Palle Holm (Havnens formand): Det er en fejl, og den er min',
    ]);
    finds('nb', 'Leder Mona Bakk er klar.\n\n– I morgen svarer lederen.', [
      'Mona Bakk (Leder): I morgen svarer lederen.',
    ]);
  });

  it('does not end where it tells what others did', () => {
    finds('nb', 'Mona Bakk er klar.\n\n– Da vi ikke kom, ringte hun. Si takk til henne, sier lærer Mona Bakk.', [
      'Mona Bakk (lærer): Da vi ikke kom, ringte hun. Si takk til henne',
    ]);
    finds('da', '– Vi fandt ham sent. Piloten troede, det var en elg.\n\nDet siger vagtchef Palle Holm.', [
      'Palle Holm (vagtchef): Vi fandt ham sent. Piloten troede, det var en elg.',
    ]);
  });

  it('has a name, or who somebody is, between the verb and its particle', () => {
    finds('nb', 'Mona Bakk er klar.\n\n– Og i kor, skyter Mona inn.', ['Mona Bakk: Og i kor']);
    finds('nb', 'Ekteparet Gro og Rune Bakk er klare.\n\n– Og i kor, skyter kona inn.\n\n– Vi synger, sier Gro Bakk.', [
      'Gro Bakk: Og i kor',
      'Gro Bakk: Vi synger',
    ]);
    finds('sv', 'Makarna Mona och Bo Ek är klara.\n\n– Vi sjunger, säger Bo Ek.\n\n– Och i kör, flikar frun in.', [
      'Bo Ek: Vi sjunger',
      'Mona Ek: Och i kör',
    ]);
  });

  it('stands behind a sentence about who speaks', () => {
    finds('nb', 'Mona Bakk forteller at det er kø. – Jeg sto der selv i to måneder.', [
      'Mona Bakk: ~ det er kø',
      'Mona Bakk: Jeg sto der selv i to måneder.',
    ]);
    finds('nb', 'Mona Bakk viser rundt. – Her sto ovnen, og der står den ennå.', [
      'Mona Bakk: Her sto ovnen, og der står den ennå.',
    ]);
    finds('nb', 'Det er klart nå. – Boka er trykt.', []);
  });
});

describe('Words in marks about us', () => {
  it('are not what the sentence is about', () => {
    finds(
      'de',
      'Landrat Bodo Ek freute sich über den Besuch. Viele Hallen sind in privater Hand, „das ist bei uns nicht so, denn wir haben noch eine eigene“.',
      ['Bodo Ek (Landrat): das ist bei uns nicht so, denn wir haben noch eine eigene'],
    );
  });
});

describe('A Finnish adverb that opens a sentence', () => {
  it('is no part of the name behind it', () => {
    const body = 'Norolan valmistaja Okmetti ilmoitti tiistaina rakentavansa uuden hallin.';
    assert.deepEqual(said('fi', `Uusi halli satamaan\n\n${body} Maailmanlaajuisesti Okmetti on pieni yritys.`), [
      'Okmetti (Norolan valmistaja): ~ rakentavansa uuden hallin',
    ]);
  });
});

describe('Who speaks', () => {
  it('is named by a sentence in the same paragraph that points back', () => {
    finds('nb', 'Skipper Rune Bakk er klar.\n\n«Si fra hvor du skal.» Slik lyder rådet fra Bakk til alle.', [
      'Rune Bakk (Skipper): Si fra hvor du skal.',
    ]);
    finds('da', '»Vi er færdige nu med det.« Sådan lyder det fra formand Palle Holm.', [
      'Palle Holm (formand): Vi er færdige nu med det.',
    ]);
  });

  it('is whoever the text comes to next, where nobody has spoken', () => {
    finds('sv', '– Jag åkte dit samma kväll.\n\nMona Lilja har arbetat här länge.\n\n– Sedan kom jag hem, säger hon.', [
      'Mona Lilja: Jag åkte dit samma kväll.',
      'Mona Lilja: Sedan kom jag hem',
    ]);
  });

  it('is the one of a run, not the body of a report before it', () => {
    finds('sv', 'Lärarfacket skriver att allt är dyrt.\n\n– Bron är dyr.\n\n– Och ful, säger vd Mona Lilja.', [
      'Lärarfacket: ~ allt är dyrt',
      'Mona Lilja (vd): Bron är dyr.',
      'Mona Lilja (vd): Och ful',
    ]);
  });

  it('is not the holder of a title whose text is of something else', () => {
    const text =
      'Nordpartiet krever i dag at ferga blir gratis for alle som bor på øyene i kommunen.\n\n– Bra, sier gruppeleder Mona Bakk.\n\n';
    finds('nb', `${text}– Nei, svarer gruppelederen i Høyre.`, ['Mona Bakk (gruppeleder): Bra', 'gruppelederen: Nei']);
    finds('nb', `${text}– Nei, svarer gruppelederen i Nordpartiet.`, [
      'Mona Bakk (gruppeleder): Bra',
      'Mona Bakk (gruppeleder): Nei',
    ]);
  });

  it('has a verb behind what tells on whose part it is', () => {
    finds('sv', 'Mona Lilja för sin del menar att bron är klar.', ['Mona Lilja: ~ bron är klar']);
    finds('sv', 'Vi talade med Länsbuss.\n\nLänsbuss å sin sida hävdar att tiden är ”fullt tillräcklig”.', [
      'Länsbuss: fullt tillräcklig',
    ]);
  });
});

describe('A source in the first place', () => {
  it('ends before the verb, though that stands behind a capital', () => {
    finds('sv', 'Enligt polisen i Umeå uppfyller den nya bron alla krav.', [
      'polisen: ~ uppfyller den nya bron alla krav',
    ]);
    finds('nb', 'Ifølge politiet i Bodø oppfyller den nye brua alle krav.', [
      'politiet: ~ oppfyller den nye brua alle krav',
    ]);
    finds('sv', 'Enligt rektor Mona Lilja vid Umeå universitet saknas det pengar.', [
      'Mona Lilja (rektor): ~ saknas det pengar',
    ]);
  });
});

describe('Speech whose marks are of two shapes', () => {
  it('ends at the mark of another shape where none of its own follows', () => {
    finds('nb', '«Kravet er for høyt, og det vet de", sier leder Rune Bakk. Lind avviser det.', [
      'Rune Bakk (leder): Kravet er for høyt, og det vet de',
    ]);
    finds('da', 'Palle Holm råbte fra salen. »Vi vil have begge dele!” Mødet blev afbrudt.', [
      'Palle Holm: Vi vil have begge dele!',
    ]);
    finds('sv', '«Bron är ”fin” nog”, säger vd Mona Lilja.', ['Mona Lilja (vd): Bron är ”fin” nog']);
  });
});

describe('A role', () => {
  it('is a heading of one word over the paragraph that the name begins', () => {
    finds('nb', 'Regissøren\n\nRune Bakk har satt opp Ibsen i seks land.\n\n– Jeg ventet lenge, sier han.', [
      'Rune Bakk (Regissøren): Jeg ventet lenge',
    ]);
  });

  it('is fuller where a pronoun has it', () => {
    finds(
      'da',
      '– Jeg ventede længe, siger Mona Holm.\n\nHun er lektor på Institut for Biologi.\n\nLektor Mona Holm bor her.',
      ['Mona Holm (lektor på Institut for Biologi): Jeg ventede længe'],
    );
  });

  it('stands before the verb, but is no verb behind a name between commas', () => {
    finds('da', 'Organisten selv hedder Palle Holm, og han er glad.\n\n– Jeg ventede længe, siger han.', [
      'Palle Holm (Organisten): Jeg ventede længe',
    ]);
    finds('nb', 'Havnefogden, Rune Bakk, regner med at båtene kommer.\n\n– Vi venter ennå, sier han.', [
      'Rune Bakk (Havnefogden): Vi venter ennå',
    ]);
  });
});

describe('Speech in a paragraph with something else behind it', () => {
  it('ends before whom to ask', () => {
    finds(
      'sv',
      'Allt är osäkert. - Det beror på vädret, säger chefen Bo Rydal. För mer information kontakta: Eva Sten, pressansvarig.',
      ['Bo Rydal (chefen): Det beror på vädret'],
    );
    finds(
      'da',
      'Alt er usikkert. - Det skyldes vejret, siger direktør Bo Rydal. Yderligere oplysninger: Eva Sten, tlf. 12 34 56 78.',
      ['Bo Rydal (direktør): Det skyldes vejret'],
    );
  });

  it('ends before the credit of a picture', () => {
    for (const credit of ['Foto: Anna Bergdal', '(Foto: Torsby kommun)', 'Bild: Bo Ek.', '( Foto Bo Ek)'])
      finds('sv', `– Vi är glada, säger Mona Liljeberg, rektor.\n\n– Nu kör vi igång. ${credit}`, [
        'Mona Liljeberg (rektor): Vi är glada',
        'Mona Liljeberg (rektor): Nu kör vi igång.',
      ]);
    finds('nb', '– Vi er glade, sier rektor Mona Lilje. Foto: Anna Bakk', ['Mona Lilje (rektor): Vi er glade']);
    finds('sv', 'Mona Liljeberg, rektor, framför skolan. Foto: Anna Bergdal', []);
  });

  it('is led by the line of a box in the stead of a dash', () => {
    finds('fi', '─  Silta kestää, johtaja Oili Tarkka kertoo.\n─ Se on hyvä, Tarkka jatkaa.', [
      'Oili Tarkka (johtaja): Silta kestää',
      'Oili Tarkka (johtaja): Se on hyvä',
    ]);
    finds('sv', '─ Bron håller, säger Bo Rydal.\n\n─────────', ['Bo Rydal: Bron håller']);
  });

  it('does not go on behind the colon in a title', () => {
    finds('sv', '– Det saknas kunskap, säger Mira Alvelid, som har skrivit boken Livet i byn: en berättelse om oss.', [
      'Mira Alvelid: Det saknas kunskap',
    ]);
  });
});

describe('Signs around a speaker', () => {
  it('are a comma too many behind the verb', () => {
    finds('sv', '– Det känns bra att vi kan gå vidare, säger, Runo Dalbjer, kommundirektör.', [
      'Runo Dalbjer (kommundirektör): Det känns bra att vi kan gå vidare',
    ]);
    finds('nb', '– Det er bra at vi kan gå videre, sier, Rune Dalberg, kommunedirektør.', [
      'Rune Dalberg (kommunedirektør): Det er bra at vi kan gå videre',
    ]);
  });

  it('are a colon with the dash right behind it', () => {
    finds(
      'sv',
      'Därför ger Tea Lindvall (S), vice ordförande i nämnden, följande kommentar:- Vi klarar inte av det här.',
      ['Tea Lindvall (vice ordförande i nämnden): Vi klarar inte av det här.'],
    );
    finds('sv', 'Avgiften är 20:- Per person blir det 40 kronor.', []);
  });

  it('give speech to a body that is named in the next paragraph', () => {
    finds('sv', '– Vi måste sluta slösa.\n\nDet skriver Malmbolaget i ett pressmeddelande.', [
      'Malmbolaget: Vi måste sluta slösa.',
    ]);
    finds('da', '– Vi må holde op med at ødsle.\n\nDet skriver selskabet i en pressemeddelelse.', [
      'selskabet: Vi må holde op med at ødsle.',
    ]);
    finds('sv', '– Vi måste sluta slösa.\n\nDet säger kommunen nej till.', ['?: Vi måste sluta slösa.']);
  });

  it('are short words of somebody’s own behind a name and a colon, without a stop', () => {
    finds('de', 'Landrat Jan Ehlers: „Wir werden sie vermissen“', ['Jan Ehlers (Landrat): Wir werden sie vermissen']);
    finds('sv', 'Rektor Tea Lindvall: ”Vi kommer sakna dig”', ['Tea Lindvall (Rektor): Vi kommer sakna dig']);
    finds('de', 'Professor Jan Ehlers: „Was am Ende blieb“', []);
  });

  it('go to the name behind a dash and before a colon', () => {
    finds('de', 'Bo Lind geht in den Ruhestand – Landrat Jan Ehlers: „Wir werden ihn alle sehr vermissen.“', [
      'Jan Ehlers (Landrat): Wir werden ihn alle sehr vermissen.',
    ]);
    finds('en', 'Bo Lind retires – Mayor Tess Orwell: “We will miss him a great deal, all of us.”', [
      'Tess Orwell (Mayor): We will miss him a great deal, all of us.',
    ]);
  });
});

describe('Words in a caption', () => {
  it('are said where a verb says whose they are', () => {
    assert.deepEqual(
      said(
        'fi',
        'Leikkaus onnistui\n\nEnsimmäinen potilas on Olavi Rinta.\n\nKuva: Potilas Olavi Rinta. ”Kysyin, saanko palkankorotuksen”, Rinta naurahtaa.',
      ),
      ['Olavi Rinta (Potilas): Kysyin, saanko palkankorotuksen'],
    );
    assert.deepEqual(
      said('en', 'Scan\n\nThe unit opened.\n\nPicture: Noel Keen with the “Tunnel”, painted by Ann Holm.'),
      [],
    );
  });
});
