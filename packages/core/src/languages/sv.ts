import { readLostDash } from '../quotations/direct/lost-dash.ts';
import type { Language } from './language.ts';

/**
 * Swedish. Verbs of saying and word order: Teleman et al., Svenska Akademiens grammatik (1999), vol. 4, ch. 36
 * ("Anföring"); the dash: Svenska skrivregler (Språkrådet). Names: Statistics Sweden, commonest given names.
 */
export const sv: Language = {
  code: 'sv',
  reportingVerbs:
    'säger sa sade uppg|av|er|ett berätta||r|t|de förklara|r|t|de meddela||r|t|de skriv|er|it skrev konstatera||r|t|de understryk|a|er underströk betona|r|t|de| påpeka||r|t|de hävda|r|t|de påst|od|år|ått svara|r|t|de tillägger tillade framh|åller|öll|ållit poängtera|r|de rapportera|r|t|de varna|r|t|de medg|av|er|ett|ivit erkän|de|ner|t intyga|r|t|de bekräfta||r|t|de lova||r|t|de försäkra|r|t|de upplys|er|te|t|a lägger lade mena|r|t|de påmin|de|ner|na|t understrukit sagt slår slog slagit invänder invände konkluderar nämner förtydliga|r|t|de tillstår bedyrar bedyrade deklarera|r|t|de precisera|r|t|de garanterar noterar klarg|ör|jorde|jort vidhåller vidhöll upprepar informera|r|t|de konkluderade nämnde framhålla avslöjar avslöjade avslöjat noterade noterat summerar summerade garanterade anmärker anmärkte annonserar annonserade redogör antyder antydde hintar vidhållit förutspår förutspådde förutsäger dementerar dementerade förnekar förnekade poängterat utlovar utlovade framför|de|t kommunicera|r|t|de påtala||r|t|de tillkännag|er|av|ivit|ett avisera|r|t|de signalera|r|t|de lyfte||r uttala||r|t|de ange|r|tt angav beskriv|er|it beskrev tydligg|ör|jorde|jort observerar observerade kungör kungjorde anf|ör|örde|ört',
  directVerbs:
    'anklaga|r|de korriger|ar|ade beskyll|er|de heter hette omtalar beteckna|r|t kalla|r|t|de avfärda|r|t|de avvisa|r|t|de dömer citera|r|s tyck|er|te ans|er|åg tro|r|dde hoppa|s|des fortsätter fortsatte avsluta|r|de inled|de|er utbrister utbrast fråga|r|de undra|r|de kommentera|r|de sammanfatta|r|de ropa|r|de tipsa|r|de uppmana|r|de resonera|r|de min|ns|des skratta|r|de ler log bedöm|de|er välkomnar hälsa|r|de råder summera|r|de flikar inflikar argumenterar vädja|r|de lyd|er|de löd tänker jublar tackar gläds utvecklar instämmer betygar exemplifierar tala|r|de pratar förmanar skämta|r|de berömmer myser sucka|r|de utropa|r|de likna|t|de dundrar viskar viskade skrockar skrockade funderar funderade filosoferar reflekterar reflekterade beklagar beklagade klagar klagade efterlyser efterlyste manar manade proklamerar proklamerade kontrar kontrade replikerar replikerade genmäler genmälde spår spådde jublade gladdes nickar muttrar muttrade mumlar fnissar fnittrar stönar snäser fräser ryter vrålar skriker stammar gråter snyftar förundras imponeras minnes drömmer filosoferade grubblar spekulerar spekulerade ifrågasätter ifrågasatte protesterar protesterade kritiserar kritiserade berömde hyllar hyllade prisar gratulerar gratulerade ironiserar raljerar inskärper inskärpte skoja|r|de flina|r|de fnyser fnös inskjuter inskjöt vidgår',
  prepositionalCues:
    'pekar>på pekade>på pekat>på hänvisar>till hänvisade>till gör>klart gjorde>klart gör>gällande gjorde>gällande flagga|r>för|de>för|t>för vittna|r>om|de>om|t>om larma|r>om|de>om|t>om argumenterar>för argumenterade>för',
  sourcePrepositions: 'enligt',
  citingPhrases: 'som>*>uttrycker>det som>*>uttryckte>det som>*>formulerar>det som>*>formulerade>det för>att>citera',
  complementisers: 'att',
  compounds: true,
  suffixedArticles: true,
  pastEndings: 'de te',
  presentEndings: 'r',
  presentVerbs: 'kan ska skall vill måste bör vet finns behövs krävs',
  pastVerbs:
    'blev var hade fick kom gick stod låg såg tog gav satt föll drog fann brann vann höll skrev sköt bröt sjönk slog kunde skulle ville borde',
  infinitiveEndings: 'a',
  noInfinitives: 'fyra åtta elva båda vissa samma andra första nästa',
  promisingVerbs: 'lova|r|de|t|s',
  perfectEndings: 't',
  writingVerbs: 'skriver skrev',
  informingVerbs:
    'uppg|av|er berätta|r|de upplys|er|te meddela|r|de rapportera|r|de mena|r|de betona|r|de understr|yker|ök bedöm|er|de påpeka|r|de bekräfta|r|de fastsl|år|og konstatera|r|de hävda|r|de',
  otherVerbs: 'lägger>fram lade>fram lägger>ut lade>ut lägger>ner lade>ner slår>ut slog>ut slår>upp slog>upp',
  dashLedSpeech: readLostDash,
  malePronouns: 'han honom',
  femalePronouns: 'hon henne',
  neutralPronouns: 'hen',
  pluralPronouns: 'de dom',
  reflexives: 'sin sitt sina',
  selfPronouns: 'sig',
  firstPersonPronouns: 'jag mig min mitt mina vi oss vår vårt våra',
  replies: 'ja nej jo jodå jaså nä okej ok tack absolut visst javisst precis just förlåt va',
  articles: 'den det de en ett denna detta dessa sin sitt sina hans hennes dess deras flera några många',
  indefiniteArticles: 'en ett någon',
  prepositions:
    'i på vid för till av från med hos om under efter å inom mot över åt genom mellan utan inför kring bland sedan via per före innan bakom bredvid utanför innanför ovanför nedanför intill längs ur emot angående beträffande rörande',
  occasionPrepositions: 'inför efter',
  pointingForward: 'följande',
  coordinators: 'och men samt &',
  personalRelatives: 'som vars',
  relatives: 'vilken vilket vilka varav',
  functionWords:
    'är var har hade kan kunde kunnat ska skall skulle vill ville får fick blir blev men så eller utan eftersom därför när om då där här medan innan sedan fast än ju nu vad hur varför vem ingen inga alla många några flera varje både dock tack att jag du vi ni han hon hen man oss mig sig kommer gör måste bör finns saknas krävs behövs bedöms beräknas väntas föreslås uppskattas ger tar går ser behöver lika alltså dessutom dessa denna detta det den de ett en inte aldrig redan bara just inom förutom enligt trots utöver valdes väljs utsågs utses utnämns utnämndes tills såvida fastän huruvida emedan liksom borde vore torde ifall',
  copulas: 'är var blir blev bli varit blivit valdes väljs utsågs utses utnämns utnämndes',
  pastCopulas: 'var',
  nowWords: 'nu numera idag dag',
  adverbs:
    'tidigare efteråt därefter häromdagen närmast senast ursprungligen nyligen särskilt tydligt uttryckligen fast också vidare även nu då idag igår dock därför här sedan däremot samtidigt alltså dessutom till ytterligare nöjt glatt bestämt igen senare just slutligen redan strax sig själv själva in',
  proposals: 'föresl|år|og rekommendera|r|de uppmana|r|de begär||de beslut|ar|ade',
  conclusives: 'därför alltså således',
  mannerWords: 'så sålunda',
  attributeEndings: 'a e',
  adjectiveEndings:
    'ad nde ig jd nöjd glad rörd sam ken stolt sk igare ivare samare gladare nare krare känd född bosatt samtidigt tillsammans',
  conditionals: 'om ifall',
  negations: 'inte aldrig ej ingen ingenting icke knappast inga inget varken',
  abbreviations:
    'fil.dr med.dr tekn.dr civ.ing tekn fil jur kand leg tf t.f bitr stf t.ex bl.a m.m o.s.v d.v.s s.k f.d ca kl nr tel bl t osv dvs mfl m.fl etc tex ev resp e.kr f.kr jfr mån tis ons tors fre lör sön okt dec fig inkl exkl max min kr mdkr mkr milj s.t u.s',
  titles:
    'stjärna attaché vakt försvarare minister chef direktör ordförande sekreterare ledare talesperson talesman taleskvinna handläggare samordnare koordinator analytiker forskare professor läkare doktor docent rektor kommunalråd regionråd oppositionsråd kommissarie inspektör intendent överste general åklagare domare advokat jurist ekonom ingenjör utredare expert specialist strateg rådgivare ambassadör konsul ansvarig ansvarige föreståndare koordinatör kommunikatör redaktör kurator curator konstnär författare arkitekt kommendör befäl brandman barnmorska lärare utvecklare grundare ägare ledamot representant företrädare president kansler kommissionär sergeant major kapten löjtnant polis tränare spelare mästare medarbetare förvaltare pedagog veterinär statistiker prognosmakare utvärderare planerare tekniker förhandlare ombudsman ombud kassör länsråd hövding lektor doktorand student biskop präst kyrkoherde controller manager producent regissör rådman medlem administratör operatör revisor entreprenör bonde lantbrukare kock departementsråd kansliråd finansråd utrikesråd ambassadråd landstingsråd statsråd borgarråd olog kollega förare montör snickare elektriker skötare terapeut dietist apotekare socionom volontär bagare fiskare pilot styrman lots fotograf musiker sångare dirigent koreograf dramatiker journalist reporter översättare bibliotekarie arkivarie antikvarie konservator fysiker kemist historiker adjunkt anfallare målvakt back mittfältare löpare åkare coach instruktör mentor stiftare agent aktivist politiker kandidat chaufför inköpare säljare programmerare kantor organist diakon pastor assistent partner lärling designer mäklare investerare prost sköterska lagman nämndeman krögare skeppare språkrör skogvaktare befälhavare emerita emeritus logoped kirurg prefekt dekan rabbin trubadur frisör kompositör optiker florist sakkunnig hemvärnsman vetare vårdare odlare skapare byggare dykare sotare jockey tågvärd klubbvärd hyresvärd simmare hoppare köpman matros målare kiropraktor doula lärarinna väktare pensionär hyresgäst stamgäst sommargäst barnsmor barnsfar barnspappa barnsmamma eldsjäl lekman arrendator delegat guide farmaceut formgivare soldat tolk',
  shortTitles:
    'vd vd:n gd gd:n verkställande tf t.f tillförordnad vice biträdande ställföreträdande förste ordf talman kung drottning prins prinsessa kronprinsessa statsrådet kommunalrådet oppositionsrådet regionrådet borgarrådet landstingsrådet kanslirådet departementsrådet junior intendenturråd hovrättsråd kammarrättsråd justitieråd handelsråd poet imam kusk smed guldsmed poeten imamen kusken smeden guldsmeden',
  surnameTitles: 'hamn smed bonde präst skeppare kock munk konung prins domare',
  novelties: 'ny nya nye tillträdande kommande nyvald nyvalda',
  birthEndings: 'född födda födde ättad ättade',
  rolePrepositions: 'till som',
  broaderTitles:
    'minister>statsråd statsråd>minister professor>forskare docent>forskare doktorand>forskare lektor>forskare ordförande>ledare partiledare>politiker vd>chef',
  leaderTitles: 'ledare chef ansvarig ansvarige befäl',
  leadingVerbs: 'leder ledde lett leds leddes',
  tradeEndings:
    'are aren ör ören ist isten ant anten ent enten log logen iker ikern graf grafen peut peuten ped peden urg urgen nom nomen erska erskan',
  pairWords: 'båda bägge två',
  ageNouns: 'år',
  personNouns:
    'kamrat kompis flicka pojke man kvinna granne vittne förälder änka pensionär patient kund elev besökare resenär passagerare förare ägare kollega vän åring kusin barnbarn sambo familj ungdom par paret makar efterträdare kompanjon',
  kin: {
    spouses: ['make', 'hustru maka frun'],
    siblings: ['bror broder', 'syster', 'bröder systrar tvilling syskon'],
    children: ['son', 'dotter'],
    parents: ['far fader pappa', 'mor mamma'],
    others: [
      'farfar morfar morbror farbror svärfar svärson svåger styvfar styvson dotterson sonson',
      'farmor mormor moster faster svärmor svägerska styvmor',
    ],
    owned: ['man', 'fru'],
  },
  malePossessives: 'hans',
  femalePossessives: 'hennes',
  interviewWords:
    'frågor intervju intervjun intervjuade intervjuar intervjuat frågade frågar samtalade samtalar samtal samtalet träffade träffar träffat mötte möter mött pratade pratar pratat talade talar talat',
  bodyPossessives: 'dess deras',
  deputies: 'vice under',
  definiteNouns: 'en et an na ne',
  noDefinites: 'igen ket ret',
  definiteArticles: 'den de',
  definitePlurals: 'arna> arna>en arna>are arna>er rarna>er erna> erna>en erna>er orna> orna>en',
  definiteEndings: 'en n t et na arna erna er ar or orna nen',
  pluralEndings: 'arna orna erna er or ar',
  genitiveEndings: 's',
  definiteGenitives: 'ens ets ernas arnas ornas',
  nameEndings: 's>',
  maleHonorifics: 'herr',
  femaleHonorifics: 'fru fröken',
  neutralHonorifics: 'dr dr. prof. fil tekn jur civ.ing fil.dr med.dr tekn.dr jur.kand fil.kand fil.mag',
  nameParticles: 'av zum zur',
  organisationWords:
    'kraftnät jury arbetsgivarsida arbetstagarsida motpart kontor handelskammare projektet verk styrelse myndighet departementet kommissionen kommittén förening förbund förvaltningen inspektionen institut nämnd rådet kommun regionen universitet högskola bolag företaget koncernen stiftelse bank sällskapet museet museum teatern polisen regeringen partiet kammaren domstolen tinget centralen centrum sjukhus byrån gruppen kassan akademin klubben kyrkan organisationen fonden rörelsen unionen avdelning enheten institutionen facket facken försvarsmakten kansliet kanslihuset arbetsgivarna delegationen utredningen firma rätten räddningstjänst socialtjänst hemtjänst revisionen beredningen bevakningen förmedlingen ämbetet panelen byrå kommission länderna staterna parterna partierna branschen näringslivet sjukvården församling brandförsvar tidning',
  lookAlikes:
    'området regelverk ramverk medvetenheten lägenheten erfarenheten målgruppen åldersgruppen äganderätten folkrätten',
  organisationNames:
    'hamn hb kb oyj as a/s llc corp plc fn who sverige region stad polis if fc bk ik sk invest ledningen riksdagen||s',
  nationalWords: 'svensk svenska svenskt sveriges nordisk nordiska nordiskt norsk norska dansk danska finländska',
  namingPrepositions: 'för',
  workWords:
    'boken evenemanget rapporten utredningen filmen programmet projektet kampanjen serien podden poddserien låten albumet utställningen föreställningen pjäsen tidningen artikeln studien konferensen seminariet temat titeln rubriken mottot parollen namnet begreppet uttrycket termen kallad kallat kallade kallas heter hette benämns benämnd döpt betitlad lagen strategin propositionen skriften avhandlingen skulpturen målningen verket dikten sången romanen webbinariet kursen priset utmärkelsen tävlingen appen tjänsten produkten modellen märket varumärket initiativet knappen fliken menyn delmålet mappen formuläret fältet kategorin priskategorin hashtaggen dokumentären betänkandet meddelandet utställning rapport bok film utredning skrivelse skrivelsen brottet betänkande så-kallade s.k visningen ämnet frågan avsnittet novellen tavlan fartyget båten arbetsnamnet',
  wordNouns: 'orden ordet',
  speechNouns:
    'svar||et motivering||en besked||et budskap||et råd||et kommentar||en replik||en reaktion||en uppmaning||en hälsning||en slutsats||en omdöme||t ord||en varning||en förklaring||en',
  ruleNouns:
    'lag balk direktiv avtal regelverk regel regler bestämmelse bestämmelser beslut uppdrag plan kontrakt stadgar praxis princip villkor artikel paragraf konvention överenskommelse föreskrifter ordning tradition definition metod instruktion ramverk riktlinje||r inriktning mål förutsättning tidsfrist ändring analys rapport krav kriterier standard policy eu-rätt reglemente lss lvu lvm lma lpt lrv lou luf pbl gdpr ehds',
  timeNouns: 'våren hösten sommaren vintern årsskiftet vecka veckan dagen kväll kvällen helgen gång gånger sedan',
  statementNouns:
    'kommentar prognos||en uttalande||t pressmeddelande||t meddelande||t intervju||n presskonferens||en pressträff||en skriftligt mejl||et brev||et rapport tal debattartikel samband anledning inlägg år månader veckor säsonger starten natten kvällen morgonen helgen veckan förord hälsning',
  reasonNouns: 'motivering||en',
  maleNames:
    'abdi adam ahmed albin alexander alf ali allan alvar amir anders andreas anton arne arvid assar axel bengt benjamin benny berndt bernt bert bertil birger björn bo bosse börje casper christer christian claes claus daniel david dennis edvin edward einar elias elis elof emanuel emil enar erik erland ernst esbjörn eskil evert fabian felix ferdinand filip folke fredrik fritz gabriel georg gerhard gillis greger gunnar gustaf gustav göran gösta göte hampus hans harald hassan hasse helge helmer henning henrik henry hilding hjalmar holger hugo hussein håkan ibrahim ingemar ingvar isac isak ivan ivar jack jakob jan jarl jens jerker jerry jesper jimmy joakim joar joel johan johannes john johnny jon jonas jonathan jonny josef julius jöran jörgen kaj kalle karim karl kenneth kenny kent kevin kim kjell klas klaus knut krister kristian kristofer kristoffer kurt lars lasse leif lennart leo leonard leopold liam linus loke lorentz love lucas ludvig lukas mads magnus malte manfred marcus mario marius markus martin mathias matias mats mattias max maximilian mehmet melker melvin michael micke mikael milo mohammed morgan morris mustafa måns mårten nicholas nicklas niclas niels niklas nils noah noel ola oliver olle olof omar orvar oscar oskar osvald otto ove patrick patrik pelle per peter petter pierre pontus pål ragnar ralf ralph rasmus reine reinhold reza richard rickard rikard robert robin roger roland rolf ronny roy rudolf runar rune samuel sander sebastian sigge sigurd sigvard simon sivert sixten staffan stefan stellan sten stig sture svante sven sören tage teodor theo theodor thomas timo tobias tomas tommy tony tor torbjörn tord tore torgny torsten truls ture ulf uno urban valdemar valter vidar viktor vilgot vilhelm ville vilmer vincent wilhelm william wilmer yngve yusuf zackarias åke öjvind örjan östen',
  femaleNames:
    'acko adriana agda agnes agneta aina aisha alexandra alice alicia alma alva amanda amelia amina anastasia andrea anette angela angelica angelika anita anja ann anna anneli annelie annette annie annika antonia asta astri astrid aurora barbara barbro beata beatrice berit bianca birgitta bodil brita britt britta camilla carin carina carita carola caroline catarina catharina cathrine cecilia charlott charlotte christina clara daniela desirée diana doris ebba edith elena eleonor eleonora elin elina elisabet elisabeth elise ella ellen ellinor elsa elvira emelie emilia emma emmy erica erika estelle ester eva evelina ewa fanny fatima felicia filippa fredrika frida gabriella gerd gertrud greta gudrun gullan gun gunborg gunhild gunilla gunnel gunvor hanna hannah hanne harriet hedda hedvig heidi helen helena helene helga helén hilda hillevi ida ines inga ingalill ingeborg ingegerd ingela inger ingrid irene iris irma isabell isabella isabelle jane jasmin jasmine jeanette jennifer jenny jessica joanna johanna josefin josefina josefine judith julia julie kajsa karin karina karolin karolina katarina kate katja kersti kerstin kicki kirsti klara kristin kristina kristine laura lea leila lena lillemor lilly lina linda linn linnea linnéa lisa lisbeth lise liselott liselotte livia lotta louise lovis lovisa lydia madeleine maj maja majken malena malin margareta margaretha margit mari maria mariam mariana marianna marianne marie mariette marika marina marit marita marja marlene marta martina matilda maud melissa merit mia mikaela milla mimmi minna miranda miriam moa molly mona monica monika märit märta nadia nanna natalia natalie nathalie nicole nina noomi nora olga olivia parisa paula paulina pauline pernilla petra petronella pia ragna ragnhild rakel rebecca rebecka regina renée rigmor rita ronja rosita rut ruth saga sally samantha samira sandra sanna sanne sara selma signe sigrid siri sissela siv siw sofia sofie solveig sonja sophia sophie stella stephanie stina susanne suzanne svea sylvia tanja tekla teresa terese thea theresa therese therése tilda tilde tina tove tuva tyra ulla ulrica ulrika unni ursula valborg vanessa vanja vendela vera veronica veronika victoria viktoria vilma viola viveca viveka vivian wilma yasmin ylva yvette yvonne zahra åsa åse',
  furniture: {
    noscript: '*javascript\ndin webbläsare *\nobs! din webbläsare *\ndu använder en gammal webbläsare*',
    search:
      'sök\nange sökord\nskriv sökord*\nsökfält\nvad vill du hitta*\nsök på *\nsök efter *\nsökord*\nvad letar du efter*\nvad söker du*',
    nav: '*hoppa till huvudinneh\n*hoppa till inneh\n*hoppa över till\ntill toppen\ntill sidans topp\nupp till toppen\ntillbaka\ntillbaka till *\ngå till *\nhoppa *\ngå direkt *\nnavigera till *\ndirekt till *\n*till startsidan\n*startsida\n*s logotyp\nsökväg:*\nförstasidan\nstartsidan\nkarriär\ntill sidans *\ntill början *\nhär är du*\nspråk\nlättläst\nteckenspråk\njobba hos oss*\ne-tjänster*\nmina sidor\nsjälvservice\nkalender\nsynpunkter\nlämna synpunkter*\nlogotyp*\nupp\nmeny\nhem\nstart\nstartsida\nläs också*\nläs även*\nrelaterat\nrelaterade *\nmer om *\nmer information\nalla nyheter\nalla pressmeddelanden\nnyheter\npressmeddelanden\nnyheter och press\naktuellt\ndu är här*\ninnehåll\ninnehållsförteckning\ngenvägar\nlyssna\nlyssna på *\nläs upp\nskriv ut\nskriv ut sidan\nlänkar\nvisa fler\nvisa alla*\nprenumerera*\nlogga in\nkontakta oss\nen sida upp\nföregående\nnästa\nwebbkarta\ntillgänglighetsredogörelse\ntill innehåll*\nhuvudmeny*\ntill startsidan*\ntill huvudinnehåll*\nläs mer*\nfler nyheter*\nfler pressm*\nfler artiklar*\ntaggar\nämnen\nnyckelord\nsenaste nytt*\nsenaste nyhet*\nsenaste pressm*\nfölj pressm*\nnyhetsbrev\nintegritetspolicy\ndataskydd\npersonuppgifter\nenglish\npress\npressrum\nlediga jobb',
    share:
      'dela\ndela:*\ndela den *\ndela med *\ndela via *\ndela i *\ndela inlägg*\ndela detta\nlänk till facebook\ndela på*\ndela sidan*\ndela artikel*\ndela nyhet*\ntipsa *\nföljs oss*\nfölj oss*\ne-post\nkopiera länk*',
    cookie: '*cookies\n*kakor\ngodkänn *',
    other:
      '*till startsidan\ndenna nyhet är *\nden här nyheten är *\ndenna artikel är *\nnyheten är arkiverad*\ninnehållet publicerades *\nstatsråd på denna sida *\nmed vänlig hälsning*\nmed vänliga hälsningar*\nembargo*\npubliceras tidigast *\nför publicering *\npressmeddelande\nnyhet\npublicerad*\npublicerat*\npubliceringsdatum*\nuppdaterades*\nsenast uppdaterad*\nsenast ändrad*\nsenast granskad*\ngranskad:*\nsidan senast *\ntyck till *\nlämna en synpunkt*\nhjälp oss att *\nuppdaterad:*\nfrån: *\ntaggar:*\nämnen:*\nnyckelord:*\nämnesord:*\nsidan uppdaterad*\nlästid*\nför omedelbar publicering\nför omedelbart offentliggörande*\nkan publiceras *\nfår publiceras *\nuppdaterad kl*\nhjälpte sidan *\ngillade du inlägget*\ngillade du artikeln*\n© *\ncopyright*\npressmeddelande från *\npressmeddelande nr*\nregulatorisk *\n– slut –\nslut\nhjälpte informationen *\nhjälpte den här *\nfick du hjälp *\nsaknar du något *\nvar det här till *\nhittade du vad du *\nvar informationen till hjälp*\nvar den här sidan till hjälp*\nvar sidan till hjälp*\nhade du nytta av *\nhittade du det du sökte*\nhittade du informationen*',
  },
  contactHeadings:
    'tips lämnas *\nhar du tips*\nhar du uppgifter*\nför medier\nför media\nför medier:*\nför media:*\nmedieansvarig*\npressansvarig*\npress:*\nmedia:*\npressbilder*\npresstelefon*\nfrågor:*\nfrågor och intervju*\npresskontakt*\nkontakt\nkontakt:*\nkontakter*\nkontaktperson*\nkontaktinformation*\nkontaktuppgifter*\nkontakta oss*\nför mer information*\nför ytterligare information*\nför vidare information*\nför frågor*\nför intervju*\nmer information, kontakta*\nmer information:*\nytterligare information*\nvid frågor*\nmediekontakt*\npresstjänst*\npressjour*\npressfrågor*\nfrågor besvaras av*\nfrågor från medi*\nfrågor från press*\nmediafrågor*',
  boilerplateHeadings: 'fotnot:*\nnot till *\nfakta om företaget*\nviktig information\nom *\nnoter till redaktörer*',
  captions:
    'arkivfoto:*\narkivbild:*\nbild 1*\nbild 2*\nbild 3*\nfoto 1*\nfoto 2*\nfoto 3*\nfoto:*\nfotograf:*\nbild:*\nbildtext*\nillustration:*\npressbild*\nbilden:*\nbild på *\nbild över *\nbild av *\npå bilden*\nf.v.*\nfr.v.*\nfr. v.*\nfrån vänster:*',
  revisions: '*uppdat\n*granskad',
  legalNotices:
    'denna information är sådan*\ninformationen lämnades *\ninformationen i detta pressmeddelande*\ndetta pressmeddelande innehåller*\ndetta pressmeddelande utgör *\ndetta är information som *\ndenna information utgör*\nframåtblickande uttalanden*\nframtidsinriktad information*\nviktig information\ncertified adviser*\nbolagets certified adviser*\ndetta är en översättning*',
  profileOpenings:
    'är *s största\när *s äldsta\när *s ledande\när *s främsta\när *s minsta\n, en *\n, ett *\nhar i uppdrag *\nhar till uppgift *\när helägt *\när helägd*\när en *\när ett *\när sveriges *\när nordens *\när europas *\när världens *\när den *\när det *\när landets *\när ledande *\när noterat *\när noterad *\när börsnoterat *\när specialiserad*\nhar # *\nhar drygt *\nhar cirka *\nhar omkring *\nhar över *\nutvecklar *\ntillverkar *\nkonstruerar *\nlevererar *\nerbjuder *\nproducerar *\nbedriver *\ndriver *\nägs *\nförvaltar *\nsäljer *\nverkar för *\nföreträder *\norganiserar *\nsamlar *\narrangeras *\ngrundades *\nbildades *\nstartades *\nansvarar för *\nomfattar *\nfinns i *\narbetar för *\narbetar med *\nsysselsätter *\nomsätter *\nbygger *\nhjälper *\ngör det *',
  labelWords:
    'pressmeddelande pressinformation nyhet forskningsnyhet debattartikel notis informerar meddelar datum utgiven publicerad',
  issuerPrepositions: 'från',
  telephoneWords: 'tel telefon telefonnummer tfn mobil mobiltelefon växel ring sms',
  bylines: 'av text reporter',
  pointerWords: 'här',
  months: 'januari februari mars april maj juni juli augusti september oktober november december',
  weekdays: 'måndag tisdag onsdag torsdag fredag lördag söndag',
  dayWords: 'vardagar helgfria dagligen alla helger kl',
  hourJoints: 'till',
};
