/**
 * Words for offices and ranks that stand before a name, lower case. `honorifics` never stand without one; `titleHeads`
 * end a title (`Foreign Minister`); `titleModifiers` may stand before such a head. General knowledge.
 */
export const honorifics =
  "mr mrs ms miss mister dr prof sir lord lady dame hon honourable honorable excellency rev reverend fr messrs mme mlle monsieur madame herr frau senor senora don " +
  "sheikh shaikh sheik sultan emir mullah ayatollah hojatoleslam imam rabbi sayed saint pope cardinal archbishop bishop monsignor father " +
  "sister brother mother king queen prince princess duke duchess earl baron baroness count countess viscount marquess emperor empress tsar " +
  "czar shah gen lt col maj capt cmdr cdr adm vadm radm brig sgt cpl pvt pte gov sen rep amb supt insp det const coun rt datuk datin dato honourable honorable pres comdr pfc ssgt msgt " +
  "tsgt sfc spc csm ltc ltg mg bg h.e cllr sens reps drs profs uncle aunt";

export const titleHeads =
  "director-general under-secretary-general commissioner-general governor-general vice-minister vice-chair co-chair co-president deputy-minister state-secretary solicitor-general auditor-general justices coaches colonels ambassadors envoys mep msp officers detectives sergeants professors judges showrunner co-founder frontman comptroller ombudsman alderman assemblyman assemblywoman chaplain provost registrar bursar headteacher headmaster headmistress curator bailiff president presidents vice-president vice-chairman premier premiers minister ministers prime-minister chancellor secretary secretaries secretary-general " +
  "undersecretary under-secretary governor governors mayor senator senators congressman congresswoman pm representative representatives deputy mp ambassador " +
  "envoy consul commissioner commissioners commissar councillor councilman delegate general generals colonel major captain lieutenant commander admiral " +
  "marshal brigadier sergeant corporal private chief chair chairman chairwoman chairperson chairmen speaker leader director directors " +
  "manager coach judge justice magistrate attorney lawyer prosecutor solicitor sheriff constable inspector detective superintendent officer agent " +
  "professor doctor dean rector spokesman spokeswoman spokesperson treasurer analyst economist negotiator mediator rapporteur advisor adviser " +
  "counsellor counselor aide coordinator co-ordinator administrator representative whip dictator strongman correspondent editor author " +
  "writer ceo cfo coo executive partner founder owner champion skipper striker midfielder goalkeeper defender referee pitcher " +
  "wing-commander major-general lieutenant-general lieutenant-colonel rear-admiral vice-admiral colonel-general attorney-general " +
  "candidate nominee successor predecessor widow patriarch caliph commander-in-chief editor-in-chief chargé legate nuncio taoiseach tanaiste";

export const titleModifiers =
  "ch exchequer prime vice allied deputy foreign defence defense finance interior home justice education health trade economy economic economics labour labor " +
  "agriculture environment transport transportation energy culture information industry commerce tourism communications communication planning housing " +
  "social affairs external internal security national federal state chief first second acting interim former ex general assistant senior special " +
  "lieutenant major rear brigadier staff sergeant master police fire air naval army navy military supreme high under secretary general attorney " +
  "associate executive managing financial operating party parliamentary opposition district circuit city press public works water oil mining " +
  "petroleum tax treasury sports youth science technology research development regional local presidential lord grand crown board council committee right honourable " +
  "fisheries forestry digital climate infrastructure honorable reverend team head lead permanent special political joint chiefs chairman minister president business international european relations religious " +
  "tribal village provincial union house senate majority minority field adviser counter-terrorism anti-terrorism cabinet " +
  "privatisation privatization reconstruction immigration women's welfare employment co-operation cooperation chancellor immigration veterans homeland budget interior";

/** After a name: `Jr.`, `III`. */
export const nameSuffixes = "jr sr ii iii iv snr jnr esq phd md";
