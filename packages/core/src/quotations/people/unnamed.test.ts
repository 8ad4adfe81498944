import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findQuotations } from '../../index.ts';
import { said } from '../said.fixture.ts';

const speakers = (lang: string, text: string): string[] =>
  said(lang, text).map((line) => line.slice(0, line.indexOf(':')));

describe('Who is meant where nobody is named', () => {
  it('gives a pronoun to the one whose title opens the sentence before, past somebody nearer', () => {
    const text =
      'Konserndirektör Anna Berg och ekonomichef Eva Lind höll stämma. Direktören varnar för vintern. ”Dammarna är fulla nu”, säger hon.';
    assert.deepEqual(speakers('sv', text), ['Anna Berg (Konserndirektör)']);
  });

  it('gives no name to somebody unnamed whom a pronoun goes back to', () => {
    assert.deepEqual(
      speakers(
        'da',
        '»Vi mangler venner,« siger formand Lars Berg.\n\nEn 84-årig mand får besøg hver uge.\n\n»Jeg glæder mig,« siger han.',
      ),
      ['Lars Berg (formand)', 'han'],
    );
    assert.deepEqual(
      speakers(
        'nb',
        '– Vi trenger penger, sier leder Anna Berg.\n\nEn mor til tre selger møblene sine.\n\n– Barna merker det, sier hun.',
      ),
      ['Anna Berg (leder)', 'hun'],
    );
  });

  it('leaves a definite title unnamed where the only person near is something else', () => {
    assert.deepEqual(
      speakers(
        'sv',
        '– Vi har mycket att lära, säger regionråd Anna Berg.\n\n– Nu väntar vi på madrasserna, säger avdelningschefen.',
      ),
      ['Anna Berg (regionråd)', 'avdelningschefen'],
    );
  });

  it('knows a person by a broader title', () => {
    assert.deepEqual(
      speakers('nb', 'Kystminister Anna Berg la fram forslaget. – Kontrollen ligger fast, sier statsråden.'),
      ['Anna Berg (Kystminister)'],
    );
  });

  it('takes the police for an organisation, not for the police officer just named', () => {
    assert.deepEqual(
      speakers(
        'sv',
        'Två män greps\n\n– Vi fann båtar, säger polisens presstalesperson Anna Berg.\n\nEnligt polisen rör det sig om nitton stölder.',
      ).at(-1),
      'polisen',
    );
  });

  it('follows a pronoun in its object form', () => {
    assert.deepEqual(
      said(
        'sv',
        'Pauser hjälper\n\n– Hjärnan vilar, säger Anna Berg, doktorand.\n\nEnligt henne är det avgörande att pausen är en paus.',
      ).at(-1),
      'Anna Berg (doktorand): ~ är det avgörande att pausen är en paus',
    );
    assert.deepEqual(
      said('da', 'Bedre søvn\n\nFormand Bent Krag roser ordningen. Ifølge ham sparer regionen tolv millioner.').at(-1),
      'Bent Krag (Formand): ~ sparer regionen tolv millioner',
    );
  });

  it('finds the speaker behind a dummy subject', () => {
    assert.deepEqual(
      speakers('da', '»Vi investerer sjældent i støj,« lyder det fra Hans Brinck, partner i Fonden Grobund.'),
      ['Hans Brinck (partner i Fonden Grobund)'],
    );
  });

  it('takes a chairman for no unnamed man', () => {
    assert.deepEqual(
      speakers(
        'da',
        '»Vi mangler løn,« siger Jytte Berg, forbundsformand.\n\nTillidsmand Lars Lind møder på arbejde. Forbundsformanden tager sagen op. Hun kalder det »et studie i ren tavshed«.',
      ),
      ['Jytte Berg (forbundsformand)', 'Jytte Berg (forbundsformand)'],
    );
  });

  it('follows a pronoun past a company to a person', () => {
    assert.deepEqual(
      speakers(
        'da',
        '»Vi mangler løn,« siger Jytte Berg, forbundsformand.\n\nIfølge Distribut skyldes det et nyt lønsystem.\n\n»Det tror jeg ikke på,« siger hun.',
      ),
      ['Jytte Berg (forbundsformand)', 'Distribut', 'Jytte Berg (forbundsformand)'],
    );
  });

  it('follows a pronoun to somebody whom a noun or a relative clause shows to be a person', () => {
    assert.deepEqual(
      speakers(
        'fi',
        'Ohjaaja Anna Koski on iloinen.\n\nPääosassa nähdään Ilari Vehka, joka on laulanut ennen. Hän kuvailee rooliaan: ”Raimo on mies, joka vastaa aina.”',
      ),
      ['Ilari Vehka'],
    );
    assert.deepEqual(
      speakers(
        'fi',
        'Ohjaaja Anna Koski on iloinen.\n\nKirjailijan tytär Sirkka Kaarna oli mukana harjoituksissa. Hän kirjoittaa: ”Äiti olisi nauranut tälle kaikelle.”',
      ),
      ['Sirkka Kaarna'],
    );
  });

  it('gives words without attribution to the one person of the block before', () => {
    assert.deepEqual(
      speakers(
        'sv',
        '– Hallen är klar, säger rektor Bo Lind.\n\nTindra Wahl, elva år, ritade en grotta åt barnen.\n\n”Först trodde jag inte att de menade allvar med min grotta.”',
      ),
      ['Bo Lind (rektor)', 'Tindra Wahl'],
    );
  });

  it('takes a genitive before a colon for the speaker', () => {
    assert.deepEqual(
      speakers(
        'sv',
        '– Batterier brinner, säger Ulla Berg, skadechef.\n\nBergs råd är enkelt: ”Ladda aldrig när du sover om natten.”',
      ),
      ['Ulla Berg (skadechef)', 'Ulla Berg (skadechef)'],
    );
  });

  it('gives a noun for a trade to the one whom the block before tells of', () => {
    assert.deepEqual(
      speakers('sv', 'Moa Rudén minns det så: ”Publiken fick ponchos.”\n\n”Nu blir det torrt”, tillägger scenografen.'),
      ['Moa Rudén (scenografen)', 'Moa Rudén (scenografen)'],
    );
  });

  it('follows a pronoun to somebody who has a form of address and a surname only', () => {
    assert.deepEqual(
      speakers('en', '“It burns,” said Ann Berg.\n\nDr Tiddy is worried. “They had a meeting,” he said.'),
      ['Ann Berg', 'Tiddy'],
    );
  });

  it('follows a pronoun to somebody who shares the surname of another', () => {
    assert.deepEqual(
      speakers(
        'nb',
        '– Vi finner dem, sier Nils Mathis Utsi.\n\nBroren, Ante Utsi, har gjett her i førti år.\n\n– Jeg har aldri sett noe lignende, sier han.',
      ),
      ['Nils Mathis Utsi', 'Ante Utsi'],
    );
  });

  it('leaves a title of one organisation to nobody who holds it in another', () => {
    const text =
      '– Det er bra, sier Ola Berg, styreleder i Fjord Kraft AS.\n\nStyrelederen i Tangen Invest kaller kjøpet “modig, men helt nødvendig for oss”.';
    assert.deepEqual(speakers('nb', text), ['Ola Berg (styreleder i Fjord Kraft AS)', 'Styrelederen']);
    const same = text.replace('Tangen Invest', 'Fjord Kraft');
    assert.deepEqual(speakers('nb', same).at(-1), 'Ola Berg (styreleder i Fjord Kraft AS)');
  });

  it('makes a pronoun doubtful behind a title that nothing tells the holder of', () => {
    for (const [lang, text] of [
      ['sv', 'Anna Ek sprang.\n\nÄgaren är orolig.\n\n– Det är svårt, säger hon.'],
      ['nb', 'Anna Ek løp.\n\nEieren er urolig.\n\n– Det er vanskelig, sier hun.'],
      ['da', 'Anna Ek løb.\n\nEjeren er urolig.\n\n– Det er svært, siger hun.'],
    ] as const)
      assert.equal(findQuotations(`Brand i stallet\n\n${text}`, { lang })[0]?.confidence, 'medium', text);
  });

  it('leaves out what somebody is named as', () => {
    const text = 'Som ledamot av nämnden är Bo Ek på plats.\n\nHur är stämningen?\n\n– Den är god.';
    assert.deepEqual(speakers('sv', text), ['Bo Ek (ledamot av nämnden)']);
  });

  it('is who spoke right before without a name, where a pronoun goes on', () => {
    for (const [lang, ...lines] of [
      ['sv', 'Brandman Bo Ek är nöjd.', '– Jag hade kaffe, sade mannen till räddarna.', '– Det gick bra, tillade han.'],
      [
        'fi',
        'Palomies Bo Ek on iloinen.',
        '– Minulla oli kahvia, sanoi mies pelastajille.',
        '– Hyvin meni, hän lisäsi.',
      ],
      ['en', 'Firefighter Bo Ek is glad.', '“I had coffee,” the man told rescuers.', '“It went well,” he added.'],
    ] as const)
      assert.ok(
        speakers(lang, ['Nyt', ...lines].join('\n\n')).every((who) => !who.startsWith('Bo Ek')),
        lang,
      );
  });
});
