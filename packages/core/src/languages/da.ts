import { bareClause } from '../quotations/attribution/bare-clause.ts';
import { readLostDash } from '../quotations/direct/lost-dash.ts';
import type { Language } from './language.ts';

/**
 * Danish. Inquit and quote marks: Hansen & Heltoft, Grammatik over det Danske Sprog (2011), ch. XIX;
 * Retskrivningsordbogen §58 (anførselstegn). Names: Statistics Denmark.
 */
export const da: Language = {
  code: 'da',
  reportingVerbs:
    'siger sag|t|de fortælle||r fortalt||e oplys|e|t|er|te forklare|r|t|de meld|t|er|te skriver skrev||et konstatere||r|de|t understrege|r|t|de påpege|r|t|de hævde|r|t|de påst|od|år svare|r|t|de tilføje|r|de|t konkludere|r|de|t præcisere|r|de|t uddybe|r|de|t fremhæve|r|de|t pointere|r|de|t rapportere|r|de|t varsler advare|r|t|de indrømme|r|de|t bekræfte||r|t|de love||r|t|de forsikre|r|de|t udtal|t|er|te meddel|er|te|t erkend|er|te|t fastsl|og|år|ået afvis|er|te lyder lød anfør|er|te|t bemærke|r|de|t slår slog men|er|te afslører afslørede afsløret fastholder fastholdt garanterer garanterede bedyrer bedyrede erklærer erklærede informerer informerede noterer noterede antyder antydede anslår anslog forudsiger forudsagde dementerer dementerede benægter benægtede bekendtgør bekendtgjorde medg|iver|av vedgår gentager gentog nævner kommunikere|r|de|t signalere|r|de|t tilkendeg|iver|av|ivet annoncerer annonceret annoncerede nævnte observerer observerede udtrykker udtrykte',
  directVerbs:
    'hed||der korriger|er|ede anklagede beskyld|er|te omtal|t|er|te betegne|r|t|de kald|t|er|te syn|es|tes tro|r|ede håbe|r|de fortsætter fortsatte afslutte|r|de indleder spørger spurgte kommentere|r|de opsummere|r|de beskriver beskrev||et råber opfordre|r|de mindes husker griner smiler udbryder vurdere|r|de indvender jubler glæder takker supplere|r|de tænker slutte|r|de lægger roser tal|er|te spøg|er|te sukke|r|de udbrød praler afvist hvisker hviskede klukker klukkede ræsonnerer ræsonnerede reflekterer reflekterede beklager beklagede klager klagede efterlyser efterlyste tipser tipsede hilser hilste proklamerer proklamerede spår spåede undrer undrede ler lo grinede smilede jublede råbte hylder hyldede spekulerer spekulerede protesterer protesterede kritiserer kritiserede roste filosoferer filosoferede drømmer indskyder indskød fnyser fnøs tilstår tilstod mumle|r|de joke|r|de funderer parerer',
  prepositionalCues:
    'peger>på pegede>på henviser>til henviste>til minder>om mindede>om gør>opmærksom>på gjorde>opmærksom>på gør>klart gør>gældende vidner>om vidnede>om argumenterer>for argumenterede>for',
  sourcePrepositions: 'ifølge',
  citingPhrases: 'som>*>udtrykker>det som>*>udtrykte>det som>*>formulerer>det som>*>formulerede>det for>at>citere',
  complementisers: 'at',
  bareClauses: bareClause,
  compounds: true,
  suffixedArticles: true,
  pastEndings: 'de te',
  presentEndings: 'r',
  presentVerbs: 'kan skal vil må bør ved findes',
  pastVerbs:
    'blev var havde fik kom gik stod lå så tog gav sad faldt drog fandt brændte vandt holdt skrev skød brød sank slog kunne skulle ville måtte burde',
  infinitiveEndings: 'e',
  noInfinitives: 'fire elleve begge visse samme andre første næste',
  perfectEndings: 't',
  writingVerbs: 'skriver skrev',
  informingVerbs:
    'oplys|er|te fortæller fortalte meld|er|te meddel|er|te men|er|te understreg|er|ede vurder|er|ede påpeg|er|ede bekræft|er|ede fastsl|år|og konstater|er|ede hævd|er|ede præciser|er|ede',
  otherVerbs: 'lægger>frem lagde>frem lægger>ud lagde>ud lægger>ned lagde>ned slår>ud slog>ud slår>op slog>op',
  dashLedSpeech: readLostDash,
  malePronouns: 'han ham',
  femalePronouns: 'hun hende',
  neutralPronouns: 'hen',
  pluralPronouns: 'de',
  reflexives: 'sin sit sine',
  selfPronouns: 'sig',
  firstPersonPronouns: 'jeg mig min mit mine vi os vores vor vort',
  replies: 'ja nej jo nå okay ok tak absolut netop præcis undskyld hvad',
  articles: 'den det de en et denne dette disse sin sit sine hans hendes dens dets deres flere nogle mange',
  indefiniteArticles: 'en et nogen',
  prepositions:
    'på ved for til af fra med hos om under efter inden mod over gennem mellem uden før blandt siden via per i foran bag langs omkring udenfor indenfor overfor imod imellem angående vedrørende',
  occasionPrepositions: 'efter før',
  pointingForward: 'følgende',
  coordinators: 'og men samt &',
  personalRelatives: 'som der',
  relatives: 'hvis',
  functionWords:
    'er var har havde kan kunne skal skulle vil ville får fik bliver blev men så eller fordi derfor når da der her mens før siden end jo nu hvad hvordan hvorfor hvem ingen alle mange nogle flere hver både dog tak at jeg du vi han hun hen man os mig sig kommer gør må bør findes giver tager går ser desuden denne dette det den de et en ikke aldrig allerede bare alligevel ifølge hvorvidt indtil skønt idet burde måtte såfremt dersom ifald medmindre',
  copulas: 'er var bliver blev blive være været blevet vælges valgtes udnævnes',
  pastCopulas: 'var',
  nowWords: 'nu idag dag',
  adverbs:
    'dermed dernæst derefter herefter hermed tidligere bagefter forleden oprindelig oprindeligt senest fast også videre nu da dog derfor her derimod samtidig altså desuden til yderligere igen senere slutteligt glad blandt andet bestemt sig selv ind',
  proposals: 'foresl|år|og anbefale|r|de opfordre||r|de beslutte|r|de',
  conclusives: 'derfor altså dermed',
  mannerWords: 'sådan således så',
  attributeEndings: 'e',
  adjectiveEndings:
    'nde ig glad stolt sam tilfreds rørt skuffet lettet overrasket lykkelig begejstret bekymret sk et ere født kendt bosat sammen',
  conditionals: 'hvis såfremt om dersom ifald medmindre',
  negations: 'ikke aldrig ej ingen ingenting næppe',
  abbreviations:
    'chr joh jac dr.med dr.phil cand.scient cand.jur cand.mag cand.polit cand.merc cand.med cand.psych cand.theol ph.d cand phil scient fung konst fhv adm dir bl.a f.eks m.m osv dvs ca kl nr tlf m.fl mv m.v jf kap pga mar jun jul sep okt dec inkl maks min kr mio mia pct s.k eks pr hhv evt vedr',
  titles:
    'stjerne attaché minister chef direktør leder formand forperson sekretær talsperson talsmand talskvinde koordinator analytiker forsker professor læge doktor lektor rektor rådmand kommissær inspektør kommissarius oberst general anklager dommer advokat jurist økonom ingeniør ekspert specialist strateg konsulent rådgiver ambassadør konsul ansvarlig forstander redaktør kurator kunstner forfatter arkitekt sygeplejerske jordemoder lærer udvikler iværksætter grundlægger stifter ejer medlem repræsentant præsident kansler major kaptajn anfører betjent træner spiller medarbejder forvalter veterinær statistiker planlægger tekniker ombudsmand biskop pave præst studerende adjunkt dekan landmand kok konservator bestyrer partner revisor makker olog montør snedker elektriker tømrer terapeut farmaceut frivillig bager fisker pilot styrmand lods fotograf musiker sanger dirigent koreograf komponist dramatiker journalist reporter oversætter bibliotekar arkivar fysiker kemiker historiker postdoc angriber målmand løber coach instruktør mentor agent aktivist politiker kandidat chauffør indkøber sælger programmør kantor organist diakon pastor assistent lærling designer mægler investor fører provst købmand skipper dyrepasser skovrider skovfoged emerita emeritus fuldmægtig kasserer logopæd pædagog pedel kirurg rabbiner digter keramiker frisør avler mester redder medhjælper gartner medicin retsmediciner aktionær vognmand optiker botaniker jockey soldat sergent klokker kirketjener springer svømmer dykker svejser brobygger brøndborer filmklipper formidler puster murer maler blikkenslager mekaniker apoteker kiropraktor vagt opdrætter udbringer purser beslagsmed restauratør handler sundhedsplejerske hjemmeværnsmand barnsmor barnsfar stamgæst sommerhusgæst ildsjæl pensionist beboer delegeret tillidsmand brandmand guide stipendiat vært havnefoged kordegn komiker filosof tolk postbud',
  shortTitles:
    'adm dir administrerende konst vice fungerende konstitueret konge dronning prins kronprins kronprinsesse prinsesse junior imam kusk smed guldsmed imamen kusken smeden guldsmeden',
  surnameTitles: 'havn smed bonde præst skipper fisker bager konge prins kusk dommer kok fogd foged degn skytte',
  novelties: 'ny nye tiltrædende kommende nyvalgt nyvalgte',
  birthEndings: 'født fødte',
  rolePrepositions: 'til som',
  broaderTitles: 'professor>forsker lektor>forsker adjunkt>forsker docent>forsker stipendiat>forsker',
  leaderTitles: 'leder chef ansvarlig',
  leadingVerbs: 'leder ledede ledet ledes',
  tradeEndings:
    'er eren ør øren ist isten ant anten ent enten log logen graf grafen peut peuten pæd pæden urg urgen nom nomen',
  pairWords: 'begge to',
  ageNouns: 'år',
  personNouns:
    'kammerat mand kvinde dreng pige nabo vidne forælder enke pensionist patient kunde elev besøgende rejsende passager fører kollega ven årig barnebarn teenager familie par parret ægtepar ægtefælle efterfølger forgænger kompagnon',
  kin: {
    spouses: ['ægtemand', 'kone hustru'],
    siblings: ['bror broder', 'søster', 'brødre søstre tvilling søskende'],
    children: ['søn sønn', 'datter'],
    parents: ['far fader', 'mor moderen'],
    others: [
      'bedstefar farfar morfar onkel svigerfar stedfar svoger nevø fætter',
      'bedstemor farmor mormor tante moster faster svigermor stedmor svigerinde niece kusine',
    ],
    owned: ['mand', ''],
  },
  malePossessives: 'hans',
  femalePossessives: 'hendes',
  interviewWords:
    'spørgsmål interview interviewede interviewer interviewet spurgte spørger talte taler talt samtale mødte møder mødt snakkede snakker',
  bodyPossessives: 'dens dets deres',
  deputies: 'næst vice under',
  definiteNouns: 'en et ne',
  noDefinites: 'igen ket ret',
  definiteArticles: 'den de',
  definitePlurals: 'erne> erne>er erne>en rerne>er ene> ene>er ene>en rene>er',
  definiteEndings: 'en n t et ne ene er e erne ken pen',
  pluralEndings: 'erne ene er ere',
  genitiveEndings: 's',
  definiteGenitives: 'ens ets ernes',
  nameEndings: 's>',
  maleHonorifics: 'hr hr.',
  femaleHonorifics: 'fru frøken',
  neutralHonorifics:
    'dr dr. prof. ph.d cand.scient cand.jur cand.mag cand.polit cand.merc cand.med cand.psych cand.theol dr.phil dr.med',
  nameParticles: 'zum zur',
  organisationWords:
    'jury arbejdsgiverside arbejdstagerside lønmodtagerside modpart kontor handelskammer byråd fællesråd ungdomsråd direktoratet styrelse ministeriet ministerium kommissionen komiteen forening forbund tilsyn instituttet institut nævnet rådet kommune universitet skolen selskab virksomheden koncernen fond bank museet museum teatret teater industri bibliotek gymnasium sygehus rederi mejeri slagteri bryggeri akademi orkester klub politiet regeringen parti retten folketinget centralen centret center hospital bureauet gruppen klubben kirke organisation sammenslutning bevægelsen unionen afdelingen udvalget værket forsvaret politi politikredsen korps holdet projektet myndighed styrelserne laboratoriet forlaget firma beredskab branchen plejen vesenet væsenet menighed forsyningen kystvagten tidende avis',
  lookAlikes:
    'drejer vejer overvejer plejer udfører indfører medfører tilfører udløber området forholdet indholdet opholdet regelværket målgruppen aldersgruppen svært billeder sygdommer',
  organisationNames: 'havn kors as a/s i/s aps fn who danmark region dr tv2 ritzau if fk bk amba',
  nationalWords: 'dansk danske danmarks nordisk nordiske norsk norske svensk svenske',
  namingPrepositions: 'for af',
  workWords:
    'bogen arrangementet rapporten udredningen filmen programmet projektet kampagnen serien podcasten sangen albummet udstillingen forestillingen stykket avisen artiklen studiet konferencen seminaret temaet titlen overskriften mottoet navnet begrebet udtrykket kaldt kaldet kaldes kalder hedder hed betegnet døbt loven strategien romanen kurset prisen appen tjenesten produktet modellen mærket initiativet dokumentaren såkaldte såkaldt sloganet maleriet digtet versionen kapitlet alias skibet båden',
  wordNouns: 'ordene ordet',
  speechNouns:
    'svar||et begrundelse||n besked||en budskab||et råd||et kommentar||en replik||ken reaktion||en opfordring||en hilsen||en konklusion||en melding||en ord||ene advarsel advarslen forklaring||en',
  ruleNouns:
    'lov bekendtgørelse direktiv aftale regel regler bestemmelse bestemmelser afgørelse vedtægter plan kontrakt praksis princip vilkår artikel paragraf konvention overenskomst ordning tradition definition metode instruks krav kriterier standard',
  timeNouns: 'foråret efteråret sommeren vinteren nytår årsskiftet uge ugen dagen aften aftenen gang gange siden',
  statementNouns:
    'kommentar svar||et uddybning||en udtalelse||n pressemeddelelse||n interview||et pressekonference||n e-mail||en mail||en brev||et rapport prognose||n tale kronik indlæg meddelelse||n selskabsmeddelelse||n år måneder uger sæsoner starten forord hilsen går aftes fjor morges',
  reasonNouns: 'begrundelse||n',
  maleNames:
    'aage ahmed aksel albert alexander alfred ali allan anders andreas anker anton arne arthur asger aske august axel bastian benjamin benny bent bertel birger bjarke bjarne bo brian børge carl carsten casper christian christoffer claus daniel dennis ebbe egon einar ejnar ejvind elias emil erik erling ernst esben evald ferdinand finn flemming frans freddy frederik frits frode georg gert gorm gunnar gustav hakon hans harald hassan helge henning henrik henry herluf hjalmar holger hugo ib ibrahim ivan ivar jacob jakob jan jannik jens jeppe jesper jimmy joachim johan johannes john johnny jon jonas jonathan jørgen jørn kai kaj karim karsten kasper keld kenneth kent kevin kim kjeld klas klaus knud konrad kristian kurt lars lasse lauge laurits lauritz leif lennart leo linus louis lucas ludvig lukas mads magnus malte malthe marcus marius mark markus martin mathias matias mats michael mike mikkel mogens mohammed morten nicklas nicolai niels niklas nikolaj nils noah ole oliver omar oscar oskar otto ove palle patrick per peter philip poul preben rasmus rené richard robert robin roger rolf ronny ruben rune sebastian sigurd silas simon steen stefan sten stig svend søren tage theis theodor thomas thorbjørn thorkild tim tobias toke tom tomas tommy tonny torben torsten troels tue uffe ulf ulrik vagn valdemar verner victor viggo viktor vilhelm villads villy walter werner william willy yusuf åge øjvind',
  femaleNames:
    'aase abelone agathe agnes aisha alberte alexandra alice alma amalie amina andrea andrine ane anette anika anine anita anja ann anna anne annelise annemarie annemette annette anni asta astrid bente berit bettina birgit birgitte birthe bodil bolette britta camilla carina caroline cathrine cecilie charlotte christel christiane christina clara connie conny dagmar dagny diana dina ditte dorit dorrit dorte dorthe dorthea edith elin eline elinor elisabeth elise ella ellen ellinor elly else elsebeth emilie emma emmy erna ester eva evy fatima filippa flora frederikke freja frida gerda gertrud gitte grete grethe gudrun gunhild gunvor hanna hannah hanne hedda hedvig heidi helen helena helga helle henny henriette hilda iben ida ines inga inge ingeborg ingelise inger ingrid irene irma isabella jane janne janni jeanette jenny jessica jette johanna johanne jonna josefine judith julia juliane julie jytte kaja kamilla karen karin karina karla karoline katarina kate kathrine katja katrine kirsten kirstine kitty klara kristina kristine lajla laura lea leila lene lilian lilli lilly linda line linnea lis lisa lisbeth lise liselotte lisette liv livia lona lone lotte louisa louise lærke maiken maja majbritt malene malou margit margrete margrethe maria marianna marianne marie marika marina marlene martha mathea mathilde maya merete merle mette mia michelle mie mikala mille minna miriam molly mona monica monika nadia nadja nana nanette nanna natasja nathalie nete nikoline nina oda olga oline olivia paula pauline pernille petra pia poula ragna ragnhild randi rebecca rebekka regitze rie rigmor rikke rita ritt rosa runa ruth sabine sabrina sally samira sandra sanne sara selma sidsel signe silke sille simone siri sisse sissel sofia sofie solveig sonja sophia sophie stella stine susan susanne svea tanja tatiana tea thea therese thyra tilde tina tine tove trine ulla ulrikke ursula vanessa vera vibeke victoria viktoria vilma viola vivi vivian winnie ylva yvonne åse',
  furniture: {
    noscript:
      '*javascript\ndin browser *\nobs! din browser *\ndu bruger en gammel browser*\ndu bruger en forældet browser*',
    search: 'søg\nsøg på *\nsøg i *\nsøg efter *\nhvad vil du finde*\nhvad leder du efter*',
    nav: 'indholdet på denne side vedrører *\n*spring til indhold\n*spring til hovedindhold\n*gå til hovedindhold\n*hop til indhold\ntil toppen\ntil top\ntilbage\ntilbage til *\ngå til *\nspring *\ngå direkte *\nnaviger til *\ndirekte til *\n*til forsiden\nsprog\ntegnsprog\n*s logo\nmenu\nhjem\nforside\nlæs mere\nlæs mere om *\nlæs også*\nrelateret\nrelaterede *\nmere om *\nalle nyheder\nnyheder\npressemeddelelser\naktuelt\ndu er her*\nindhold\nindholdsfortegnelse\nlyt\nprint\nudskriv*\nlinks\nvis flere\nvis alle*\nabonner*\nlog ind\nkontakt os\nforrige\nnæste\nhovedmenu*\ntil indhold*\ntil hovedindhold*\nflere nyhe*\nflere artikler*\nflere historier*\nflere pressem*\nemneord\nemner\nnøgleord\nseneste nyt*\nseneste pressem*\nfølg pressem*\nnyhedsbrev\ntilmeld nyhedsbrev*\ntilmeld dig nyhedsbrev*\nprivatliv*\ntilgængelighedserkl*\nselvbetjening\npresse\npresserum\nledige stillinger',
    share:
      'del\ndel:*\ndel denne *\ndel på*\ndel siden*\ndel artiklen*\ndel nyheden*\ntip en *\nfølg os*\ne-mail\nkopier link*',
    cookie: '*cookies\naccepter *',
    other:
      'kildemeddelelse*\ninfo: anvendelse *\nlæs også: *\nlæs mere: *\nse også: *\n*til forsiden\nvenlig hilsen*\n– slut –\nslut\nklausuleret *\nembargo*\npressemeddelelse\nnyhed\npubliceret*\noffentliggjort*\nsenest opdateret*\nsidst opdateret*\nopdateret:*\nfra: *\nemneord:*\nemner:*\nnøgleord:*\nlæsetid*\n© *\ncopyright*\npressemeddelelse fra *\ntil offentliggørelse*\nmå offentliggøres *\nkan frigives *\ntil straks *\ntil omgående *\ntil umiddelbar *\nopdateret kl*\nkunne du bruge *\nsynes du om opslaget*\nsynes du om artiklen*\nmed venlig hilsen*\nvar denne side nyttig*\nvar siden nyttig*\nfandt du det, du søgte*\nfandt du det du søgte*\nhjalp informationen *\nfik du svar på *',
  },
  contactHeadings:
    'har du oplysninger*\nflere oplysninger\nflere oplysninger:*\nfor medier:*\nfor pressen:*\nmedieansvarlig*\npresseansvarlig*\npresse:*\nmedier:*\npressetelefon*\nfor yderligere kommentarer*\nspørgsmål rettes *\nhar du spørgsmål*\npressefotos*\npressekontakt*\nkontakt\nkontakt:*\nkontakter*\nkontaktperson*\nkontaktinformation*\nkontaktoplysninger*\nfor mere information*\nfor yderligere information*\nfor yderligere oplysninger*\nfor flere oplysninger*\nyderligere oplysninger*\nyderligere information*\nspørgsmål kan *\nspørgsmål fra medi*\nspørgsmål fra press*\nfor spørgsmål*\nfor interview*\nmere information:*\nmediekontakt*\npressevagt*\npressehenvendelser*',
  boilerplateHeadings:
    'betingelser for brug*\nvigtigt vedr. brug*\nnote:*\nnoter:*\nnote til redaktionen*\nom *\nudsagn om fremtiden*\ntil redaktionen*',
  captions:
    'arkivfoto:*\narkivbillede:*\nbillede 1*\nbillede 2*\nbillede 3*\nfoto 1*\nfoto 2*\nfoto 3*\nfoto:*\nfotograf:*\nbillede:*\nbilledtekst*\nillustration:*\npressefoto*\nbillede af *\nf.v.*\nfra v.*\nfra venstre:*',
  revisions: '*opdat',
  legalNotices:
    'denne meddelelse indeholder *\ndenne meddelelse er *\ndenne pressemeddelelse indeholder *\nmeddelelsen indeholder *\noplysningerne i denne *\nudsagn om fremtiden*\nfremadrettede *\nfremtidsudsagn*',
  profileOpenings:
    'er *s største\ner *s ældste\ner *s førende\ner *s fremmeste\ner *s mindste\n, en *\n, et *\ner en *\ner et *\ner danmarks *\ner nordens *\ner europas *\ner verdens *\ner landets *\ner den *\ner det *\ner noteret *\ner børsnoteret*\ner førende *\nhar # *\nhar cirka *\nhar omkring *\nhar over *\nhar mere end *\ndriver *\nudvikler *\nproducerer *\nfremstiller *\nleverer *\ntilbyder *\nsælger *\nbygger *\nforvalter *\nejes *\nblev stiftet *\nblev grundlagt *\nblev etableret *\norganiserer *\nsamler *\nrepræsenterer *\narbejder for *\narbejder med *\nomfatter *\nbeskæftiger *\nomsætter *\nhar ansvaret *\nhar hovedkontor*\narrangeres *\nhjælper *',
  labelWords:
    'pressemeddelelse selskabsmeddelelse nyhed forskningsnyhed meddelelse informerer oplyser dato udgivet offentliggjort',
  issuerPrepositions: 'fra',
  telephoneWords: 'tlf telefon tel mobil mob sms ring',
  bylines: 'af tekst',
  pointerWords: 'her',
  months: 'januar februar marts april maj juni juli august september oktober november december',
  weekdays: 'mandag tirsdag onsdag torsdag fredag lørdag søndag',
  dayWords: 'hverdage dagligt weekender kl',
  hourJoints: 'til',
};
