/**
 * Nouns that tell what a name beside them names, lower case, singular: `Brightleaf, the milk maker`, `the novel
 * Middlemarch`. Nouns for people are in `contextWords` and `titles`; these are added to them. General knowledge.
 */
export const personKinds =
  "academic anchor artist architect astronaut athlete attacker baker barrister biographer biologist botanist breadwinner butcher caretaker carpenter cellist chef chemist childminder choreographer clerk comedian commentator conductor cook coroner critic curator dancer deckhand " +
  "demonstrator designer detective detainee dramatist editor electrician engineer entrepreneur expert farmer filmmaker film-maker firefighter fisherman friend gardener geologist graduate grandmother guitarist hairdresser headteacher heir heiress hunter illustrator influencer inmate " +
  "inventor investigator joiner lecturer librarian lifeguard linguist mathematician mechanic medic member microbiologist midwife miner minister-designate monarch mountaineer mp msp native neighbour neighbor neuroscientist newsreader nun oncologist organiser organizer palaeontologist palaeoanthropologist " +
  "paleontologist paramedic pathologist pensioner pharmacist pianist pilot playwright plumber policeman policewoman porter postman presenter prisoner professor programmer psychiatrist psychologist publican pupil radiologist ranger receptionist refugee researcher resident retiree sailor " +
  "schoolteacher screenwriter sculptor seamstress shepherd shopkeeper sociologist songwriter soprano specialist statistician stonemason stylist tailor technician tenor theologian translator trombonist trumpeter tutor vet veterinarian vicar violinist virologist volunteer waiter waitress warden weaver welder woodcutter youngster zoologist " +
  "protege survivor hostage fugitive assassin bystander passer-by motorist pedestrian backbencher whistleblower epidemiologist cardiologist climatologist anthropologist archaeologist astronomer ecologist physician gynaecologist paediatrician surgeon-general underwriter";

export const bodyKinds =
  "company firm maker manufacturer bank airline insurer retailer lender club charity party agency newspaper magazine broadcaster publisher start-up startup think-tank thinktank regulator watchdog supplier brand chain supermarket carmaker automaker chipmaker drugmaker planemaker brewer brewery distiller conglomerate " +
  "consultancy lobby nonprofit non-profit group institute university college school hospital museum orchestra ensemble band trio quartet choir label studio network outlet daily weekly tabloid broadsheet ministry department committee commission trust foundation society association federation militia faction " +
  "regiment brigade contractor housebuilder utility wholesaler consortium cooperative co-operative importer exporter conglomerate giant subsidiary unit team side outfit union movement organisation organization body authority police quango operator carrier miner steelmaker brickmaker toymaker truckmaker tyremaker shoemaker shipbuilder winery restaurant pub nightclub " +
  "bookshop bakery casino website portal platform accelerator incubator fund insurer reinsurer bookmaker broker brokerage pollster venture corporation multinational franchise alliance coalition council court tribunal guild theatre company gallery dealership garage shop store";

export const placeKinds =
  "town city village capital province district region state island port suburb resort country republic river mountain county settlement enclave township hamlet neighbourhood neighborhood peninsula valley lake bay beach forest park stadium street square castle palace fortress peak volcano glacier canyon desert archipelago atoll " +
  "borough municipality commune canton prefecture metropolis seaport crossing airport harbour harbor favela slum estate quarter oasis pass plateau reef marina prison jail cemetery cathedral basilica monastery arena venue";

export const workKinds =
  "novel book memoir film movie documentary play musical opera album song single series sitcom drama podcast poem sequel thriller comedy biography autobiography trilogy anthology symphony ballet bestseller novella miniseries mini-series soap blockbuster painting mural hymn ballad sonnet prequel spin-off remake bill treaty act anthem " +
  "documentary-series biopic cartoon comic videogame epic musical-comedy monograph textbook debut";

export const eventKinds =
  "festival tournament conference summit competition race championship fair ceremony regatta marathon carnival biennale triennial symposium congress derby hurricane typhoon cyclone storm";

/** Things that are called by a name and have none of ours: products, arms, diseases. */
export const thingKinds =
  "drug pill medicine vaccine painkiller antibiotic antidepressant sedative steroid missile rifle pistol howitzer torpedo handset smartphone laptop chatbot virus disease syndrome bacterium parasite fungus toxin cocktail cheese breed hormone enzyme protein gene mineral alloy fabric typeface cryptocurrency stablecoin warplane hatchback saloon sedan pickup minivan motorbike scooter";

/** What people have, behind `'s`. */
export const ofPeople =
  "wife husband widow widower mother father parents son sons daughter daughters brother sister brothers sisters siblings cousin uncle aunt nephew niece grandson grandfather grandmother family fiancee fiance girlfriend boyfriend friend friends mother-in-law father-in-law " +
  "lawyer lawyers solicitor barrister attorney attorneys death birth childhood body face eyes voice hair hands heart memoir memoirs novel novels poems painting paintings diary testimony trial arrest conviction resignation career aide aides biographer birthday funeral coffin grave bedroom confession tenure premiership presidency predecessor successor " +
  "mentor ex-wife ex-husband stepfather stepmother header penalty hat-trick volley free-kick men party government coalition regime murder killer victims mum dad son-in-law daughter-in-law kidnapping assassination inauguration";

/** What bodies have. */
export const ofBodies =
  "shares share stock profits profit revenue revenues sales turnover earnings headquarters board shareholders investors customers clients employees staff workforce factory factories plant plants subsidiary unit arm parent website app platform software products product brand brands spokesman spokeswoman spokesperson bankruptcy takeover merger ipo " +
  "founder founders co-founder cofounder owner owners chief chairman chairwoman boss manifesto leadership backbenchers engineers newsroom editor reporters readers viewers auditors creditors debts bondholders squad fans supporters manager captain striker goalkeeper midfielder directors trustees users store stores branches fleet pilots ferry ferries ships flights trains buses jets aircraft output order orders bid";

/** What places have. */
export const ofPlaces =
  "mayor population streets airport port harbour harbor economy border borders capital suburbs outskirts residents inhabitants railway station cathedral beaches river hills skyline waterfront seafront promenade northern southern eastern western central neighbours neighbors shoreline coast coastline climate voters slums rooftops canals bridges";

/** Nouns for people that bodies and others are called as well: they tell nothing. */
export const ofAnyKind =
  "owner partner rival champion leader opponent holder winner loser runner-up newcomer seed dealer trader broker";
