import { clauseReader } from '../quotations/clause-reader.ts';
import type { Language } from './language.ts';

/** Degrees and offices that are written before a name or behind it, in Germany, Austria and Switzerland; with a point they end no sentence. */
const DEGREES =
  'dr ddr prof univ dipl ing mag mmag priv doz pd di dkfm bakk med phil rer nat jur iur theol h.c habil lic abg abg.z nr bgm phd msc mba ma ba bsc m.a b.a m.sc b.sc ll.m mdb mdl mdep';

/**
 * German. Verba dicendi, indirect speech and Konjunktiv I: Duden, Die Grammatik (9th ed. 2016), §§ 527–538, 764–772;
 * quote marks: Amtliches Regelwerk §§ 89–95. Names: Gesellschaft für deutsche Sprache.
 */
export const de: Language = {
  code: 'de',
  reportingVerbs:
    'beklagt beklagte moniert monierte bemängelt bemängelte erinnert erinnerte verdeutlicht verdeutlichte sagt sagte sagten sagen erklärt erklärte erklären erklärten betont betonte betonten teilt teilte teilten mitteilt mitteilte mitteilten berichtet berichtete berichteten schreibt schrieb konstatiert konstatierte unterstreicht unterstrich behauptet behauptete antwortet antwortete antworteten ergänzt ergänzte hebt hob weist wies warnt warnte räumt räumte bestätigt bestätigte verspricht versprach versichert versicherte erläutert erläuterte meldet meldete äußert äußerte bekräftigt bekräftigte merkt merkte gibt gab stellt stellte fügt fügte erwidert erwiderte bemerkt bemerkte argumentiert argumentierte verkündet verkündete hieß heißt kündigt kündigte führt führte erzählt erzählte feststellt feststellte ausführt ausführte hinzufügt hinzufügte einräumt einräumte hinweist hinwies anmerkt anmerkte ankündigt ankündigte hervorhebt hervorhob',
  directVerbs:
    'meint meinte findet fand glaubt glaubte hofft hoffte fährt fuhr schließt schloss fragt fragte kommentiert kommentierte fasst fasste resümiert beschreibt beschrieb ruft rief fordert forderte appelliert appellierte lacht lächelt urteilt urteilte kritisiert kritisierte lobt lobte freut freute dankt dankte wünscht begründet begründete zitiert zitierte bilanziert bedauert bedauerte schlägt schlug bezeichnet bezeichnete nennt nannte sieht sah denkt sprach spricht sprachen rät riet mahnt mahnte gesteht gestand entgegnet entgegnete würdigte würdigt warb wirbt prophezeit schildert schilderte frohlockt scherzt scherzte witzelt stichelt poltert kontert konterte pflichtet lautet lautete lauteten skandiert skandierte skandierten riefen nannten bezeichneten kritisierten lobten forderten warnten äußerten verurteilt verurteilte beurteilt beurteilte wertet wertete rechtfertigt rechtfertigte befand prognostiziert prognostizierte begrüßt begrüßte begrüßten entgegneten warnen fordern kritisieren loben schreiben nennen rufen betonen ätzt wettert wetterte',
  continuingVerbs: 'ergänzt ergänzte fährt fuhr fügt fügte schließt',
  closingCues: 'so',
  sourcePrepositions:
    'laut gemäß gemäss angaben auskunft aussage aussagen ansicht sicht meinung auffassung einschätzung worten darstellung überzeugung',
  sourcePostpositions: 'zufolge',
  prepositionalCues: 'macht>deutlich machte>deutlich machten>deutlich macht>klar machte>klar stellt>klar stellte>klar',
  complementisers: 'dass daß',
  compounds: true,
  capitalisedNouns: true,
  clauses: {
    reader: clauseReader,
    obliqueArticles:
      'den dem des einen einem eines diesen diesem dieses seinen seinem seines ihren ihrem ihres meinen meinem jeden jedem jeglichen jeglichem manchen solchen jenen',
    genitiveArticles: 'des der eines einer dieses dieser seines seiner ihres ihrer unserer',
    ambiguousArticles:
      'die das diese eine seine ihre alle beide einige mehrere viele dessen deren jede jegliche manche solche jene',
    judging: 'als ein eine einen einem einer eines',
    judgements:
      'hält hielt halten hielten sieht sah sehen sahen wirft warf werfen warfen wertet wertete werteten bewertet bewertete bewerteten beurteilt beurteilte beurteilten rechtfertigt rechtfertigte charakterisiert charakterisierte verteidigt verteidigte spricht sprach sprechen sprachen nennt nannte nennen nannten bezeichnet bezeichnete bezeichnen bezeichneten verurteilt verurteilte verurteilten kritisiert kritisierte kritisieren kritisierten lobt lobte loben lobten würdigt würdigte würdigen würdigten feiert feierte feierten beschreibt beschrieb beschreiben beschrieben weist wies wiesen zeigt zeigte zeigten äußerten fordern forderten verlangt verlangte verlangten bezweifelt bezweifelte bezweifelten befürchtet befürchtete befürchten sichert sicherte',
    participles:
      'versprochen zugesagt gemeldet erläutert bestätigt bekräftigt unterstrichen hervorgehoben festgestellt angemerkt angegeben hinzugefügt verkündet beklagt gesagt erklärt genannt bezeichnet kritisiert beschrieben gelobt gewürdigt gesprochen angekündigt mitgeteilt gefordert gewarnt betont behauptet berichtet geschrieben zurückgewiesen eingeräumt verurteilt versichert gewertet bewertet geäußert vorgeworfen',
    auxiliaries: 'hat hatte haben hatten habe soll sollen',
    citing: 'zitiert',
    passives: 'wird wurde werden wurden',
    impersonal: 'heißt hieß',
    expletives: 'es man',
    subordinators: 'wie weil da nachdem während obwohl indem bevor ehe sobald solange sodass wonach wobei',
    fronts:
      'gegenüber angesichts trotz wegen laut neben hinter statt außer bezüglich hinsichtlich entgegen anlässlich aufgrund dank gemäß bereits zuvor zwar so damit davon dafür dagegen danach daran daraufhin hierzu hier dort darin zudem außerdem weiterhin weiter unter schon noch erst nun jetzt heute gestern kürzlich später anschließend schließlich ebenso auch deshalb deswegen dennoch trotzdem allerdings hingegen dabei dazu darauf darunter seitdem jedoch',
    perspectives: 'für',
    comparisons: 'wie',
    adverbEndings: 'lich isch ig end weise falls dings mals wärts',
    subjunctives:
      'sei seien habe werde könne müsse solle wolle dürfe möge wisse gebe gehe komme stehe liege bleibe lasse bestehe handele handle mache nehme sehe halte brauche gelte führe zeige erwarte bringe finde fehle drohe bedeute gehöre hätten würden wären könnten müssten sollten dürften',
  },
  malePronouns: 'er',
  femalePronouns: 'sie',
  neutralPronouns: '',
  pluralPronouns: '',
  firstPersonPronouns: 'ich mich mir mein meine meinen meiner meinem wir uns unser unsere unseren unserer unserem',
  articles:
    'der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen sein seine seiner seinen ihr ihre ihrer ihren dessen deren jeder jede jedes jeden jedem jegliche jeglicher jegliches jeglichen jeglichem manche mancher manchen solche solcher solchen jene jener jenen mehrere mehrerer mehreren einige einiger einigen zahlreiche zahlreicher zahlreichen',
  indefiniteArticles: 'ein eine einen einem einer eines',
  prepositions:
    'in im an am auf von vom für mit bei beim aus nach zu zum zur über unter vor während seit gegen durch zwischen ohne um innerhalb per ab aufgrund trotz wegen mithilfe anhand anlässlich angesichts hinsichtlich bezüglich entgegen infolge mittels statt anstatt neben hinter außer binnen entlang jenseits oberhalb unterhalb inmitten',
  coordinators: 'und sowie &',
  relatives: 'welcher welche welches',
  functionWords:
    'ist war sind waren sei seien wäre hat hatte haben kann könnte können soll sollte muss müsste will wollte wird wurde werden würde aber oder doch sondern denn weil wenn als ob damit obwohl während bis nicht ja nein es er sie wir ich ihr man hier da dort was wie warum wer dann noch nur auch schon sehr mehr viele einige alle jeder jede beide dennoch deshalb daher nun heute gestern derzeit bereits dabei darüber darum danke dass in im am zu',
  adverbs:
    'auch weiter nun heute gestern dann dazu hier jedoch daher zugleich außerdem hinzu ferner abschließend mit ein an zudem dabei am in fest sich besonders weiterhin tatsächlich darin danach darunter daneben davor dadurch daraufhin demnach insgesamt insbesondere schließlich hingegen allerdings gleichzeitig trotzdem zuvor zunächst zuletzt inzwischen mittlerweile bisher bislang künftig seither seitdem stattdessen vielmehr überdies übrigens offenbar angeblich vermutlich wahrscheinlich möglicherweise vielleicht natürlich selbstverständlich leider erst erstmals jetzt damals hierzu hierbei hierfür hiermit deswegen folglich somit also sonst ebenso ebenfalls immerhin mindestens etwa fast ganz sogar selbst oft häufig manchmal immer niemals wieder wiederum einerseits andererseits teilweise grundsätzlich eigentlich freilich sicherlich unterdessen anschließend',
  conditionals: 'wenn falls ob sofern sollte sollten',
  negations: 'nicht nie kein keine keinen niemand nichts kaum',
  abbreviations: `${DEGREES} z.b u.a d.h bzw ca nr tel st str usw etc mio mrd evtl ggf inkl max min jan feb mrz apr jun jul aug sep sept okt nov dez co abs art vgl sog geb jun sen bspw`,
  feminineEnding: 'in',
  titles:
    'attaché meister führer rat räte kollege zeuge stifter minister chef leiter vorsitzender vorsitzende vorstand vorständin vorstände sprecher sekretär präsident präses professor arzt ärztin ärzte doktor rektor stadtrat landrat landesrat gemeinderat nationalrat ständerat kantonsrat bundesrat regierungsrat betriebsrat aufsichtsrat hofrat schulrat rätin kanzler kommissar inspektor oberst general anwalt anwältin anwälte richter jurist ökonom ingenieur experte spezialist stratege berater botschafter konsul beauftragter beauftragte verantwortlicher verantwortliche redakteur regisseur kurator künstler autor architekt pfleger erzieher hebamme lehrer entwickler unternehmer gründer inhaber betreiber verwalter betreuer mitglied abgeordneter abgeordnete verordneter verordnete vertreter senator major hauptmann polizist ermittler trainer spieler arbeiter händler gärtner helfer züchter gutachter apotheker notar pilot kapitän kommandant planer ombudsmann ombudsfrau obmann obfrau kaufmann kauffrau bischof bischöfin pfarrer diakon kantor student assistent praktikant produzent dirigent dozent dekan wirt azubi auszubildender auszubildende koch köchin manager forscher wissenschaftler analyst journalist publizist aktivist koordinator referent intendant dezernent kämmerer partner sachverständiger sachverständige förster gewerkschafter beamter beamte beamtin rentner schüler archivar bibliothekar therapeut agoge ologe ograf ograph iker terin serin gerin nerin lerin kerin herin berin derin ferin merin perin rerin zerin torin sorin listin nistin zistin tistin vistin gistin uristin rristin ologin doktorand schriftsteller superintendent domkapitular küster stürmer winzer lotse emerita emeritus',
  shortTitles:
    'ceo cfo cto coo cio vize stellvertretende stellvertretender kommissarische kommissarischer geschäftsführende geschäftsführender amtierende könig königin prinz prinzessin head chief officer senior director landeshauptmann landeshauptfrau',
  rolePrepositions: 'zum zur als',
  broaderTitles:
    'vorsitzender>vorstandschef vorsitzende>vorstandschef vorsitzend>vorstandschef vorsitzende>ceo geschäftsführer>ceo geschäftsführer>chef leiter>chef direktor>chef ceo>chef professor>forscher dozent>forscher ologe>forscher iker>forscher ologe>wissenschaftler professor>wissenschaftler arzt>mediziner ärzt>mediziner anwalt>jurist anwält>jurist minister>politiker abgeordneter>politiker abgeordnete>politiker',
  tradeEndings: 'er erin or orin ist istin ant antin loge login graf grafin peut peutin iker ikerin eur eurin',
  personNouns:
    'kameradin kamerad mitschüler mitschülerin mann frau junge mädchen mutter vater sohn tochter bruder schwester witwe oma opa nachbar nachbarin zeuge zeugin angehöriger angehörige freund freundin kollege kollegin kunde kundin patient patientin besucher besucherin reisender reisende fahrer fahrerin beschäftigter beschäftigte gast jährige jähriger',
  definiteEndings: 'n en s es nen innen',
  genitiveEndings: 's es',
  nameEndings: 's>',
  maleHonorifics: 'herr herrn',
  femaleHonorifics: 'frau prof.in dr.in ddr.in dr.a mag.a mag.in dipl.-ing.in ing.in doz.in',
  neutralHonorifics: DEGREES,
  nameParticles: 'von zu van de der den di da du del dos el al bin ibn ben la le ter',
  organisationWords:
    'amt ministerium kommission komitee verein verband bund aufsicht institut rat gemeinde stadt universität schule gesellschaft unternehmen konzern stiftung bank museum theater polizei regierung partei gericht bundestag landtag zentrale zentrum krankenhaus klinik klinikum büro gruppe klub kirche organisation fonds bewegung union abteilung behörde agentur kammer gewerkschaft genossenschaft werk werke dienst direktion präsidium feuerwehr staatsanwaltschaft zeitung fraktion ausschuss',
  organisationNames:
    'bundesamt landesamt umweltamt finanzamt presseamt landratsamt gmbh ag se kg e.v ev mbh ug inc ltd group holding eu uno nato who dpa ard zdf fc sv ventures capital partners',
  namingPrepositions: 'für',
  workWords:
    'buch bericht film programm projekt kampagne serie podcast lied album ausstellung aufführung stück zeitung artikel studie konferenz seminar thema titel überschrift motto name namen begriff wort worte worten ausdruck genannt genannte genannten gesetz strategie roman kurs preis app dienst produkt modell marke initiative dokumentation sogenannte sogenannten sogenannter sogenanntes slogan gemälde gedicht version kapitel schiff zeitschrift magazin aktion reihe veranstaltung wettbewerb label siegel rubrik bereich lautet lautete lauteten',
  ruleNouns:
    'gesetz verordnung richtlinie vertrag satzung regel regelung bestimmung vorschrift beschluss plan praxis prinzip artikel paragraf klausel ordnung norm standard abkommen',
  statementNouns:
    'erklärung stellungnahme mitteilung pressemitteilung interview pressekonferenz e-mail brief bericht rede kommentar gespräch anfrage fazit',
  maleNames:
    'christopher peter michael thomas andreas wolfgang klaus jürgen stefan stephan christian uwe werner hans karl frank martin markus matthias alexander daniel jan tobias sebastian florian philipp felix maximilian lukas jonas leon paul heinrich friedrich johannes georg josef franz ludwig gerhard helmut manfred dieter horst bernd günter günther rainer ralf ralph dirk jörg holger volker joachim norbert torsten thorsten sven lars marc marco oliver patrick robert rolf walter herbert kurt simon david dominik fabian julian tim nils olaf kai ulrich christoph reto urs beat',
  femaleNames:
    'maria ursula monika petra elisabeth sabine renate helga karin brigitte ingrid erika andrea gisela claudia susanne gabriele christa christine hildegard anna birgit barbara martina angelika heike nicole stefanie stephanie julia katharina kathrin katrin anja sandra melanie daniela christina nina laura lisa sarah lena anne antje silke kerstin manuela simone sonja tanja ulrike ute eva johanna charlotte sophie sofia emma hannah marie franziska theresa veronika regina cornelia doris jana vera heidi iris miriam carolin caroline verena bettina elke anke annette',
  furniture: {
    noscript: '*javascript',
    search: 'suche\nsuchen\nsuche auf *\nsuche nach *\nsuchbegriff*',
    nav: 'nach oben\nzum seitenanfang\nzum anfang\nzurück\nzurück zu*\ngehe zu *\nzum inhalt*\nzum hauptinhalt*\ndirekt zu*\nmenü\nstartseite\nmehr lesen\nweiterlesen*\nmehr erfahren*\nlesen sie auch*\nverwandte *\nähnliche *\nmehr zum thema*\nweitere meldungen\nweitere pressemitteilungen*\nweitere nachrichten*\nweitere storys*\nweitere themen*\nschlagworte\nschlagwörter\nstichworte\nthemen\ndas könnte sie *\nimpressum\ndatenschutz*\nbarrierefreiheit*\nleichte sprache\ngebärdensprache\nalle meldungen\nalle pressemitteilungen\nnachrichten\nmeldungen\npressemitteilungen\naktuelles\npresse\nsie sind hier*\nsie befinden sich hier*\ninhalt\ninhaltsverzeichnis\nvorlesen\ndrucken\nseite drucken\ndiese seite drucken\nlinks\nmehr anzeigen\nalle anzeigen*\nnewsletter*\nanmelden\nkontaktieren sie uns\nvorherige\nvorherige meldung*\nnächste\nnächste meldung*\nhauptmenü*\nzum hauptmenü*\nnavigation',
    share:
      'teilen\nteilen:*\nteilen auf*\nseite teilen*\nartikel teilen*\nseite empfehlen*\nfolgen sie uns*\ne-mail\nlink kopieren*',
    cookie: '*cookies\nalle akzeptieren*\nakzeptieren *',
    other:
      'mit freundlichen grüßen*\nmit freundlichen grüssen*\n– ende –\nutl.:*\nfrei zur veröffentlichung*\nzur sofortigen veröffentlichung*\nnicht zur veröffentlichung vor*\npressemitteilung\npresseinformation\nmedienmitteilung\npresseaussendung\nmeldung\nveröffentlicht*\naktualisiert:*\naktualisiert am *\nvon: *\nschlagworte:*\nschlagwörter:*\nstichworte:*\nthemen:*\nzuletzt aktualisiert*\nlesezeit*\nstand:*\n© *\ncopyright*\nsperrfrist*\n- ende -\nende\npressemitteilung nr*\npresseinformation nr*\nmedienmitteilung vom*\nad-hoc\nwar diese seite hilfreich*\nwar die seite hilfreich*\nwar diese information hilfreich*\nwaren diese informationen hilfreich*\nhat ihnen diese *\nhaben sie gefunden, was*',
  },
  contactHeadings:
    'auskünfte\nauskünfte:*\nauskünfte für *\nauskunft erteilt*\nweitere auskünfte*\nfür weitere auskünfte*\nfür auskünfte*\nfür medienschaffende*\npresse:*\nmedien:*\npressetelefon*\npressereferat*\npresseamt*\nbildmaterial*\nkontakt für *\nkontakt investor *\nverantwortlich für *\nkontakt\nkontakt:*\nkontakte*\npressekontakt*\nansprechpartner*\nansprechperson*\nihr ansprech*\nihre ansprech*\nkontaktdaten*\nfür weitere informationen*\nweitere informationen:*\nfür rückfragen*\nrückfragen*\nrückfragehinweis*\nmedienkontakt*\npressestelle*\npresseanfragen*\nbei fragen*\nfür presseanfragen*\nmedienstelle*\nmedienanfragen*\ninvestor relations*',
  boilerplateHeadings:
    'v.i.s.d.p*\nspendenkonto:*\nherausgeber:*\nanmerkung:*\nhinweis:*\nhintergrund:*\nhinweise für *\nhinweis an die *\nüber *\nzum unternehmen*\nunternehmensprofil*\nhinweis für redaktionen*\nhintergrund für redaktionen*',
  captions:
    'bildtext*\nbild 1*\nbild 2*\nbild 3*\nfoto 1*\nfoto 2*\nfoto 3*\nfoto:*\nfotos:*\nbild:*\nbildunterschrift*\nbildnachweis*\nbildquelle*\nabbildung:*\ngrafik:*',
  legalNotices:
    'für den inhalt *\ndiese mitteilung enthält *\ndiese pressemitteilung enthält *\ndiese mitteilung ist *\ndiese veröffentlichung *\ndieses dokument enthält *\nzukunftsgerichtete *\nzukunftsbezogene *\nots-originaltext*\noriginal-content von*\nrechtlicher hinweis*\nhaftungsausschluss*\ndisclaimer*',
  profileOpenings:
    'befördert *\nzählt *\nverfügt *\nist ein *\nist eine *\nist der *\nist die *\nist das *\nist deutschlands *\nist österreichs *\nist europas *\nist weltweit *\nist führend*\nist mit *\nist seit *\nhat # *\nhat rund *\nhat mehr als *\nbetreibt *\nentwickelt *\nfertigt *\nproduziert *\nbietet *\nvertritt *\nbeschäftigt *\nwurde # *\nwurde im *\nwurde vor *\nversorgt *\nliefert *\nunterstützt *\nverwaltet *\nbaut *\nberät *\ngehört *\nvereint *\nverkauft *\nbündelt *\norganisiert *\nfördert *\nsetzt sich *\nengagiert sich *\nkümmert sich *\numfasst *',
  labelWords:
    'pressemitteilung presseinformation presseaussendung medienmitteilung medieninformation pressemeldung pressenotiz forschungsmeldung meldung informiert mitteilung datum veröffentlicht',
  issuerPrepositions: 'von vom der',
  telephoneWords: 'tel telefon telefonnummer mobil handy durchwahl fax fon hotline',
  bylines: 'von text',
  pointerWords: 'hier',
  months: 'januar februar märz april mai juni juli august september oktober november dezember jänner feber',
  weekdays: 'montag dienstag mittwoch donnerstag freitag samstag sonntag',
  dayWords: 'werktags täglich wochentags',
};
