import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findQuotations } from '../../index.ts';
import { said } from '../said.fixture.ts';

/** A sentence in a release that reports nothing else. */
const reports = (lang: string, sentence: string): string[] => said(lang, `Ny bro\n\nBron er fra 1904.\n\n${sentence}`);

describe('A source', () => {
  it('is told from what somebody wrote or reckoned', () => {
    assert.deepEqual(reports('sv', 'Enligt utredningens förslag bedöms Broverket kunna ta över arbetet.'), []);
    assert.deepEqual(reports('sv', 'Enligt Broverkets beräkningar kostar bron tio miljoner kronor.'), []);
    assert.deepEqual(reports('sv', 'Enligt EU:s broförordning kan den som river en bro få böter.'), []);
    assert.deepEqual(reports('sv', 'Bron kostar tio miljoner kronor enligt Svenska bronäts beräkningar.'), []);
    assert.deepEqual(reports('sv', 'Enligt Broverket kostar bron tio miljoner kronor.'), [
      'Broverket: ~ kostar bron tio miljoner kronor',
    ]);
    assert.deepEqual(reports('da', 'Ifølge kommunens beregninger koster broen ti millioner kroner.'), []);
    assert.deepEqual(reports('nb', 'Navnet er ifølge Vest-Lie helt misvisende.'), [
      'Vest-Lie: ~ Navnet er … helt misvisende',
    ]);
  });

  it('is no law that goes by its letters, and no rule before a name', () => {
    assert.deepEqual(reports('sv', 'Kommunen ger böter för den som bryter mot förbud enligt LSS.'), []);
    assert.deepEqual(reports('sv', 'Kungen efterträds enligt gällande arvsordning av Kronprinsessan Anna Berg.'), []);
    assert.deepEqual(reports('sv', 'Arbetslösheten ökar snabbt i hela landet enligt SKR.'), [
      'SKR: ~ Arbetslösheten ökar snabbt i hela landet',
    ]);
  });

  it('ends before the verb, whatever the body is for', () => {
    assert.deepEqual(reports('sv', 'Enligt utredningen föreslås Brolagen gälla från den 1 juli.'), [
      'utredningen: ~ föreslås Brolagen gälla från den 1 juli',
    ]);
    assert.deepEqual(reports('sv', 'Enligt kommittén för fler broar i norr saknas i dag en god bild av läget.'), [
      'kommittén: ~ saknas i dag en god bild av läget',
    ]);
    assert.deepEqual(reports('sv', 'Enligt Förbundet för broar och vägar, FBV, är bron för låg.'), [
      'Förbundet för broar och vägar: ~ är bron för låg',
    ]);
    assert.deepEqual(reports('nb', 'Ifølge Direktoratet for bruer og veier (DBV) er brua for lav.'), [
      'Direktoratet for bruer og veier: ~ er brua for lav',
    ]);
  });

  it('may be several, and stand behind a verb, but not in a relative clause', () => {
    assert.deepEqual(reports('sv', 'Enligt forskarna är bron för låg.'), ['forskarna: ~ är bron för låg']);
    assert.deepEqual(reports('sv', 'Därför betonade ministrarna att bron är för låg.'), [
      'ministrarna: ~ bron är för låg',
    ]);
    assert.deepEqual(reports('da', 'Ifølge forskerne er broen for lav.'), ['forskerne: ~ er broen for lav']);
    assert.deepEqual(reports('sv', 'Avtalet innebär enligt Ekhamra universitet nya möjligheter till samarbete.'), [
      'Ekhamra universitet: ~ Avtalet innebär … nya möjligheter till samarbete',
    ]);
    assert.deepEqual(reports('sv', 'Antalet som enligt Broverket saknar bro är större nu.'), []);
    assert.deepEqual(reports('sv', 'Enligt brolagarna ska bron ha räcken på båda sidor.'), []);
  });
});

describe('A reporting verb', () => {
  it('has its second part behind where it was said', () => {
    assert.deepEqual(reports('sv', 'Broverket har i flera rapporter och brev framfört att bron är för låg.'), [
      'Broverket: ~ bron är för låg',
    ]);
    assert.deepEqual(reports('da', 'Vejdirektoratet har i forhandlingerne fastholdt, at broen er for lav.'), [
      'Vejdirektoratet: ~ broen er for lav',
    ]);
    assert.deepEqual(reports('sv', 'Flera föreningar har i våras framfört till kommunen att bron är för låg.'), [
      'föreningar: ~ bron är för låg',
    ]);
  });

  it('has a title or a body for its subject behind "och", and behind the first verb', () => {
    assert.deepEqual(reports('sv', 'Mötet är slut och kommunalrådet menar att bron är för låg.'), [
      'kommunalrådet: ~ bron är för låg',
    ]);
    assert.deepEqual(reports('sv', 'I maj förlängde kommunen tiden och konstaterade då att bron är för låg.'), [
      'kommunen: ~ bron är för låg',
    ]);
    assert.deepEqual(reports('sv', 'När det gäller broar menar kommunen att de är för låga.'), [
      'kommunen: ~ de är för låga',
    ]);
  });

  it('reports nothing where a noun or a copula takes the clause, nor before an infinitive', () => {
    assert.deepEqual(reports('sv', 'Kommunen understryker möjligheten att bron blir högre än förr.'), []);
    assert.deepEqual(reports('sv', 'Vi hör Anna Berg berätta om hur det var att bygga en bro.'), []);
    assert.deepEqual(reports('sv', 'De lovade att fortsätta sitt arbete med bron i tio år.'), []);
    assert.deepEqual(reports('da', 'Anna Berg afviser at gøre det til et krav.'), []);
    assert.deepEqual(reports('nb', 'Norby er nevnt særskilt, og at flere skal bygge broer.'), []);
    assert.deepEqual(reports('nb', 'Anna Berg er fortalt at broen er stengt.'), []);
    assert.deepEqual(reports('da', 'Anna Berg afviser, at ansatte i byen er for få.'), [
      'Anna Berg: ~ ansatte i byen er for få',
    ]);
    assert.deepEqual(reports('sv', 'Anna Berg påpekade att samarbete om broar gör det lättare.'), [
      'Anna Berg: ~ samarbete om broar gör det lättare',
    ]);
    assert.deepEqual(reports('da', 'Anna Berg siger til kommunebladet, at broen er for lav.'), [
      'Anna Berg: ~ broen er for lav',
    ]);
  });

  it('has no text and nobody in particular for its subject', () => {
    assert.deepEqual(reports('sv', 'Ändringarna tydliggör att Broverket ansvarar för bron.'), []);
    assert.deepEqual(reports('sv', 'Sex av tio elever i Ekhamra uppger att de är rädda för bron.'), []);
    assert.deepEqual(reports('sv', 'Deltagarna i mötet uppger att de är rädda för bron.'), [
      'Deltagarna: ~ de är rädda för bron',
    ]);
  });

  it('reports no more where a main clause draws the conclusion', () => {
    assert.deepEqual(reports('sv', 'Broverket påtalar att bron är för låg och kommunen river därför räcket.'), [
      'Broverket: ~ bron är för låg',
    ]);
    assert.deepEqual(
      reports('sv', 'Broverket påtalar att bron är för låg och att det därför är bättre att riva den.'),
      ['Broverket: ~ bron är för låg och att det därför är bättre att riva den'],
    );
    assert.deepEqual(reports('nb', 'Kommunen påpeker at brua er for lav og stenger derfor veien.'), [
      'Kommunen: ~ brua er for lav',
    ]);
  });

  it('may stand in an item of a list', () => {
    assert.deepEqual(
      reports('sv', '* Broar: Kommunen menar att bron är för låg.\n* Vägar: Bron är enligt kommunen lång.'),
      ['Kommunen: ~ bron är för låg', 'kommunen: ~ Bron är … lång'],
    );
  });
});

describe('A clause behind a preposition of time', () => {
  it('is no report', () => {
    assert.deepEqual(reports('da', 'Det konkluderer forskere fra Torsby Universitet efter at have talt broer.'), []);
    assert.deepEqual(reports('sv', 'Det konstaterar Broverket efter att arbetet har avslutats.'), []);
  });
});

describe('What somebody else does in the sentence', () => {
  it('is no part of a report: what they ask for, or say besides', () => {
    assert.deepEqual(reports('sv', 'Utredningen konstaterar att bron är för låg och föreslår att den ska rivas.'), [
      'Utredningen: ~ bron är för låg',
    ]);
    assert.deepEqual(reports('da', 'Kommunen oplyser, at broen er for lav og anbefaler, at den rives.'), [
      'Kommunen: ~ broen er for lav',
    ]);
    assert.deepEqual(reports('sv', 'Enligt utredaren är bron för låg, och hon anser att den bör rivas.'), [
      'utredaren: ~ är bron för låg',
    ]);
  });

  it('reports nothing with a participle before a noun', () => {
    assert.deepEqual(reports('sv', 'Med tidigare aviserade anslag föreslår regeringen att bron ska rivas.'), []);
    assert.deepEqual(reports('sv', 'Med de påpekade bristerna föreslog regeringen att bron skulle rivas.'), []);
  });

  it('takes the clause, where it has something of its own', () => {
    assert.deepEqual(reports('sv', 'Regeringen aviserade sin avsikt att bron ska rivas nästa år.'), []);
    assert.deepEqual(reports('sv', 'Hon berättar om när hon fick tre generaler att spela på bron.'), []);
    assert.deepEqual(reports('sv', 'Broverket informerade sina kunder att bron är stängd.'), [
      'Broverket: ~ bron är stängd',
    ]);
  });

  it('is told from whom something is said to', () => {
    assert.deepEqual(reports('sv', 'Broverket framförde till ministern att bron är för låg.'), [
      'Broverket: ~ bron är för låg',
    ]);
    assert.deepEqual(reports('sv', 'Broverket har tidigare bland annat konstaterat att bron är för låg.'), [
      'Broverket: ~ bron är för låg',
    ]);
  });

  it('is no source by a year', () => {
    assert.deepEqual(reports('sv', 'Var fjärde bro är för låg, enligt BROBAR 2026.'), []);
    assert.deepEqual(reports('nb', 'Filteret fjerner ifølge produsenten 97 prosent av plasten.'), [
      'produsenten: ~ Filteret fjerner … 97 prosent av plasten',
    ]);
    assert.deepEqual(reports('sv', 'Bron ska rivas enligt fastställda tidsfrister.'), []);
  });

  it('goes by the whole of its name', () => {
    assert.deepEqual(reports('sv', 'Institutet för broar och vägar har i dag sagt att bron är för låg.'), [
      'Institutet för broar och vägar: ~ bron är för låg',
    ]);
    assert.deepEqual(reports('sv', 'Därför menar Myndigheten för broar att bron är för låg.'), [
      'Myndigheten för broar: ~ bron är för låg',
    ]);
  });

  it('is a body, where the whole of a word names one and its last part a title', () => {
    assert.deepEqual(reports('sv', 'Hamnpolisen framhåller att bron är för låg.'), ['Hamnpolisen: ~ bron är för låg']);
    const [found] = findQuotations('Ny bro\n\nHamnpolisen framhåller att bron är för låg.', { lang: 'sv' });
    assert.equal(found?.speaker?.type, 'organisation');
  });

  it('has a verb that goes with a preposition, behind its auxiliary', () => {
    const [found] = findQuotations('Ny bro\n\nBroverket har flaggat för att bron är för låg.', { lang: 'sv' });
    assert.equal(found?.cue?.text, 'flaggat');
  });

  it('may stand in lower case behind the verb of a sentence that an adverbial opens', () => {
    assert.deepEqual(reports('sv', 'Mot den bakgrunden har kommunen konstaterat att bron är för låg.'), [
      'kommunen: ~ bron är för låg',
    ]);
    assert.deepEqual(reports('nb', 'I rapporten har kommunen bekreftet at broen er for lav.'), [
      'kommunen: ~ broen er for lav',
    ]);
    assert.deepEqual(reports('sv', 'I går kunde medlemmar i kommunen konstatera att bron är för låg.'), []);
  });
});
