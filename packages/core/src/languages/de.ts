import { clauseReader } from '../quotations/readers/clause-reader.ts';
import type { Language } from './language.ts';

/** Degrees and offices that are written before a name or behind it, in Germany, Austria and Switzerland; with a point they end no sentence. */
const DEGREES =
  'h c dr ddr msgr kommr prim prof univ dipl ing mag mmag priv doz pd di dkfm bakk med phil rer nat jur iur theol h.c habil lic abg abg.z labg nabg nr str bgm vbgm phd msc mba ma ba bsc m.a b.a m.sc b.sc ll.m mdb mdl mdep hon. rev rev. monsignore sr sj sac omi';

/**
 * German. Verba dicendi, indirect speech and Konjunktiv I: Duden, Die Grammatik (9th ed. 2016), §§ 527–538, 764–772;
 * quote marks: Amtliches Regelwerk §§ 89–95. Names: Gesellschaft für deutsche Sprache.
 */
export const de: Language = {
  code: 'de',
  reportingVerbs:
    'widersprach widerspricht schildert||e angab angibt bekanntg|ab|ibt klarstellt||e zug|ab|ibt aussagt||e verlautbarte signalisiert||e beklagt||e moniert||e bemängelt||e erinnert||e verdeutlicht||e sag|t|en|te|ten erklär|t|en|te|ten betont||e|en teilt||e|en mitteilt||e|en berichtet||e|en schreibt schrieb||en konstatiert||e unterstreicht unterstrich behauptet||e antwortet||e|en ergänz|t|te|en|ten weist w|ies|iesen|eisen warnt||e räumt||e bestätig|t|te|en|ten verspricht versprach versichert||e erläutert||e meld|et|ete|en|eten äußert||e bekräftigt||e merkt||e gibt gab||en fügt||e erwidert||e bemerkt||e argumentiert||e verkündet||e vermeldet||e hieß heißt kündig|t|te|en|ten erzählt||e feststellt||e ausführt||e hinzufügt||e einräumt||e hinweist hinwies verw|eist|ies anmerkt||e ankündigt||e hervorh|ob|ebt ausdrückt||e klagt||e notiert||e präzisiert||e beteuert||e entgegnet||e|en resümiert||e bilanziert||e prophezeit||e urteilt||e vermutet||e informiert||e',
  directVerbs:
    'gratuliert||e korrigiert||e beschuldigt||e formuliert||e drückt||e empf|iehlt|ahl beruhigt||e relativiert||e plädiert||e attestiert||e bescheinigt||e skizziert||e zusammenfasst||e mein|t|te|en|ten findet fand glaubt||e hofft||e fährt fuhr schließt schl|ug|oss|ägt frag|t|en|te|ten kommentiert||e fasst||e beschreibt beschrieb ruf|t|en rie|f|t|fen forder|n|t|te|ten appelliert||e lacht lächelt kritisier|t|en|te|ten lob|t|en|te|ten freut||e dankt||e wünscht begründet||e zitiert||e bedauert||e bezeichnet||e|en nenn|t|en nannte||n sieht sah denkt sprach||en spricht rät mahnt||e gest|and|eht würdigt||e war|b|nen wirbt frohlockt scherzt||e witzelt||e stichelt poltert wiederholte kontert||e pflichtet lautet||e|en skandiert||e|en warnten äußerten verurteilt||e beurteilt||e wertet||e rechtfertigt||e befand prognostiziert||e begrüßt||e|en schreiben betonen ätzt wettert||e sinniert||e jubelt||e schwärmt||e schmunzelt||e flüstert||e rügt||e tadelt||e schimpft||e ärgert||e spottet||e verr|ät|iet seufzt||e plaudert||e grübelt||e',
  closingCues: 'so',
  sourcePrepositions:
    'laut gemäß angaben auskunft aussage aussagen ansicht sicht meinung auffassung einschätzung worten darstellung||en überzeugung bewertung informationen erkenntnissen',
  sourcePostpositions: 'zufolge',
  prepositionalCues:
    'tr|ug>vor|ägt>vor|ugen>vor|agen>vor richte|t>wort|te>wort ergr|eift>wort|iff>wort h|ebt>hervor|ob>hervor|eben>hervor|oben>hervor führ|t>aus|t>an|te>aus|te>an stell|t>fest|te>fest|t>heraus|te>heraus|t>infrage|te>infrage|t>frage|te>frage rechne|t>vor|te>vor h|ält>fest|ielt>fest|alten>fest|ielten>fest leg|t>dar|te>dar bring|t>ausdruck sicher|t>zu|te>zu mach|t>geltend|te>geltend|t>deutlich|te>deutlich|ten>deutlich|t>klar|te>klar|t>aufmerksam|te>aufmerksam stell|t>klar|te>klar g|ibt>bedenken|ab>bedenken spr|icht>von|ach>von|echen>von warn|t>vor|te>vor|en>vor r|ät>zu|iet>zu mahn|t>zu|te>zu',
  citingPhrases:
    'wie>es>*>ausdrück|t|te wie>es>*>formuliert||e wie>es>*>nenn|t|en wie>es>*>nannte wie>*>es>ausdrück|t|te wie>*>es>formuliert||e wie>*>es>nennt in>den>worten>von mit>den>worten>von um>*>zu>zitieren',
  complementisers: 'dass daß',
  compounds: true,
  presentEndings: 't',
  perfectEndings: 't n',
  attributeEndings: 'e en er es em',
  capitalisedNouns: true,
  clauses: {
    reader: clauseReader,
    obliqueArticles:
      'den dem des eine|m|n|s diese|m|n|s seine|m|n|s ihre|m|n|s meine|m|n jede|m|n jegliche|m|n manchen solchen jenen',
    genitiveArticles: 'des der eine|r|s diese|r|s seine|r|s ihre|r|s unserer',
    ambiguousArticles:
      'die||se das ein|e|ige seine ihre alle beide mehrere viele dessen deren jede jegliche manche solche jene',
    masculineArticles: 'der',
    feminineArticles: 'die',
    auxiliaryInfinitives: 'haben sein werden wollen können müssen dürfen sollen',
    nobility: 'graf gräfin freiherr freifrau freiin baron baronin edler ritter fürst fürstin prinz',
    judging: 'als ein eine einen einem einer eines',
    judgements:
      'hält hielt||en halten sieht sah||en sehen wirft warf||en wer|fen|tet wertete||n bewertet||e|en beurteilt||e|en rechtfertigt||e charakterisiert||e verteidigt||e spricht sprach||en sprechen nenn|t|en nannte||n bezeichne|n|t|te|ten verurteilt||e|en kritisier|t|en|te|ten lob|t|en|te|ten würdig|t|en|te|ten feiert||e|en beschreib|t|en beschrieb||en weist wies||en zeigt||e|en äußerten forder|n|ten verlangt||e|en bezweifelt||e|en befürchte|n|t|te sichert||e',
    participles:
      'versprochen zugesagt gemeldet erläutert bestätigt bekräftigt unterstrichen hervorgehoben festgestellt angemerkt angegeben hinzugefügt verkündet beklagt gesagt erklärt genannt bezeichnet kritisiert beschrieben gelobt gewürdigt gesprochen angekündigt mitgeteilt gefordert gewarnt betont behauptet berichtet geschrieben zurückgewiesen eingeräumt verurteilt versichert gewertet bewertet geäußert vorgeworfen eingestuft zitiert zitieren wissen verlauten durchblicken geheißen gefragt hingewiesen verwiesen klargestellt dargelegt begrüßt gedankt gemahnt geworben geraten gehofft gemeint geantwortet gerufen geschildert erinnert gewünscht bedauert kommentiert ergänzt verdeutlicht resümiert bilanziert argumentiert konstatiert appelliert beteuert erzählt bemerkt entgegnet erwidert moniert bemängelt gratuliert ausgeführt dargestellt erklären mitteilen ausrichten',
    auxiliaries: 'l|ässt|ieß hat||te|ten habe||n soll||en will woll|en|te|ten',
    citing: 'zitier|t|en|te|ten',
    agents: 'von vom bei beim',
    bodies: 'regierungsrat gemeinderat stadtrat bundesrat nationalrat ständerat kantonsrat aufsichtsrat betriebsrat',
    views:
      'klage eindruck erfahrung fazit resümee bilanz appell botschaft vorwurf urteil begründung devise wunsch forderung kommentar einschätzung antwort rat ratschlag hinweis überzeugung hoffnung warnung kritik versprechen bitte empfehlung erkenntnis motto credo ansage reaktion meinung ansicht sicht aufruf idee ziel prognose vorschlag erwartung mahnung angebot ankündigung zusage lob erklärung vision tenor tipp dank gruß plädoyer argument befürchtung sorge frage these diagnose schlussfolgerung ergebnis worte vermutung zuversicht befund leitsatz erfolgsrezept anliegen anspruch rezept leitspruch lebensmotto wahlspruch',
    his: 'ihm sein||e|em|en|er',
    hers: 'ihr||e|em|en|er',
    passives: 'wird wurde werden wurden worden',
    impersonal: 'heißt hieß geheißen',
    expletives: 'es man',
    subordinators: 'wo wie weil da nachdem während obwohl indem bevor ehe sobald solange sodass wonach wobei',
    fronts:
      'gegenüber dank bereits zwar so damit davon dafür dagegen daran dort schon noch kürzlich später deshalb dennoch darauf',
    perspectives: 'für',
    places: 'in aus nach',
    comparisons: 'wie',
    pluralVerbEndings: 'en',
    adverbEndings: 'lich isch ig end weise falls dings mals wärts',
    adjectiveStems:
      'al är ell iv ös bar sam haft los voll reich neu alt groß größer klein kleiner gut besser best schön erst zweit dritt letzt nächst näher weiter ander jung jünger älter lang länger kurz hoh höher höchst stark stärker schwach fest frei sicher modern frisch warm kalt hart weich rein grün rot blau gelb weiß schwarz schnell früh später ganz verschieden eigen offen privat deutsch gesund teuer',
    subjunctives:
      'sei||en habe werde könne müsse solle wolle dürfe möge wisse gebe geh|e|öre komme stehe liege bleibe lasse bestehe hand|le|ele mache nehme sehe halte brauche gelte führe zeige erwarte bringe finde fehle drohe bedeute ermögliche trage steige sinke leiste setze lebe arbeite gelinge zähle wachse entstehe biete diene gewinne verliere helfe laufe falle schaffe stelle trete unterstütze verfüge werfe ziele spiele kenne rechne plane',
    conditionalForms: 'könnten müssten sollten dürften hätten würden wären gäbe läge',
    subjunctiveEndings: 'iere',
  },
  malePronouns: 'er',
  femalePronouns: 'sie',
  neutralPronouns: '',
  pluralPronouns: '',
  firstPersonPronouns: 'ich mich mir mein||e|em|en|er wir uns||er|ere unsere|m|n|r',
  replies: 'ja nein doch okay ok danke genau eben richtig entschuldigung was',
  articles:
    'der||en die||se|sem|sen|ser|ses das den dem des||sen ein||e|em|en|er|es|ige sein||e|en|er ihr||e|en|er jede||m|n|r|s derjenige diejenige jegliche||m|n|r|s manche||n|r solche||n|r jene||n|r mehrere||n|r einige|n|r zahlreiche||n|r letztere||r',
  definiteArticles: 'der die das den dem des dessen deren diese||r|s|n|m',
  indefiniteArticles: 'ein eine einen einem einer eines allem jede||r manche||r',
  prepositions:
    'laut gemäß in im an am auf von vom für mit bei||m aus nach zu zum zur über unter vor während seit gegen durch zwischen ohne um innerhalb per ab gegenüber aufgrund trotz wegen mithilfe anhand anlässlich angesichts hinsichtlich bezüglich entgegen infolge mittels statt anstatt neben hinter außer binnen seitens vonseiten entlang jenseits oberhalb unterhalb inmitten',
  occasionPrepositions: 'anlässlich nach während auf gegenüber angesichts',
  occasionNouns:
    'spatenstich richtfest eröffnung einweihung übergabe vorstellung präsentation empfang feier festakt treffen termin besuch auftakt veranstaltung sitzung versammlung tagung rundgang anschluss rande ehrung feierstunde auszeichnung rahmen blick hinblick beisein abschluss anlass diskussion debatte parteitag gewerkschaftstag verbandstag kundgebung demonstration jubiläum verleihung unterzeichnung ergebnis entscheidung beschluss plänen urteil vorschlag',
  pointingForward: 'folgend|e|en|es',
  coordinators: 'und sowie &',
  personalRelatives: 'welcher welche',
  relatives: 'welches welchem welchen',
  functionWords:
    'ist war||en|um sind sei||en wäre hat||te haben kann könn|en|te soll||te muss müsste will wollte wir||d wurde wer||den würde aber oder doch sondern denn||och weil wenn als ob damit obwohl während bis nicht ja nein es er sie ich ihr man hier da dort was wie dan|n|ke noch nur auch schon sehr mehr weniger viele einige alle jede||r beide deshalb daher nun heute gestern derzeit bereits dabei darüber darum dass in im am zu dies',
  copulas: 'ist war sind waren wird wurde bleibt werden geworden gewesen',
  pastCopulas: 'war ehemals vormals',
  selfPronouns: 'sich',
  nowWords: 'heute jetzt inzwischen mittlerweile derzeit nunmehr',
  adverbs:
    'auch weiter||hin nun heute gestern dan|n|ach dazu hier||zu|bei|für|mit jedoch daher zugleich außerdem hinzu ferner abschließend mit ein an zudem dabei am in fest sich besonders tatsächlich darin darunter daneben davor dadurch daraufhin demnach insgesamt insbesondere schließlich hingegen allerdings gleichzeitig trotzdem zuvor zunächst zuletzt inzwischen mittlerweile bisher bislang künftig seit|dem|her stattdessen vielmehr überdies übrigens offenbar angeblich vermutlich wahrscheinlich möglicherweise vielleicht natürlich selbstverständlich leider erst erstmals jetzt damals deswegen folglich somit also sonst ebenso ebenfalls immer||hin mindestens etwa fast ganz sogar selbst oft häufig manchmal niemals gerne lange wieder||um einerseits andererseits teilweise grundsätzlich eigentlich freilich sicherlich unterdessen anschließend beispielsweise glücklicherweise erfreulicherweise bezeichnenderweise normalerweise üblicherweise stellvertretend exemplarisch eingangs einleitend ergänzend rückblickend',
  mannerWords: 'so',
  conditionals: 'wenn falls ob sofern sollte sollten',
  negations: 'nicht nie kein keine keinen niemand nichts kaum keinem keiner keines niemals weder',
  abbreviations: `${DEGREES} komm z.b u.a d.h e a v bzw ca tel str stellv stv lhstv lh-stv usw etc mio mrd evtl ggf inkl max min mrz jun jul sep okt dez co abs art vgl sog geb sen bspw i d z u em opf`,
  feminineEnding: 'in',
  titles:
    'abwart profi vorsteher ammann prokurist hausherr schirmherr ratsherr ratsfrau pastor dramaturg torhüter gesellschafter reeder astronom leutnant kommodore oberrat oberkirchenrat laudator papst dechant bäuerin schöffe rabbi tenor cellist tänzer lehrling geselle nonne postbote kassier aktuar sigrist sakristan ortsrat flößer priorin äbtissin coach kläger krankenschwester kandidat mandatar weinkönig schützenkönig almhirt kassenwart pressewart jugendwart platzwart torwart hauswart zeugwart hüttenwart bootswart sportwart gerätewart wegewart wartin besitzer linksaußen rechtsaußen brandrat mesner schultheiss prälat bauherr attaché meister führer rat räte kollege zeuge stifter investor minister chef leiter vorsitzende||r vorstand vorstände sprecher sekretär präsident präses professor arzt ärzte doktor||and rektor stadtrat landrat landesrat gemeinderat nationalrat ständerat kantonsrat bundesrat regierungsrat betriebsrat aufsichtsrat hofrat schulrat kanzler kommissar inspektor oberst general anwalt anwälte richter jurist ökonom ingenieur experte spezialist stratege berater botschafter konsul oberhaupt beigeordnete||r delegierte||r bevollmächtigte||r angestellte||r freiwillige||r studierende||r beauftragte||r verantwortliche||r redakteur regisseur kurator restaurator moderator illustrator künstler autor architekt pfleger erzieher hebamme lehrer entwickler unternehmer gründer inhaber betreiber verwalter betreuer mitglied abgeordnete||r verordnete||r vertreter senator major hauptmann polizist ermittler trainer spieler arbeiter händler gärtner helfer züchter gutachter apotheker notar pilot kapitän kommandant planer ombudsmann ombudsfrau obmann obfrau kaufmann kauffrau bischof bischöfin pfarrer diakon kantor student assistent praktikant produzent dirigent dozent dekan wirt azubi auszubildende||r koch köchin manager forscher wissenschaftler analyst journalist publizist aktivist koordinator referent intendant dezernent kämmerer partner sachverständige||r förster gewerkschafter beamt|e|er|in rentner schüler archivar bibliothekar therapeut agoge olog|e|in ogra|f|ph iker terin serin gerin nerin lerin kerin herin berin derin ferin merin perin rerin zerin torin sorin listin nistin zistin tistin vistin gistin uristin rristin schriftsteller superintendent domkapitular küster stürmer winzer lotse emerit|a|us logopäde chirurg florist friseur imker eigentümer eigner aktionär ehrenamtlicher ehrenamtliche mieter anwohner initiator treuhänder schornsteinfeger schweißer sanitäter propst dompröpstin vikar imam rabbiner schwimmer jockey feldwebel urlauber gymnasiast fahnder mediziner ministerialrat baurat ordinarius streetworker bildhauer dachdecker klempner uhrmacher goldschmied gastronom hotelier barkeeper matrose steuermann steuerfrau schlagmann kutscher',
  shortTitles:
    'khk khkin ekhk ekhkin phk phkin ephk ephkin kok kokin pok pokin phm phmin pom pomin kd kdin pdin kor korin por porin hbm obm hptm oblt olt oberstlt wm kpl adj cheinsp grinsp revinsp bezinsp pater abt frater libero primar primaria vize stellv stv stellvertretende stellvertretender kommissarische kommissarischer geschäftsführende geschäftsführender amtierende könig königin prinz prinzessin landeshauptfrau lh lhstv lhstvin lh-stv lh-stvin lr lrin gr grin strin junior',
  novelties: 'neue||r|n|m',
  birthEndings: 'stämmige gebürtige',
  rolePrepositions: 'zum zur als',
  capitalTitles: 'ob la',
  firmTitles:
    'betreiber betreiberin partner partnerin entwickler entwicklerin eigentümer eigentümerin eigner inhaber inhaberin mitglied vertreter vertreterin verwalter händler händlerin unternehmer gründer stifter erzieher gutachter kandidat aktionär initiator veranstalter treuhänder investor investorin',
  officeAreas:
    'vertrieb finanzen personal technik einkauf recht presse produkte sport kultur soziales umwelt verkehr bau bauwesen hr it controlling pflege tiefbau hochbau außendienst innendienst nord süd ost west mitte europa deutschland österreich schweiz welt bund land netze netz handel energie bahn betrieb beruf jugend wohnen arbeit integration sicherheit export design software innovation strategie medien digitales gesundheit',
  broaderTitles:
    'oberbürgermeister>ob oberbürgermeisterin>ob vizepräsident>vize vizebürgermeister>vize vizekanzler>vize vorsitzender>vorstandschef präsident>-chef vorsitzend>-chef vorsitzender>-chef vorsitzende>-chefin vorsitzende>vorstandschef vorsitzend>vorstandschef vorsitzende>ceo bürgermeister>stadtoberhaupt bürgermeisterin>stadtoberhaupt geschäftsführer>ceo geschäftsführer>chef leiter>chef direktor>chef ceo>chef professor>forscher dozent>forscher ologe>forscher iker>forscher ologe>wissenschaftler professor>wissenschaftler arzt>mediziner ärzt>mediziner anwalt>jurist anwält>jurist minister>politiker abgeordneter>politiker abgeordnete>politiker',
  leaderTitles: 'leiter leiterin chef chefin',
  leadingVerbs: 'leitet leitete geleitet',
  tradeEndings:
    'er erin or orin ist istin ant antin loge login graf grafin peut peutin iker ikerin eur eurin ent entin urg urgin äde ädin wirt wirtin mann frau chef arzt anwalt stadtrat landesrat regierungsrat',
  ageNouns: 'jahre',
  personNouns:
    'braut bräutigam kamerad||in mitschüler||in mann frau junge mädchen witwe nachbar||in zeug|e|in angehörige||r freund||in kolleg|e|in kund|e|in patient||in besucher||in reisende||r fahrer||in beschäftigte||r gast jährige||r teilnehmer teilnehmerin bewohner bewohnerin ehepaar zwillinge nachfolger||in vorgänger||in partner||in',
  kin: {
    spouses: ['ehemann gatte', 'ehefrau gattin'],
    siblings: ['bruder', 'schwester', 'brüder schwestern zwilling geschwister'],
    children: ['sohn', 'tochter'],
    parents: ['vater papa', 'mutter mama'],
    others: ['opa onkel schwager neffe cousin enkel', 'oma tante schwägerin nichte cousine enkelin'],
    owned: ['mann', 'frau'],
  },
  malePossessives: 'sein||e|em|en|er|es',
  femalePossessives: 'ihr||e|em|en|er|es',
  interviewWords:
    'interview interviewte interviewt befragte befragt fragte fragt gesprochen sprach spricht gespräch unterhielt unterhalten traf trifft getroffen',
  bodyPossessives: 'dessen deren',
  deputies: 'vize',
  definiteEndings: 'n en s es m nen innen *in||nen _in||nen :in||nen /innen',
  surnameTitles:
    'ammann baumeister wirt lehrer pfarrer lange abt koch richter könig meister förster kanzler propst bischof papst küster kantor gärtner winzer hofmeister kaufmann prinz hauptmann',
  pluralEndings: 'innen',
  genitiveEndings: 's es',
  nameEndings: 's>',
  maleHonorifics: 'herr herrn',
  femaleHonorifics: 'frau prof.in dr.in ddr.in dr.a dr.ª mag.a mag.ª mag.in dipl.-ing.in ing.in doz.in diin',
  neutralHonorifics: DEGREES,
  nameParticles: 'von zu v',
  organisationWords:
    'gemeinschaft inspektion innung kuratorium synode dezernat regierungskonferenz ministerkonferenz rektorenkonferenz bischofskonferenz arbeitgeberseite arbeitnehmerseite gewerkschaftsseite gegenseite amt ministerium kommission komitee verein verband bund aufsicht institut rat gemeinde stadt universität schule gesellschaft unternehmen konzern stiftung bank museum theater polizei regierung partei gericht bundestag landtag zentrale zentrum krankenhaus klinik klinikum büro gruppe klub kirche organisation fonds bewegung union abteilung behörde agentur kammer gewerkschaft genossenschaft werk werke dienst direktion präsidium feuerwehr staatsanwaltschaft zeitung fraktion ausschuss verwaltung kasse betriebe bistum diözese bündnis liga akademie labor anstalt senat magistrat kreis kanton bezirk konsortium club verlag redaktion brauerei reederei kanzlei orchester ensemble verbund radio flughafen versammlung pressestelle leitstelle geschäftsstelle',
  lookAlikes:
    'fahrzeuge flugzeuge werkzeuge sekunde urkunde geräte vorräte triebwerk stockwerk datenbank altersgruppe zielgruppe',
  organisationNames:
    'bundesamt landesamt umweltamt finanzamt presseamt landratsamt se kg e.v ev mbh ug uno who dpa ard zdf fc sv tsv tsg tus vfb vfl vfr spvgg fsv ssv international online times daily corporation institution ver.di',
  nationalWords: 'deutsche deutscher deutsches österreichische österreichischer schweizerische schweizerischer',
  namingPrepositions: 'für',
  workWords:
    'jubiläum||s festival||s kongress symposium buch bericht film programm projekt kampagne serie podcast lied album ausstellung aufführung stück zeitung artikel studie konferenz seminar thema titel überschrift motto name||n begriff wort||e ausdruck genannt||e|en strategie roman kurs app dienst produkt modell marke initiative dokumentation sogenannte||n|r|s slogan gemälde gedicht version kapitel schiff zeitschrift magazin aktion reihe veranstaltung vortrag vorlesung workshop wettbewerb label siegel rubrik bereich lautet||e|en',
  ruleNouns:
    'vorgabe vorgaben vorschlag vorschlägen ziel zielen zielvorgabe kriterien gesetz richtlinie vertrag satzung regel regelung bestimmung vorschrift beschluss plan praxis prinzip paragraf klausel ordnung norm standard abkommen',
  statementNouns:
    'zitat satz sätzen lob dank appell wunsch bilanz botschaft urteil credo erklärung stellungnahme mitteilung pressemitteilung aussendung presseaussendung medienmitteilung medieninformation presseinformation interview pressekonferenz e-mail brief bericht rede kommentar gespräch anfrage fazit grußwort vorwort editorial statement stellung bezug auskunft einblick||e kritik verständnis bedenken klartext hoffnung anfang ende mitte',
  maleNames:
    'achim adrian ahmet albert albrecht alex alexander alfons alfred ali alois andreas andrej andré anselm anton antonio armin arndt arne arno arnold arthur artur axel bastian beat benedikt benjamin bernd bernhard björn bodo boris bruno burkhard carl carlo carsten cem christian christof christoph christopher claus clemens conrad daniel david dennis detlef detlev dieter dietmar dietrich dirk dominik eberhard eckhard edgar eduard egbert egon elias elmar emanuel emil emre enrico erhard erich erwin eugen fabian falk felix ferdinand florian frank franz franz-josef frederik frieder friedhelm friedrich fritz gabriel georg gerald gerd gerhard gernot gero gerrit goran gottfried gregor guido gunnar gunter gunther gustav götz günter günther hannes hans hans-georg hans-joachim hans-jürgen hans-peter hansjörg hanspeter harald harry hartmut hasan hauke heiko heiner heinrich heinz helge helmut helmuth hendrik henning henry herbert hermann hinnerk hinrich holger horst hubert hubertus hüseyin ibrahim igor ingo ivan ivo jakob jan jannik jens joachim jochen johann johannes jonas jonathan josef joseph jost josé julian justus jörg jörn jürg jürgen kai karl karl-heinz karsten kemal kevin kilian klaus klaus-dieter klemens knut konrad konstantin korbinian kristian kurt lars leif lennart leo leon leonhard levin linus lorenz lothar louis luca ludger ludwig luis lukas lutz magnus maik malte manfred manuel marc marcel marco marcus marek marian mario marius marko markus martin marvin mathias mathis matthias maurice max maximilian mehmet michael mike mirko mohammed moritz murat mustafa nico nicolai nicolas niklas nikolas nikolaus nils noah norbert norman olaf ole oliver oskar ottmar otto pascal patrick paul per peter philip philipp philippe quirin rafael raimund rainer ralf ralph raphael rasmus reiner reinhard reinhold rené reto richard rico robert robin roger roland rolf ronald ronny ruben rudolf rupert rüdiger samuel sascha sebastian sepp severin siegfried silvio simon stefan steffen stephan sven swen sönke tarek theo theodor thilo thomas thorsten till tilo tim timo tino tobias tom torben torsten tristan udo ueli ulf uli ulrich urs uwe valentin veit viktor vincent vinzenz volker volkmar waldemar walter werner wilfried wilhelm willi willy winfried wolfgang wolfram xaver yannick yusuf zoran ömer',
  femaleNames:
    'adelheid agnes alena alexandra alice alina aline almut amelie andrea anett angela angelika angelina anita anja anke anna anne annegret anneke annelie annemarie annette annika antje antonia antonie ariane arielle astrid aylin ayse ayşe barbara beate beatrice beatrix berit bettina bianca birgit birte brigitte britta bärbel carina carla carmen carola carolin carolina caroline celine charlotte christa christel christiane christina christine cindy clara claudia constanze cordula corina corinna cornelia dagmar dana daniela danielle denise diana dilek doris dorothea dorothee dunja dörte dörthe edda edith elena eleonore elfriede elif elisa elisabeth elke ella ellen elsa elvira emilia emily emine emma erika estelle esther eva eveline evelyn fabienne fatma felicitas franka franziska frauke freya friederike gabi gabriela gabriele gabrielle gerda gerlinde gertrud gesa gesine gisela greta gudrun gunda gundula hanna hannah hanne hannelore hedwig heidemarie heidi heidrun heike helen helene helga henriette henrike hermine herta hilde hildegard ida ilka ilona ilse imke ina ines inga inge ingeborg ingrid inka insa irene irina iris irma irmgard isabel isabella isabelle jacqueline jana janina janine jasmin jeanette jennifer jenny jessica joelle johanna josefine judith julia juliana juliane jutta karen karin karina karla karoline katarina katharina kathleen kathrin katja katrin kerstin kirsten klara kornelia kristin kristina ladina lara larissa laura lea leila lena leonie liane lilli lilly lina linda lisa liselotte lotte louisa lucia luisa luise lydia madeleine magdalena maike maja mandy manuela mareike margarete margarethe margit margot margret maria marianne marie marina marion marita marlene marlies marta martha martina mathilde maya mechthild meike melanie melina merle mia michaela michelle miriam mirjam mona monika nadine nadja natalie natascha nathalie nele nicole nina noelle nora olga olivia pascale patricia paula paulina pauline peggy petra pia ramona rebecca regina regine regula renate ricarda rita romy rosemarie roswitha ruth sabine sabrina sandra sara sarah saskia selina selma sibylle sigrid sigrun silke silvia simone sina sofia sofie sonja sophia sophie stefanie stella stephanie stina susann susanne svenja swantje sybille sylvia tabea tamara tanja tatjana tessa thea theodora theresa theresia tina traute ulla ulrike undine ursina ursula uta ute valentina valerie vanessa vera verena veronika vivian vivien vreni waltraud wiebke wilma yasmin yvette yvonne zeynep zoe',
  furniture: {
    noscript:
      '*javascript\nihr browser *\ndein browser *\nsie verwenden einen veralteten browser*\nsie nutzen einen veralteten browser*',
    search: 'suche\nsuchen\nsuche auf *\nsuche nach *\nsuchbegriff*\nwonach suchen sie*\nwas suchen sie*',
    nav: 'alle storys\nfolgen\nkeine story von *\n*dokumente zum download\n*dokument zum download\n*zum hauptinhalt springen\n*zum inhalt springen\n*direkt zum inhalt\nnach oben\nzum seitenanfang\nzum anfang\nzurück\nzurück zu*\ngehe zu *\nzum inhalt*\nzum hauptinhalt*\nspringe zu*\nzur navigation*\nzur startseite*\nsprache\ndirekt zu*\nmenü\nstartseite\nmehr lesen\nweiterlesen*\nmehr erfahren*\nlesen sie auch*\nverwandte *\nähnliche *\nmehr zum thema*\nweitere meldungen\nweitere pressemitteilungen*\nweitere nachrichten*\nweitere storys*\nweitere themen*\nschlagworte\nschlagwörter\nstichworte\nthemen\ndas könnte sie *\nimpressum\ndatenschutz*\nbarrierefreiheit*\nleichte sprache\ngebärdensprache\nalle meldungen\nalle pressemitteilungen\nnachrichten\nmeldungen\npressemitteilungen\naktuelles\npresse\nsie sind hier*\nsie befinden sich hier*\ninhalt\ninhalte\ninhaltsverzeichnis\nvorlesen\ndrucken\nseite drucken\ndiese seite drucken\nlinks\nmehr anzeigen\nalle anzeigen*\nnewsletter*\nanmelden\nkontaktieren sie uns\nvorherige\nvorherige meldung*\nnächste\nnächste meldung*\nhauptmenü*\nzum hauptmenü*\nnavigation\nkarriere',
    share:
      'teilen\nteilen:*\nteilen auf*\nauf * teilen\nper * teilen\nseite teilen*\nartikel teilen*\nseite empfehlen*\nfolgen sie uns*\ne-mail\nlink kopieren*',
    cookie: '*cookies\nalle akzeptieren*\nakzeptieren *',
    other:
      'pressebox\nlifepr\npressemitteilung box*\nstory box*\nboxid*\nbox-id*\nmit freundlichen grüßen*\nmit freundlichen grüssen*\n– ende –\nutl.:*\nfrei zur veröffentlichung*\nzur veröffentlichung frei*\ngefällt dir dieser *\ngefällt ihnen dieser *\nhat dir dieser *\nhat ihnen dieser *\nzur sofortigen veröffentlichung*\nnicht zur veröffentlichung vor*\npressemitteilung\npresseinformation\nmedienmitteilung\npresseaussendung\nmeldung\nveröffentlicht*\naktualisiert:*\naktualisiert am *\nvon: *\nschlagworte:*\nschlagwörter:*\nstichworte:*\nthemen:*\nzuletzt aktualisiert*\nlesezeit*\nstand:*\n© *\ncopyright*\nsperrfrist*\n- ende -\nende\npressemitteilung nr*\npresseinformation nr*\nmedienmitteilung vom*\nad-hoc\nwar diese seite hilfreich*\nwar die seite hilfreich*\nwar diese information hilfreich*\nwaren diese informationen hilfreich*\nhat ihnen diese *\nhaben sie gefunden, was*',
  },
  contactHeadings:
    'kontaktinformation*\nkontakt-information*\npresse kontakt*\nauskünfte\nauskünfte:*\nauskünfte für *\nauskunft erteilt*\nweitere auskünfte*\nfür weitere auskünfte*\nfür auskünfte*\nfür medienschaffende*\npresse:*\nmedien:*\npressetelefon*\npressereferat*\npresseamt*\nbildmaterial*\nkontakt für *\nkontakt investor *\nverantwortlich für *\nkontakt\nkontakt:*\nkontakte*\npressekontakt*\nansprechpartner*\nwissenschaftliche ansprech*\nfachliche ansprech*\nansprechperson*\nihr ansprech*\nihre ansprech*\nkontaktdaten*\nfür weitere informationen*\nweitere informationen:*\nfür rückfragen*\nrückfragen*\nrückfragehinweis*\nmedienkontakt*\npressestelle*\npresseanfragen*\nbei fragen*\nfür presseanfragen*\nmedienstelle*\nmedienanfragen*\ninvestor relations*',
  boilerplateHeadings:
    'v.i.s.d.p*\nspendenkonto:*\nherausgeber:*\nanmerkung:*\nhinweis:*\nhintergrund:*\nhinweise für *\nhinweis an die *\nüber *\nzum unternehmen*\nunternehmensprofil*\nhinweis für redaktionen*\nhintergrund für redaktionen*',
  captions:
    'archivfoto:*\narchivbild:*\nbildtext*\nbild 1*\nbild 2*\nbild 3*\nfoto 1*\nfoto 2*\nfoto 3*\nfoto:*\nfotos:*\nbild:*\nbildunterschrift*\nbildnachweis*\nbildquelle*\nabbildung:*\ngrafik:*\nv.l.*\nv. l.*\nvon links:*',
  revisions: '*aktualis\nstand\nstand *\nstand:*',
  legalNotices:
    'für den inhalt *\ndiese mitteilung enthält *\ndiese pressemitteilung enthält *\ndiese mitteilung ist *\ndiese veröffentlichung *\ndieses dokument enthält *\nzukunftsgerichtete *\nzukunftsbezogene *\nots-originaltext*\noriginal-content von*\nrechtlicher hinweis*\nhaftungsausschluss*\ndisclaimer*',
  profileOpenings:
    'ist *s größte*\n, ein *\n, eine *\nbefördert *\nzählt *\nverfügt *\nist ein *\nist eine *\nist der *\nist die *\nist das *\nist deutschlands *\nist österreichs *\nist europas *\nist weltweit *\nist führend*\nist mit *\nist seit *\nhat # *\nhat rund *\nhat mehr als *\nbetreibt *\nentwickelt *\nfertigt *\nproduziert *\nbietet *\nvertritt *\nbeschäftigt *\nwurde # *\nwurde im *\nwurde vor *\nversorgt *\nliefert *\nunterstützt *\nverwaltet *\nbaut *\nberät *\ngehört *\nvereint *\nverkauft *\nbündelt *\norganisiert *\nfördert *\nsetzt sich *\nengagiert sich *\nkümmert sich *\numfasst *',
  labelWords:
    'pressemitteilung presseinformation presseaussendung presseerklärung pressedienst pressetext medienmitteilung medieninformation pressemeldung pressenotiz forschungsmeldung meldung informiert mitteilung datum veröffentlicht korrespondenz',
  issuerPrepositions: 'von vom der',
  telephoneWords: 'tel telefon telefonnummer mobil handy durchwahl fax fon hotline',
  bylines: 'von text',
  pointerWords: 'hier',
  months: 'januar februar märz april mai juni juli august september oktober november dezember jänner feber',
  weekdays: 'montag dienstag mittwoch donnerstag freitag samstag sonntag',
  dayWords: 'werktags täglich wochentags uhr',
  hourJoints: 'bis',
};
