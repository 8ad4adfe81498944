import type { Furniture } from '../model/press-release.ts';
import type { BareClauseReader, CaseReader, ClauseReader, DashReader, SubjectReader } from './readers.ts';

/** Words of one class, in lower case, parted by white space; forms of one stem may share it: "sag|t|te" for "sagt sagte". */
export type WordList = string;

/** What those of a family are to each other. */
export type Relation = 'spouses' | 'siblings' | 'children' | 'parents';

/** Nouns for men of a family, for women, and for either or several: "bror", "syster", "syskon". */
type KinNouns = readonly [male: WordList, female: WordList, either?: WordList];

/** The words by which the parts of a clause are told: its subject from its objects, a report from what the writer says. */
export interface ClauseWords {
  /** What reads clauses by these words. */
  readonly reader: ClauseReader;
  /** Determiners that no subject has: "den", "einem". */
  readonly obliqueArticles: WordList;
  /** Determiners of a genitive: "des". */
  readonly genitiveArticles: WordList;
  /** Determiners in which the subject and the object look the same: "die", "das". */
  readonly ambiguousArticles: WordList;
  /** Determiners by which a noun is masculine or feminine, and with whose help one is told to be of several: "der", "die". */
  readonly masculineArticles: WordList;
  readonly feminineArticles: WordList;
  /** Infinitives of verbs that take another's participle or infinitive: "haben" in "gehört zu haben". */
  readonly auxiliaryInfinitives: WordList;
  /** Titles of nobles, behind which a particle is no place: "Freiherr". */
  readonly nobility: WordList;
  /** Determiners, and words that compare, behind which a single noun in marks is a judgement and no name: "eine", "als". */
  readonly judging: WordList;
  /** Finite verbs that lay a judgement in somebody's mouth: "hält", "wirft". */
  readonly judgements: WordList;
  /** Participles of reporting verbs, which close a clause: "genannt". */
  readonly participles: WordList;
  /** Finite forms of the verb that takes such a participle: "hat". */
  readonly auxiliaries: WordList;
  /** Forms of a verb whose object is who speaks, and the finite forms that make it passive: "zitiert den Minister", "wird … zitiert". */
  readonly citing: WordList;
  readonly passives: WordList;
  /** What stands before who does something: "vom" in "wird vom Amt gelobt". */
  readonly agents: WordList;
  /** Titles that are the name of a body, too: "Regierungsrat". */
  readonly bodies: WordList;
  /** What somebody says or thinks, and the ending of its compounds: "fazit" in "ihr Fazit". */
  readonly views: WordList;
  /** Forms by which he and she are whose view something is: "laut ihm", "ihrer Ansicht nach". */
  readonly his: WordList;
  readonly hers: WordList;
  /** Verbs without a speaker, whose source a preposition names: "heißt" in "heißt es in dem Brief". */
  readonly impersonal: WordList;
  /** The subject that such a verb has in a source's stead: "es". */
  readonly expletives: WordList;
  /** Words that open a subordinate clause, whose verb stands last: "wie", "nachdem". */
  readonly subordinators: WordList;
  /** Words at the beginning of a sentence that are no subject, beside prepositions and adverbs: "gegenüber". */
  readonly fronts: WordList;
  /** A preposition at the beginning of a sentence that names by whose view it is so: "für". */
  readonly perspectives: WordList;
  /** Prepositions that lead to a place, and never to somebody: "in". */
  readonly places: WordList;
  /** Words by which a clause says who reports what stands beside it: "wie" in "wie X berichtet". */
  readonly comparisons: WordList;
  /** Endings of adverbs: "lich". */
  readonly adverbEndings: WordList;
  /** Endings of verbs of which several are the subject: "en". */
  readonly pluralVerbEndings: WordList;
  /** The commonest adjectives and endings of others, without what case adds: "weiter" in "weitere Arbeiten". */
  readonly adjectiveStems: WordList;
  /** Verb forms that mark what they tell as somebody's words: the German Konjunktiv I. */
  readonly subjunctives: WordList;
  /** Such forms that tell of what is not so, too: "hätten". */
  readonly conditionalForms: WordList;
  /** Endings that only such forms have: "iere" in "die Stadt profitiere davon". */
  readonly subjunctiveEndings: WordList;
}

/** The words by which sentences are read whose subjects stand before their verbs. */
export interface SubjectWords {
  /** What reads sentences by these words. */
  readonly reader: SubjectReader;
  /** Articles alone, without those that point, own or count: "a", "the". */
  readonly plainArticles: WordList;
  /** Nouns for an office that is named behind them: "post" in "the post of head gardener". */
  readonly posts: WordList;
  /** What stands before an infinitive: "to". */
  readonly infinitiveMarks: WordList;
  /** Prepositions that take a subject and a participle: "with" in "with the mayor saying". */
  readonly absolutes: WordList;
  /** Prepositions before a number that is not exact: "about" in "about 40 ships". */
  readonly approximators: WordList;
  /** Conjunctions that may have a participle alone behind them: "when" in "when asked about it". */
  readonly reducers: WordList;
  /** Words before a participle that is nobody's: "worth" in "it is worth noting". */
  readonly impersonal: WordList;
  /** Pronouns behind which a bare verb has nobody to speak: "you" in "lets you write". */
  readonly objects: WordList;
  /** Finite verbs without content, which have no subject behind "that" where "that" is one: "would". */
  readonly finites: WordList;
  /** The subject of a verb that only says that something is: "there" in "said there was". */
  readonly expletives: WordList;
  /** Relative words for things alone: "which". */
  readonly thingRelatives: WordList;
  /** What closes the name of a body in several words, beside `officeAreas`: "aid" in "Norland Aid". */
  readonly bodies: WordList;
  /** What only firms are called, and one of the words before it: "a global leader". */
  readonly leaders: WordList;
  readonly leading: WordList;
  /** Exchanges, by which a share is quoted: "(NYSE: FG)". */
  readonly exchanges: WordList;
  /** Offices of whoever is of a party and of a place: "the Orrin MP". */
  readonly members: WordList;
  /** Forms of address of peers, whose name may hold a place: "Lord" in "Lord Berg of Orrin". */
  readonly peers: WordList;
}

/**
 * All that the engine knows of a language. A file of this shape is data that a linguist can edit; nothing in the
 * engine names a language. `docs/adding-a-language.md` explains every field.
 */
export interface Language {
  /** BCP 47 tag. */
  readonly code: string;
  /** Tags that are handled as this language, for example `no` and `nn` as `nb`. */
  readonly aliases?: WordList;

  /** Finite forms of verbs that give somebody's words, said or reported: "säger", "uppger". */
  readonly reportingVerbs: WordList;
  /** Finite forms that go with the words themselves, but whose that-clause is no report of speech: "avslutar", "fortsätter". */
  readonly directVerbs: WordList;
  /** Where a dash leads speech: those of these verbs that only inform, and so close a report where no dash leads it: "uppger". */
  readonly informingVerbs?: WordList;
  /** Such verbs that inform where no given name shows that it is a person, rather than a paper, who writes: "skriver". */
  readonly writingVerbs?: WordList;
  /** Such verbs that with a particle mean no talk, joined by ">": "lägger>fram". */
  readonly otherVerbs?: WordList;
  /** Words that act as a reporting verb only behind the words themselves, before a name: German "so". */
  readonly closingCues?: WordList;
  /** Verbs that report only with a preposition before the clause, the two joined by ">": "pekar>på" for "pekar på att". */
  readonly prepositionalCues?: WordList;
  /** Prepositions that name a source: "enligt". */
  readonly sourcePrepositions?: WordList;
  /** The same, standing behind the name: Finnish "mukaan". */
  readonly sourcePostpositions?: WordList;
  /** Words that give what is said to whoever stands behind them, or in the place of a `*`, joined by ">": "in>the>words>of", "um>*>zu>zitieren". */
  readonly citingPhrases?: WordList;
  /** What somebody knows or thinks, between whose it is and such a postposition: "Virran arvion mukaan". */
  readonly viewNouns?: WordList;
  /** Words that open a reported clause: "att". */
  readonly complementisers: WordList;
  /** Set where a reported clause may go without one, to what reads it: "X sier det blir", "she said it would". */
  readonly bareClauses?: BareClauseReader;
  /** Verbs behind which a noun phrase opens such a clause, whatever its verb: "said". */
  readonly bareVerbs?: WordList;

  /** Verbs that may have whom something is said to before "that", which behind another's object opens a relative clause: "told". */
  readonly addressingVerbs?: WordList;

  /** Verbs that make the passive with a participle, whose subject is spoken to: "was" in "she was asked". */
  readonly passiveVerbs?: WordList;
  /**
   * What it takes to read a language whose subject stands before its verb whatever opens the sentence: what follows a
   * reporting verb before the words said is whom they are said to ("telling Reuters: …"), not who says them.
   */
  readonly subjectFirst?: SubjectWords;

  /** Whether words are built together, so that a title or an organisation may be the last part of a longer word. */
  readonly compounds: boolean;

  /** Whether the definite article is an ending of its noun: "bron". */
  readonly suffixedArticles?: boolean;

  /** Endings of verbs in the present and the past, by which one that no list holds is told: "r", "de". */
  readonly presentEndings?: WordList;
  readonly pastEndings?: WordList;
  /** Finite verbs in the present and the past that have no such ending: "kan", "kom". */
  readonly presentVerbs?: WordList;
  readonly pastVerbs?: WordList;
  /** Endings of infinitives behind a word that opens clauses too: "a" in "att fortsätta". */
  readonly infinitiveEndings?: WordList;
  /** Numbers and words for which or how many that end like one: "elva" in "säger att elva av broarna". */
  readonly noInfinitives?: WordList;
  /** Verbs whose clause is mostly such an infinitive, which tells what is to be done: "lovar" in "lovar att bygga broar". */
  readonly promisingVerbs?: WordList;
  /** Endings of the participle of what goes on: "ing". */
  readonly participleEndings?: WordList;
  /** Endings of the participle that makes the perfect: "t" in "har sagt". */
  readonly perfectEndings?: WordList;

  /** Whether all nouns are written with a capital, so that a capital shows no name. */
  readonly capitalisedNouns?: boolean;

  /** What it takes to read who does what in a clause, where articles show case and the verb stands second. */
  readonly clauses?: ClauseWords;

  /** Set where nouns and names take cases, to what reads them. */
  readonly cases?: CaseReader;

  /** Set where a dash leads speech, to what reads "…, säger NAME." without one as speech with the dash lost, not as a report. */
  readonly dashLedSpeech?: DashReader;

  readonly malePronouns: WordList;
  readonly femalePronouns: WordList;
  /** Third person singular without gender: "hen", "hän". */
  readonly neutralPronouns: WordList;
  readonly pluralPronouns: WordList;
  /** What is the subject's own, by which a preposition leads an adverbial: "sin" in "för sin del". */
  readonly reflexives?: WordList;
  /** The object that is the subject: "sig". */
  readonly selfPronouns?: WordList;
  /** First and second person, by which speech shows itself. */
  readonly firstPersonPronouns: WordList;
  /** Words that open an answer, before a comma or a stop: "nej" in "– Nej, aldrig." */
  readonly replies: WordList;

  /** Determiners and articles. */
  readonly articles: WordList;
  /** Those of them that bring somebody or something new up: "en", "a", "one". */
  readonly indefiniteArticles: WordList;
  readonly prepositions: WordList;
  /** Those of them that lead the occasion of what is said, and no part of an office: "inför", "during". */
  readonly occasionPrepositions?: WordList;
  /** Endings of nouns that tell on what occasion something is said, where they are no part of an office: "empfang". */
  readonly occasionNouns?: WordList;
  /** Nouns of times, in the singular: no part of an office behind them, "last week President NAME", and not what a clause tells of, "said this week that". */
  readonly timeNouns?: WordList;
  /** Words that say of a statement that it stands below: “the *following* statement”. */
  readonly pointingForward?: WordList;
  /** "och", "and". */
  readonly coordinators: WordList;
  /** Words that open a relative clause on a person: "som", "who"; and other such words, "vilket", "which". */
  readonly personalRelatives: WordList;
  readonly relatives?: WordList;
  /** Other words that open a clause, and verbs without content: what no apposition begins with and no name holds. */
  readonly functionWords: WordList;
  /** Finite forms and participles of verbs that say what somebody is or becomes: "är", "blivit", "utnämns". */
  readonly copulas: WordList;
  /** Those of them, and adverbs, that say what somebody was and need be no more: "var", "formerly". */
  readonly pastCopulas: WordList;
  /** Adverbs, and nouns behind a preposition, that say behind a name what somebody is today: "now" in "NAME, now chief engineer". */
  readonly nowWords?: WordList;
  /** Adverbs that may stand between a reporting verb and its speaker. */
  readonly adverbs: WordList;
  /** Adverbs that draw a conclusion, and stand behind the finite verb in main clauses only: "därför". */
  readonly conclusives?: WordList;
  /** Verbs by which somebody asks for something or decides it, whose clause is no report: "föreslår". */
  readonly proposals?: WordList;
  /** Words at the beginning of a sentence that point back to what was just said: "så" in "Så beskriver NAME dagen". */
  readonly mannerWords?: WordList;
  /** Endings of adverbs and participles that tell how something is said: "ly" in "she firmly said", "ing". */
  readonly adverbEndings?: WordList;
  /** Endings of adjectives before their noun: "a" in "nya". */
  readonly attributeEndings?: WordList;
  /** Endings of adjectives and participles, and whole ones, that say behind a name how somebody is: "ad" in "lättad". */
  readonly adjectiveEndings?: WordList;
  /** Words that make a clause a condition, so that nothing in it was said: "om", "if". */
  readonly conditionals: WordList;
  readonly negations: WordList;
  /** Words and abbreviations, without the closing point, after which a point ends no sentence. */
  readonly abbreviations: WordList;

  /** Titles of people, as whole words or as the last part of a compound: "minister" also knows "finansminister"; with a star, as the last part alone: "*ologist". */
  readonly titles: WordList;
  /** The ending that makes a title feminine, in the place of a final -e: "in" for "Leiterin", "Kollegin". */
  readonly feminineEnding?: string;
  /** Titles, what organisations are called, and adverbs, that are surnames too, so that one behind another capital closes a name: "Baker", "Lange". */
  readonly surnameTitles?: WordList;
  /** Titles that open a longer one, "Deputy Dean", "Chief Risk and Compliance Officer". */
  readonly rankWords?: WordList;
  /** Titles that stand alone only, not as the last part of a compound. */
  readonly shortTitles: WordList;
  /** Prepositions that a new title stands behind: "till" in "har utsetts till". */
  readonly rolePrepositions?: WordList;
  /** A preposition or a title and the word behind it that go on with a title: "in>charge" in "Special Agent in Charge", "det>con". */
  readonly officeEnds?: WordList;
  /** Forms of "new" before the title that somebody gets, in a headline: "Ny rektor på Vedboskolan". */
  readonly novelties: WordList;
  /** Endings of adjectives that say before a title where its holder is from: "born" in "the Dutch-born ecologist". */
  readonly birthEndings?: WordList;
  /** Titles that are other words where they are not written in capitals: "OB". */
  readonly capitalTitles?: WordList;
  /** Where nouns have capitals: titles that firms and states bear, too, so that a word behind them may be a firm: "Betreiber". */
  readonly firmTitles?: WordList;
  /** There: nouns right behind a title that say what the office is of: "Vertrieb" in "Leiter Vertrieb". */
  readonly officeAreas?: WordList;
  /** Titles with a broader one that they are referred to by: "minister>statsråd" where "statsrådet" may be the minister; behind a hyphen the last part of a compound. */
  readonly broaderTitles?: WordList;
  /** Titles that are the same behind the same word: "ledare" and "chef" in "insatsledare" and "insatschef". */
  readonly leaderTitles: WordList;
  /** Forms of the verb for what they do: "leder" in "NAME leder insatsen". */
  readonly leadingVerbs: WordList;
  /** Endings of nouns for people by their trade, by which one that is no listed title shows itself beside a name: "are", "ist". */
  readonly tradeEndings: WordList;
  /** Common words that end so and mean nobody: "together". */
  readonly noTrades?: WordList;
  /** What an age is counted in: "år". */
  readonly ageNouns: WordList;
  /** Words for both of two, at the end of a phrase: "båda", "två" in "de två". */
  readonly pairWords?: WordList;
  /** Nouns for people who are given no name: "granne", "mor". */
  readonly personNouns?: WordList;
  /** Nouns for those of a family, by what they are to each other: what ends in "bror" is one's brother's, in "son" one's father's. */
  readonly kin: Readonly<Record<Relation, KinNouns>> & {
    readonly others: KinNouns;
    /** What means a husband and a wife behind whose they are: "man" in "hennes man". */
    readonly owned?: KinNouns;
  };
  /** What is his, and what is hers: "hans", "hennes". */
  readonly malePossessives?: WordList;
  readonly femalePossessives?: WordList;
  /** Verbs and nouns by which one talks with another whose answers follow: "intervjuade", "chat". */
  readonly interviewWords?: WordList;
  /** What is a body's, or of several: "dess", "their". */
  readonly bodyPossessives?: WordList;
  /** Beginnings of titles that make another office of one: "vice" in "viceordförande". */
  readonly deputies: WordList;
  /** Endings of nouns in the definite form, by which one that no list holds is told, "bron", and of other words that end so. */
  readonly definiteNouns?: WordList;
  readonly noDefinites?: WordList;
  /** Articles by which something points back, and where articles are endings stands for somebody: "the", "den" in "den andre". */
  readonly definiteArticles?: WordList;
  /** Endings of several people in the definite form, with what stands for them in the singular: "arna>are". */
  readonly definitePlurals?: WordList;
  /** Endings that make a title definite: "en" in "direktören". */
  readonly definiteEndings: WordList;
  /** Endings of titles that are of several people. */
  readonly pluralEndings?: WordList;
  /** Other endings of titles and names that change no meaning: genitive, cases. */
  readonly genitiveEndings: WordList;
  /** Where articles are endings, those of nouns with their article in the genitive: "ens" in "Hamnens Vänner". */
  readonly definiteGenitives?: WordList;
  /** Endings of names in the genitive, with what stands for them in the base form: "s>" for "Bergs". Without more cases; see `CaseReader`. */
  readonly nameEndings?: WordList;
  /** Forms of address before a name, which are no title: "herr", "Ms". */
  readonly maleHonorifics: WordList;
  readonly femaleHonorifics: WordList;
  readonly neutralHonorifics: WordList;
  /** Lower-case parts of names: "von". */
  readonly nameParticles: WordList;
  /** Words, or last parts of words, of organisations: "verket", "AB". */
  readonly organisationWords: WordList;
  /** Words that end in a listed title, person or organisation and are no compound of it: "området", which is no "rådet". */
  readonly lookAlikes?: WordList;
  /** Whole words of the same kind that would be too short as last parts. */
  readonly organisationNames: WordList;
  /** Of which country somebody is, with which a name in several words is an organisation's: "dansk" in "Dansk Atletik". */
  readonly nationalWords?: WordList;
  /** Where an article before one capital names a body, what somebody is called by country or party ends in: "the Texan". */
  readonly originEndings?: WordList;
  /** Prepositions inside such names: "of" in "University of Leeds". */
  readonly namingPrepositions?: WordList;
  /** Words before quote marks that hold a name or a title of a work, not speech: "rapporten", "kallat". */
  readonly workWords: WordList;
  /** Such words that mean what somebody said: "orden" in "Orden är NAMEs". */
  readonly wordNouns?: WordList;
  /** Nouns for what somebody says, which a copula gives to them, "svaret" in "…, var svaret från NAME", "advice" in "her advice is", or which stand behind whose they are, "neuvo" in "Virran neuvo: ”…”". */
  readonly speechNouns?: WordList;
  /** What something may be in accordance with, said with the word for a source but by nobody: "lag", "regelverk". */
  readonly ruleNouns?: WordList;
  /** Words of an adverbial such as "i en kommentar": "kommentar". */
  readonly statementNouns: WordList;
  /** Such words for why somebody gets something, said by whoever gives it: "motiveringen" in "tilldelas NAME med motiveringen: ”…”". */
  readonly reasonNouns?: WordList;
  /** Common given names, for gender. */
  readonly maleNames: WordList;
  readonly femaleNames: WordList;

  /** Lines that are page furniture, in lower case, one a line of the string; `*` at the end means "starts with", at the start "contains", inside both. */
  readonly furniture: Readonly<Partial<Record<Furniture['kind'], string>>>;
  /** Headings of contact blocks, the same way. */
  readonly contactHeadings: string;
  /** Headings of boilerplate, the same way: "om oss", "om *". */
  readonly boilerplateHeadings: string;
  /** Line openings of image captions and credits: "foto:". */
  readonly captions: string;
  /** What a line holds that tells of a later day than the publication, the same way: "*uppdat". */
  readonly revisions: string;
  /** Openings of legal notices and of lines about the sending of the release, the same way: "denna information är sådan*". */
  readonly legalNotices: string;
  /** What follows an issuer's name where its last paragraph describes it, the same way, numbers as "#": "är en *", "har # *". */
  readonly profileOpenings: string;
  /** Words for a text of this kind, which alone or with a number are no headline: "pressmeddelande". */
  readonly labelWords: WordList;
  /** What stands between such a word and who issues the text: "från". Not in a language whose issuer stands in the genitive. */
  readonly issuerPrepositions?: WordList;
  /** What stands before a telephone number, without the closing point: "tel". */
  readonly telephoneWords: WordList;
  /** What stands before a writer's name: "av". */
  readonly bylines: WordList;
  /** Words that close a line which only points to another page: "här". */
  readonly pointerWords: WordList;
  /** January to December, then other names for the first of them, in the same order: "jänner". */
  readonly months: WordList;
  /** Monday to Sunday. */
  readonly weekdays: WordList;
  /** Words and beginnings of days in opening hours, apart from the names of the days, and the word for a time: "vardagar", "kl". */
  readonly dayWords: WordList;
  /** What stands between two times: "till". */
  readonly hourJoints?: WordList;
}
