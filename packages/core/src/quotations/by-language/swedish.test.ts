import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findQuotations } from '../../index.ts';
import { said } from '../said.fixture.ts';

const finds = (text: string, lines: readonly string[]): void => {
  assert.deepEqual(said('sv', text), lines);
};

describe('Swedish: the words', () => {
  for (const dash of ['-', '–', '—', '−']) {
    it(`takes a paragraph that "${dash}" leads as speech`, () => {
      finds(`${dash} Bron är äntligen klar, säger Anna Berg.`, ['Anna Berg: Bron är äntligen klar']);
    });
  }

  it('takes a dash behind signs that are not seen', () => {
    for (const lead of ['\u00AD\u00AD', '\u00A0 ', '\u2060'])
      assert.equal(
        findQuotations(`Ny bro\n\n${lead}– Bron är klar, säger Anna Berg.`, { lang: 'sv' })[0]?.confidence,
        'high',
      );
  });

  it('takes no infinitive behind a comma for the verb of who is named behind a second one', () => {
    finds('Ny resa\n\n– Vi vill hjälpa, stödja Ukraina och bygga ett Europa, säger EU-minister Jessica Ros.', [
      'Jessica Ros (EU-minister): Vi vill hjälpa, stödja Ukraina och bygga ett Europa',
    ]);
  });

  it('takes no title with what it is, and no letter for a name', () => {
    finds('Jubileum\n\n– ”Bron brinner nu igen!”, barnens egen utställning (oktober)', []);
    finds('Kallelse\n\nÖverlåtelse får ske enligt villkoren i bilaga A.', []);
  });

  it('takes no name behind a noun for speech', () => {
    finds('Konferens\n\nDär talar Anna Berg under programpunkten ”Gemensamma broar i praktiken”.', []);
    finds(
      'Konferens\n\nMinistern deltar i panelen ”Broar och vatten” tillsammans med bland annat rektor Anna Berg.',
      [],
    );
  });

  it('takes a title that a stray space cuts, and one behind the name, without a verb', () => {
    finds('Ny bro\n\n– Bron är klar, säger energi - och vägminister Anna Berg.', [
      'Anna Berg (energi - och vägminister): Bron är klar',
    ]);
    finds('Ny bro\n\n– Nu är bron klar, Anna Berg, gruppledare för Broarna.', [
      'Anna Berg (gruppledare för Broarna): Nu är bron klar',
    ]);
  });

  it('takes the dash without a space behind it', () => {
    finds('–Bron är äntligen klar, säger Anna Berg.', ['Anna Berg: Bron är äntligen klar']);
  });

  it('keeps one quotation together where the attribution interrupts it', () => {
    finds('– Bron är klar, säger Anna Berg, och vi är mycket stolta över den.', [
      'Anna Berg: Bron är klar … och vi är mycket stolta över den.',
    ]);
  });

  it('lets the speech go on behind the sentence of the attribution', () => {
    finds('– Bron är klar, säger Anna Berg, stadsarkitekt. Nu väntar vi på bussen.', [
      'Anna Berg (stadsarkitekt): Bron är klar … Nu väntar vi på bussen.',
    ]);
  });

  it('takes all sentences before the attribution', () => {
    finds('– Bron är klar. Den håller i hundra år! Vem hade trott det? Inte jag, säger Anna Berg.', [
      'Anna Berg: Bron är klar. Den håller i hundra år! Vem hade trott det? Inte jag',
    ]);
  });

  it('takes quote marks of every style', () => {
    for (const marks of ['””', '“”', '""', '»«', '«»', '»»', '„“']) {
      finds(`${marks.charAt(0)}Bron är äntligen klar${marks.charAt(1)}, säger Anna Berg.`, [
        'Anna Berg: Bron är äntligen klar',
      ]);
    }
  });

  it('keeps marks inside marks', () => {
    finds('”När de ropade ’äntligen’ log jag”, säger Anna Berg.', ['Anna Berg: När de ropade ’äntligen’ log jag']);
  });

  it('loses nothing else where a mark is odd', () => {
    finds(
      'Bron döptes till ”Bågen i förra veckan.\n\n”Den är vacker”, säger Anna Berg.\n\n– Vi firar i morgon, säger Bo Lind.',
      ['Anna Berg: Den är vacker', 'Bo Lind: Vi firar i morgon'],
    );
  });

  it('reads on over a lost closing mark', () => {
    finds('”Bron är äntligen klar, säger Anna Berg.', ['Anna Berg: Bron är äntligen klar']);
  });

  it('joins paragraphs that each open the mark again', () => {
    finds('Anna Berg säger:\n\n”Bron är klar.\n\n”Nu väntar vi på bussen.”', [
      'Anna Berg: Bron är klar. … Nu väntar vi på bussen.',
    ]);
  });

  it('takes words behind a colon', () => {
    finds('Stadsarkitekt Anna Berg säger: ”Bron är äntligen klar.”', [
      'Anna Berg (Stadsarkitekt): Bron är äntligen klar.',
    ]);
  });

  it('takes quoted words inside a reported clause as a part', () => {
    finds('Anna Berg säger att bron är ”vackrare än någonsin”.', ['Anna Berg: vackrare än någonsin']);
  });

  it('takes what somebody wrote', () => {
    finds('”Bron är äntligen klar”, skriver Anna Berg i ett mejl.', ['Anna Berg: Bron är äntligen klar']);
  });
});

describe('Swedish: what is no quotation', () => {
  it('leaves a list that dashes lead', () => {
    finds('På plats finns:\n\n- kaffe och bullar\n- en ponny\n- bron i modell', []);
  });

  it('leaves a heading that a dash parts', () => {
    finds('Bron klar – bussen väntar\n\nBron över Lillån öppnar i dag.', []);
  });

  it('leaves titles of works and scare quotes', () => {
    finds('Boken ”Bron till Bågen” ges ut i dag. Den så kallade ”experten” var en robot.', []);
  });

  it('leaves contact lines', () => {
    finds('Bron öppnar i dag.\n\nPresskontakt\nAnna Berg, presschef, 070-000 00 00\nanna.berg@ekhamra.example', []);
  });

  it('leaves captions', () => {
    finds('Bron öppnar i dag för all trafik över ån.\n\nFoto: Anna Berg', []);
  });

  it('leaves a plain release alone', () => {
    finds(
      'Ny bro öppnad\n\nBron över Lillån öppnar i dag. Den är 120 meter lång och har kostat 40 miljoner kronor.',
      [],
    );
  });
});

describe('Swedish: who spoke', () => {
  it('reads a role behind the name', () => {
    finds('– Bron är klar, säger Anna Berg, tillförordnad chef för gatukontoret.', [
      'Anna Berg (tillförordnad chef för gatukontoret): Bron är klar',
    ]);
  });

  it('reads a role before the name', () => {
    finds('– Bron är klar, säger stadsarkitekt Anna Berg.', ['Anna Berg (stadsarkitekt): Bron är klar']);
  });

  it('gives a later "säger Berg" the name and the role that the first mention stated', () => {
    finds('– Bron är klar, säger Anna Berg, stadsarkitekt.\n\n– Den håller i hundra år, säger Berg.', [
      'Anna Berg (stadsarkitekt): Bron är klar',
      'Anna Berg (stadsarkitekt): Den håller i hundra år',
    ]);
  });

  it('tells two of the same first name apart', () => {
    finds(
      '– Bron är klar, säger Anna Berg.\n\n– Bussen kommer, säger Anna Lind.\n\n– Äntligen, säger Lind.\n\n– Ja, säger Berg.',
      ['Anna Berg: Bron är klar', 'Anna Lind: Bussen kommer', 'Anna Lind: Äntligen', 'Anna Berg: Ja'],
    );
  });

  it('follows a pronoun to the last who fits it', () => {
    finds('– Bron är klar, säger Anna Berg.\n\n– Bussen kommer, säger Johan Lind.\n\n– Äntligen, säger hon.', [
      'Anna Berg: Bron är klar',
      'Johan Lind: Bussen kommer',
      'Anna Berg: Äntligen',
    ]);
  });

  it('follows a title to the one who holds it', () => {
    finds('Stadsarkitekt Anna Berg invigde bron.\n\n– Den är klar, säger stadsarkitekten.', [
      'Anna Berg (Stadsarkitekt): Den är klar',
    ]);
  });

  it('takes a name before a colon, without a verb', () => {
    finds('Anna Berg, stadsarkitekt: ”Bron är äntligen klar.”', ['Anna Berg (stadsarkitekt): Bron är äntligen klar.']);
  });

  it('gives the first of two who speak together', () => {
    finds('– Bron är klar, säger Anna Berg och Bo Lind.', ['Anna Berg: Bron är klar']);
  });

  it('gives speech without attribution to the one who spoke before', () => {
    finds('– Bron är klar, säger Anna Berg.\n\n– Vi har väntat på den här dagen i många år.', [
      'Anna Berg: Bron är klar',
      'Anna Berg: Vi har väntat på den här dagen i många år.',
    ]);
  });

  it('follows "och fortsätter:" into the next paragraph', () => {
    finds('– Bron är klar, säger Anna Berg och fortsätter:\n\n– Nu väntar vi på bussen.', [
      'Anna Berg: Bron är klar',
      'Anna Berg: Nu väntar vi på bussen.',
    ]);
  });

  it('reads particles, initials and double names as one name', () => {
    for (const name of [
      'Carl von Berg',
      'Anna-Karin Berg-Lind',
      'J. P. Berg',
      'Maria de la Cruz',
      'Fredrik af Ekensjö',
    ]) {
      finds(`– Bron är klar, säger ${name}, rektor.`, [`${name} (rektor): Bron är klar`]);
    }
  });

  it('leaves honorifics out of the name', () => {
    finds('– Bron är klar, säger fru Anna Berg.', ['Anna Berg: Bron är klar']);
  });

  it('keeps an apposition with commas together', () => {
    finds('– Bron är klar, säger Anna Berg, arkitekt, som har ritat den.', ['Anna Berg (arkitekt): Bron är klar']);
  });
});

describe('Swedish: reported speech', () => {
  it('takes the clause behind "säger att"', () => {
    finds('Ny bro öppnad\n\nBron öppnar i dag. Anna Berg säger att bron håller i hundra år.', [
      'Anna Berg: ~ bron håller i hundra år',
    ]);
  });

  it('takes the clause that "enligt" gives a source', () => {
    finds('Ny bro öppnad\n\nBron öppnar i dag. Enligt Anna Berg håller bron i hundra år.', [
      'Anna Berg: ~ håller bron i hundra år',
    ]);
  });

  it('takes no law for a speaker', () => {
    finds('Bron prövas enligt plan- och bygglagen.', []);
  });
});

describe('Swedish: who is named beside the words', () => {
  it('is the one whom the document knows before the verb, not what the verb is about', () => {
    finds(
      'Ny bro\n\nInvesteraren Anna Berg, ordförande i Norby, kallar Sundbron ”det finaste jag har sett på länge”.',
      ['Anna Berg (Investeraren): det finaste jag har sett på länge'],
    );
  });

  it('is the last one before a colon, where the sentence is about a pronoun', () => {
    finds(
      'Ny bro\n\n– Bron är klar, säger rektor Anna Berg.\n\nHon får medhåll av Omar Lind, vägmästare i Norby:\n\n– Nu kommer bussen fram.',
      ['Anna Berg (rektor): Bron är klar', 'Omar Lind (vägmästare i Norby): Nu kommer bussen fram.'],
    );
  });

  it('is who puts it so', () => {
    finds('Ny bro\n\nBron byggdes på ett år. ”Det gick undan på slutet”, som Anna Berg formulerar det.', [
      'Anna Berg: Det gick undan på slutet',
    ]);
  });

  it('stands behind what is said and a preposition', () => {
    for (const verb of ['lyder', 'löd'])
      finds(`Ny bro\n\nRektor Anna Berg invigde bron.\n\n”Ta tåget nästa gång”, ${verb} rådet från Anna Berg.`, [
        'Anna Berg (Rektor): Ta tåget nästa gång',
      ]);
  });

  it('is one of several', () => {
    finds('Nöjda resenärer\n\n”Jag hann inte ens sätta mig”, skrev en av passagerarna i enkäten.', [
      'en av passagerarna: Jag hann inte ens sätta mig',
    ]);
  });

  it('signs on two lines below the last of several paragraphs', () => {
    finds(
      'Gott kvartal\n\nOmsättningen steg till 912 miljoner kronor under kvartalet.\n\n”Kvartalet var bra.\n\n”Nu ser vi fram emot nästa år.”\n\nAnna Berg,\nvd och koncernchef',
      ['Anna Berg (vd och koncernchef): Kvartalet var bra. … Nu ser vi fram emot nästa år.'],
    );
  });

  it('goes by one name, if a clause says what they are', () => {
    finds('Kö till maten\n\nMehdi, som är volontär, märker att kön har vuxit. ”Förr var vi få”, säger han.', [
      'Mehdi (volontär): Förr var vi få',
    ]);
  });

  it('is an organisation at the head of the sentence, where a second verb announces', () => {
    finds(
      'Ny bro\n\nFöreningen Norbron har avböjt en intervju men skriver i ett mejl: ”Bron byggs när den byggs. Så är det.”',
      ['Föreningen Norbron: Bron byggs när den byggs. Så är det.'],
    );
  });

  it('has the whole of a name: letters for its generation, a company’s "&"', () => {
    finds('Ny bro\n\n”Det är trångt på bron”, säger Anders H. Dahl jr., driftchef.', [
      'Anders H. Dahl jr. (driftchef): Det är trångt på bron',
    ]);
    finds('Ny bro\n\n”Hos oss står jobben tomma”, skriver Målarfirman Bång & Son.', [
      'Målarfirman Bång & Son: Hos oss står jobben tomma',
    ]);
  });

  it('goes on in a quotation of its own behind "och tillägger:"', () => {
    finds('Ny bro\n\n”Bron är klar nu”, säger Anna Berg, och tillägger: ”Den håller i hundra år.”', [
      'Anna Berg: Bron är klar nu',
      'Anna Berg: Den håller i hundra år.',
    ]);
  });

  it('has a definite title in "-mannen"', () => {
    finds('Dom\n\nRådmannen Henning Berg säger: ”Bilden är entydig, och utredningen är stor.”', [
      'Henning Berg (Rådmannen): Bilden är entydig, och utredningen är stor.',
    ]);
  });
});
