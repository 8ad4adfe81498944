import { caseReader } from '../quotations/readers/case-reader.ts';
import { readLostDash } from '../quotations/direct/lost-dash.ts';
import { participleClause } from '../quotations/readers/participle-clause.ts';
import type { Language } from './language.ts';

/** What somebody gives by words said: "kuuluu NAME neuvo", "on NAME viesti". */
const WORDS =
  'neuvo ohje vinkki viesti ydinviesti sanoma terveiset terveisensä toive kehotus vetoomus muistutus ajatus vastaus kommentti toteamus arvio perustelu johtopäätös tervehdys mielipide näkemys pyyntö tuomio analyysi lupaus haaste motto vaatimus';

const ownWords = (verb: string): string =>
  WORDS.split(' ')
    .map((word) => `${verb}>*>${word}`)
    .join(' ');

/**
 * Finnish. Reporting clauses, word order and "mukaan": Hakulinen et al., Iso suomen kielioppi (2004), §1457–1482;
 * quotation and dash: Kielitoimiston ohjepankki ("Lainausmerkit", "Repliikkiviiva"). Names: Population Information System.
 */
export const fi: Language = {
  code: 'fi',
  reportingVerbs:
    'sano|i|o|nut katso|i|o selvent|i|ää kerto|i|o|nut totea|a totesi ilmoitta|a|nut ilmoitti korosta|a|nut korosti painotta|a|nut painotti kirjoitta|a|nut kirjoitti selittä|ä|nyt selitti vahvista|a|nut vahvisti muistutta|a|nut muistutti huomautt|i|aa väittä|ä|nyt väitti vasta|a|si lisä|ä|si raportoi varoitta|a|nut varoitti myöntä|ä|nyt myönsi lupa|a|si vakuutta|a|nut vakuutti tiedott|i|aa julkist|i|aa linja|a|si arvioi||nut tähdentää alleviivaa tarkentaa tarkensi ennakoi teroitt|i|aa mainits|i|ee paljastaa muistel|i|ee todennut kiistä|ä|nyt kiisti luvannut lisännyt vastannut täsmentää täsmensi tähdensi alleviivasi tunnustaa tunnusti tiivistää tiivisti kiteyttää kiteytti vetoaa vetosi ker|rotaan|rottiin to|detaan|dettiin sano|taan|ttiin ilmoite|taan|ttiin korost|etaan|ettiin painot|etaan|ettiin muistut|etaan|ettiin vahvist|etaan|ettiin arvioi|daan|tiin huomaute|taan|ttiin vakuute|taan|ttiin korost|etaan tähdenne|tään|ttiin linja|taan|ttiin lisätään väite|tään|ttiin vasta|taan|ttiin',
  directVerbs:
    'neuvoo korjasi opasta|a|si kutsu|i|u|nut kuva|a|si|ili toivott|i|aa jatk|aa|oi kuvailee pohti||i kysy|i|y iloits|i|ee kiitt|i|ää toivo|i|o usko|i|o kommentoi||nut summa|a|si tiivist|i|ää päättää kehott|i|aa huokaa naur|aa|oi hymyil|i|ee perustel|i|ee taustoittaa täydentää ihmettelee harmittelee kehuu naurahtaa huudahtaa kannustaa rohkaisee ehdottaa vinkkaa miettii arvelee luonnehti|i|nut kuittaa hehkuttaa puhu|i|u kehais|i|ee vitsailee huokaisee kertaa kuvannut kuiskaa kuiskasi selventää selvensi väist|ää|i tuumaa tuumasi huokasi naurahti huudahti vitsaili taustoitti huutaa huusi luettel|ee|i ennust|aa|i paljasti moit|ti|tii ihmetteli harmitteli kehui kannusti rohkaisi ehdotti vinkkasi mietti arveli hehkutti kertasi selosta|a selosti kritisoi arvostel|ee|i syyt|tää|ti vaat|ii|i peräänkuulut|taa|ti pahoittel|ee|i tunnelmoi ylist|ää|i puolust|aa|i vertaa vertasi lista|a|si täräyt|tää|ti päivittel|ee|i hymäht|ää|i virnist|ää|i puuskaht|aa|i tokais|ee|i mainost|aa|i suosittel|ee|i spekuloi pohdiskel|ee|i maalail|ee|i kummastel|ee|i valot|taa|ti analysoi puntaroi julist|aa|i vanno|o|i myhäil|ee|i intoil|ee|i hihku|u|i riemuits|ee|i sure|e kiittel|ee|i onnittel|ee|i nyökkä|ä|si avasi konkretisoi kuittasi lohkais|ee|i tuumi||i summail|ee|i tiivistel|ee|i naureskel|ee|i lausu|u|i havainnollist|aa|i toivote|taan|ttiin toivotaan toivottiin kehote|taan|ttiin kiite|tään|ttiin kiitellään perustel|laan|tiin kuva|taan|ttiin kommentoi|daan|tiin arvostel|laan|tiin kritisoi|daan|tiin tviit|taa|tasi twiit|taa|tasi',
  prepositionalCues:
    't|uo>esille|uo>esiin|uo>ilmi|oi>esille|oi>esiin|oi>ilmi|uovat>esille|uovat>esiin|oivat>esille|oivat>esiin nost|aa>esille|aa>esiin|i>esille|i>esiin|avat>esiin anta|a>ymmärtää antoi>ymmärtää',
  sourcePostpositions: 'mukaan mielestä mukaansa mielestään',
  citingPhrases: `kuten>*>asian>ilmais|ee|i kuten>*>asian>muotoil|ee|i ${ownWords('kuuluu')} ${ownWords('kuului')} ${ownWords('on')} ${ownWords('oli')}`,
  speechNouns: WORDS,
  viewNouns: 'arvion arvioiden tietojen tiedon näkemyksen käsityksen kertoman ilmoituksen',
  complementisers: 'että ettei etteivät etten ettet ettemme ettette',
  bareClauses: participleClause,
  compounds: true,
  cases: caseReader,
  informingVerbs: 'kerto|o|i ilmoit|taa|ti raportoi tiedot|taa|ti',
  dashLedSpeech: readLostDash,
  malePronouns: '',
  femalePronouns: '',
  neutralPronouns: 'hän hänen',
  pluralPronouns: 'he heidän',
  selfPronouns: 'itseään',
  firstPersonPronouns:
    'minä me minun meidän meillä meille meidät meitä minulla minulle minua minut minulta minusta minuun meiltä meistä meihin mä mun mulla mulle olemme haluamme olen voimme emme en saamme aiomme pystymme uskon toivon jatkamme uskomme toivomme odotamme tiedämme näemme teemme tarvitsemme',
  replies: 'joo juu kyllä ei niin okei kiitos aivan totta anteeksi mitä',
  articles: 'se tämä ne nämä tuo eräs',
  indefiniteArticles: 'eräs yksi',
  prepositions: 'ilman ennen jälkeen kanssa varten ohella lisäksi vuoksi takia kautta välillä luona',
  coordinators: 'ja mutta sekä &',
  personalRelatives: 'joka jotka',
  relatives:
    'jonka jossa jota josta johon jolla jolle jolta joissa joita joista joiden joihin joilla joille mikä jona joksi joilta joina joiksi minkä',
  functionWords:
    'sai saivat joutui joutuivat ehti ehtivät kuten on ovat oli olivat ollut olla ei eivät eikä mutta tai vai että kun jos koska vaikka kuin niin siis sillä jotta nyt jo vielä myös vain hän he me te minä sinä se ne tämä nämä voi voivat voidaan voitiin pitää täytyy tulee saa mitä miten miksi kuka kaikki moni monet useat jokainen molemmat kuitenkin siksi tällä sitten täällä siellä kiitos kunnes joskin vaan taikka joten kunhan enkä etkä emmekä ettekä eivätkä vaikkei koskei mikäli ellei ellen ellet ellemme ellette elleivät jollei jollen jollemme jolleivät',
  copulas: 'on oli ollut olla',
  pastCopulas: 'oli',
  nowWords: 'nykyään nyt nykyisin',
  adverbs:
    'myös nyt tänään eilen kuitenkin siksi täällä sen sijaan samalla lisäksi edelleen vielä lopuksi aluksi lopulta sittemmin toisaalta silti silloin joskus usein yleensä aiemmin myöhemmin toistaiseksi tosin parhaillaan nykyään tietenkin tietysti valitettavasti onneksi erityisesti esimerkiksi sitten ehkä varmasti toki tuolloin samoin taas puolestaan pian heti itse',
  mannerWords: 'näin noin',
  adverbEndings: 'isesti vasti aasti ntaina istaina rstaina viikkona',
  adjectiveEndings: 'na nä nut nyt tu ty',
  conditionals: 'jos mikäli ellei ellen ellet ellemme ellette elleivät jollei jollen jollemme jolleivät',
  negations: 'ei eivät en emme älä kukaan mikään et ette eikä eivätkä enkä emmekä',
  abbreviations: 'evp apul.prof dos esim mm ym jne klo n nro puh tri ts ks vrt eaa jaa milj mrd ml v s alk',
  titles:
    'asiakasneuvoja laamanni parlamentaarikko matruusi vartija sopraano basso nunna munkki henkilö väärti isäntä emäntä vahti urkuri tilallinen maisteri attasea ministeri päällikkö sihteeri asiantuntija koordinaattori analyytikko professori lääkäri tohtori dosentti rehtori komissaari komisario konstaapeli eversti kenraali tuomari asianajaja juristi ekonomisti ekonomi insinööri strategi konsultti neuvos suurlähettiläs konsuli vastaava kuraattori intendentti arkkitehti kätilö jäsen presidentti kansleri majuri kapteeni teknikko piispa pappi kirkkoherra lehtori dekaani kokki valtuutettu esimies partneri luotsi lukkari agronomi puhemies taja täjä kija kijä lija lijä laja aaja asiamies ologi suntio luottamusmies siivooja myyjä leipuri muusikko koreografi konservaattori fyysikko kemisti historioitsija hyökkääjä juoksija ohjelmoija kanttori diakoni pastori terapeutti farmaseutti mestari talonmies isännöitsijä edustajiston aktivisti poliitikko ehdokas mentori tohtorikoulutettava virkamies kauppias ravintoloitsija perämies amanuenssi kappalainen emerita emeritus lakimies maaherra optikko kirurgi luutnantti vääpeli kersantti kommodori rovasti imaami rabbi hyppääjä uimari lampuri osakas vapaaehtoinen mökkiläinen kuski konduktööri purseri valvoja poromies opas nuohooja puuseppä kelloseppä suutari räätäli maalari muurari putkimies sähkömies apteekkari pursimies kippari metsuri vuokralainen eläkeläinen lukiolainen',
  shortTitles: 'tj tp vt va vs apulais kuningas kuningatar prinssi prinsessa junior seppä',
  broaderTitles: 'professori>tutkija dosentti>tutkija tohtori>tutkija lehtori>tutkija',
  novelties: 'uusi uuden uudeksi uudelle uutta uutena',
  birthEndings: 'syntyinen lähtöinen',
  leaderTitles: 'päällikkö johtaja vetäjä vastaava',
  leadingVerbs: 'johtaa johti vetää veti',
  tradeEndings: 'ja jä ija ijä uri ikko ikkö isti ogi aatti lainen läinen ööri antti entti nomi urgi gogi',
  pairWords: 'molemmat',
  ageNouns: 'vuotta',
  personNouns:
    'mies nainen tyttö naapuri todistaja leski eläkeläinen potilas asiakas oppilas kävijä matkustaja ystävä vuotias kuljettaja omainen vanhempi serkku lapsenlapsi puoliso asukas pariskunta aviopari seuraaja edeltäjä',
  kin: {
    spouses: ['aviomie|s|hen|hensä miehensä', 'vaimo vaimonsa'],
    siblings: ['veli veljen veljensä', 'sisko siskonsa sisar sisaren sisarensa', 'sisarukset veljekset kaksoset'],
    children: ['pojan poikansa', 'tytär tyttären tyttärensä', 'poika'],
    parents: ['isä isänsä', 'äiti äitinsä'],
    others: ['setä eno lanko vävy appi', 'täti tätinsä isoäi|ti|din|tinsä anoppi miniä'],
  },
  interviewWords:
    'haastatteli haastattelee haastatellut haastattelussa haastattelu keskusteli keskustelee keskustellut kysyi kysyy jututti jututtaa tapasi tapaa jutteli juttelee',
  deputies: 'vara apulais',
  definiteEndings: 't',
  pluralEndings: 't',
  genitiveEndings: 'n in en ssa ssä sta stä lla llä lta ltä lle a ä ta tä ksi na nä nsa nsä',
  maleHonorifics: 'herra',
  femaleHonorifics: 'rouva neiti',
  neutralHonorifics:
    'lt ll fl hlt hll ell elt mmm mmt psm psl pst ytt vtt huk tam tat mum mut ott evp mba emba tri fm ft tkt di ktm otk vtm ytm htm ktt tkl ttm ttt thm tht apul.prof dos',
  nameParticles: 'zur',
  organisationWords:
    'palvelut palveluiden palvelujen työnantajapuol|i|en työntekijäpuol|i|en palkansaajapuol|i|en vastapuol|i|en virasto ministeriö komissio komitea yhdistys liitto keskus laitos neuvosto kunta kaupunki yliopisto koulu yhtiö yritys konserni säätiö pankki museo teatteri poliisi hallitus puolue oikeus sairaala toimisto ryhmä seura kirkko järjestö rahasto liike unioni osasto yksikkö hallinto tulli hyvinvointialue lehti verkosto instituutti projekti kollegio valtuusto jaosto raati tuomioistuin osuuskauppa',
  organisationNames: 'oyj ry rf yk who yle stt sak bank',
  nationalWords: 'suomen',
  workWords:
    'kirja raportti elokuva ohjelma hanke kampanja sarja podcast laulu albumi näyttely esitys näytelmä lehti artikkeli tutkimus konferenssi seminaari teema otsikko motto nimi käsite sana sanat termi nimeltä nimeltään kutsuttu kutsutaan nimetty niin-sanottu laki strategia romaani kurssi palkinto sovellus palvelu tuote malli merkki aloite dokumentti iskulause maalaus runo teos nimellä teemalla otsikolla niinsanottu nimistä',
  statementNouns:
    'kommentti lausunto tiedote haastattelu tiedotustilaisuus sähköposti kirje lehdistötiedote lehdistötiedotteessa raportti puhe kirjoitus tiedotteessa kommentissaan lausunnossaan katsaus tervehdys puheenvuoro esipuhe',
  maleNames:
    'aapo aarne ahmed ahti aki akseli aleksi anders anssi antero antti ari arto arttu asko aulis christian daniel eero eetu eino elias emil erik erkki esa fredrik göran hannes hannu harri heikki henri henrik iiro ilari ilkka ilmari ilpo ismo jaakko jan jani janne jari jarkko jarmo jere jesse joel johan johannes jonas joni joona joonas jorma jouko jouni juha juhani juho jukka jussi juuso jyrki kaarlo kaj kalevi kalle kari karl karri kauko keijo kimmo klaus kristian kyösti lars lasse lassi lauri leevi leif leo magnus marcus markku marko markus martti matias mats matti mauno mauri miika miikka mika mikael mikko miro miska mohamed niilo niklas niko nils oiva olavi olli onni oskar oskari osmo ossi otto paavo panu pasi patrik pauli pekka pentti pertti perttu peter petri petteri pyry raimo raine rami rasmus rauli rauno reijo reino riku risto robert rolf roni roope sakari saku sami samuel samuli santeri sauli sebastian seppo severi simo stefan stig sulo sven taisto taneli tapani tapio tarmo tatu tauno teemu teijo teppo terho tero teuvo thomas timo tomi tommi toni topi torsti tuomas tuomo tuukka uolevi urho urpo valtteri veikko veli vesa viktor vilho viljami ville väinö yrjö',
  femaleNames:
    'aada aila aino airi alina amanda anita anna anne anneli anni annika annikki annukka anu arja asta auli aurora birgitta eeva eevi eija eila elina elisa elisabet ella elli elsa emilia emma emmi enni erika essi eveliina hanna hannele heidi heini helena helmi henna henriikka hilkka hilma ida iida iina iiris inka inkeri irma jaana jasmin jenna jenni johanna jonna julia jutta juulia kaarina kaija kaisa kaisu karoliina katariina kati katja katri kerttu kirsi kirsti krista kristiina laila laura lea leena liisa lotta maarit maija maiju maire margit mari maria marianne mariia marika marja marjatta marjo marjut marketta martta matilda merja mervi mia milja milla millariikka minna mira mirja mirjam mirva monika nea nella nelli niina nina noora oili oona outi paula pauliina petra pia piia pinja pirita pirjo pirkko päivi päivikki raakel raija raili raisa reetta reija riia riikka riina riitta rita ritva ronja roosa saana saara saija saila salla sanna sanni sari satu seija senja siiri silja sini sinikka sirje sirkka sirkku sirpa sofia soile sonja susanna susanne suvi sylvi taina tanja tarja tea teija tellervo terhi terttu tiia tiina titta tuija tuire tuula tuulia tuulikki tyyne ulla ulrika veera venla veronika viivi vilma virpi virve vuokko wilma',
  furniture: {
    noscript: '*javascript*\nselaimesi *\nselaintasi *\nkäytät vanhentunutta selainta*',
    search: 'haku\nhae\nhae *\netsi *\nmitä etsit*',
    nav: '*hyppää sisältöön\n*hyppää pääsisältöön\n*siirry sisältöön\n*siirry pääsisältöön\nsivun alkuun\nylös\ntakaisin\ntakaisin *\nsiirry *\nkieli\nselkokieli\nviittomakieli\nhyppää *\nvalikko\netusivu\nkoti\nlue lisää*\nlue myös*\naiheeseen liittyv*\nlisää aiheesta*\nlisää uutisia\navainsanat\nasiasanat\naiheet\nuusimmat *\nuutiskirje\ntietosuoja*\nsaavutettavuus*\nanna palautetta*\npalaute\nkaikki uutiset\nkaikki tiedotteet\nuutiset\ntiedotteet\najankohtaista\nolet tässä*\nsisältö\nsisällys\nsisällysluettelo\nkuuntele\ntulosta\nlinkit\nnäytä lisää\nnäytä kaikki*\ntilaa *\nkirjaudu*\nota yhteyttä\nedellinen\nseuraava\npäävalikko*\nsisältöön\nsuoraan sisältöön*\nasiakaspalvelu\nmedia\nlehdistö\nlehdistölle\navoimet työpaikat',
    share: 'jaa\njaa:*\njaa *\nseuraa meitä*\nsähköposti\nkopioi linkki*',
    cookie: '*evästeitä\n*evästeet*\n*evästeiden*\nhyväksy *',
    other:
      'ystävällisin terveisin*\nterveisin*\nembargo*\njulkaisukielto*\njulkaisuajankohta*\ntiedote\nlehdistötiedote\nmediatiedote\nuutinen\njulkaistu*\npäivitetty:*\navainsanat:*\nasiasanat:*\naiheet:*\nviimeksi päivitetty*\nlukuaika*\n© *\ncopyright*\njulkaisuvapaa*\nvapaa julkaistavaksi*\npäivitetty klo*\noliko sisältö *\npiditkö jutusta*\nsisäpiiritieto\n* tiedote\noliko sivusta apua*\noliko sivusta hyötyä*\noliko tästä sivusta hyötyä*\noliko tästä sivusta apua*\noliko tieto hyödyllinen*\nlöysitkö etsimäsi*\nauttoiko tämä *',
  },
  contactHeadings:
    'medialle\nmedialle:*\nmedia:*\nlehdistö:*\nviestintä:*\ntiedustelut*\nhaastattelut:*\nyhteydenotot*\nlisätietoja\nlisätietoja:*\nlisätietoja antaa*\nlisätietoja antavat*\nlisätiedot*\nyhteystiedot*\nyhteyshenkilö*\nmediayhteydet*\nmediakontakti*\nmediayhteys*\nhaastattelupyynnöt*\nlisätietoa*\nlisätietoja medialle*\nota yhteyttä:*',
  boilerplateHeadings: 'alaviite*\njakelu*\ntietoa *\ntietoja *\n* lyhyesti\nmeistä\nyrityksestä\nperustietoa *',
  captions:
    'arkistokuva:*\nkuva 1*\nkuva 2*\nkuva 3*\nkuva:*\nkuvat:*\nkuvateksti*\nkuvassa*\nvalokuva:*\npiirros:*\nvasemmalta:*\nvas.*',
  revisions: '*päivitet',
  legalNotices: 'tämä tiedote sisältää *\ntämän tiedotteen *\ntämä tiedote on *\ntulevaisuutta koskevat *\njakelu:*',
  profileOpenings:
    'kuuluu *\non vuonna *\non suomen *\non suomalainen *\non pohjoismaiden *\non euroopan *\non maailman *\non kansainvälinen *\non valtakunnallinen *\non itsenäinen *\non perustettu *\non yksi *\non johtava *\non noin *\non # *\nperustettiin *\non listattu *\ntoimittaa *\nvalmistaa *\nkehittää *\ntuottaa *\ntarjoaa *\njärjestää *\nmyy *\nrakentaa *\nylläpitää *\npalvelee *\ntyöllistää *\nedustaa *\nvastaa *\nhuolehtii *\nhallinnoi *\ntoimii *\nauttaa *\nomistaa *',
  labelWords: 'tiedote lehdistötiedote mediatiedote uutinen tiedottaa päiväys päivätty julkaistu',
  telephoneWords: 'puh puhelin puhelinnumero puhelimitse p gsm tel soita',
  pointingForward: 'seuraava|n',
  bylines: 'teksti',
  pointerWords: 'tästä täältä',
  months: 'tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu',
  weekdays: 'maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai',
  dayWords: 'arkisin arkipäivisin päivittäin ma ti ke to pe la su klo',
};
