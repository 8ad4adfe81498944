import { parsePressRelease } from '@talstreck/core';
const body={sv:'Bron över Lillån öppnar på måndag efter två års arbete. Den är fyrtio meter lång och bär två filer.\n\n– Vi är glada, säger Anna Berg, stadsarkitekt.',
en:'The bridge over the river opens on Monday after two years of work. It is forty metres long.\n\n“We are glad,” said Anna Berg, city architect.',
nb:'Broen over elva åpner på mandag etter to års arbeid. Den er førti meter lang.\n\n– Vi er glade, sier Anna Berg, byarkitekt.',
da:'Broen over åen åbner på mandag efter to års arbejde. Den er fyrre meter lang.\n\n»Vi er glade,« siger Anna Berg, stadsarkitekt.',
fi:'Joen ylittävä silta avataan maanantaina kahden vuoden työn jälkeen. Se on neljäkymmentä metriä pitkä.\n\n”Olemme iloisia”, sanoo kaupunginarkkitehti Anna Berg.',
de:'Die Brücke über den Fluss wird am Montag nach zwei Jahren Arbeit eröffnet. Sie ist vierzig Meter lang.\n\n„Wir freuen uns“, sagt Anna Berg, Stadtarchitektin.'};
const head={sv:'Ny bro över Lillån öppnar',en:'New bridge over the river opens',nb:'Ny bro over elva åpner',da:'Ny bro over åen åbner',fi:'Uusi silta joen yli avataan',de:'Neue Brücke über den Fluss eröffnet'};
const lines={
sv:['Stockholm den 24 november 2026','2026-11-24','Norrsala 2026-11-24','24 november 2026, Norrsala','Pressmeddelande 2026-11-24','Pressmeddelande den 24 november 2026','Publicerad 24 november 2026','Publicerad: 24 november 2026 kl. 09.00','Tisdag 24 november 2026','Uppdaterad 25 november 2026', 'Göteborg, 24 nov 2026','Upplands Väsby, 2026-11-24, kl. 08:30'],
en:['London, 24 November 2026','November 24, 2026','Published 24 November 2026','Tuesday 24 November 2026','Press release – 24 November 2026','Date: 24 November 2026','24/11/2026','For immediate release: November 24, 2026','Nov. 24, 2026','Dublin, Ireland, 24 November 2026','Last updated: 25 November 2026'],
nb:['Oslo, 24. november 2026','24.11.2026','Publisert 24. november 2026','Pressemelding 24.11.2026','Pressemelding | Dato: 24.11.2026','Bergen 24.11.2026','Tirsdag 24. november 2026'],
da:['København, den 24. november 2026','24. november 2026','24-11-2026','Pressemeddelelse den 24. november 2026','Offentliggjort 24. november 2026','Aarhus, 24.11.2026','Udgivet 24. november 2026','Pressemeddelelse fra Norrsala Kommune, 24. november 2026'],
fi:['Helsinki 24.11.2026','Helsingissä 24. marraskuuta 2026','24.11.2026 klo 10.00','Julkaistu 24.11.2026','Tiedote 24.11.2026','Tampere, 24. marraskuuta 2026','Julkaistu: 24.11.2026 09:00','Mediatiedote 24. marraskuuta 2026'],
de:['Berlin, 24. November 2026','Berlin, den 24.11.2026','24.11.2026','Pressemitteilung vom 24. November 2026','Veröffentlicht am 24. November 2026','Wien, 24. November 2026','Pressemitteilung Nr. 45/2026 vom 24.11.2026','Zürich, 24. November 2026','Dienstag, 24. November 2026','Stand: 24.11.2026']};
const lead={
sv:['STOCKHOLM, 24 november 2026 – ','Stockholm, 24 november 2026 – ','Göteborg (24 november 2026) – ','STOCKHOLM. ','Upplands Väsby, 24 november 2026: '],
en:['LONDON, 24 November 2026 – ','LONDON – ','NEW YORK, Nov. 24, 2026 /PRNewswire/ -- ','London, UK, 24 November 2026: ','(Dublin, 24 November 2026) ','CHICAGO--(BUSINESS WIRE)--','PARIS (AFP) - ','Washington, D.C. – November 24, 2026 – '],
nb:['Oslo, 24. november 2026 – ','OSLO: ','(Oslo, 24. november 2026) ','BERGEN (NTB): '],
da:['København, den 24. november 2026 – ','KØBENHAVN: ','Aarhus, 24. november 2026: '],
fi:['Helsinki, 24.11.2026 – ','HELSINKI, 24. marraskuuta 2026 – ','Espoo 24.11.2026 – '],
de:['Berlin, 24. November 2026 – ','Berlin (ots) – ','BERLIN. ','Wien (OTS) - ','München, 24.11.2026. ','Leipzig, den 24. November 2026. ','Köln/Bonn, 24. November 2026 – ']};
const out=(l,s,r,before)=>console.log(l.padEnd(3),before,s.padEnd(48),(r.datePublished??'-').padEnd(11),JSON.stringify(r.dateline??null), r.headline===head[l]?'':'HEADLINE '+r.headline, r.lede?.startsWith(body[l].slice(0,15))?'':'LEDE '+JSON.stringify(r.lede)?.slice(0,60));
for (const l of Object.keys(lines)){ for(const s of lines[l]) { const r=parsePressRelease(`${head[l]}\n\n${s}\n\n${body[l]}\n`,{lang:l}); out(l,s,r,'below'); const r2=parsePressRelease(`${s}\n\n${head[l]}\n\n${body[l]}\n`,{lang:l}); if(JSON.stringify(r2.dateline)!==JSON.stringify(r.dateline)||r2.datePublished!==r.datePublished||r2.headline!==head[l]) out(l,s,r2,'above'); }
 for(const s of lead[l]) out(l,s,parsePressRelease(`${head[l]}\n\n${s}${body[l]}\n`,{lang:l}),'lead '); }
