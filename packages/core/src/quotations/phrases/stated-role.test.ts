import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from '../said.fixture.ts';

/** Who spoke last, with the role that the text states. */
const last = (lang: string, text: string): string | undefined => {
  const line = said(lang, text).at(-1);
  return line?.slice(0, line.indexOf(':'));
};

describe('The role that a text states of somebody', () => {
  it('keeps the organisation in the genitive before a title', () => {
    assert.equal(
      last('sv', 'Broverkets driftledare Ivar Flod kom dit.\n\n– Trädet stod utanför, säger Flod.'),
      'Ivar Flod (Broverkets driftledare)',
    );
  });

  it('takes the fuller role of the signature or the contact line', () => {
    assert.equal(
      last(
        'sv',
        'Tjuvar tagna\n\n– Det är farligt, säger kommissarie Wik.\n\nKristina Wik, kommissarie vid polisområde Norrby',
      ),
      'Kristina Wik (kommissarie vid polisområde Norrby)',
    );
  });

  it('knows a trade by its ending between a preposition and a name', () => {
    assert.equal(
      last('nb', 'Arbeidet\n\nSkuta er reddet av båtbygger Jan Åge Lia.\n\n– Det ble ingen kopi, sier Lia.'),
      'Jan Åge Lia (båtbygger)',
    );
  });

  it('takes no verb with such an ending for a trade', () => {
    assert.equal(
      last('nb', 'Arbeidet\n\nKommunen takker Jan Åge Lia for innsatsen.\n\n– Det ble ingen kopi, sier Lia.'),
      'Jan Åge Lia',
    );
  });

  it('reads a title behind "som" and behind "er"', () => {
    assert.equal(
      last('sv', 'Klubben presenterar Nora Ceder som ny huvudtränare för laget.\n\n– Det känns bra, säger Ceder.'),
      'Nora Ceder (huvudtränare för laget)',
    );
    assert.equal(
      last('nb', 'Laget\n\nAmir Rez har vært trener i tre år.\n\n– Vi snakket om pizza, sier Rez.'),
      'Amir Rez (trener)',
    );
  });

  it('reads a title in a relative clause behind other words', () => {
    assert.equal(
      last('nb', '«Båten er ny», sier Eirik Toft, som har ledet arbeidet og er klinikksjef i Helse Ytterst.'),
      'Eirik Toft (klinikksjef i Helse Ytterst)',
    );
    assert.equal(last('sv', '”Den låg i frysen”, berättar Ida Bena, som i dag är vd.'), 'Ida Bena (vd)');
  });

  it('does not go on behind the role with the next verb', () => {
    assert.equal(
      last('sv', '– Det sparar energi, säger Lova Tång, som är teknikchef på Voltå och som har skrivit en bok.'),
      'Lova Tång (teknikchef på Voltå)',
    );
  });

  it('leaves a title to the one whose name follows it', () => {
    assert.equal(
      last(
        'sv',
        'Mötet\n\nPå scenen stod Nora Ceder, kommunalråd Ivar Flod och en kör.\n\n– Det känns bra, säger Ceder.',
      ),
      'Nora Ceder',
    );
  });

  it('reads what somebody becomes, and what they are a holder of', () => {
    const roleOf = (text: string): string | undefined =>
      last('sv', `Ny chef\n\n${text}\n\n”Det är bra”, säger Anna Berg.`);
    assert.equal(
      roleOf('Anna Berg har utsetts till ny ekonomi- och finansdirektör (CFO) i Norbolaget.'),
      'Anna Berg (ekonomi- och finansdirektör (CFO) i Norbolaget)',
    );
    assert.equal(
      roleOf('Anna Berg är doktorand i biogeokemi vid institutionen för miljö.'),
      'Anna Berg (doktorand i biogeokemi vid institutionen för miljö)',
    );
    assert.equal(
      roleOf('Berg, som är föreståndare på Norhuset, går först. Anna Berg kom i går.'),
      'Anna Berg (föreståndare på Norhuset)',
    );
  });

  it('leaves what somebody is besides', () => {
    const text = 'Ny app\n\n”Vi började i köket”, säger Anna Berg, teknisk chef och en av grundarna.';
    assert.equal(last('sv', text), 'Anna Berg (teknisk chef)');
  });

  it('takes the organisation in the genitive, its kind and the school that it belongs to', () => {
    for (const role of ['Saaristovarustamot ry:n toiminnanjohtaja', 'Björkholman koulun yhdistyksen puheenjohtaja'])
      assert.deepEqual(
        said('fi', `Uusi lautta\n\n${role} Outi Kemppinen on tyytyväinen.\n\n– Lautta on hyvä, Kemppinen sanoo.`),
        [`Outi Kemppinen (${role}): Lautta on hyvä`],
      );
  });

  it('keeps what a title has behind it', () => {
    assert.equal(
      last('nb', 'Ny bru\n\nProfessor emerita Randi Holm er glad.\n\n– Brua er fin, sier Holm.'),
      'Randi Holm (Professor emerita)',
    );
  });

  it('is not whom somebody meets, hires or has', () => {
    const states = (lang: string, clause: string): string | undefined =>
      last(lang, `Ny bro\n\nAnna Berg${clause}.\n\n– Godt, ${lang === 'sv' ? 'säger' : 'siger'} Berg.`);
    for (const clause of [' har anställt läkare', ' ska träffa företrädare för staden', ' ger lärare stöd'])
      assert.equal(states('sv', clause), 'Anna Berg');
    assert.equal(states('sv', ' har varit lärare i tolv år'), 'Anna Berg (lärare)');
    assert.equal(states('da', ', som har læger i familien, er glad'), 'Anna Berg');
  });

  it('leaves out of what the text goes on about', () => {
    assert.equal(last('sv', '”Det är bra”, säger dess ordförande Knut Berg.'), 'Knut Berg (ordförande)');
    assert.equal(last('da', 'Dens formand Knud Berg er glad. »Det er godt,« siger Berg.'), 'Knud Berg (formand)');
    assert.equal(last('nb', '– Det er bra, sier dets leder Knut Berg.'), 'Knut Berg (leder)');
  });

  it('is no surname that is a title, of somebody else in a list', () => {
    const list = 'Senators Orla Brennan (D-OR), Henry King (I-ME) and Bo Ek (R-ID) came to the harbour.';
    assert.equal(last('en', `${list} “It is open,” said Brennan.`), 'Orla Brennan (Senators)');
  });

  it('ends before for how long somebody has had it', () => {
    assert.equal(last('sv', '– Det är bra, säger Anna Berg, ordförande sedan ett drygt år.'), 'Anna Berg (ordförande)');
    assert.equal(last('nb', '– Det er bra, sier Knut Berg, leder for Lia i ti år.'), 'Knut Berg (leder for Lia)');
    assert.equal(
      last('sv', 'Ny chef\n\nNy hamnchef från och med i höst blir Anna Berg.\n\n– Det är bra, säger Anna Berg.'),
      'Anna Berg (hamnchef)',
    );
    assert.equal(
      last('sv', '– Det är bra, säger Anna Berg, ordförande i för- och grundskolenämnden.'),
      'Anna Berg (ordförande i för- och grundskolenämnden)',
    );
    assert.equal(
      last('sv', '– Det är bra, säger Anna Berg, lärare för barn under tio år.'),
      'Anna Berg (lärare för barn under tio år)',
    );
  });

  it('is of whom it stands behind in a list', () => {
    const list = 'På bilden: Eva Strand, ombudsman, Bo Ek, tidigare sekreterare, Anna Berg, lokalombud.';
    assert.equal(last('sv', `${list}\n\n– Det är bra, säger Ek.`), 'Bo Ek (tidigare sekreterare)');
    assert.equal(last('sv', `${list}\n\n– Det är bra, säger Berg.`), 'Anna Berg (lokalombud)');
  });

  it('is no newspaper that was told', () => {
    assert.equal(last('sv', '– Han stannar, säger hans agent Bo Ek, till tidningen.'), 'Bo Ek (agent)');
  });

  it('stands behind a party, though the comma was lost', () => {
    assert.equal(last('sv', '– Det är bra, säger Anna Berg (M) Norviks ordförande.'), 'Anna Berg (Norviks ordförande)');
  });

  it('begins behind the verb, whatever that is', () => {
    const sv =
      'Truppen klar\n\nMed veckor kvar till premiären presenterar tränaren Anna Berg laget: ”Vi tror på det här laget”.';
    assert.equal(last('sv', sv), 'Anna Berg (tränaren)');
    const nb = 'Troppen klar\n\nFør premieren presenterer trener Anna Berg laget: «Vi har tro på dette laget».';
    assert.equal(last('nb', nb), 'Anna Berg (trener)');
  });

  it('ends before a preposition that the verb has left behind', () => {
    const da = 'Det har avisen spurgt Ida Holm, økonom hos Norvik om.\n\n»Det er godt,« siger hun.';
    assert.equal(last('da', da), 'Ida Holm (økonom hos Norvik)');
  });
});
