import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from './said.fixture.ts';

const finds = (lang: string, text: string, lines: readonly string[]): void => {
  assert.deepEqual(said(lang, `Bro\n\n${text}`), lines);
};

describe('Marks that were lost', () => {
  it('are not what the next paragraph goes on with', () => {
    finds(
      'en',
      'CEO Ann Lee comments:\n\n“We grew. Partners in Asia are asking for more.\n\n“But I am not satisfied.”',
      ['Ann Lee (CEO): We grew. Partners in Asia are asking for more. … But I am not satisfied.'],
    );
    finds('en', 'The road is open again.\n\n“It is fine, Ann Lee said.\n\n“I am not satisfied,” she added.', [
      'Ann Lee: It is fine',
      'Ann Lee: I am not satisfied',
    ]);
  });

  it('may have opened what a verb announces', () => {
    finds('sv', 'Brandchef Lina Ort säger: Det tog fyra minuter. Fyra minuter är inte länge.”', [
      'Lina Ort (Brandchef): Det tog fyra minuter. Fyra minuter är inte länge.',
    ]);
    finds('en', 'Fire Marshal Lina Ort stated, It took four minutes. Four minutes is not long.”', [
      'Lina Ort (Fire Marshal): It took four minutes. Four minutes is not long.',
    ]);
    finds('sv', 'Brandchef Lina Ort sålde ”Stad i ljus” och köpte: Bron till havet”', []);
  });

  it('may have closed the second part, which goes on in the next paragraphs', () => {
    finds(
      'en',
      '“I had a picture of it,” says Nan Ort, 71, “and the first thing was tea.\n\n“Then a dog.\n\n“It stayed with us.”',
      ['Nan Ort: I had a picture of it … and the first thing was tea. … Then a dog. … It stayed with us.'],
    );
  });

  it('are closed behind others that a later paragraph holds inside', () => {
    for (const [lang, verb, open, close] of [
      ['de', 'Karin Vogt erklärt', '„', '“'],
      ['da', 'Karin Vogt siger', '”', '”'],
    ] as const)
      assert.deepEqual(
        said(
          lang,
          `Torsby 2026\n\n${verb}:\n\n${open}Det er godt. Vi bygger.\n\nDet stod i ${open}Boten${close} i dag. Det er alt.${close}`,
        ),
        [`Karin Vogt: Det er godt. Vi bygger. … Det stod i ${open}Boten${close} i dag. Det er alt.`],
      );
  });

  it('are opened once for several paragraphs', () => {
    finds(
      'sv',
      'Lena Ahl:\n\n”Året började starkt.\n\nFabriken är klar, och det syns.\n\nJag vill tacka alla.”\n\nBolaget redovisar i vår.',
      ['Lena Ahl: Året började starkt. … Fabriken är klar, och det syns. … Jag vill tacka alla.'],
    );
    finds(
      'en',
      '“It began well.\n\nThe plant is ready, and it shows.\n\nI want to thank all,” said chief executive Lena Ahl.',
      ['Lena Ahl (chief executive): It began well. … The plant is ready, and it shows. … I want to thank all'],
    );
  });

  it('stand around the attribution too', () => {
    finds('de', '"Ich habe nie einen weggeschickt, sagt Resi Blenk, "nur einen, und der kam wieder."', [
      'Resi Blenk: Ich habe nie einen weggeschickt … nur einen, und der kam wieder.',
    ]);
    finds('nb', 'FAU-leder Tone Aks gråt.\n\n«Vi har levert tall, sier hun. Det har ikke hjulpet».', [
      'Tone Aks (FAU-leder): Vi har levert tall … Det har ikke hjulpet',
    ]);
    finds('nb', '«Mor er gammel. Jeg orker ikke mer, sier hun. Det forstår jeg», sier Tone Aks.', [
      'Tone Aks: Mor er gammel. Jeg orker ikke mer, sier hun. Det forstår jeg',
    ]);
  });

  it('are both lost, of two who speak one after the other', () => {
    const text =
      '“The mill is sound,” said Mara Tarn, chair of Norvik Mills. “Its people stay.\n\nThe mill was built in 1931.\n\nMy grandfather sold the first carton,” said Otto Lind. “He was paid in eggs.”';
    finds('en', text, [
      'Mara Tarn (chair of Norvik Mills): The mill is sound … Its people stay.',
      'Otto Lind: My grandfather sold the first carton … He was paid in eggs.',
    ]);
  });

  it('are lost with the comma before an office and a name', () => {
    for (const [lang, first, second] of [
      ['de', '„Die Wirkung kommt später erläutert Rektor Bo Lind.', '„Die Brücke hält“, sagt Leiterin Anna Berg.'],
      ['sv', '”Det märks först senare förklarar rektor Bo Lind.', '”Bron håller”, säger chefen Anna Berg.'],
    ] as const)
      assert.match(said(lang, `Bro\n\n${first}\n\n${second}`).join(), /^Bo Lind \(rektor\): [^,]+,Anna Berg /i, lang);
  });

  it('stand around an attribution, too', () => {
    for (const [lang, text] of [
      ['sv', '”De kom till oss, säger Bo Lind. Vi sa ja.”'],
      ['nb', '«De kom til oss, sier Bo Lind. Vi sa ja.»'],
      ['fi', '”He tulivat, sanoo Bo Lind. Me suostuimme.”'],
      ['de', '„Sie kamen zu uns, sagt Bo Lind. Wir sagten ja.“'],
      ['en', '“They came to us, said Bo Lind. We said yes.”'],
    ] as const)
      assert.match(said(lang, `Ny bro\n\n${text}`).join(), /^Bo Lind: [^,]+ … [^,.]+\.$/, lang);
  });
});

describe('A comma that was lost before the verb', () => {
  it('does no harm inside a paragraph either, before a title and a full name', () => {
    finds('da', '- Det er træls for pendlerne siger områdechef Torben Holm. Men vi åbner ikke.', [
      'Torben Holm (områdechef): Det er træls for pendlerne … Men vi åbner ikke.',
    ]);
  });
});

describe('A verb that no list holds', () => {
  it('may have a particle behind a pronoun or a title', () => {
    finds('sv', 'Kapten Lars Ek kom.\n\n– Och djupare, fyller han i.', ['Lars Ek (Kapten): Och djupare']);
    finds('nb', 'Kaptein Lars Ek kom.\n\n– Og dypere, skyter kapteinen inn.', ['Lars Ek (Kaptein): Og dypere']);
    finds('nb', 'Kaptein Lars Ek kom.\n\n– Og dypere, brøler kapteinen.', ['Lars Ek (Kaptein): Og dypere']);
  });
});

describe('A title at the head of a sentence', () => {
  it('speaks before what follows its verb', () => {
    finds('sv', 'Hamnchef Ulla Brant är nöjd. Hamnchefen tackar kommunen. ”Det går bra utan oro.”\n\nHamnen är lång.', [
      'Ulla Brant (Hamnchef): Det går bra utan oro.',
    ]);
    finds(
      'fi',
      'Satama on iso.\n\nJohtaja Ulla Branderin mukaan se on hyvä. Johtaja kiittää kaupunkia. ”Ilman sitä emme olisi.”',
      ['Ulla Brander (Johtaja): ~ se on hyvä', 'Ulla Brander (Johtaja): Ilman sitä emme olisi.'],
    );
  });

  it('has its name in a relative clause', () => {
    finds('sv', 'Hamnchefen, som heter Ulla Brant, är lättad.\n\n– Det går bra, säger hon.', [
      'Ulla Brant (Hamnchefen): Det går bra',
    ]);
  });
});

describe('A run of dash-led paragraphs', () => {
  it('is said by whom the last of them names', () => {
    finds(
      'fi',
      'Outi Rimpi on johtaja.\n\n– Työ alkaa, sanoo Rimpi.\n\nVarsi on pitkä.\n\n– Moni kysyy.\n\n– Isät kysyvät. Eivät ole.\n\n– Ja kolmas kysymys on, saako soittaa, luettelee Saara Hukka. Saa soittaa.',
      [
        'Outi Rimpi (johtaja): Työ alkaa',
        'Saara Hukka: Moni kysyy.',
        'Saara Hukka: Isät kysyvät. Eivät ole.',
        'Saara Hukka: Ja kolmas kysymys on, saako soittaa … Saa soittaa.',
      ],
    );
  });

  it('holds speech behind a list whose verb no list holds', () => {
    const list = 'Anna Berg är kommissarie.\n\nTänk på detta:\n– ta in möbler\n– stäng dörren\n\n';
    assert.deepEqual(said('sv', `Ny bro\n\n${list}– Fotografera allt av värde och märk det, instruerar Berg.`), [
      'Anna Berg (kommissarie): Fotografera allt av värde och märk det',
    ]);
  });
});

describe('A title without a name', () => {
  it('means who speaks next in its paragraph, where nothing has told of them', () => {
    finds('sv', 'Föreningens ordförande påminner om att pengarna tar slut. ”Vi drabbas”, säger Ola Berg.', [
      'Ola Berg (Föreningens ordförande): ~ pengarna tar slut',
      'Ola Berg (Föreningens ordförande): Vi drabbas',
    ]);
  });

  it('is taken in its base form where the text has that', () => {
    finds(
      'nb',
      'Ringens landdirektør er på plass.\n\n- Jeg er redd, sier Tor Wiik.\n\n- Vi må hjelpe, sier landdirektøren.',
      ['Tor Wiik (Ringens landdirektør): Jeg er redd', 'Tor Wiik (Ringens landdirektør): Vi må hjelpe'],
    );
  });

  it('tells no place', () => {
    finds('da', '”De er rare”, siger taxachaufføren på pladsen.', ['taxachaufføren: De er rare']);
  });
});

describe('Somebody of one name', () => {
  it('is known by the noun before it', () => {
    finds('de', '„Er kommt noch!“, ruft ihr Mann Alois aus der Küche.', ['Alois: Er kommt noch!']);
    finds('de', '„Er kommt noch“, räumte der Direktor ein, „aber spät“.', ['Direktor: Er kommt noch … aber spät']);
  });
});

describe('A role', () => {
  it('keeps what it is of before since when and for how long', () => {
    for (const [lang, text, role] of [
      [
        'da',
        '”Ja”, siger Per Krog.\n\nPer Krog har været formand for bestyrelsen siden 2019.',
        'formand for bestyrelsen',
      ],
      ['nb', '«Ja», sier Per Krog.\n\nPer Krog har vært leder for Vestre Teater i sju år.', 'leder for Vestre Teater'],
      [
        'en',
        '“We all say yes,” says Paul Krog.\n\nPaul Krog has been chair of the Harbour Theatre since 2019.',
        'chair of the Harbour Theatre',
      ],
    ] as const)
      finds(lang, text, [
        `${lang === 'en' ? 'Paul' : 'Per'} Krog (${role}): ${lang === 'en' ? 'We all say yes' : 'Ja'}`,
      ]);
  });

  it('may be two before the name, but not somebody else’s', () => {
    finds('nb', 'Leder i produsentlaget, melkebonde Ola Mo, er glad.\n\n«Det er bra», sier Mo.', [
      'Ola Mo (Leder i produsentlaget, melkebonde): Det er bra',
    ]);
    finds('sv', 'Elif Sandgrens handledare, professor Ola Mo, är glad.\n\n”Det är bra”, säger Mo.', [
      'Ola Mo (professor): Det är bra',
    ]);
    finds('nb', 'Hun er datter av fotografen, lektor Ola Mo.\n\n«Det er bra», sier Mo.', [
      'Ola Mo (lektor): Det er bra',
    ]);
  });

  it('may be joined to another with an adjective, or say whose somebody is', () => {
    finds('sv', 'Fjordlys grundare och största ägare, Ola Mo, är glad. ”Det är bra”, säger Mo.', [
      'Ola Mo (Fjordlys grundare och största ägare): Det är bra',
    ]);
    finds('sv', 'Släkten representeras av Agdas dotterdotter Eva Mo. ”Det är bra”, säger hon.', [
      'Eva Mo (Agdas dotterdotter): Det är bra',
    ]);
  });

  it('may have a number before it in a list', () => {
    finds(
      'de',
      'Es seien dreißig, berichtet die Vorsitzende.\n\nVerein der Freunde\nGudrun Simmerl, 1. Vorsitzende\nv@verein.example',
      ['Gudrun Simmerl (1. Vorsitzende): ~ Es seien dreißig'],
    );
  });
});

describe('Quote marks made of two signs', () => {
  it('reads them as one, and gives the text as it was', () => {
    assert.deepEqual(
      said('de', "Hallen voll\n\n,,Drei ist ,,kein'' Angebot. Wir gehen'', rief Bezirksleiterin Fenja Ubben."),
      ["Fenja Ubben (Bezirksleiterin): Drei ist ,,kein'' Angebot. Wir gehen"],
    );
    assert.deepEqual(said('en', "A bridge\n\n``It holds, and it will hold,'' said engineer Anna Berg."), [
      'Anna Berg (engineer): It holds, and it will hold',
    ]);
    assert.deepEqual(said('da', 'Ny bro\n\n<<Broen holder i hundrede år>>, siger ingeniør Anna Berg.'), [
      'Anna Berg (ingeniør): Broen holder i hundrede år',
    ]);
  });
});

describe('An answer', () => {
  it('is theirs whom the question above it is put to', () => {
    assert.deepEqual(
      said(
        'de',
        'Drei Fragen\n\nWirt Bodo Ehlers und Köchin Jolanda Wüst öffnen im Mai.\n\nFrau Wüst, warum hier?\n\n„Weil hier noch keiner ordentlich kocht.“\n\nUnd Sie, Bodo Ehlers?\n\n„Weil sie es sagt, und sie hat recht damit.“',
      ),
      [
        'Jolanda Wüst (Köchin): Weil hier noch keiner ordentlich kocht.',
        'Bodo Ehlers (Wirt): Weil sie es sagt, und sie hat recht damit.',
      ],
    );
  });
});

describe('Signs that only look like marks', () => {
  it('are feet and inches', () => {
    finds('en', 'Ann Lee said: “He was 5’9” tall, and we want to talk to him.”', [
      'Ann Lee: He was 5’9” tall, and we want to talk to him.',
    ]);
  });

  it('open what a colon announces, though they are of the wrong shape', () => {
    finds('en', 'Ann Lee said:” We have it.', ['Ann Lee: We have it.']);
    finds('sv', 'Anna Berg säger:” Vi har den.”', ['Anna Berg: Vi har den.']);
  });
});
