import { bareClause } from '../quotations/attribution/bare-clause.ts';
import { subjectReader } from '../quotations/attribution/subject.ts';
import type { Language } from './language.ts';

/**
 * English. Reporting verbs and inversion: Quirk et al., A Comprehensive Grammar of the English Language (1985),
 * 14.28–14.33; Huddleston & Pullum (2002), ch. 11 §9. Names: US Social Security Administration and UK ONS lists.
 */
export const en: Language = {
  code: 'en',
  reportingVerbs:
    'said say||s|ing told tells announce|d|s stat|ed|es|ing explain||s|ed|ing add||s|ed|ing not|ed|es|ing argu|e|ed|es|ing claim||s|ed|ing warn||s|ed|ing inform|ed|s assur|ed|es remind|ed|s insist||s|ed|ing confirm|s|ed report|s|ed emphasi|sed|ses|zed|zes stress||ed|es|ing acknowledge||d|s admit||s|ted assert|s|ed|ing maintain||s|ed contend||s|ed replie|d|s respond|s|ed wrote write||s declar|ed|es|ing conclude||d|s pointed observe|d|s remarked reveal|s|ed suggest|s|ed testifie|d|s disclosed conceded highlight|s|ed underline|d|s reiterate|d|s vowed alleged predict|s|ed quipped tweeted emphasizing emphasising caution||s|ed recall|s|ed clarifie|d|s mention|s|ed estimate|d|s points radioed texted messaged signalled affirms affirmed promised pledged believes believed',
  directVerbs:
    'accus|es|ed|ing corrected blam|es|ed|ing comment|s|ed continue|d|s ask|s|ed|ing jok|ed|es|ing agree|d|s exclaimed urged began laugh|s|ed hopes thinks thought felt feels promise|d|s praised describe|d|s share|d|s opined wondered countered interject|ed|ing retorted demanded shout|ed|ing yelled scream|s|ed|ing boom|s|ed roar|s|ed call|s|ed offered posted mused enthused lamented marvel|ed|led pleaded quoted read||s went answer|s|ed summari|sed|zed summed telling writing suggesting remarking concluding calling describing citing boasted sniffed chimed hinted whispered crie|d|s concedes reflect|s|ed smiled proclaimed assure|d|s advise|d|s recounted spoke confesse|d|s confided sigh|s|ed grin|s|ned rave|d|s gushed relays chant|s|ed email|s|ed questioned cracked whispers muses enthuses beams beamed chuckles chuckled recounts opines interjects complains complained summarises summarizes smiles quips counters exclaims mutters muttered gushes marvels deadpans deadpanned hail|s|ed dismiss|es|ed condemn|s|ed denounce|d|s slam|s|med blasted characteri|sed|zed|ses|zes',
  sourcePrepositions: 'according',
  citingPhrases: 'as>*>puts>it as>*>put>it in>the>words>of to>quote quoted>*>as>saying quotes>*>as>saying',
  complementisers: 'that',
  bareClauses: bareClause,
  bareVerbs: 'said says say',
  addressingVerbs:
    'told tell tells telling warned warn warns warning cautioned caution promised informed informs assured assures reminded reminds advised advises texted messaged',
  passiveVerbs: 'was were been being is are be got',
  subjectFirst: {
    reader: subjectReader,
    plainArticles: 'a an another the',
    infinitiveMarks: 'to',
    absolutes: 'with',
    approximators: 'about around over under between',
    reducers: 'when if while although unless until because though whereas',
    impersonal: 'worth',
    objects: 'you him them us me',
    finites: 'is are was were has have had will would can could shall should may might must does did',
    expletives: 'there',
    thingRelatives: 'which',
    posts: 'post position role office job',
    bodies:
      'international england scotland ireland wales britain canada australia india zealand america africa europe gas oil steel metals minerals electric rail digital telecom mobile pictures entertainment software networks pharma biotech healthcare medical aid relief rescue advice concern support protection watch gardens museums rugby cricket netball cycling hockey athletics football united rovers wanderers cross crescent palace house zoo clinic ambulance navy army force guard lines securities management consulting engineering construction materials chemicals express aviation marine renewables solar hospitality resorts travel leisure fitness learning publishing radio television opera ballet airport exchange dynamics electronics instruments devices sciences oncology ai data fire',
    leaders: 'leader innovator',
    leading: 'global leading market',
    exchanges: 'nyse nasdaq nasdaqgs nasdaqgm nasdaqcm otc otcqb otcqx otcpk tsx tsxv lse asx aim',
    members: 'mp mep msp mla mna mha mpp td',
    peers: 'lord lady baron baroness viscount',
  },
  compounds: false,
  pastEndings: 'ed',
  participleEndings: 'ing',
  malePronouns: 'he',
  femalePronouns: 'she',
  neutralPronouns: '',
  pluralPronouns: 'they it',
  firstPersonPronouns: "i me my we us our i'm i've we're we've i'll we'll i'd myself ourselves",
  replies: 'yes no yeah okay ok thanks exactly sorry right sure true',
  articles:
    'the a an this that these those his her their its our my another one two three four five six several some many few each every both all half more most fewer less your',
  definiteArticles: 'the this that',
  indefiniteArticles: 'a an one another two three four five six several some many few',
  prepositions:
    'of for in at on to from with by about during after before since over under against through between into within among via per as near without upon across like unlike despite throughout toward towards beyond behind around along alongside amid beneath beside besides inside outside onto including regarding concerning above below underneath aboard excluding',
  occasionPrepositions: 'during after before following',
  pointingForward: 'following',
  timeNouns: 'day week weekend month quarter year summer winter spring autumn fall morning afternoon evening night',
  coordinators: 'and & but',
  personalRelatives: 'who whose',
  relatives: 'whom which where how',
  functionWords:
    'is was are were be been being became becomes has have had do does did can could will would shall should may might must but so or because when while if although though since until unless not no yes it he she they we i you him them us me there here what how why that then than just only also very more most some any all many every both neither either however moreover furthermore nevertheless nonetheless instead indeed therefore thus now today yesterday meanwhile even still yet such thank according whereas whether lest whenever wherever elsewhere',
  copulas: 'is was are were be been being becomes became become remains',
  pastCopulas: 'was formerly previously',
  nowWords: 'now today currently',
  adverbs:
    'accordingly additionally clearly consequently crucially currently eventually finally fortunately generally historically hopefully importantly increasingly initially interestingly lastly locally nationally notably sadly separately similarly specifically subsequently surprisingly traditionally typically ultimately unfortunately also today yesterday then later again recently earlier further simply repeatedly tonight already always often once back out off up',
  adverbEndings: 'ly ing',
  adjectiveEndings: 'ed happy proud glad',
  conditionals: 'if whether unless',
  negations:
    "not never no none nobody nothing hardly n't didn't doesn't wouldn't declined refused cannot can't won't don't isn't aren't wasn't weren't hasn't haven't hadn't couldn't shouldn't neither nor",
  abbreviations:
    'fr br const mr mrs ms sen sens rep reps gov gen col sgt lt capt hon rev revd rt ven ald jr sr inc ltd co corp no vs etc e.g i.e u.s u.k mar jun jul sep oct dec assoc asst dep a.m p.m d.c ph.d m.d approx est dept univ assn bros cllr cr coun supt det insp pres maj brig cmdr adm cpl atty messrs mt ft vol pp fig',
  rankWords: 'executive deputy chief senior',
  titles:
    'attaché minister mate master helm elder cook skipper secretary director president chief executive officer chairman chair chairperson head manager spokesperson spokesman senator governor mayor professor doctor lecturer researcher scientist analyst economist engineer commissioner superintendent inspector sergeant constable detective captain lieutenant colonel general admiral commander judge justice attorney lawyer prosecutor counsel coordinator consultant adviser advisor ambassador founder co-founder owner partner principal dean provost chancellor curator editor author artist architect nurse surgeon physician teacher leader councillor councilor councilmember councilman assemblymember assemblyman selectman comptroller congressman representative treasurer strategist specialist expert fellow member organiser organizer designer developer producer coach vice-president undersecretary speaker premier king queen prince princess duchess countess bishop archbishop rector administrator supervisor controller auditor farmer chef veterinarian vp evp svp resident caretaker trustee ombudsman warden ranger pilot planner librarian archivist chemist statistician historian student volunteer candidate nominee deputy rapporteur whip secretary-general headteacher headmaster headmistress churchwarden precentor sacristan vicar curate canon deacon pastor rabbi imam chaplain archdeacon midfielder defender striker winger carpenter electrician plumber builder baker fisherman gardener stallholder exhibitor keeper paramedic midwife pharmacist dentist therapist counsellor tutor apprentice trainee intern mathematician musician singer actor playwright composer conductor journalist reporter broadcaster presenter solicitor barrister magistrate accountant operator handler lifeguard firefighter coastguard campaigner activist mechanic technician communicator taoiseach tánaiste cathaoirleach alderman ald sheriff registrar bursar steward organist investigator agent coroner matron conservator consul foreman surveyor poet grower harbourmaster stationmaster convener negotiator postman policeman publican landlord landlady butcher brewer distiller waiter waitress butler bricklayer roofer joiner emerita emeritus clerk driver coxswain hygienist optometrist practitioner botanist linguist brigadier convenor verger referee jumper jockey laureate illustrator glassblower blacksmith educator restaurateur florist hairdresser cheesemaker haulier shareholder forester crofter farrier welder diver driller seamstress translator interpreter mentor astronomer paediatrician pediatrician philosopher theologian dramatist novelist sculptor filmmaker screenwriter drummer bassist frontman headliner showrunner medallist medalist alumnus alumna fundraiser postdoc winner guitarist pianist violinist cellist comedian entertainer athlete cyclist rower sprinter swimmer gymnast golfer cricketer footballer umpire linesman milliner cobbler watchmaker clockmaker goldsmith silversmith stonemason thatcher plasterer decorator glazier locksmith machinist programmer coder agronomist horticulturist landscaper vintner winemaker sommelier barista bartender caterer envoy priest monk nun abbot abbess cardinal lord-lieutenant cadet scholar academic drover fishmonger greengrocer grocer milkman courier dispatcher navigator stewardess soldier airman corporal marshal commodore ensign bailiff juror notary paralegal tenant carer sixth-former holidaymaker homeowner pensioner miner boss vet medic champion tsar advocate delegate liaison regent trooper undersheriff commandant maintainer contributor evangelist instructor trainer postmaster alderperson councilperson assemblyperson freeholder president-elect governor-elect mayor-elect senator-elect representative-elect sheriff-elect secretary-designate designate designee chief-of-staff docent parliamentarian cofounder cochair painter counselor veteran realtor broker banker investor entrepreneur philanthropist innovator recruiter rapper dancer salesman salesperson holder underwriter actuary appraiser litigator mediator inventor stylist nutritionist dietitian correspondent columnist blogger podcaster writer vocalist magician actress animator jeweler lobbyist guard goalie shortstop pitcher catcher outfielder infielder fullback halfback flanker cornerback lineman punter libero batter bowler fielder astronaut aviator rancher receptionist aide staffer franchisee proprietor hotelier quarterback linebacker cto cmo cio cro cpo cco chro *ologist *ographer *iatrist *therapist *surgeon *scientist *keeper *woman *icist *hetist phlebotomist orthoptist obstetrician geriatrician dietician optician orthodontist chiropractor osteopath biochemist harpist flautist trumpeter percussionist clarinettist soprano baritone librettist cartoonist muralist printmaker mayoress adjudicator arbitrator assessor quartermaster groundsman cameraman arborist confectioner chocolatier conservationist',
  surnameTitles:
    'constable deacon priest baker banks bishop brewer butcher butler canon carpenter champion chancellor church cook court dean driver elder farmer fellow forester judge keeper king marshal masters page painter park post prince provost rector sheriff singer steward warden',
  shortTitles:
    'freshman sophomore junior sens reps pres maj cmdr adm cpl brig atty asst pro tem tempore da ig sac asac pc dc ds di dci sgt ciso mp mep md const mpp mna mha vice assistant associate acting interim managing global sen rep gov gen col lt capt det insp supt cllr cr coun co-ceo former incoming outgoing td msp mla pm',
  broaderTitles:
    'const>constable pres>president insp>inspector supt>superintendent sgt>sergeant cllr>councillor cr>councillor coun>councillor sen>senator rep>representative gov>governor capt>captain prof>professor ceo>executive executive>ceo cfo>officer coo>officer',
  officeEnds: 'det>con in>charge in>chief in>residence at>arms',
  officeAreas:
    'affairs agriculture appropriations arts banking broadcasting budget business change children climate commerce communities culture defence defense development economy education employment energy engagement enterprise environment equality families farming finance fisheries fishing food foreign forestry forests government health heritage higher home housing industry information infrastructure innovation integrity intelligence interior investment irrigation judiciary justice labor labour land lands media mining oversight pensions planning policy ports power railways regional relations research resources rights roads rural safety schools science security services skills sport sports strategy technology tourism trade training transport transportation treasury veterans water welfare wellbeing women work workforce works youth',
  novelties: 'new next',
  birthEndings: 'born',
  rolePrepositions: 'as to appointed named elected promoted',
  leaderTitles: 'lead leader manager head chief director commander',
  leadingVerbs: 'leads led heads headed',
  tradeEndings: 'er or ist ian',
  noTrades: 'together rather further number summer winter letter matter chapter quarter corner center shelter dinner',
  pairWords: 'both two',
  ageNouns: 'year years',
  personNouns:
    'team-mate teammate schoolmate man woman boy girl widow neighbour neighbor witness parent relative friend colleague customer patient pupil visitor passenger traveller traveler driver pensioner worker official employee guest year-old cousin grandparent teenager schoolgirl schoolboy commuter bystander onlooker supporter mother-of-|two|three|four|five mum-of-|two|three|four|five mom-of-|two|three|four father-of-|two|three|four|five dad-of-|two|three|four|five couple successor predecessor',
  kin: {
    spouses: ['husband', 'wife'],
    siblings: ['brother', 'sister', 'sibling twin'],
    children: ['son', 'daughter'],
    parents: ['father dad', 'mother mum mom'],
    others: [
      'daddy stepfather grandfather granddad grandad grandpa stepbrother stepson grandson uncle nephew fiancé brother-in-law father-in-law son-in-law',
      'stepmother grandmother granny grandma stepdaughter granddaughter stepsister aunt auntie niece fiancée sister-in-law mother-in-law daughter-in-law',
    ],
  },
  malePossessives: 'his',
  femalePossessives: 'her',
  interviewWords: 'interview interviewed asked met spoke talked talks speaks meets asks chat conversation',
  bodyPossessives: 'its their',
  deputies: 'vice under',
  definiteEndings: 's',
  pluralEndings: 's',
  genitiveEndings: "'s ’s ' ’",
  nameEndings: "'s> ’s> '> ’>",
  maleHonorifics: 'alhaji malam mallam',
  femaleHonorifics: 'miss baroness hajiya alhaja',
  neutralHonorifics:
    'retd rtd ret sj br sr major dr assoc professor teachta hon rt dr. prof. revd honourable honorable right reverend venerable ven fr cllr cr coun obe cbe mbe phd md rn mba frs kc qc dso dbe kbe frcp frsc',
  nameParticles: 'bint mac nic st an los las',
  organisationWords:
    'company companies agency agencies authorities charities universities societies delegation caucus city county town borough township district department ministry authority council commission committee subcommittee university college institute association federation foundation union bank government board office service group party police garda gardaí gardai administration organization organisation court parliament hospital trust society center centre museum league corporation network alliance consortium bureau partnership provider manufacturer supplier distributor retailer firm campaign team charity utility unit laboratory lab division coalition club library gallery programme project guild academy chamber observatory forum confederation congress treasury senate collective cooperative co-operative directorate secretariat inspectorate constabulary diocese cathedral orchestra choir theatre festival regulator watchdog hospice body chapter lettings insurance associates pharmaceuticals therapeutics biosciences diagnostics robotics aerospace labs hotels stores cruises buses trains ferries railway railways airlines airways brewery bakery estates farms homes foods motors logistics systems technologies solutions industries enterprises properties residential studios',
  originEndings: 'an crat cratic ese ish dutch french swiss greek czech',
  organisationNames:
    'inc. ltd. llc llp lp pbc plc corp corp. co nv bv fc afc rfc uk usa limited holdings un nhs fbi cia fda epa nasa times post journal tribune herald gazette chronicle inquirer sentinel telegraph news award awards prize medal act initiative initiatives scholarship record fund funds',
  namingPrepositions: 'of for',
  workWords:
    'book report film movie program programme project campaign series podcast song album exhibition play newspaper article study conference theme title titled entitled headline motto slogan name named term word words phrase called so-called dubbed known nicknamed novel show magazine paper app product model brand initiative hashtag labelled labeled act bill documentary section tagline sign marked memoir autobiography poem musical opera painting mural sculpture webinar workshop',
  statementNouns:
    'statement interview release conference comment email e-mail letter speech tweet post blog briefing call hearing remarks testimony report address announcement effect foreword review message',
  maleNames:
    'aaron abdul adam adrian ahmed ajay alan albert alec alexander alistair allan alvin amir amit andre andrew angelo angus anil anthony antonio arthur arun ashok barry ben benedict benjamin bernard bill bob bobby brad bradley brandon brendan brent brett brian bruce bryan byron callum calvin cameron carl carlos cedric chad charles charlie chester chris christopher ciarán claude clive cody colin connor conor corey cormac craig curtis cyril damian damien damon dan daniel danny darragh darren darryl dave david dean declan deepak denis dennis derek dermot desmond devin diego dominic donal donald dougie douglas duncan dustin dwayne dylan eamon eddie edgar edmund eduardo edward edwin elijah elliot elliott emmanuel eoin eric ernest ethan eugene evan ewan felix fergus fernando finn francisco frank fred frederick gabriel gareth garry gary gavin geoff geoffrey george gerald gerard giles glen glenn gordon graeme graham greg gregory hamish harold harry hector henry howard hugh hugo hussein ian ibrahim isaac ivan jack jacob jake jamal james jamie jared jason javier jeff jeffrey jeremy jermaine jerome jerry jesse jim jimmy joe joel john johnny jon jonathan jorge jose joseph josh joshua juan julian justin karl keith ken kenneth kevin khalid kieran kurt kyle larry lawrence leo leon leonard lewis liam lionel logan louis lucas luis luke malcolm manoj manuel marc marco marcus mario mark martin marvin matt matthew maurice max michael micheál miguel mike mitchell mohamed mohammed muhammad narendra nathan nathaniel neal neil niall nicholas nick nigel noah noel norman oisín oliver omar oscar otis owen pádraig patrick paul pedro per pete peter phil philip phillip pierre rafael rahul rajesh ralph ramesh ramon randy ravi raymond ricardo richard rick ricky robbie robert roberto rodney roger rohit roland ron ronald ronnie rory roy ruairí rupert russell ryan samir samuel sanjay scott seán seamus sean sebastian sergio seth shane shaun shawn sheldon sidney simon stan stanley stephen steve steven stewart stuart sunil suresh séamus tadhg tariq ted terence terrence terry theo theodore thomas tim timothy toby todd tom tommy tony travis trevor tristan troy tyler vernon victor vijay vikram vince vincent walter warren wayne wesley wilfred will william winston yusuf zachary iain alasdair alastair alex andy sam rob ross russ ronan rhys huw glyn reuben neville nikhil vaughan fraser gerry mick zach freddie ewen lachlan stefan darrell lindsay lindsey mohan rohan syed peadar pearse fintan eamonn cathal padraig colm enda fergal paschal malachy gwyn dafydd',
  femaleNames:
    'áine úna abigail ada adele adriana agnes aisha aisling alexandra alexis alice alicia alison allison alyssa amanda amber amelia amy ana andrea angela angelina angie anita anjali ann anna annabel anne annette annie anthea antonia aoife arlene ashley audrey ava barbara beatrice becky belinda bernadette bernice beth bethany betty beverley beverly bonnie bríd brenda bridget brittany caitlin camilla candace caoimhe carla carmen carol carole caroline carolyn carrie cassandra catherine cathy cecilia celia charlotte cheryl chloe christie christina christine ciara cindy claire clara claudia colleen connie courtney cynthia dana danielle daphne debbie deborah debra deirdre delia denise diana diane dianne donna dora doreen doris dorothy edith eileen eilidh elaine eleanor elena eliza elizabeth ella ellen ellie elsie emily emma erica erika erin esther ethel eva evelyn fatima felicia felicity fiona florence frances francesca freya gabrielle gail gemma genevieve georgina geraldine gillian gina gladys gloria gráinne grace greta gwen gwendolyn hannah harriet hayley hazel heather heidi helen helena hilary hilda hillary holly imogen ingrid irene iris isabel isabella isla jackie jacqueline jane janet janice jasmine jean jeanette jenna jennifer jenny jessica jill jo joan joann joanna joanne jocelyn jodie josephine joyce judith judy julia julie juliet justine karen kate katherine kathleen kathryn kathy katie katrina kavita kayla keira kelly kerry kim kimberly kirsten kirsty kristen kristin kristina kylie lara laura lauren leah leanne lena leona leslie lillian linda lisa liz lois lorna lorraine louisa louise lucia lucille lucinda lucy lydia lynda lynette lynn lynne mabel madeleine madeline madison maeve maggie mairi mairéad maisie mandy marcia margaret marguerite maria marian marianne marie marilyn marissa marjorie marlene martha martina mary maureen maxine meera megan meghan melanie melinda melissa meredith michele michelle mildred millie miranda miriam moira molly mona monica monique morag muriel myra nadia nadine nancy naomi natalie natasha neha nell nellie niamh nicola nicole nina nirmala noelle nora noreen norma olga olivia orla paige pamela patrice patricia patsy paula paulette pauline peggy penelope philippa phoebe phyllis pippa priscilla priya róisín rachael rachel ramona rebecca regina renee rhiannon rhona rhonda rita roberta robyn rochelle rosa rosalie rosalind rosanna roseanne rosemary rosie rowena roxanne ruth sabrina sadie sally samantha sandra saoirse sara sarah selena serena sharon sheila sheryl shirley sian sinead sinéad siobhán siobhan sonia sophia sophie stacey stacy stella stephanie sue sunita susan susannah suzanne sylvia tamara tammy tania tanya tara tasha teresa tess tessa thelma theresa tiffany tina tonya tracey tracy trudy ursula valerie vanessa vera veronica vicki vicky victoria virginia vivian vivien vivienne wanda wendy winifred yolanda yvette yvonne zara zoe alex sam deb pam steph trish lindsay lindsey lesley libby bev jayne jacqui janine kirstie shona siân sheena shelley nicky nichola michaela bryony carly catriona charlene anya asha yasmin angharad abby selina natalia lizzie susie mairead clodagh ailbhe emer nuala bethan eluned',
  furniture: {
    noscript: '*javascript\nyour browser *\nyou are using an outdated browser*\nyou are using an unsupported browser*',
    search: 'search\nsearch *\nsearch:*\nwhat are you looking for*',
    nav: '*skip to main content\n*skip to content\n*skip to navigation\nto top\ntop of page\nskip to *\njump to *\nskip navigation\nlanguage\neasy read\nmenu\nhome\nread more*\nread full *\nread the full *\nrelated\nrelated *\ntags\ntopics\nkeywords\nexplore the topic*\nprivacy\nprivacy policy\nprivacy notice\nterms and conditions*\nterms of use*\nnewsletter*\nabout us\nmore news\nmore from *\nall news\nnews\nnews releases\nnewsroom\npress releases\nrecent press releases\nlatest press releases\nyou are here*\ncontents\ntable of contents\nback\nback to *\nprint\nprint this page\nprevious\nnext\nlisten\nlog in\nsign up*\nsubscribe*\nload more\nview all*\nsee all*\nsitemap\nlatest news\naccessibility statement\nview source version*\nmain menu*\nmain content*\nto main content*\nnavigation\npress\nvacancies\ncareers',
    share:
      'follow @*\nshare\nshare:*\nshare this*\nshare on*\nshare article*\nfollow us*\ntweet\ntweet this*\nemail\ncopy link\noriginal/source press release\nreddit post\n*tldr',
    cookie: '*cookies\naccept all*\naccept additional*\nreject all*',
    other:
      'read more: *\nread also: *\nread next: *\nyours sincerely*\nkind regards*\nbest regards*\nfrom:*\nembargo*\nnot for release before *\nnot for publication *\npress release\nnews release\nmedia release\nin the news\nnews story\nmedia statement\n*for immediate release\n*for immediate use\npublished*\ntags:*\ntopics:*\nkeywords:*\nthe following links *\nlast updated*\nlast edited*\nupdated:*\nupdated on*\nupdated at *\nfor release:*\nreleased by*\nnot for distribution*\ndid you like this *\ndid you enjoy this *\nposted *\n-ends-\nends\n- ends -\n###\n# # #\nthe post *appeared first on*\n© *\ncopyright *\nunder embargo*\nreading time*\npress release no*\nnews release no*\nby:*\nissue date*\nrns number*\npress releases from *\nnews releases from *\npress release from *\nnews release from *\nmedia release from *\nreport a problem *\nwas this page helpful*\ndid you find what*\nwas this information helpful*\nis this page useful*\ndid this page help*',
  },
  contactHeadings:
    'for *, contact \nfor *, please contact \npress:*\nmedia:*\ninterviews:*\nmedia queries*\npress queries*\nmedia office*\nqueries:*\nfurther information:*\nmore information:*\nfor further details*\nfor more details*\nimages:*\nnotes to editors contact*\ncontact\ncontact:*\ncontacts*\ncontact us*\ncontact information*\ncontact details*\nmedia contact*\npress contact*\npress office*\npress enquiries*\npress inquiries*\nmedia enquiries*\nmedia inquiries*\nmedia relations*\nfor more information*\nfor further information*\nfor additional information*\nfor media *\nfor press *\nfor interviews*\ninvestor relations*\ninvestor contact*\nenquiries\nenquiries:*\nto learn more*',
  boilerplateHeadings:
    "note:*\nnotes:*\neditor:*\nnon-gaap*\nabout *\nnotes to editors*\nnotes for editors*\nnote to editors*\nnotes\neditor's notes*\neditors' notes*\nforward-looking statements*\nforward looking statements*\nsafe harbor*\nsafe harbour*\ncautionary *\nbackground notes*\ndisclaimer*",
  captions:
    'file photo:*\nphoto 1*\nphoto 2*\nphoto 3*\nimage 1*\nimage 2*\nimage 3*\npicture 1*\npicture 2*\npicture 3*\nphoto:*\nphoto by *\nphoto credit*\nimage:*\nimage credit*\ncaption:*\npicture:*\npictured:*\npictured *\nillustration:*\ncredit:*\nvideo:*\nfrom left:*\nl-r:*\nleft to right*',
  revisions: '*updat\n*reviewed',
  legalNotices:
    'this press release contains *\nthis news release contains *\nthis release contains *\nthis announcement contains *\nthis announcement is *\nthis information is *\nthis information was *\nthe information was submitted*\nforward-looking statement*\nforward looking statement*\nwords such as *\nthe company undertakes no *\nall trademarks*\ncertain statements in *\nstatements in this *\nactual results may *',
  profileOpenings:
    ', a *\n, an *\n, the *\ncarries *\nemployed *\nis a *\nis an *\nis the *\nis one of *\nis headquartered *\nis based *\nis committed *\nis dedicated *\nis home to *\nis owned by *\nare a *\nare the *\nhas # *\nhas about *\nhas more than *\nhas over *\nwas founded *\nwas established *\nwas formed *\nfounded in *\ndevelops *\ndesigns *\nmanufactures *\nmakes *\nprovides *\noperates *\nserves *\noffers *\ndelivers *\nemploys *\nrepresents *\nruns *\nsupplies *\nworks to *\nworks with *\nworks for *\nsupports *\nowns *\nmanages *\nproduces *\nhelps *\ncampaigns *\nbuilds *\nbrings together *',
  labelWords: 'release announcement statement notice newswire date',
  speechNouns:
    'advice answer appeal assessment comment conclusion message plea promise question reaction recommendation reply response slogan verdict view warning',
  issuerPrepositions: 'from by',
  telephoneWords: 'tel telephone phone mobile cell call ext fax text dial hotline helpline',
  bylines: 'by source',
  pointerWords: 'here',
  months: 'january february march april may june july august september october november december',
  weekdays: 'monday tuesday wednesday thursday friday saturday sunday',
  dayWords: 'weekdays daily weekends',
  hourJoints: 'to',
};
