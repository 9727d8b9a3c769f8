// swift-format-ignore-file: a table, not code.

/// Common English words of five to nine letters, which are never taken for a typo of another word:
/// "latest" is not a mistyped "latent".
///
/// From SCOWL, sizes 10 and 20; copyright 2000-2011 by Kevin Atkinson, whose notice is in NOTICE.
enum CommonWords {
  static let all = WordTable(parting: list, capacity: 8192)

  private static let list = """
    aardvark abandon abandoned abandons abide abilities ability abnormal abolish abolished abolishes abolition abort aborted aborting abortion aborts about above abroad absence absent \
    absolute absorb absorbed absorbing absorbs abstract absurd abuse abused abuses abusing abusive abysmal academic academics accent accents accept accepted accepting accepts access accessed \
    accesses accessing accident accidents accompany accord accorded according accords account accounted accounts accuracy accurate accuse accused accuses accusing accustom accustoms achieve \
    achieved achieves achieving acorn acoustic acquire acquired acquires acquiring acronym acronyms across acted acting action actions activate activated activates active actively activity \
    actor actors actual actually acute adapt adapted adapter adapting adapts added addict addicted addicting addictive addicts adding addition additions address addressed addresses adequate \
    adhere adhered adheres adhering adjacent adjective adjust adjusted adjusting adjusts admirable admire admission admit admits admitted admitting adopt adopted adopting adoption adopts \
    adult adults advance advanced advances advancing advantage advent adventure adverse adversely advert advertise adverts advice advisable advise advised adviser advisers advises advising \
    advisor advisors advisory advocate advocated advocates aerial aesthetic affair affairs affect affected affecting affection affects afford afraid after afternoon afterward again against \
    agency agenda agent agents aging agony agree agreed agreeing agreement agrees ahead aided aiding aimed aiming aircraft airport alarm alarmed alarming alarms albeit album albums alcohol \
    alcoholic alert algebra algebraic algorithm alias aliases alien aliens align aligned aligning alignment aligns alike alive allege alleged allegedly alleges alleging allergic alleviate \
    alliance allies allocate allocated allocates allow allowable allowance allowed allowing allows almost alone along alongside aloud alpha alphabet already alter altered altering alternate \
    alters although always amateur amaze amazed amazes amazing amazingly amber ambient ambiguity ambiguous ambitious amend amended amending amendment amends among amount amounts ample \
    amplifier amuse amused amusement amuses amusing anagram analog analogous analogue analogy analyses analysis analyst analyze analyzed analyzes analyzing anarchy anatomy ancestor ancestors \
    ancient anecdote anecdotes angel angels anger angle angles angry anguish animal animals announce announced announces annoy annoyance annoyed annoying annoys annual annually anomalies \
    anomaly anonymous anorak anoraks another answer answered answering answers anthology antidote antique anxious anybody anyhow anyone anyplace anything anyway anywhere apart apathetic \
    apathy apologies apologize apology appall appalled appalling appalls apparatus apparent appeal appealed appealing appeals appear appeared appearing appears append appended appending \
    appendix appends applause apple applicant applied applies apply applying appoint appointed appoints appraisal approach approval approve approved approves approving arbitrary arcade \
    arcane archaic archive archived archives archiving areas arena arguable arguably argue argued argues arguing argument arguments arise arisen arises arising armed arming arose around \
    arrange arranged arranges arranging array arrays arrest arrested arresting arrests arrival arrive arrived arrives arriving arrogance arrogant arrow arrows article articles artist \
    artistic artists ascend ascended ascending ascends ashamed ashcan ashes aside asked asking asleep aspect aspects assault assemble assembled assembler assembles assembly assert asserted \
    asserting assertion asserts assess assessed assesses assessing asset assets assign assigned assigning assigns assist assistant assisted assisting assists associate assort assorted \
    assorting assorts assume assumed assumes assuming assure assured assures assuring asterisk asterisks astronomy atheism atheist atheists atlas atomic atoms atrocity attach attached \
    attaching attack attacked attacking attacks attain attempt attempted attempts attend attendant attended attending attends attention attitude attitudes attorney attorneys attract \
    attracted attracts attribute audible audience audiences audio authentic author authority authorize authors automate automated automates automatic autumn available average avoid avoided \
    avoiding avoids await awaited awaiting awaits awake award awarded awarding awards aware awareness awful awfully awkward axiom axioms babies backbone backed backing backlog backs \
    backspace backward backwards bacteria bacterium badge badly baffle baffled baffles baffling baggage baked bakes baking balance balanced balances balancing ballet ballot balls banal \
    banana bananas bands bandwagon bandwidth bankrupt banks banned banner banning barely bargain barked barking barks baroque barred barrel barrier barriers barring barrister based basement \
    bases bashed bashes bashing basic basically basics basing basis basket basses bastard bastards batch bathroom baths batteries battery battle beach beans beard bearded bearding beards \
    bearing bears beast beasts beaten beating beats beautiful beauty became because become becomes becoming bedroom beers before began begin beginner beginners beginning begins begun behalf \
    behave behaved behaves behaving behavior behind being beings belief beliefs believe believed believer believers believes believing bells belong belonged belonging belongs beloved below \
    bench bending bends beneath benefit benefits beside besides better betting between beware beyond biased biases biasing bible biblical bicycle bicycles bidding bigger biggest bigot \
    bigoted bigotry billfold billion billions bills binary binding binds biography biologist biology birds birth birthday biscuit biscuits bishop bites biting bitmap bitten bitter bizarre \
    black blackmail blacks blade blades blame blamed blames blaming blank blanket blanks blast blasted blasting blasts blatant blatantly bless blessed blesses blessing blind blindly blink \
    bliss block blocked blocking blocks blood bloody blowing blown blows blues blurb board boards boats bodies bogged bogging boggle boggles bogus boiled boiling boils bombed bombing bombs \
    bones bonus booked booking booklet books bookshop bookshops bookstore boost boots border bored boredom bores boring borne borrow borrowed borrowing borrows bother bothered bothering \
    bothers bottle bottles bottom bought bounce bound boundary bounds boxes bracket bracketed brackets brain brains brake brakes branch branches brand branded branding brands brass brave \
    breach bread break breakdown breakfast breaking breaks breath breathe breathed breathes breathing breed breeding breeds breeze brethren brick bricks bridge bridges brief briefly brigade \
    bright brighter brightest brightly brilliant bring bringing brings broad broadcast broadly broke broken brother brothers brought brown browse browsed browses browsing brush brutal bubble \
    bucket bucks budget buffer buffered buffering buffers bugger buggers build building buildings builds built bulbs bullet bulletin bullets bunch bundle burden buried buries burned burning \
    burns burnt burst bursting bursts burying buses business butter button buttons buyer buyers buying bypass bytes cabbage cabinet cable cabled cables cabling caffeine cakes calculate \
    calculus calendar called caller calling calls camera cameras campaign campaigns camps campus cancel canceled canceling cancels cancer candidate cannot canonical capable capacity capital \
    capitals captain capture captured captures capturing carbon cardboard cards cared career careers careful carefully careless cares caring carpet carriage carried carrier carries carrot \
    carrots carry carrying cartoon cartoons cartridge cased cases casing cassette cassettes casting castle casts casual catalog catalogs catch catches catching category cater catered \
    catering caters cathedral catholic cattle caught causal causality cause caused causes causing caution caveat cease ceased ceases ceasing ceiling celebrate cells cellular censor censored \
    censoring censors center centered centering centers central centrally centuries century ceremony certain certainly certainty chain chains chair chairman chairs chalk challenge chamber \
    champagne champion chance chances change changed changes changing channel channels chaos chaotic chapel chaps chapter chapters character charge charged charges charging charities charity \
    charm charmed charming charms chars chart charter charts chase chased chases chasing chats chatted chatting cheap cheaper cheapest cheaply cheat cheated cheating cheats check checked \
    checker checking checks cheek cheer cheerful cheers cheese chemical chemicals chemist chemistry chemists chess chest chestnut chewed chewing chews chicken chickens chief child childhood \
    childish children chips chocolate choice choices choir choose chooses choosing chopped chopping chops choral chord chorus chose chosen chuck chucked chucking chucks chunk chunks church \
    churches cider cigarette cinema circa circle circles circuit circuitry circuits circular circulate cited cites cities citing citizen citizens civil civilian civilize civilized civilizes \
    claim claimed claiming claims clarified clarifies clarify clarity clash clashes class classed classes classic classical classics classify classing clause clauses clean cleaned cleaner \
    cleaners cleanest cleaning cleanly cleans clear clearance cleared clearer clearest clearing clearly clears clever cleverer cleverest click client clients cliff climate climb climbed \
    climbing climbs clinic clinical clipped clipping clips clique clock clocks clone clones close closed closely closer closes closest closet closing closure cloth clothe clothed clothes \
    clothing cloud clouds clubs clues clumsy cluster clusters coach coarse coast coats cobbler cobblers coded codes coding coffee coherent coincide coined coining coins collapse collapsed \
    collapses collar collate collated collates collating colleague collect collected collects college colleges colon colony color colored coloring colors column columns combat combine \
    combined combines combining comedy comes comfort comic comics coming comma command commands commas commence comment commented comments commit commits committed committee commodity common \
    commonly commons communal communism communist community compact companies companion company compare compared compares comparing compel compelled compels compete competed competent \
    competes competing compile compiled compiler compilers compiles compiling complain complains complaint complete completed completes complex comply component compose composed composer \
    composers composes composing composite compound compress comprise comprised comprises compute computed computer computers computes computing conceal concealed conceals concede conceive \
    conceived conceives concept concepts concern concerned concerns concert concerto concerts concise conclude concluded concludes concrete concur condemn condemned condemns condense \
    condensed condenses condition condom condone conduct conducted conductor conducts confess confident configure confine confined confines confining confirm confirmed confirms conflict \
    conflicts conform confront confronts confuse confused confuses confusing confusion congest congested congests connect connected connector connects conscious consensus consent consented \
    consents consider considers consist consisted consists console constant constants constrain construct consult consulted consults consume consumed consumer consumes consuming contact \
    contacted contacts contain contained container contains contempt contend content contents contest context contexts continent continual continue continued continues continuum contour \
    contract contracts contrary contrast contrive contrived contrives control controls converse convert converted converter converts convey convict convicted convicts convince convinced \
    convinces cooked cookie cookies cooking cooks cooled cooling cools cooperate coped copes copied copies coping copper copying copyright corner corners corporate corpse corpses correct \
    corrected correctly corrects correlate corridor corrupt corrupted corrupts cosmic cosmology costed costing costly costs cotton cough could council councils counsel counseled counsels \
    count counted counter counting countless countries country counts county couple coupled couples coupling courage courier course courses court courtesy courts cousin cover coverage \
    covered covering covers crack cracked cracking cracks craft cramp cramped cramping cramps crash crashed crashes crashing crass crawl crawled crawling crawls crazy cream create created \
    creates creating creation creative creator creature creatures credible credit credits creed creep cricket cried cries crime crimes criminal criminals crisis crisp crisps criteria \
    criterion critic critical criticism criticize critics crops cross crossed crosses crossing crossroad crossword crowd crowded crowding crowds crown crucial crude cruel cruelty cruise \
    cruised cruises cruising crunch crunched crunches crunching crush crushed crushes crushing crying cryptic crystal crystals cubic cuckoo cuddly culprit cultural culture cultures cumming \
    cunning cupboard cured cures curing curiosity curious curiously curly currency current currently curry curse cursor curtain curtains curve curves custard custom customary customer \
    customers customs cutting cycle cycled cycles cycling cyclist cyclists cylinder cynic cynical daily damage damaged damages damaging damnation damned damning damns dance danced dances \
    dancing danger dangerous dangers dared dares daring darkness darling dashed dashes dashing database databases dated dates dating datum daughter daylight daytime deadline deadly dealer \
    dealers dealing deals dealt death deaths debatable debate debated debates debating debug debugged debugger debugging debugs decade decades decay decent decide decided decides deciding \
    decimal decision decisions declare declared declares declaring decline declined declines declining decode decoded decodes decoding decrease decreased decreases dedicate dedicated \
    dedicates deduce deduced deduces deducing deduction deeds deemed deeming deems deeper deepest deeply default defaults defeat defeated defeating defeats defect defective defects defend \
    defended defending defends defense defensive define defined defines defining definite degrade degraded degrades degrading degree degrees deity delay delayed delaying delays delete \
    deleted deletes deleting deletion delicate delicious delight delighted delights deliver delivered delivers delivery delta delusion demand demanded demanding demands demented demise \
    democracy demolish denied denies denote denotes dense density dentist denying departure depend depended dependent depending depends deposit depress depressed depresses deprive deprived \
    deprives depriving depth depths deputy derange deranged deranges deranging derive derived derives deriving descend descended descends describe described describes desert deserted \
    deserting deserts deserve deserved deserves deserving design designate designed designer designers designing designs desirable desire desired desires desiring desktop despair desperate \
    despise despite destine destined destines destining destroy destroyed destroys detach detached detaches detaching detail detailed detailing details detect detected detecting detection \
    detective detector detects deter determine deterrent detract devastate develop developed developer develops deviation device devices devil devious devise devised devises devising devoid \
    devote devoted devotes devoting diagnosis diagonal diagram diagrams dialect dialects dialed dialing dialings dialog dialogue dials diameter diary dictate dictator diesel differ differed \
    different differing differs difficult digest digging digit digital digits dignity dilemma dimension dined diner dines dining dinner direct directed directing direction directive directly \
    director directors directory directs dirty disable disabled disables disabling disagree disagreed disagrees disappear disaster disasters discard discarded discards discharge disco \
    discount discounts discover discovers discovery discrete discs discuss discussed discusses disease diseases disguise disguised disguises disgust disgusted disgusts dishes dishonest \
    dislike disliked dislikes disliking dismal dismiss dismissed dismisses disorder display displayed displays disposal dispose disposed disposes disposing dispute disregard disrupt distance \
    distances distant distinct distort distorted distorts distract distracts distress district disturb disturbed disturbs ditch ditto dived diverse diversity divert diverted diverting \
    diverts dives divide divided divides dividing divine diving division divisions divorce doctor doctors doctrine document documents dodge dogma doing dollar dollars domain domestic \
    dominant dominate dominated dominates donate donated donates donating donation donations doomed dooming dooms doors doses dotted dotting double doubled doubles doubling doubt doubtful \
    doubtless doubts downhill downright downwards dozen dozens draft drafted drafting drafts dragged dragging dragon drags drain drained draining drains drama dramatic drank drastic drawback \
    drawbacks drawing drawings drawn draws dread dreaded dreadful dreading dreads dream dreamed dreaming dreams dreary dress dressed dresses dressing dried dries drift drill drink drinking \
    drinks dripped dripping drips drive drivel driven driver drivers drives driving dropped dropping drops drove drown drowned drowning drowns drugs drums drunk drunken drying dubious ducks \
    dummy dumped dumping dumps dumpster duplicate duration during dustbin dusty duties dying dynamic dynamics eager eagerly eagle earlier earliest early earned earning earns earth easier \
    easiest easily eastern eaten eater eating eccentric echoed echoes echoing ecology economic economics economies economy edges edited editing edition editions editor editorial editors \
    edits educate educated educates educating education effect effective effects efficient effort efforts eight eighteen eighth either elaborate elderly elect elected electing election \
    elections electoral electric electron elects elegant element elements elephant elephants elevator elevators eleven eligible eliminate elite elitist elsewhere embarrass embed embedded \
    embedding embeds emerge emerged emergency emerges emerging eminent eminently emotion emotional emotions emphasis emphasize empire empirical employ employed employee employees employer \
    employers employing employs emptied empties empty emptying emulate emulation emulator emulators enable enabled enables enabling enclose enclosed encloses enclosing encode encoded encodes \
    encoding encounter encourage endeavor ended ending endings endless endlessly enemies enemy energy enforce enforced enforces enforcing engage engaged engages engaging engine engineer \
    engineers engines enhance enhanced enhances enhancing enjoy enjoyable enjoyed enjoying enjoyment enjoys enlarge enlarged enlarges enlarging enlighten enormous enough ensure ensured \
    ensures ensuring entail entails enter entered entering enters entertain entire entirely entirety entities entitle entitled entitles entitling entity entrance entries entry envelope \
    envelopes envisage envisaged envisages episode episodes equal equality equally equals equate equation equations equip equipment equipped equipping equips erase erased eraser erases \
    erasing erroneous error errors escape escaped escapes escaping esoteric essay essays essence essential establish estate estimate estimated estimates eternal eternity ethic ethical ethics \
    ethnic etymology evaluate evaluated evaluates evened evening evenings evenly evens event events eventual every everybody everyday everyone evidence evident evidently evils evolution \
    evolve evolved evolves evolving exact exactly examine examined examiner examines examining example examples exams exceed exceeded exceeding exceeds excellent except excepted excepting \
    exception excepts excess excessive exchange exchanged exchanges excite excited excites exciting exclude excluded excludes excluding exclusion exclusive excuse excuses execute executed \
    executes executing execution executive exempt exercise exercised exercises exhaust exhausted exhausts exhibit exist existed existence existing exists exited exiting exits exotic expand \
    expanded expanding expands expansion expect expected expecting expects expense expenses expensive expert expertise experts expire expired expires expiring expiry explain explained \
    explains explicit explode exploded explodes exploding exploit exploited exploits explore explored explores exploring explosion explosive export expose exposed exposes exposing exposure \
    express expressed expresses extant extend extended extending extends extension extensive extent extents external extra extract extracted extracts extras extreme extremely extremes \
    extremist eyesight fabric faced faces facility facing factor factories factors factory facts factual factually faculties faculty failed failing fails failure failures faint fainter \
    faintest fairer fairest fairly fairness fairy faith faithful fallacy fallen falling falls false familiar families family famine famous fancy fantasies fantastic fantasy farce farewell \
    farmer farmers farther farthest fascinate fascist fashion fashioned fashions faster fastest fatal father fathers fatuous faucet fault faults faulty favor favorable favored favoring \
    favorite favorites favors feared fearing fears feasible feature featured features featuring federal feeble feedback feeding feeds feeling feelings feels fellow fellows female females \
    feminist feminists fence fender fenders festival fetch fever fewer fewest fiber fibers fiction fictional fiddle fiddled fiddles fiddling field fields fierce fifteen fifth fifty fight \
    fighter fighting fights figure figured figures figuring filed files filing filled filling fills filmed filming films filter filtered filtering filters filthy final finalize finalized \
    finalizes finally finals finance finances financial finding findings finds fined finer fines finest finger fingers fining finish finished finishes finishing finite fired fires firework \
    fireworks firing firmly firms first firstly fiscal fished fishes fishing fitted fitting fiver fixed fixes fixing fizzy flagged flagging flags flame flames flash flashed flashes flashing \
    flavor flawed flawing flaws fleet flesh flexible flied flies flight flipped flipping flips float floated floating floats flood flooded flooding floods floor floors floppy flour flowed \
    flower flowers flowing flown flows fluent fluffy fluid flush flushed flushes flushing flute flying focus folded folder folders folding folds folks follow followed follower followers \
    following follows fonts foods fooled fooling foolish fools football footnote footnotes forbade forbid forbidden forbids force forced forces forcibly forcing forecast forecasts foreign \
    foreigner forest forests forever forgave forget forgets forgive forgiven forgives forgiving forgot forgotten formal formally format formation formats formatted formed former formerly \
    forming forms formula formulae forth fortnight fortunate fortune forty forum forward forwarded forwards fossil fought found founded founding founds fountain fourteen fourth fraction \
    fractions fragile fragment fragments frame frames framework frank frankly frantic fraud freak freaks freed freedom freeing freely frees freeway freeways freeze freezes freezing french \
    frequency frequent fresh friction fried friend friendly friends fries frighten frightens fringe frivolous frogs front frown frowned frowning frowns froze frozen fruit fruits frustrate \
    frying fudge fulfill fulfilled fulfills fuller fullest fully fumes function functions funded funding funds funeral funnier funniest funny furniture furry further furthest fusion fussy \
    futile future fuzzy gained gaining gains galactic galaxy games garage garbage garble garbled garbles garbling garden gardens gasoline gates gateway gather gathered gathering gathers \
    geared gearing gears gender general generally generate generated generates generator generic generous genes genetic genetics genius genocide genre gentle gentleman gentlemen gently \
    genuine genuinely geography geology geometry gesture getting ghastly ghost giant gibberish gifts girls given gives giving gladly glance glass glasses glean gleaned gleaning gleans global \
    globally glorious glory glossy glove gloves glowed glowing glows gnome goals going golden goldfish goodbye goodies goodness goods goody gorgeous gospel gossip gotten govern governed \
    governing governor governs grabbed grabbing grabs grace grade grades gradual gradually graduate graduated graduates graffiti graffito grain grammar grand grands grant granted granting \
    grants graph graphic graphical graphics graphs grasp grass grateful grave gravity greasy great greater greatest greatly greed greedy green grief grind grinding grinds grips groan gross \
    grosses grossly ground grounds group grouped grouping groups growing grown grows growth guarantee guard guarded guarding guards guess guessed guesses guessing guest guests guidance guide \
    guided guideline guides guiding guilt guilty guinea guitar gullible gutter habit habits hacked hacker hackers hacking hacks haircut hairs hairy halls halted halting halts halve halves \
    hammer handbook handed handful handicap handing handle handled handler handles handling hands handy hanged hanging hangover hangs happen happened happening happens happier happiest \
    happily happiness happy hardback harden hardened hardening hardens harder hardest hardly hardship hardware hardy harmful harmless harmony harsh hassle hasten hasty hated hates hating \
    hatred having havoc hazard hazards headache headed header headers heading headline headlines heads health healthy heard hearing hears heart heartily hearts heated heating heats heaven \
    heavens heavier heaviest heavily heavy heels height heights hello helmet helped helpful helping helpless helps hence hereby heresy heritage heroes heroic heroin herring herrings herself \
    hesitate hidden hided hideous hideously hides hiding hierarchy higher highest highlight highly highway highways hilarious hills himself hindsight hinted hinting hints hired hires hiring \
    historian historic history hitherto hitting hobby holder holders holding holds holes holiday holidays hollow homes honest honestly honesty honey honor honorary honored honoring honors \
    hooked hooking hooks hoped hopeful hopefully hopeless hopes hoping horde hordes horizon horrible horribly horrid horrific horrified horrifies horrify horror horse horses hospital \
    hospitals hostile hosts hotel hours house housed household houses housing however hugely human humane humanity humans humble humbly humor humorous hundred hundreds hungry hunted hunting \
    hunts hurry hurting hurts husband hydrogen hyphen hypocrisy hypocrite icons ideal ideally ideals ideas identical identify identity ideology idiom idiot idiotic idiots ignorance ignorant \
    ignore ignored ignores ignoring illegal illegally illness illogical illusion image images imaginary imagine imagined imagines imagining imbalance immature immediate immense immensely \
    imminent immoral immortal immune impact impair impaired impairing impairs impend impended impending impends imperfect imperial implement implicit implied implies imply implying import \
    important imported importing imports impose imposed imposes imposing impress impressed impresses imprison imprisons improve improved improves improving impulse inability inane incapable \
    incentive inches incidence incident incidents incline inclined inclines inclining include included includes including inclusion inclusive income incoming incorrect increase increased \
    increases increment incur incurred incurring incurs indeed indent index indexed indexes indexing indicate indicated indicates indicator indirect induce induced induces inducing induction \
    indulge indulged indulges indulging industry inertia infamous infant infantile infect infected infecting infection infects infer inference inferior infinite infinity inflation inflict \
    influence inform informal informed informing informs ingenious inhabit inhabited inhabits inherent inherit inherited inherits inhibit inhibited inhibits initial initially initials \
    initiate initiated initiates inject injure injured injures injuries injuring injury injustice inner innocence innocent input inputs inputted inputting inquire inquired inquires inquiries \
    inquiring inquiry insane insect insects insecure insert inserted inserting insertion inserts inside insidious insight insist insisted insisting insists insofar inspect inspected inspects \
    inspire inspired inspires inspiring install installed installs instance instances instant instantly instead instinct institute instruct instructs insult insulted insulting insults \
    insurance intact intake integer integers integral integrate integrity intellect intend intended intending intends intense intensely intensity intensive intent intention inter interact \
    interacts interest interests interface interfere interim interior internal internals interpret interrupt interval intervals intervene interview intimate intrinsic introduce intuitive \
    invade invaded invades invading invalid invasion invent invented inventing invention inventor invents inverse invert inverted inverting inverts invest invisible invite invited invites \
    inviting invoke invoked invokes invoking involve involved involves involving irate ironic irony irritate irritated irritates island islands isolate isolated isolates isolating isolation \
    issue issued issues issuing items itself jacket jackets jammed jamming jargon jealous jeans jellies jelly joined joining joins joint jointly joints joked jokes joking jolly journal \
    journals journey judge judged judges judging judgment judgments juice jumped jumping jumps junction jungle junior justice justified justifies justify juvenile keeper keeping keeps kernel \
    kettle keyboard keyboards keyed keying keystroke keyword keywords kicked kicking kicks kidded kidding kidnap kidnapped kidnaps kidney killed killer killing kills kindly kindness kinds \
    kingdom kings kitchen knees knife knight knock knocked knocking knocks knowing knowledge known knows label labeled labeling labels labor lacked lacking lacks ladder ladies lager landed \
    landing landlord lands landscape language languages large largely larger largest laser lasers lasted lasting lasts lately later latest latter laugh laughed laughing laughs laughter \
    launch launched launches launching lavatory lawyer lawyers layer layers laying layout laziness leach leaded leader leaders leading leads leaflet leaflets league leaned leaning leans \
    learn learned learning learns least leather leave leaved leaves leaving lecture lectured lecturer lecturers lectures lecturing legal legally legend legendary legible leisure lemon \
    lending lends length lengths lengthy lenient lenses lesbian lesser lesson lessons lethal letter letters letting level levels liability liable liaison libel liberal liberties liberty \
    librarian libraries library license licensed licenses licensing lifestyle lifetime lifted lifting lifts light lighted lighter lightest lighting lightly lightning lights liked likely \
    likes likewise liking limbs limit limited limiting limits linear lined lines lining linkage linked linking links liquid liquor listed listen listened listener listening listens listing \
    listings lists liter literal literally literary literate litter little lived lively liver lives livest living loaded loader loading loads loans lobby local locally locals locate located \
    locates locating location locations locked locking locks lodge logged logging logic logical logically lonely longer longest looked looking looks loophole loops loose loosely lords \
    lorries lorry loses losing losses louder loudest loudly lousy loved lovely lover lovers loves loving lower lowered lowering lowers lowest loyal luckily lucky ludicrous luggage lumps \
    lunatic lunch lunchtime lungs lurked lurking lurks luxury lying lyric lyrics machine machinery machines madness magazine magazines magic magical magnetic magnitude mailbox mailed mailing \
    mails mainframe mainly mains maintain maintains maize major majority maker makers makes making males malicious manage managed manager managers manages managing mandate mandatory mangle \
    mangled mangles mangling mania manifesto mankind manned manner manning manpower manual manually manuals mapped mapping march margin marginal margins marital marked marker markers market \
    marketed marketing markets marking marks marriage married marries marry marrying marvelous masses massive massively master masters match matched matches matching material materials \
    matrices matrix matter matters mature maximize maximum maybe mayor meals meaning meanings means meant meantime meanwhile measure measured measures measuring mechanic mechanics mechanism \
    media medical medicine medieval medium mediums meeting meetings meets megabyte megabytes melody member members memorable memories memory mended mending mends mental mentality mentally \
    mention mentioned mentions menus mercury mercy merely merge merged merges merging merit merits merry message messages messed messes messing messy metal metaphor meter meters method \
    methods metric metro metros microwave midday middle midnight might mighty migrate migrated migrates migrating migration mildly mileage miles military million millions mimic minded \
    minding mindless minds mined mines minimal minimize minimum mining minister ministers minor minority minus minute minutes miracle miracles mirror mirrors misdirect miserable miserably \
    misery misguide misguided misguides mislead misleads misled misplace misplaced misplaces misprint misread misreads missed misses missile missiles missing mission mistake mistaken \
    mistakes mistaking mistook mists misuse mixed mixes mixing mixture mnemonic moaned moaning moans mobile model modeled modeling modelings models moderate modern modes modest modified \
    modifies modify modifying module modules molecular molecule molecules moment moments momentum monarch money monitor monitored monitors monkey monkeys monopoly monster monsters month \
    monthly months moons moral morality morally morals moreover morning mornings moron morons mortal mortality mortals mostly mother mothers motion motions motivate motivated motivates \
    motive motives motor motors motorway motorways motto mount mountain mountains mounted mounting mounts mouse mouth moved movement movements moves movie movies moving mucked mucking mucks \
    muddle muddled muddles muddling multiple multiples multiply mumble mummy mundane murder murdered murderer murdering murders muscle muscles museum museums music musical musician musicians \
    mutter muttered muttering mutters mutual mutually myself mysteries mystery mystic mythical mythology myths nailed nailing nails naive naked named nameless namely names naming narrative \
    narrow narrower narrowest nastier nastiest nasty nation national nations native natives natural naturally nature naughty nearby nearer nearest nearly neatly necessary necessity needed \
    needing needle needles needless needs negate negative neglect neglected neglects negotiate neighbor neighbors neither nerve nerves nervous nested nesting nests network networked networks \
    neural neutral never newcomer newcomers newer newest newly newspaper nicely nicer nicest nicked nicking nickname nicknames nicks night nightmare nights noble nobody nodes noise noises \
    noisy nominal nominally nominate nominated nominates nonsense normal normality normally north northern noses nostalgia notable notably notation noted notes nothing notice noticed notices \
    noticing notified notifies notify notifying noting notion notions notorious nouns novel novels novelty novice novices nowadays nowhere nuclear nuisance number numbered numbering numbers \
    numbest numeral numerals numeric numerical numerous nurse nurses obeyed obeying obeys object objected objecting objection objective objects oblige obliged obliges obliging obnoxious \
    obscene obscure obscured obscures obscuring obscurity observe observed observer observers observes observing obsess obsessed obsesses obsessing obsession obsolete obstruct obstructs \
    obtain obtained obtaining obtains obvious obviously occasion occasions occupied occupies occupy occupying occur occurred occurring occurs ocean oddly offend offended offender offenders \
    offending offends offense offenses offensive offer offered offering offerings offers offhand office officer officers offices official officials offset offsets offspring often older \
    oldest omission omissions omits omitted omitting oneself ongoing onion opened opening openly opens opera operas operate operated operates operating operation operator operators opinion \
    opinions opponent opponents oppose opposed opposes opposing opposite oppress oppressed oppresses opted optic optical optimal optimize optimized optimizes optimum opting option optional \
    options opuses orange orbit orbital orchestra order ordered ordering orders ordinary organ organic organize organized organizer organizes organs orient oriental orientate oriented \
    orienting orients origin original originals originate origins orthodox other others otherwise ought ourselves outcome outcomes outcry outdated outer outgoing outline outlined outlines \
    outlining outlook output outputs outrage outraged outrages outraging outright outset outside outweigh outweighs overall overcame overcome overcomes overdraft overdue overflow overhead \
    overheads overlap overload overloads overlong overlook overlooks overly overnight overprice override overrides overrode overseas overtime overtone overtones overview overwhelm owing \
    owned owner owners ownership owning oxygen ozone pacifier package packaged packages packaging packed packet packets packing packs padded padding paged pages paging painful painfully \
    painless pains paint painted painting paintings paints pairs palace panel panels panic pants paper paperback papers parade paradise paradox paragraph parallel parallels parameter \
    paranoia paranoid pardon parent parents parity parked parking parks parochial parody parrot parse parsed parses parsing partial partially particle particles parties partition partly \
    partner partners parts party passage passages passed passenger passes passing passion passive passport password passwords paste patch patched patches patching patent pathetic paths \
    patience patient patients patronize pattern patterns pause paused pauses pausing pavement payed paying payment payments peace peaceful peaks peanut peanuts peasant peasants peculiar \
    pedal pedant pedantic pedantry pedants peers penalties penalty pence pencil pended pending pends penguin pennies penny people peoples perceive perceived perceives percent percents \
    perfect perfectly perform performed performs perhaps period periodic periods permanent permit permits permitted perpetual persecute persist person personal personnel persons persuade \
    persuaded persuades perverse petrol petty pharmacy phase phased phases phasing phenomena phoenix phone phoned phones phoning photo photocopy photos phrase phrased phrases phrasing physic \
    physical physicist physics piano picked picking picks picture pictures piece pieces pigeon piles pills pilot pinch pinched pinches pinching pints pipeline pipes pitch pitfall pitfalls \
    pizza pizzas place placed places placing plague plagued plagues plaguing plain plainly plane planes planet planetary planets planned planning plans plant planted planting plants plaster \
    plastered plasters plastic plate plates platform plausible played player players playing plays pleasant please pleased pleases pleasing pleasure plenty plots plotted plotter plotting \
    plugged plugging plugs plural pocket pockets poems poetic poetry poets point pointed pointer pointers pointing pointless points poison poisoned poisoning poisons polar police policeman \
    policies policy polish polished polishes polishing polite political politics polls pollution pompous poorer poorest poorly popped popping populace popular populate populated populates \
    portable ported porter porters porting portion portions portray portrayed portrays ports posed poses posing position positions positive possess possessed possesses possible possibly \
    postage postal postcard posted poster posters posting postpone postponed postpones posts postulate potato potatoes potential pound pounds poured pouring pours poverty powder power \
    powered powerful powering powers practical practice practiced practices pragmatic praise prayed prayer prayers praying prays preach preached preaches preaching precede preceded precedent \
    precedes preceding precious precise precisely precision predict predicted predicts preface prefer preferred prefers prefix prefixed prefixes prefixing pregnancy pregnant prejudice \
    premature premise premises premium prepare prepared prepares preparing prescribe presence present presented presently presents preserve preserved preserves president press pressed \
    presses pressing pressure pressures presume presumed presumes presuming pretend pretended pretends pretty prevail prevalent prevent prevented prevents preview previewer previous price \
    priced prices pricing pride priest priests primarily primary prime primes primitive prince principal principle print printed printer printers printing printout printouts prints prior \
    priority prison prisoner prisoners privacy private privately privilege prize prizes probable probably problem problems procedure proceed proceeded proceeds process processed processes \
    processor proclaim produce produced producer producers produces producing product products professor profile profiles profit profits profound program programs progress prohibit prohibits \
    project projected projects prolong prolonged prolongs prominent promise promised promises promising promote promoted promotes promoting promotion prompt prompted prompting promptly \
    prompts prone pronoun pronounce proof proofs proper properly property prophet proposal proposals propose proposed proposes proposing prose prosecute prospect prospects protect protected \
    protects protein protest protocol protocols prototype proud prove proved proven proves provide provided provides providing proving provision provoke provoked provokes provoking proximity \
    pseudo public publicity publicize publicly publish published publisher publishes pudding pulled pulling pulls pulse pulses pumped pumping pumps punch punched punches punching puncture \
    punish punished punishes punishing punts pupil pupils purchase purchased purchases purely purge purity purple purpose purposes pursue pursued pursues pursuing pursuit pushed pushes \
    pushing putted putting putts puzzle puzzled puzzles puzzling python qualified qualifier qualifies qualify qualities quality quantity quantum quarter quarters queen queens queries query \
    quest question questions queue queued queues queuing quibble quick quicker quickest quickly quiet quieter quietest quietly quite quits quitting quota quotas quotation quote quoted quotes \
    quoting rabbit rabbits rabid raced races racial racing racism racist racket racks radar radiation radical radically radio radios radius raids railroad rails railway rainbow rained \
    raining rains raise raised raises raising rampant random randomly range ranged ranges ranging ranks ranted ranting rants rapid rapidly rarely rarer rarest rated rates rather rating ratio \
    rational rationale ratios rattle rattled rattles rattling raved raves raving razor reach reached reaches reaching react reacted reacting reaction reactions reactor reacts readable reader \
    readers readily reading readings reads ready realistic reality realize realized realizes realizing really realm realms rearrange reason reasoned reasoning reasons reassure reassured \
    reassures rebuild rebuilds rebuilt recall recalled recalling recalls receipt receive received receiver receives receiving recent recently reception recipe recipes recipient reckless \
    reckon reckoned reckoning reckons reclaim recognize recommend reconcile record recorded recorder recording records recover recovered recovers recovery recruit recruited recruits \
    rectangle rectified rectifies rectify recursion recursive recycle recycled recycles recycling redefine redefined redefines redirect reduce reduced reduces reducing reduction redundant \
    refer reference referred referring refers refine refined refines refining reflect reflected reflects reflex reform reformat reformed reforming reforms refrain refresh refreshed refreshes \
    refund refusal refuse refused refuses refusing refute regain regard regarded regarding regards regime region regional regions register registers regret regrets regretted regular \
    regularly reign reinstate reiterate reject rejected rejecting rejection rejects relate related relates relating relation relations relative relatives relax relaxed relaxes relaxing relay \
    release released releases releasing relevance relevant reliable reliably relied relief relies relieve relieved relieves relieving religion religions religious reluctant relying remain \
    remainder remained remaining remains remark remarked remarking remarks remedy remember remembers remind reminded reminder reminding reminds remote remotely removal remove removed removes \
    removing rename renamed renames renaming render rendered rendering renders rending rendition rends renew renewed renewing renews repair repaired repairing repairs repeat repeated \
    repeating repeats repent rephrase replace replaced replaces replacing replied replies reply replying report reported reporter reporting reports represent reproduce repulsive request \
    requested requests require required requires requiring requisite reread rereading rereads rescue research resemble resembled resembles resent reserve reserved reserves reserving reset \
    resets resetting reside residence resident residents resides resign resigned resigning resigns resist resolve resolved resolves resolving resort resorted resorting resorts resource \
    resources respect respected respects respond responded responds response responses restart restarted restarts rested resting restore restored restores restoring restrain restrains \
    restrict restricts rests result resulted resulting results resume resumed resumes resuming retail retain retained retaining retains retire retired retires retiring retract retrieval \
    retrieve retrieved retrieves return returned returning returns reuse reveal revealed revealing reveals revenge revenue reverse reversed reverses reversing revert review reviewed \
    reviewing reviews revise revised revises revising revision revolt revolted revolting revolts reward rewards rewrite rewrites rewriting rewritten rewrote rhyme rhythm ribbon richer \
    richest ridden ridding rides riding right rightly rights rigid rigorous ringed ringing rings ripped ripping risen rises rising risked risking risks risky ritual rituals rival rivals \
    river rivers roads robot robots robust rocket rocks roles rolled rolling rolls roman romance romantic rooms roots rotate rotated rotates rotating rotation rotten rough roughly round \
    rounded rounding rounds route routed routes routine routinely routines routing routs royal royalties rubber rubbish ruined ruining ruins ruled ruler rulers rules ruling rumor rumored \
    rumoring rumors running rural rushed rushes rushing rusty sabotage sacked sacking sacks sacred sacrifice sadden saddened saddening saddens sadly safeguard safely safer safest safety \
    sailed sailing sails saint salaries salary sales salesman salvation sample sampled samples sampling sandwich sanity sarcasm sarcastic satellite satire satisfied satisfies satisfy sauce \
    saved saves saving savings saying scale scaled scales scaling scandal scanned scanner scanning scans scarce scarcely scare scared scares scarf scaring scarlet scatter scattered scatters \
    scenario scenarios scene scenery scenes schedule scheduled scheduler schedules scheme schemes scholar scholars school schools science sciences scientist scope score scored scores scoring \
    scotch scrap scrapped scrapping scraps scratch scratched scratches scream screamed screaming screams screen screens screw screwed screwing screws script scripts scroll scrolled scrolling \
    scrolls sealed sealing seals search searched searches searching season seats second secondary seconded seconding secondly seconds secret secretary secretly secrets section sections \
    sector sects secular secure security seeing seeking seeks seemed seeming seemingly seems segment segments seldom select selected selecting selection selective selects selfish selling \
    sells semantic semantics seminar seminars sender sending sends senior sensation sense senses sensible sensibly sensitive sentence sentenced sentences sentient sentiment separate \
    separated separates separator sequel sequence sequences serial series serious seriously sermon servant servants serve served server servers serves service services serving session \
    sessions setting settings settle settled settles settling seven seventh several severe severely severity sexes sexist sexual sexuality sexually shade shades shadow shake shaken shakes \
    shaking shaky shall shallow shame shape shaped shapes shaping share shared shares sharing sharp sharply shedding sheds sheep sheer sheet sheets shelf shell shells shelter shelve shelves \
    shift shifted shifting shifts shine shined shines shining shiny shipped shipping ships shirt shock shocked shocking shocks shoes shone shook shoot shooting shoots shopped shopping shops \
    short shortage shorten shortened shortens shorter shortest shorthand shortly shorts shots should shoulder shoulders shout shouted shouting shouts shove showed shower showers showing \
    shown shows shutdown shuts shutting sicken sickened sickening sickens sided sides sideways siding sight sighted sighting sights sigma signal signaled signaling signals signature signed \
    signing signs silence silent silicon sillier silliest silly silver similar similarly simple simpler simplest simplify simply simulate simulated simulates since sincere sincerely sinful \
    singer singers singing single singles sings singular sinister sinking sinks sister sites sitting situate situated situates situating situation sixteen sixth sixties sixty sized sizes \
    sizing skeleton skeptical sketch sketches skill skilled skills skipped skipping skips skirt skull slang slash slave slaves sleep sleeping sleeps slept slice sliced slices slicing slide \
    slides sliding slight slighter slightest slightly slipped slippery slipping slips slogan slope sloppy slots slowed slower slowest slowing slowly slows small smaller smallest smallish \
    smart smash smashed smashes smashing smell smells smelly smile smiled smiles smiling smith smoke smoked smoker smokers smokes smoking smooth smoothly snack snail sneak sneaked sneaking \
    sneaks sneaky sniff snobbery sober social socialism socialist socially societies society socket sockets socks software solar soldier soldiers solely soles solicitor solid solution \
    solutions solve solved solves solving somebody somehow someone someplace something sometime sometimes somewhat somewhere songs sooner soonest sordid sorry sorted sorting sorts sought \
    souls sound sounded sounding sounds source sources south southern space spaced spaces spacing spare spares spatial speak speaker speakers speaking speaks special specially specialty \
    species specific specified specifies specify specimen spectrum speculate speech speeches speed speeding speeds spell spelled spelling spellings spells spend spending spends spent sphere \
    spies spigot spike spill spiral spirit spirits spiritual spite spits spitted spitting splendid split splits splitting spoil spoiled spoiling spoils spoke spoken spokesman sponsor \
    sponsored sponsors spoof spool sport sports spots spotted spotting spout sprang spray spread spreading spreads spring springing springs sprung spurious squad square squared squares \
    squaring squash squashed squashes squashing squeeze squeezed squeezes squeezing stability stable stack stacks staff stage stages stagger staggered staggers stair staircase stairs stake \
    stale stall stamp stamped stamping stamps stance stand standard standards standing stands stare stared stares staring stark starred starring stars start started starter starters starting \
    startle startled startles startling starts starve starved starves starving state stated statement states static stating station stations statistic status stayed staying stays steadily \
    steady steal stealing steals steam steel steep steer steered steering steers stems stepped stepping steps stereo sterile sterling stick sticking sticks sticky stiff still stimulate \
    stirred stirring stirs stock stocks stole stolen stomach stone stones stood stopped stopping stops storage store stored stores stories storing storm storms story straight strain strains \
    strange strangely stranger strangest strategic strategy straw stray stream streams street streets strength stress stressed stresses stressing stretch stretched stretches strict strictly \
    strike strikes striking string stringent strings strip stripped stripping strips strive stroke strong stronger strongest strongly struck structure struggle struggled struggles stuck \
    student students studied studies studio study studying stuff stuffed stuffing stuffs stumble stumbled stumbles stumbling stunned stunning stuns stunt stupid stupidity style styles \
    subject subjected subjects submit submits submitted subscribe subset subsidize substance subtle subtlety subtly subway subways succeed succeeded succeeds success successor sudden \
    suddenly suffer suffered sufferer sufferers suffering suffers suffice suffix sugar suggest suggested suggests suicidal suicide suing suitable suitably suite suited suiting suits \
    summaries summarize summary summed summer summing sundry sunlight sunny sunrise sunshine super superb superior supervise supplied supplier suppliers supplies supply supplying support \
    supported supporter supports suppose supposed supposes supposing suppress supreme surely surface surfaces surgery surname surplus surprise surprised surprises surround surrounds survey \
    surveys survival survive survived survives surviving suspect suspected suspects suspend suspended suspends suspicion sustain sustained sustains swallow swallowed swallows swamp swamped \
    swamping swamps swapped swapping swaps swear swearing swears sweat sweating sweats sweep sweeping sweeps sweet swept swimming swims swing switch switched switches switching sword swore \
    sworn symbol symbolic symbols symmetric symmetry sympathy symphony symptom symptoms syndicate syndrome synonym synonyms syntactic syntax synthesis system systems table tables tacked \
    tacking tackle tackled tackles tackling tacks tactic tactical tactics tactless tailor tailored tailoring tailors tails taken taker takers takes taking talent talented talents tales \
    talked talking talks tangent tanks tapes target targets tasks taste tasted tasteless tastes tasting taught taxation taxes taxpayer taxpayers teach teacher teachers teaches teaching teams \
    teapot teared tearing tears technical technique tedious teenage teenager teenagers teeth telephone telescope telling tells temper temple temporary tempt tempted tempting tempts tended \
    tendency tender tending tends tennis tense tension tentative tenth termed terminal terminals terminate terming terms terrible terribly terrified terrifies terrify territory terror \
    terrorism terrorist terse tested testing tests textbook textbooks texts textual thank thanked thankful thanking thanks theater theft their theirs theme themes theology theorem theorems \
    theories theory therapy there thereby therefore therein thereof these theses thesis thick thickness thief thieve thieves thing things think thinking thinks third thirst thirty thorough \
    those though thought thoughts thous thousand thousands thread threat threaten threatens threats three threshold threw throat throats through throw throwing thrown throws thrust thrusting \
    thrusts thumb ticket tickets tidied tidies tidying tiger tight tightly tiles timed timer times timescale timetable timing tired tires tiresome tiring title titles toast tobacco today \
    together toggle toilet toilets token tokens tolerance tolerant tolerate tolerated tolerates tomato tomatoes tomorrow tones tongue tonight tools tooth topic topical topics torture total \
    totally touch touched touches touching tough tourist tourists toward towards tower towers towns trace traced traces tracing track tracked tracking tracks trade traded trades trading \
    tradition traffic tragedy tragic trail trailed trailing trails train trained training trains transfer transfers transform transient transit translate transmit transmits transport trapped \
    trapping traps trash trashcan travel traveled traveling travels tread treasure treat treated treating treatment treats treaty trees trend trends trendy trial trials triangle triangles \
    tribe tribes trick tricks tricky tried tries trifle trigger triggered triggers trilogy trinity triple tripos trips triumph trivia trivial trivially trolley troop troops trouble troubles \
    trouser trousers truck trucks truly trumpet truncate truncated truncates trunk trunks trust trusted trusting trusts trusty truth truths trying tubes tuned tunes tuning tunnel tunnels \
    turned turning turns turntable tutor tutorial twelve twentieth twenty twice twins twist twisted twisting twists tying typed types typeset typesets typical typically typing ultimate \
    umbrella unable unaware unbiased uncertain unchanged uncle unclear uncommon undefined under undergo undergoes undergone underlain underlay underlie underlies underline undertake \
    undertook underwent undid undoes undoing undone unduly uneasy unfair unfounded unhappy unhealthy unhelpful unified unifies uniform uniformly unify unifying union unions unique uniquely \
    unite united unites uniting units unity universal universe unknown unless unlike unlikely unlimited unload unlock unlocked unlocking unlocks unlucky unnatural unpopular unread unrelated \
    unsafe unseen unset unsound unstable unsure untidy until untrue unusable unused unusual unusually unwanted unwelcome unwilling unwise update updated updates updating upgrade upgraded \
    upgrades upgrading upper upright upset upsets upsetting upside upstairs upward upwards urban urged urgency urgent urgently urges urging usable usage useful usefully useless users using \
    usual usually utilities utility utter utterly vacancies vacancy vacation vacations vacuum vague vaguely valid validity valley valuable value valued values valuing valve valves vandalism \
    vanish vanished vanishes vanishing variable variables variance variant variants variation varied varies varieties variety various varying vastly vector vectors vegetable vehicle vehicles \
    velocity vended vending vendor vends venture venue venues verbal verbally verbatim verbose verbs verdict verified verifies verify verifying versatile verse verses version versions versus \
    vertical vessel viable vicar vicinity vicious victim victims victory video viewed viewer viewing viewpoint views village villages vintage vinyl violate violation violence violent \
    violently violin virgin virtual virtually virtue virtues virus viruses visible vision visit visited visiting visitor visitors visits visual visually vital vocal voice voices voltage \
    volume volumes voluntary volunteer vomit voted voter voters votes voting vouch vowel waded wades wading waffle wages waited waiting waits waked wakes waking walked walking walks wallet \
    walls wander wandered wandering wanders wanted wanting wants warehouse warmed warming warms warned warning warnings warns warped warping warps warrant warranty wartime washed washes \
    washing waste wasted wasteful wastes wasting watch watched watches watching water waters waved waves waving weakness wealth wealthy weapon weapons wearing wears weary weasel weasels \
    weather wedded wedding weekday weekend weekends weekly weeks weigh weight weird welcome welcomed welcomes welcoming welfare western wetting whale whales whatever wheel wheels whence \
    whenever where whereas whereby whereupon wherever whether which whichever while whilst whiskey whistle whistles white whites whoever whole wholly whoop whoops whose wicked widely wider \
    widest width wildly willed willing willingly wills winded winding window windowing windows winds wines wings winner winners winning winter wiped wipes wiping wired wires wiring wisdom \
    wiser wisest wished wishes wishing witch withdraw withdrawn withdraws withdrew within without witness witnessed witnesses witty wives wizard woken woman wombat women wonder wondered \
    wonderful wondering wonders wondrous wooden woods worded wording words workable worked worker workers working workings workload works workshop world worlds worldwide worms worried \
    worries worry worrying worse worship worst worth worthless worthy would wound wrapped wrapper wrappers wrapping wraps wrath wreck wrecked wrecker wrecking wrecks wretched wrist write \
    writer writers writes writing writings written wrong wrongly wrongs wrote yards yearly years yellow yesterday yield yields young younger youngest yours yourself youth zeros zones
    """
}
