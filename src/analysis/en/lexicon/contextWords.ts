/** Words beside a name that say what it is, lower case. General knowledge. */

/** Common nouns for people that stand right before a name: `striker Novak`; offices are in `titles`. */
export const peopleNouns =
  "captain striker midfielder defender goalkeeper keeper forward winger playmaker batsman bowler seamer spinner opener pitcher catcher shortstop outfielder infielder quarterback linebacker lineman guard halfback fullback fly-half scrum-half hooker flanker goaltender defenseman reliever rookie hurdler freestyler " +
  "counterpart golfer swimmer sprinter runner cyclist driver rider jockey boxer wrestler fighter champion runner-up player teammate mate star hero legend veteran teenager " +
  "singer actor actress musician composer painter poet novelist writer author journalist reporter correspondent photographer columnist historian scientist physicist philosopher " +
  "politician lawmaker legislator dissident activist campaigner rebel warlord commander soldier guerrilla suspect gunman killer murderer victim businessman tycoon financier banker trader dealer broker " +
  "analyst economist strategist expert lawyer attorney judge prosecutor doctor surgeon nurse teacher student priest bishop monk wife husband son daughter father mother brother sister widow " +
  "colleague rival opponent compatriot countryman partner spokesman spokeswoman spokesperson official officer diplomat envoy ambassador minister premier president chancellor secretary chairman chairwoman leader director manager coach trainer " +
  "owner founder boss chief head aide adviser advisor candidate governor mayor senator congressman councillor king queen prince princess pope cardinal general colonel major lieutenant sergeant inspector superintendent " +
  "namesake newcomer debutant qualifier seed holder winner loser skipper umpire referee substitute captain man woman boy girl father-in-law grandfather grandson cousin nephew niece uncle aunt millionaire billionaire magnate " +
  "american briton frenchman dutchman scot swede dane finn turk serb croat pole australian german spaniard italian belgian russian ukrainian canadian brazilian argentine kenyan ethiopian moroccan algerian norwegian";

/** What stands right behind a body's name: `Harrow shares rose`. */
export const bodyNouns =
  "official shares share stock stocks bonds bond officials spokesman spokeswoman spokesperson executives executive coach manager striker defender midfielder goalkeeper captain skipper players player fans supporters news keeper side all-rounder scrum-half fly-half winger " +
  "newspaper magazine daily weekly agency television radio group company unit subsidiary bank airline members member delegates leaders leader chairman party guerrillas rebels fighters militants militia troops forces peacekeepers " +
  "headquarters board team side squad pitcher catcher outfielder shortstop batsmen bowlers employees workers management investors customers analysts flight flights jet plane airliner lawmakers deputies faction supporters owner chief";

/** What stands right before a body's name: `the daily Wieczór`. */
export const bodyNounsBefore =
  "society think-tank thinktank charity ngo state-owned state-run government-owned privately-owned newspaper daily weekly magazine agency group company firm giant maker bank airline insurer retailer club side champions team party organisation organization broadcaster publisher brewer carmaker " +
  "supplier underwriter operator conglomerate unit subsidiary parent broker brokerage channel network station league leaders strugglers outfit rivals union movement faction militia groups companies clubs teams parties units plus band trio quartet quintet duo orchestra ensemble charity think-tank thinktank start-up startup regulator watchdog lobby nonprofit consultancy chain label studio chipmaker drugmaker planemaker housebuilder developer analysts at with";

/** What stands before a place's name: `in`, `near`, `the town of`. */
export const placeCues =
  "in near outside around across northern southern eastern western central north south east west northeast northwest southeast southwest northeastern northwestern southeastern southwestern downtown upstate nearby throughout at from to " +
  "neighbouring neighboring inside into toward towards via above below beyond overlooking leave left visit visiting visited reached entered reach visits leaves reaches enters tours toured off";

export const placeNounsBefore =
  "town city village capital province district region state island port suburb resort country republic river mountain county area settlement enclave township hamlet neighbourhood neighborhood peninsula valley towns cities villages countries camp";

export const placeNounsAfter =
  "resort residence monastery spa chalet province district region area suburb field oilfield gasfield river airport border valley mountains peninsula village town city prefecture county coast island islands camp enclave harbour street stadium checkpoint sanatorium prison jail church mosque monastery cathedral barracks park square beach forest crossing course mine mines quarry base crowd byelection by-election range bypass marina pier ward constituency seat suburb parish estuary docks dam reservoir canal tunnel bridge roundabout junction glacier volcano plateau massif countryside waterfront seafront skyline borough canton highlands lowlands floodplain plains foothills wetlands reactor turf pitch racetrack circuit state region";

/** What teams and players do to one another. */
export const contestVerbs =
  "thrash thrashes edge edges crush crushes rout routs stun stuns stunned upset upsets sink sinks sank stop stops hold holds rallied beat beats defeated defeats thrashed edged downed blanked routed crushed trounced outscored host hosted hosts faced faces win wins won lost lose drew draw scored score led leads lead trailed bowled batted qualified v vs at";

/** Words of sport: a document with many of them is about games, where cities are sides. */
export const sportWords =
  "softball volleyball handball athletics swimming cycling skiing badminton squash snooker judo soccer baseball cricket rugby tennis basketball hockey golf boxing football league cup match matches halftime innings inning wicket wickets homer homers homered playoff playoffs standings scorers attendance " +
  "championship season goal goals footballer footballers transfer transfers winger wingers strikers beaten drew thrashed goalless tapped equaliser equalizer offside stoppage-time hat-trick relegation fixture fixtures header substitute half-time semi-final quarter-final semifinal quarterfinal overtime rebounds peloton unbeaten winger midfielder goalkeeper pitcher coach striker division tournament quarterback touchdown runs scoreboard results game games team teams";
