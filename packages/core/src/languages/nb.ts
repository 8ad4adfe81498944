import { bareClause } from '../quotations/attribution/bare-clause.ts';
import { readLostDash } from '../quotations/direct/lost-dash.ts';
import type { Language } from './language.ts';

/**
 * Norwegian (bokmål). Inquit and dash: Faarlund, Lie & Vannebo, Norsk referansegrammatikk (1997), ch. 11;
 * Språkrådet's rules for quotation. Names: Statistics Norway.
 */
export const nb: Language = {
  code: 'nb',
  aliases: 'no nn',
  reportingVerbs:
    'sier sa seier sagt fortelle||r fortelj|e|a fortalt||e opplys|e|t|er|te oppg|a|ir|itt forklar|e|t|er|te meld|e|t|er|te skriver skrev||et skreiv konstater|e|t|er|te understreke|r|t| påpek|t|er|te|e hevde|r|t påst|o|år svar|t|er|te legger la fremhold|t|er framholder poengter|er|te|t rapporter|er|te|t varsle|r|t advar|t|er|te innrømme|r|t bekrefte||r|t love||r|t forsikre|r|t uttal|t|er|te meddel|er|te|t tilføy|de|er|d medg|a|ir|itt røpe|r|t slå|r|tt slo men|er|te avvis|er|te fastsl|o|år|ått innvender konkluderer konkluderte konkludert vedgår bemerker bemerket utdyper utdypet fastholder presiserer presiserte presisert erkjenner erkjente erkjent innvendte fastholdt vedgikk gjentar gjentok garanterer nevner klargjør klargjorde informerer informerte presisere avslører avslørte avslørt fremhever fremhevet framhever framhevet garanterte bedyrer bedyret oppsummerer oppsummerte erklærer erklærte noterer noterte antyder antydet anslår anslo forutsier forutså dementerer dementerte benekter benektet kunngjør kunngjorde meiner svarar forklarar understrekar fortel fortalde skriv svara meinte forklara påpeikar påpeika hevdar hevda understreka stadfestar stadfesta uttrykkjer uttrykker uttrykte åtvarar åtvara lovar lova legg varslar varsla uttalar uttala framhevar framheva presiserar nemner nemnde avslørar vedgjekk utdjupar utdjupa stadfester grunngjev kunngjer kommuniser|er|te signaliser|er|te anfør|er|te nevnte nevnt annonserer annonserte observerer observerte',
  directVerbs:
    'anklag|et|a korriger|er|te beskyld|er|te omtal|t|er|te betegne|r|t kal|t|la|te|ler syn|es|tes tro|r|dde håpe|r|t fortsetter fortsatte avslutt|e|er|et|ar innled|er|et|a spø|r|ker|kte spurte undrer kommenter|er|te oppsummer|er|te beskriver beskrev||et rop|er|te oppfordre|r|t minnes husker ler lo smil|er|te utbryter utbrøt vurderer lyd|er|de lød heter heiter heitte repliserer sukker jubler gratulerer takker nikker supplerer anklager tenker føy|de|er snakke|r|t ros|er|te skryter hviske|r|t utroper avfeid humrer humret reflekterer reflekterte beklager beklaget klager etterlyser etterlyste tipser tipset hilser hilste proklamerer proklamerte kontrer kontret replikerer replikerte spår spådde istem|mer|te sammenfatter sammenfattet gleder gledet resonnerer resonnerte undret jublet sukket mumler hyller hyllet gratulerte spekulerer spekulerte protesterer protesterte kritiserer kritiserte filosoferer filosoferte mintes drømmer innskyter innskjøt fnyser fnøs flire|r|t glis|er|te tilstår tilsto anfør|er|te beroliger parerer spurde trur trudde vonar vona undrast avslutta fortset jublar takkar takka rosar oppmodar kallar omtalar',
  prepositionalCues:
    'peker>på pekte>på viser>til viste>til minner>om minnet>om peke>på vise>til minne>om pekt>på vist>til gjør>klart gjorde>klart gjør>kjent gjør>oppmerksom>på gjorde>oppmerksom>på gjort>oppmerksom>på peikar>på peiker>på varsler>om varslet>om vitner>om vitnet>om argumenterer>for argumenterte>for held>fram heldt>fram gjer>klart strekar>under streka>under',
  sourcePrepositions: 'ifølge ifølgje',
  citingPhrases: 'som>*>uttrykker>det som>*>uttrykte>det som>*>formulerer>det som>*>formulerte>det for>å>sitere',
  complementisers: 'at',
  bareClauses: bareClause,
  compounds: true,
  suffixedArticles: true,
  pastEndings: 'de te',
  presentEndings: 'r',
  presentVerbs: 'kan skal vil må bør veit kjem tek gjev held finn skriv finnes finst trengs',
  pastVerbs:
    'ble var hadde fikk kom gikk sto stod lå så tok ga gav satt falt dro fant brant vant holdt skrev skjøt brøt sank slo kunne skulle ville måtte burde vart blei fekk gjekk låg såg heldt fann vann skreiv sat fall',
  perfectEndings: 't',
  writingVerbs: 'skriv|er| skrev skreiv',
  informingVerbs: 'opplys|er|te oppgi|r oppga fortel|jer|ler fortalte meld|er|te meddel|er|te',
  otherVerbs:
    'legger>fram legger>frem la>fram la>frem legger>ut la>ut legger>ned la>ned slår>ut slo>ut slår>opp slo>opp',
  dashLedSpeech: readLostDash,
  malePronouns: 'han ham',
  femalePronouns: 'hun henne ho',
  neutralPronouns: 'hen',
  pluralPronouns: 'de dei',
  reflexives: 'sin si sitt sine',
  selfPronouns: 'seg',
  firstPersonPronouns: 'jeg meg min mitt mine vi oss vår vårt våre eg me mi',
  replies: 'ja nei jo jada neida joda okei ok takk absolutt nettopp presis unnskyld hva',
  articles:
    'den det de en et ei denne dette disse sin sitt sine hans hennes dens dets deres flere noen mange ein eit dei desse',
  indefiniteArticles: 'en et ei noen ein eit',
  prepositions:
    'i på ved for til av fra med hos om under etter innen mot over gjennom mellom uten før blant siden via per ifra innenfor overfor bak frå utan ifrå innan hjå foran langs utenfor ovenfor nedenfor omkring imellom imot angående vedrørende',
  occasionPrepositions: 'etter før overfor',
  pointingForward: 'følgende',
  coordinators: 'og men samt &',
  personalRelatives: 'som hvis',
  functionWords:
    'er var har hadde kan kunne skal skulle vil ville får fikk blir ble men så eller fordi derfor når hvis da der her mens før siden enn jo nå hva hvordan hvorfor hvem ingen alle mange noen flere hver både dog takk at jeg du vi dere han hun hen man oss meg seg kommer gjør må bør finnes gir tar går ser trenger altså dessuten denne dette det den de et en ikke aldri allerede bare likevel ifølge gjorde velges valgtes utnevnes ikkje vart blei vore frå ein eit dei desse no kva korleis korfor kven kvar nokon nokre fleire berre medan sidan framleis difor kjem fekk gjer veit ettersom hvorvidt inntil skjønt idet burde måtte dersom viss ifall såfremt medmindre',
  copulas: 'er var blir ble bli være vært blitt velges valgtes utnevnes vart blei vore',
  pastCopulas: 'var',
  nowWords: 'nå nu idag dag',
  adverbs:
    'dermed dernest deretter deri tidligere etterpå forleden opprinnelig senest fast også videre nå da dog derfor her derimot samtidig altså dessuten til ytterligere igjen senere slutt imidlertid fornøyd bestemt lattermildt seg selv inn fram vidare òg no difor seinare måndag tysdag laurdag sundag samstundes dessutan sjølvsagt',
  proposals: 'foresl|år|o anbefal|er|te oppfordre||r|t be||r|slutter|sluttet',
  conclusives: 'derfor altså dermed',
  mannerWords: 'slik sånn så',
  attributeEndings: 'a e',
  adjectiveEndings:
    'nde ig glad stolt sam fornøyd rørt skuffet lettet overrasket lykkelig begeistret bekymret sk et ere født kjent bosatt sammen',
  conditionals: 'hvis dersom om viss ifall såfremt medmindre',
  negations: 'ikke aldri ei ingen ingenting neppe ikkje',
  abbreviations:
    'chr joh jac dr.med dr.philos ph.d siv.ing siv.øk cand.mag philos konst fung ass adm dir bl.a f.eks m.m osv dvs ca kl nr tlf m.fl mv m.v jf kap pga okt des inkl maks min kr mill mrd s.k eks t.o.m f.o.m a.s',
  titles:
    'stjerne attaché forsvarer forsvarar minister sjef direktør leder formann sekretær talsperson talsmann talskvinne saksbehandler koordinator analytiker forsker professor lege doktor dosent rektor byråd rådmann statsråd kommissær inspektør betjent lensmann oberst general dommer advokat jurist økonom ingeniør utreder ekspert spesialist strateg konsulent rådgiver ambassadør konsul fylkesmann ansvarlig bestyrer redaktør kurator kunstner forfatter arkitekt jordmor lærer utvikler gründer grunnlegger eier medlem representant president kansler major kaptein løytnant politimann trener spiller medarbeider forvalter veterinær statistiker planlegger tekniker forhandler ombud biskop pave prest student stipendiat amanuensis dekan bonde kokk fogd konservator tillitsvalgt daglig olog fører montør snekker elektriker terapeut farmasøyt sosionom frivillig baker fisker pilot styrmann los fotograf musiker sanger dirigent koreograf komponist dramatiker journalist reporter oversetter bibliotekar arkivar antikvar fysiker kjemiker historiker angriper keeper løper coach instruktør mentor agent aktivist politiker kandidat sjåfør innkjøper selger programmerer kantor organist diakon kapellan pastor assistent partner lærling designer megler investor prost fylkesråd barnehagestyrer regissør skipsreder gårdbruker kjøpmann sorenskriver aktor kommandør sersjant brigader admiral emerita emeritus kasserer logoped kirurg lektor kateket pedagog rabbiner keramiker frisør mester feltarbeider fagarbeider sosialarbeider ungdomsarbeider ambulansearbeider helsearbeider konduktør gartner medisiner renholder dekoratør restauratør transportør botaniker optiker jockey soldat klokker kirketjener svømmer dykker sveiser brubygger filmklipper formidler blåser murer maler rørlegger mekaniker apoteker vekter vakt oppdretter røkter barnsmor barnsfar leietaker leieboer stamgjest sommergjest ildsjel pensjonist beboer delegat skipper guide revisor tømrer oppsynsmann komiker filosof tolk leiar førar forskar lærar forfattar trenar spelar kunstnar styrar eigar grunnleggjar utviklar rådgjevar rådgivar medarbeidar forvaltar planleggar planleggjar teknikar forhandlar fiskar bakar musikar dommar sakshandsamar politikar seljar omsetjar historikar ansvarleg utgreiar dagleg',
  shortTitles:
    'adm.dir administrerende konst konstituert vise assisterende fungerende konge dronning prins kronprins kronprinsesse prinsesse junior poet imam kusk spiss smed gullsmed poeten imamen kusken smeden gullsmeden',
  surnameTitles: 'havn smed gullsmed bonde prest skipper fisker konge prins kusk dommer kokk',
  novelties: 'ny nye påtroppende kommende nyvalgt nyvalgte',
  birthEndings: 'født fødte',
  rolePrepositions: 'til som',
  broaderTitles:
    'minister>statsråd statsråd>minister professor>forsker dosent>forsker stipendiat>forsker amanuensis>forsker postdoktor>forsker',
  leaderTitles: 'leder leiar sjef ansvarlig ansvarleg',
  leadingVerbs: 'leder ledet ledes leier leia leidde',
  tradeEndings:
    'er eren ør øren ist isten ant anten ent enten log logen graf grafen peut peuten ped peden urg urgen nom nomen',
  pairWords: 'begge to',
  ageNouns: 'år',
  personNouns:
    'kamerat kompis mann kvinne gutt jente nabo vitne forelder enke pensjonist pasient kunde elev besøkende reisende passasjer fører kollega venn åring barnebarn samboer familie par ektepar ektefelle etterfølger forgjenger kompanjong',
  kin: {
    spouses: ['ektemann', 'kone kona'],
    siblings: ['bror', 'søster syster', 'brødre søstre tvilling søsken søsknene'],
    children: ['sønn son', 'datter dotter'],
    parents: ['far pappa', 'mor mamma'],
    others: [
      'bestefar farfar morfar onkel svigerfar stefar svoger nevø fetter',
      'farmor mormor bestemor tante svigermor stemor svigerinne niese kusine',
    ],
    owned: ['mann', ''],
  },
  malePossessives: 'hans',
  femalePossessives: 'hennes hennar',
  interviewWords:
    'spørsmål intervju intervjuet intervjua spurte spør snakket snakka snakker samtale samtalte samtaler møtte møter møtt traff',
  bodyPossessives: 'dens dets deres',
  deputies: 'nest vise under',
  definiteNouns: 'en et ne',
  noDefinites: 'igen ket ret',
  definiteArticles: 'den de',
  definitePlurals: 'erne> erne>er erne>en rerne>er ene> ene>er ene>en rene>er',
  definiteEndings: 'en n et t a ene er e ne',
  pluralEndings: 'erne ene er ere',
  genitiveEndings: 's',
  definiteGenitives: 'ens ets enes',
  nameEndings: 's>',
  maleHonorifics: 'herr',
  femaleHonorifics: 'fru frøken',
  neutralHonorifics: 'dr dr. prof. ph.d siv.ing siv.øk cand.mag dr.philos dr.med',
  nameParticles: 'av zum zur',
  organisationWords:
    'vegvesen brannvesen jury arbeidsgiverside arbeidstakerside motpart kontor handelskammer samvirkelag kraftlag borettslag idrettslag ungdomslag bondelag brukarlag brukerlag fiskarlag fiskerlag mållag sogelag musikklag skytterlag skyttarlag mannslag korps prosjektet kirkeråd kyrkjeråd menighetsråd forskningsråd ungdomsråd elevråd eldreråd samarbeidsråd direktorat etat departement kommisjonen komiteen forening forbund tilsyn tingrett lagmannsrett høyesterett institutt nemnda rådet kommune universitet skolen selskap bedriften konsernet stiftelsen bank museet museum teatret politiet regjeringen parti retten tinget sentralen senteret sykehus byrået gruppen laget klubben kirken organisasjonen fondet bevegelsen unionen avdelingen styret utvalget verket forsvaret politi politidistrikt utbygger byggherre myndighet laboratoriet ledelsen firma vesenet bransjen menighet kystvakten hjemmetjenesten næringslivet tidende avis foreining føretak sjukehus skulen verksemd leiing kyrkja',
  lookAlikes:
    'dreier veier overveier pleier leier medfører innfører utfører oppfører viderefører tilfører vakte tolket området forslaget grunnlaget underlaget avslaget oppslaget nederlaget regelverket lovverket rammeverket utstyret målgruppen aldersgruppen seier sykdommer fordommer',
  organisationNames: 'fotball håndball havn kors hf helse as a/s fn who norge nrk ntb nav if fk bk il sk invest',
  nationalWords: 'norsk norske norges nordisk nordiske svensk svenske dansk danske',
  namingPrepositions: 'for av',
  workWords:
    'boken boka arrangementet rapporten utredningen filmen programmet prosjektet kampanjen serien podkasten podcasten låten albumet utstillingen forestillingen stykket avisen avisa artikkelen studien konferansen seminaret temaet tittelen overskriften mottoet navnet begrepet uttrykket kalt kalles kalte heter heiter heitte het betegnet døpt loven strategien proposisjonen romanen kurset prisen appen tjenesten produktet modellen merket initiativet dokumentaren såkalte såkalt slagordet maleriet diktet sangen versjonen kapitlet alias skuta skipet båten',
  wordNouns: 'ordene ordet',
  speechNouns:
    'svar||et begrunnelse||n grunngiving||a beskjed||en budskap||et bodskap||en råd||et kommentar||en replikk||en reaksjon||en oppfordring||en|a oppmoding||a hilsen||en helsing||a konklusjon||en melding||en|a ord||ene|a advarsel||en forklaring||en|a',
  ruleNouns:
    'lov forskrift direktiv avtale regelverk regel regler bestemmelse bestemmelser vedtak oppdrag plan kontrakt praksis prinsipp vilkår artikkel paragraf konvensjon overenskomst ordning tradisjon definisjon metode instruks krav kriterier standard vedtekt',
  timeNouns:
    'våren høsten sommeren sommaren hausten vinteren nyåret årsskiftet uken uka dagen kveld kvelden helga helgen gang ganger siden',
  statementNouns:
    'spørsmål||et kommentar uttalelse||n pressemelding||en intervju||et pressekonferanse||n e-post||en epost||en brev||et rapport prognose||n tale kronikk innlegg melding||en børsmelding||en år måneder uker sesonger starten forord hilsen går fjor kveld morges pressemeldinga fråsegn||a nettsida',
  reasonNouns: 'begrunnelse||n grunngjeving||a',
  maleNames:
    'ahmed aksel aleksander alexander alf ali amund anders andreas arild arne arvid asbjørn asle bjarne bjarte bjørn brage børge bård christian claus dag dagfinn daniel david egil einar eirik eivind elias emil endre erik erlend erling eskil espen even filip finn frank fredrik frode gaute geir georg gjermund gunnar gustav hallvard halvor hans harald hassan helge henrik herman håkon håvard ibrahim ingar isak ivar jakob jan jarle jens jo joakim johan johannes john jon jonas jostein jørgen jørn kai karim karl kasper kenneth kim kjartan kjell kjetil klas klaus knut kolbjørn kristian kristoffer kåre lars lasse leif linus lucas lukas mads magne magnus marius markus martin mathias matias mats mikkel mohammed morten niels niklas nikolai nils njål noah odd oddbjørn oddvar ola olav ole oliver omar oscar oskar otto ove patrick per petter preben pål rasmus raymond reidar roald roar robert robin roger rolf ronny roy runar rune samuel sander sebastian sigbjørn sigmund sigurd simen simon sindre sivert snorre sondre steffen stein steinar stian stig ståle svein sveinung sverre terje thomas thor tobias tom tomas tommy tor torbjørn tord tore torfinn torgeir torkel torstein trond trygve ulf ulrik vegard vidar viktor william yngve yusuf øivind ørjan øystein øyvind åge åsmund',
  femaleNames:
    'agnes agnete aina aisha alma alva amalie amina andrea andrine ane anette anita anja ann anna anne anniken arnhild aslaug astri astrid aud aurora beate benedicte benedikte bente bergljot berit birgit bjørg bodil borghild britt camilla caroline cecilie charlotte christine dagny dina edel edith eirin eldbjørg elin eline elisabeth elise ella ellen ellinor elsa else emilie emma erika ester eva evy fatima frida frøydis gerd gerda gina grete grethe gro gry gudrun gunhild gunn gunnhild gunvor guri hanna hanne harriet hedda hege heidi helena helene helga henriette hilde hjørdis ida ingebjørg ingeborg ingelin inger ingrid ingunn ingvild irene jannicke jeanette jenny johanna johanne jorun jorunn josefine judith julia julie kaja karen kari karianne karin karoline katarina katrine kirsten kirsti kjellaug kjersti klara kristin kristina kristine laila laura leila lena lene linda line linn linnea lisa lisbeth lise liv lotte louise magnhild mai maiken maja malene malin maren margit margrete mari maria mariann marianne marie marit marita marte marthe martine mathea mathilde merete merethe mette mia mona monica monika nadia nathalie nina nora oda oddny olaug oline olivia petra pia ragna ragnhild rakel randi rannveig ranveig rebekka rikke rita ronja runa ruth samira sandra sara selma sidsel signe sigrid sigrun silja silje siri sissel siv sofia sofie solfrid solveig stina stine sunniva susanne svanhild synne synnøve tanja thea tina tiril tone tora torbjørg torhild toril torill torunn tove trine trude turi turid tuva ulla unni vanja vera veronica vibeke victoria vigdis vilde wenche ylva yvonne ågot åse åshild',
  furniture: {
    noscript: '*javascript\nnettleseren din *\nobs! nettleseren din *\ndu bruker en utdatert nettleser*',
    search: 'søk\nsøk på *\nsøk i *\nsøk etter *\nhva vil du finne*\nhva leter du etter*',
    nav: '*hopp til innhold\n*hopp til hovedinnhold\n*gå til hovedinnhold\ntil toppen\ntil topp\ntilbake\ntilbake til *\ngå til *\nhopp *\ngå direkte *\nnaviger til *\ndirekte til *\n*til forsiden\nspråk\nlettlest\ntegnspråk\n*s logo\nmeny\nhjem\nforside\nles mer\nles mer om *\nles også*\nrelatert\nrelaterte *\nmer om *\nalle nyheter\nalle pressemeldinger\nnyheter\npressemeldinger\naktuelt\ndu er her*\ninnhold\ninnholdsfortegnelse\nlytt\nskriv ut\nlenker\nvis flere\nvis alle*\nabonner*\nlogg inn\nkontakt oss\nforrige\nneste\nhovedmeny*\ntil innhold*\ntil hovedinnhold*\nflere nyhe*\nflere saker*\nflere artikler*\nflere pressem*\nemneord\nemner\ntema\nsiste nytt*\nsiste saker*\nsiste pressem*\nfølg pressem*\nnyhetsbrev\nmeld deg på nyhetsbrev*\npersonvern*\ntilgjengelighetserkl*\npresse\npresserom\nledige stillinger',
    share:
      'del\ndel:*\ndel denne *\ndel på*\ndel siden*\ndel saken*\ndel artikkel*\ntips en *\nfølg oss*\ne-post\nkopier lenke*',
    cookie: '*informasjonskapsler\n*cookies\ngodta *',
    other:
      '*til forsiden\nmed vennlig hilsen*\nvennlig hilsen*\n– slutt –\nslutt\nsperrefrist*\nembargo*\nsperret til *\npressemelding\nnyhet\npublisert*\nsist oppdatert*\noppdatert:*\nfra: *\nemneord:*\nemner:*\ntema:*\nlesetid*\n© *\ncopyright*\npressemelding fra *\ntil offentliggjøring*\ntil umiddelbar *\nfor umiddelbar *\nkan publiseres *\nkan siteres *\nkan offentliggjøres *\noppdatert kl*\nlikte du innlegget*\nlikte du artikkelen*\nvar denne siden nyttig*\nvar siden til hjelp*\nvar informasjonen nyttig*\nfant du det du lette etter*\nfikk du hjelp av *',
  },
  contactHeadings:
    'har du tips*\nfor media\nfor media:*\nfor presse:*\nmedieansvarlig*\npresseansvarlig*\npresse:*\nmedia:*\npressetelefon*\nfor ytterligere opplysninger*\nfor flere opplysninger*\nspørsmål rettes *\nhar du spørsmål*\npressekontakt*\nkontakt\nkontakt:*\nkontakter*\nkontaktperson*\nkontaktinformasjon*\nkontaktopplysninger*\nfor mer informasjon*\nfor ytterligere informasjon*\nfor spørsmål*\nfor intervju*\nmer informasjon:*\nspørsmål kan *\nspørsmål fra medi*\nspørsmål fra press*\nmediekontakt*\npressevakt*\nmediehenvendelser*\npressehenvendelser*',
  boilerplateHeadings: 'fotnote:*\nom *\ntil redaksjonen*',
  captions:
    'arkivfoto:*\narkivbilde:*\nbilde 1*\nbilde 2*\nbilde 3*\nfoto 1*\nfoto 2*\nfoto 3*\nfoto:*\nfotograf:*\nbilde:*\nbildetekst*\nillustrasjon:*\npressebilde*\nbilde av *\nf.v.*\nfra v.*\nfra venstre:*',
  revisions: '*oppdat',
  legalNotices:
    'denne opplysningen er *\ndenne informasjonen er *\ndenne informasjonen anses *\ndenne meldingen inneholder *\ndenne pressemeldingen inneholder *\ndenne meldingen er *\nopplysningene er *\nfremtidsrettede *\nframtidsretta *',
  profileOpenings:
    'er *s største\ner *s eldste\ner *s ledende\ner *s fremste\ner *s minste\n, en *\n, et *\ner eid *\ner heleid *\ner en *\ner et *\ner ei *\ner norges *\ner nordens *\ner europas *\ner verdens *\ner landets *\ner den *\ner det *\ner notert *\ner ledende *\nhar # *\nhar om lag *\nhar rundt *\nhar over *\ndriver *\nutvikler *\nproduserer *\nleverer *\ntilbyr *\nselger *\nbygger *\nforvalter *\neies *\nble stiftet *\nble grunnlagt *\nble etablert *\norganiserer *\nsamler *\nrepresenterer *\narbeider for *\narbeider med *\njobber for *\njobber med *\nomfatter *\nsysselsetter *\nomsetter *\nhar ansvar *\nhar hovedkontor*\ngir *\narrangeres *\nhjelper *',
  labelWords: 'pressemelding nyhet nyhetssak forskningsnyhet melding informerer opplyser dato utgitt publisert',
  issuerPrepositions: 'fra',
  telephoneWords: 'tlf telefon tel mobil mob sms vakttelefon sentralbord ring',
  bylines: 'av tekst',
  pointerWords: 'her',
  months: 'januar februar mars april mai juni juli august september oktober november desember',
  weekdays: 'mandag tirsdag onsdag torsdag fredag lørdag søndag',
  dayWords: 'hverdager daglig ukedager helger kl',
  hourJoints: 'til',
};
