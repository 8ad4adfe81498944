import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findQuotations } from '../../index.ts';
import { said } from '../said.fixture.ts';

const speakers = (lang: string, text: string): string[] =>
  said(lang, text).map((line) => line.slice(0, line.indexOf(':')));

describe('Words without an attribution', () => {
  it('are whose office the heading above them announces', () => {
    assert.deepEqual(
      speakers(
        'fi',
        'Osavuosikatsaus\n\nRahoitusjohtaja Liisa Aho esitteli luvut.\n\nToimitusjohtajan katsaus\n\n”Vuosi oli kaksijakoinen. Tilauksia saatiin enemmän kuin koskaan.\n\n”Laskimme väärin.”\n\nToimitusjohtaja Tapani Kemppi on tavattavissa tänään.',
      ),
      ['Tapani Kemppi (Toimitusjohtaja)'],
    );
    assert.deepEqual(
      speakers(
        'sv',
        'Delårsrapport\n\nFinanschef Anna Berg lägger fram siffrorna.\n\nVd-kommentar\n\n”Kvartalet var det bästa i bolagets historia, och orderboken är full.”\n\nVd Bo Alm svarar på frågor.',
      ),
      ['Bo Alm (Vd)'],
    );
  });

  it('are whom the sentence behind them names for the first time, where nobody spoke before', () => {
    const openings = [
      [
        'de',
        'Neue Orgel\n\nDie Orgel ist da. „Wir hielten es für Dämmung. Dann hat jemand gesungen.“ Restauratorin Olga Stein hat die Blätter gefunden.',
      ],
      [
        'fi',
        'Uusi puutarha\n\nPuutarha avataan.\n\n– Olen odottanut tätä kymmenen vuotta.\n\nPuutarhuri Aune Tolva on jonon ensimmäinen.',
      ],
      [
        'nb',
        'Skolen stenger\n\nSkolen stenger i juni.\n\n– Jeg gikk her selv, og det gjorde mor også.\n\nLærer Kari Lund har undervist der siden 1988.',
      ],
    ] as const;
    assert.deepEqual(
      openings.map(([lang, text]) => speakers(lang, text)),
      [['Olga Stein (Restauratorin)'], ['Aune Tolva (Puutarhuri)'], ['Kari Lund (Lærer)']],
    );
  });

  it('are whose they were before where the sentence behind them only lets somebody else speak', () => {
    assert.deepEqual(
      speakers(
        'sv',
        'Klockorna är hemma\n\n– De fanns i en lada, säger kyrkoherde Anna Berg.\n\nLadan ligger i Vånga.\n\n– Jag åkte dit samma kväll.\n\nKommunalrådet Bo Alm medger att det dröjde.',
      ),
      ['Anna Berg (kyrkoherde)', 'Anna Berg (kyrkoherde)'],
    );
  });

  it('are found in the items of a list that begin with a name, where no dash leads speech', () => {
    const said = (lang: string, text: string): (string | undefined)[] =>
      findQuotations(text, { lang }).map(({ speaker, text: words }) => `${speaker?.name ?? '?'}: ${words}`);
    assert.deepEqual(
      said(
        'de',
        'Neue Brücke über die Raue\n- Leiter Tom Kern: „Wir haben lange darauf gewartet“\n- 5. Mai: „Ein Abend am Fluss mit Musik“\nDie Brücke ist offen.',
      ),
      ['Tom Kern: Wir haben lange darauf gewartet'],
    );
    assert.deepEqual(
      said(
        'en',
        'A new bridge over the Raue\n- Manager Tom Kern: “We have waited for this for years”\n- Open from May\nThe bridge is open.',
      ),
      ['Tom Kern: We have waited for this for years'],
    );
  });
});
