/** Words that end or begin the names of organizations, lower case. General knowledge. */
export const organizationHeads =
  "ministry department council committee commission board agency authority bureau office bank banks university college school institute institution academy " +
  "association federation union confederation league party front movement army navy force forces guard guards corps brigade battalion regiment division police " +
  "court tribunal parliament congress senate assembly cabinet government administration secretariat embassy consulate " +
  "club team society foundation trust fund group company corporation organisation organization alliance coalition network centre center hospital clinic " +
  "church synod diocese press news television radio broadcasting newspaper agency exchange market markets airlines airways airline industries industry holdings " +
  "partners associates brothers bros systems technologies technology services service laboratories labs motors motor oil petroleum gas energy electric power steel " +
  "telephone bancorp bancshares banka banken cement shipping tyres semiconductor semiconductors electronics plastics properties realty software robotics biotech therapeutics aerospace publishing logistics insurance securities capital investment investments financial finance chemical chemicals pharmaceuticals foods brewery breweries communications telecom " +
  "telecommunications international enterprises resources mining stores survey patrol biosciences bioscience biopharma genomics diagnostics medicines ventures studios records pictures entertainment solutions consulting networks analytics sciences tobacco ceramics textiles brands beverages constabulary infirmary hospice rail railways railway railroad railroads authority command headquarters fleet squadron wing unit " +
  "directorate inspectorate taskforce delegation mission chamber legislature bundestag duma knesset politburo treasury reserve house " +
  "syndicate consortium cooperative co-operative guerrillas militia brotherhood jihad " +
  "liberation workers teamsters ltd parish observatory museum gallery orchestra philharmonic theatre theater opera ballet library archives academy polytechnic newsroom newsdesk daily weekly monthly courier examiner inquirer advertiser seafoods carriers desk research";

/** Company forms, written behind a name. */
export const companySuffixes =
  "inc corp corporation ltd limited co company plc llc llp lp ag sa s.a nv n.v bv b.v gmbh spa s.p.a oy ab as a.s kk pty bhd kg se sarl srl asa oyj aps sab fc f.c bros cos afc a.f.c sc s.c cf c.f rc";

/** Words that join what follows by `of`: `Bank of …`, `University of …`. */
export const ofHeads =
  "bank university ministry department council committee commission board bureau office institute academy association federation union confederation league party " +
  "organisation organization house court chamber church college school society fund republic kingdom gulf bay cape strait straits isle island islands sea lake port " +
  "mount tower city canton state states province district county congress assembly community commonwealth federation duchy principality emirate sultanate " +
  "lords commons representatives knights sons daughters friends army bank hall museum palace arc stade estadio duke treaty secretariat archbishopric diocese " +
  "battle war peace declaration bill statue festival cup conference summit law book school centre center museum theatre front movement forces chiefs guild league " +
  "stock corps order brotherhood brigade government club parliament hospital";

/** Heads of bodies that belong to a state; an adjective of a country before them is not part of the name. */
export const stateBodies =
  "ministry department office parliament government cabinet army navy police embassy consulate senate congress house treasury supreme foreign defence defense interior " +
  "finance state air armed troops forces force presidency court";

/** Buildings and streets that stand for a government or market. */
export const metonyms =
  "White House|Kremlin|Pentagon|Elysee|Downing Street|Capitol Hill|Whitehall|Congress|Parliament|Senate|State Department|House of Representatives|" +
  "House of Commons|House of Lords|United Nations|European Union|European Commission|European Parliament|Supreme Court|Foreign Ministry|Foreign Office|" +
  "Defence Ministry|Defense Ministry|Finance Ministry|Interior Ministry|Red Cross|World Bank|Security Council|General Assembly|U.N.|UN|EU|E.U.|Reuters|" +
  "Associated Press|Bundesbank|Bundestag|Duma|Knesset|Scotland Yard|Interpol|Wall Street Journal|New York Times|Washington Post|Financial Times|Greenpeace|" +
  "Senedd|Holyrood|Stormont|Dail|Oireachtas|Seanad|Bundesrat|Sejm|Riksdag|Storting|Folketing|Riigikogu|Saeima|Seimas|Verkhovna Rada|Lok Sabha|Rajya Sabha|Home Office|Met Office|Federal Reserve|Red Crescent|" +
  "World Food Programme|World Food Program|UN Environment Programme|UN Development Programme|United Nations Environment Programme|United Nations Development Programme|" +
  "Mazhilis|Majlis|Milli Majlis|Oliy Majlis|Quai d'Orsay|Itamaraty|Farnesina|Casa Rosada|Loya Jirga|Goldman Sachs|Morgan Stanley|JP Morgan|JPMorgan Chase|Credit Suisse|Standard Chartered|Credit Agricole|Wells Fargo|Berkshire Hathaway|Merrill Lynch|Lehman Brothers|General Motors|General Electric|Lockheed Martin|Northrop Grumman|" +
  "General Dynamics|Air France|British Airways|Amnesty International|Human Rights Watch|Save the Children|Doctors Without Borders|Medecins Sans Frontieres|Transparency International|Al Jazeera|Sky News|Fox News|Le Monde|Le Figaro|El Pais|" +
  "Die Zeit|Der Spiegel|La Repubblica|Corriere della Sera|Crystal Palace|Aston Villa|Bayern Munich|Borussia Dortmund|Paris Saint-Germain|Inter Milan|West Ham|Nottingham Forest|Sinn Fein|Fine Gael|Fianna Fail|Plaid Cymru|Transport for London|Die Linke|Intesa Sanpaolo|Lib Dem|" +
  "Lib Dems|Liberal Democrats|Georgian Dream|Brothers of Italy|Forza Italia|Law and Justice|Civic Platform|National Rally|Alternative for Germany|Joint Chiefs of Staff|Deutsche Welle|Deutsche Bank|Deutsche Telekom|Deutsche Bahn|" +
  "Agence France-Presse|Radio Free Europe|Radio Liberty|Voice of America|Kyiv Independent|Kyiv Post|Ukrainska Pravda|Gazeta Wyborcza|Dagens Nyheter|Svenska Dagbladet|Helsingin Sanomat|Ceska Televize|Frankfurter Allgemeine|Sueddeutsche Zeitung|Süddeutsche Zeitung|" +
  "Al Arabiya|Bundeswehr|Carnegie Endowment|Chatham House|Atlantic Council|Brookings Institution|Oval Office";

/** What teams call themselves, lower case; heads of the names of organizations as well. */
export const teamNicknames =
  "rangers rovers wanderers united athletic albion hotspur villa celtic dynamo spartak lokomotiv torpedo eagles tigers lions bears bulls giants " +
  "yankees dodgers braves indians orioles mariners athletics sox royals twins astros padres phillies mets cubs cardinals pirates reds expos rockies marlins " +
  "angels brewers packers cowboys steelers raiders broncos chiefs dolphins jets patriots bills colts oilers jaguars saints falcons panthers redskins vikings " +
  "buccaneers seahawks chargers rams lakers celtics knicks pistons spurs rockets jazz suns blazers sonics warriors clippers hornets magic heat hawks pacers " +
  "bucks nets sixers raptors grizzlies bruins sabres canadiens flyers penguins capitals islanders devils senators flames canucks kings sharks " +
  "ducks avalanche stars blues hurricanes panthers broncos knights rabbitohs roosters sharks bulldogs crows swans demons magpies bombers blues " +
  "cavaliers senators mavericks nuggets timberwolves bullets whalers leafs lightning";
