import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from '../said.fixture.ts';

describe('Dash-led speech behind a clause that tells who the speaker is', () => {
  for (const [lang, text, before, behind] of [
    [
      'nb',
      '– Det gynger, sier Ida Lund, som spiller Nora, og det skal det gjøre.',
      'Det gynger',
      'og det skal det gjøre.',
    ],
    [
      'sv',
      '– Det blir bra, säger Ida Lund, som leder bygget, men först måste vi rita.',
      'Det blir bra',
      'men först måste vi rita.',
    ],
    ['sv', '– Om vi vinner, säger Ida Lund, som tränar laget, blir det fest.', 'Om vi vinner', 'blir det fest.'],
    ['sv', '– Jag tror, säger Ida Lund, som leder bygget, att bron håller.', 'Jag tror', 'att bron håller.'],
    [
      'da',
      '– Det bliver godt, siger Ida Lund, der leder byggeriet, og vi glæder os.',
      'Det bliver godt',
      'og vi glæder os.',
    ],
    [
      'fi',
      '– Se on hyvä, sanoo Ida Lund, joka johtaa työtä, ja toivomme parasta.',
      'Se on hyvä',
      'ja toivomme parasta.',
    ],
  ] as const)
    it(`goes on in ${lang}: ${behind}`, () => {
      assert.deepEqual(said(lang, text), [`Ida Lund: ${before} … ${behind}`]);
    });

  it('goes on behind how it is said', () => {
    assert.deepEqual(said('sv', '– Här, säger Ida Lund stolt, har kommunen byggt en bro.'), [
      'Ida Lund: Här … har kommunen byggt en bro.',
    ]);
    assert.deepEqual(said('fi', '– Täällä, sanoo Ida Lund hymyillen, on rakennettu silta.'), [
      'Ida Lund: Täällä … on rakennettu silta.',
    ]);
    assert.deepEqual(said('sv', '– Här är den, säger Ida Lund stolt, och ler.'), ['Ida Lund: Här är den']);
  });

  it('is over where the clause goes on, or a second verb of the speaker stands', () => {
    for (const rest of [
      'som lett bygget sedan 2019, och ler',
      'som ledde bygget, och som nu går i pension',
      'som ritade bron, den längsta i landet',
      'som har en bror, som är glad, och en syster',
    ])
      assert.deepEqual(said('sv', `– Det blir bra, säger Ida Lund, ${rest}.`), ['Ida Lund: Det blir bra']);
    assert.deepEqual(said('da', '– Det bliver godt, siger Ida Lund, der er rektor på skolen, og peger på kortet.'), [
      'Ida Lund (rektor på skolen): Det bliver godt',
    ]);
  });

  it('goes on with what was not so', () => {
    assert.deepEqual(said('sv', '– Vi trodde det, säger Ida Lund, som lett bygget, men inte att bron blev så hög.'), [
      'Ida Lund: Vi trodde det … men inte att bron blev så hög.',
    ]);
  });
});
