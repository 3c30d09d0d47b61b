import { givenNames } from "./givenNames.ts";

export type Gender = "female" | "male";

/** The gender that a given name tells nearly everywhere, folded; undefined for names of either and unknown ones. */
export function genderOfGivenName(name: string): Gender | undefined {
  if (women.has(name)) return "female";
  if (men.has(name)) return "male";
  if (!given.has(name) || either.has(name)) return undefined;
  return name.endsWith("a") ? "female" : "male";
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const given = set(givenNames);

/** Of the given names those in -a are women's and the others men's, but for these. General knowledge. */
const women = set(
  "abigail achieng adaeze adele agathe agnes agnese aileen ailsa aino aissatou aiste akiko akinyi alice alison " +
    "allison alva amaka amber amelie aminata anca aneta angharad anjali anke ann annabel annbritt anne anneli " +
    "annette annie annika anny antje antoinette aoife april arabella arlene arlette asha astrid atieno audrey " +
    "aurelie ayesha aygul ayse ayumi azadeh baiba beata beatrice beatrix beatriz becky benazir bente berenice " +
    "berit bernadette bernadine bernice beryl bess beth bethany betsy betty beverly birgit birgitta birte bozena " +
    "brid bridget brigitte britt brittany bronwen brooke bukola bushra busisiwe caitlin caitlyn candice carly " +
    "carmen carol carole carolina caroline carolyn carrie carys cassie catherine cathy catriona cecile celeste " +
    "celestine celine cerys charlene charlotte cheryl chioma chloe christiane christine ciara cindy claire clare " +
    "clemence colette colleen connie constance consuelo corina corinne courtney cressida crystal dace dagmar daisy " +
    "dalal danielle darlene dawn deb debbie deborah deepika deirdre deja delphine denise desislava despina diane " +
    "dimitra dinah divya dolores doreen doris dorothy dorte dot dottie dusana ebba ebony edith edna egle eileen " +
    "eilidh elaine eleanor eleftheria eleni eleonora elif elinor elisabeth elise elizabeth elke ellen elsie emiko " +
    "emilie emily emine emmanuelle enid erin esperanza esra estelle esther ethel eudora eun-ji evangelia eve " +
    "evelyn ewa faith farah fatou fatoumata faye felicity ffion fiadh florence folake foteini frances francine " +
    "frauke freja fumiko gabrielle gaelle gail geraldine germaine gertrude ghada ghislaine ginette ginger gladys " +
    "grace grainne grazyna guadalupe gudrun gunilla gwen gwendoline gwendolyn gwenllian hala halina hanako hanan " +
    "hannah hannele hannelore harriet haruka hatice hawa hazel heather heidi heike helen helene hellen hettie " +
    "hildur hillary hind holly hope huguette huong ifeoma ilse ilze imani imke imogen ines inge ingeborg inger " +
    "ingrid ioana iona iris isabel isabelle isla isolde itziar iwona jacqueline jade jagoda jane janet janice " +
    "jasmin jasmine jayne jeanette jeanine jeanne jemima jen jennifer jenny ji-woo jill jimena jitka joan joanne " +
    "jocelyn joelle jolanta josephine josiane joy joyce judith judy julie juliet june jurga justine kadri kaitlyn " +
    "karen karin karoline katarzyna kate katherine kathleen kathryn kathy katie katri katrin kavita kay kayla " +
    "kazuko keiko keisha kelly kellyanne kersti kerstin khadija kimberly kirsi kirsten kirsti kirstine kirsty " +
    "kristen kristin kristine kylie laetitia lakeisha lakshmi lan latasha lauren laverne lavinia leah leonora " +
    "lesley letitia leyla liesl liis liisa lili lilian lillian lily lindiwe linh linnea liselotte liz lois lone " +
    "lori lorraine louise lovisa luana lucie lucille lucy luz lyn lynette lynn lynne maarja mabel mackenzie " +
    "madeleine madeline madison maelle maeve maggie maha maite maj makena malgorzata malin mamata mandy manon " +
    "margaret margaux marge margit margot margrethe marguerite mariam mariama marian marianne marie mariela " +
    "marielle mariko marilyn marit marjorie marketa marlene mary maryam masako mathilde maud maude maureen mavis " +
    "maxine may meena megan meghan mei mei-ling melanie meral mercedes meredith merve mette mhairi micheline " +
    "michelle michiko mildred mimi min-ji mindy minnie mireille mirela miriam molly monique montse montserrat " +
    "muriel myriam nadine nancy nanette naomi nasreen nasrin natalie nathalie nawal neha nellie nerea nerys ngozi " +
    "nia niamh nicole nicolle nikki niloufar nilufer nirmala nisha nneka noelle noemi nomvula noreen noriko nuria " +
    "nusrat nyambura oana odette odile oprah orla ottilie paivi pam parisa parveen patsy patti patty paulette " +
    "pauline paz pearl peg peggy penelope penny phoebe phuong phyllis pilar pinar piret pirkko polly pooja poppy " +
    "preeti priti priya priyanka prudence putri rachel radka ragnhild ralitsa raluca raquel rasa rasha ratna rekha " +
    "renate renee rhiannon riitta rima rocio roisin rosalind rosalyn rosamund rose roseann rosemarie rosemary " +
    "roxanne ruby rukhsana ruta ruth sabine sachiko sadia sadie saga saima sakura sally samira sandrine saoirse " +
    "sarah severine shabana shaniqua sharon shazia shelley sherry shirin shirley shreya sian sibel sibylle " +
    "sieglinde signe sigrid sigridur silke sinead siobhan siti smriti snezana sofie solange solveig soo-jin sophie " +
    "soraya souad sri stacey stacy stephanie sue susan susanne sushma susie suzanne suzy swati sybil sylvie " +
    "tabitha tamar tami tammy taylah teri terri thais thandi therese thuy tiffany tomoko tove tracey traci trine " +
    "trish trudy tsvetana tulsi tuula tzipi ulrike usha ute veronique vicki vicky violet virginie vivian viviane " +
    "wafa waltraud wangari wanjiru wendy whitney whoopi wiebke winifred xiaoling ximena yael yasmeen yasmin " +
    "yewande yoko yolande yuko yumiko yuriko yvette yvonne zainab zanele zdena zeinab zeynep zlata zoe zora",
);

const men = set(
  "abdulla adama adewale afanasy agus aitor aivars ajay akira albie aled algirdas alpha anand ander antti archie " +
    "arkady arnau artis arto artyom ashok ashton attila aydin babatunde balazs bambang ban bao beau behzad bence " +
    "binyamin bo bongani buck budi burak caio callum calum catalin cathal cem chidi chukwuma cletus colby conall " +
    "cormac cory crispin curro cuthbert dafydd daisuke dariush deepak deke dele deshawn diogo donal dong-hyun " +
    "drazen dung eamon eamonn egils egor ehud eike eivind elijah emeka emmett emre emyr enda euan ewan ewen ezra " +
    "farai ferran finn fintan fraser gabrielius geraint gergely gethin gianluca goncalo gopal gorka guntis gustaf " +
    "gwilym gyula haakon halvor hamza hanno harish haruki hauke heikki hiroki hjalmar holger horia hossein hrvoje " +
    "hulusi huw hywel iain idrissa iestyn ifan ikenna ilia ilkka ilya indrek iolo ionut issa ivica jae-hyun janek " +
    "jarkko jarle javad jed jihad jin-woo jokin joko jolyon jorg joshua juha jukka kaan kalev kamau kaveh kazuki " +
    "keir khalifa kipchoge kjetil krasimir krishna kunle kwabena kwaku lansana lasse lee-roy levent ljubisa llyr " +
    "long lubos luca ludek ludger mahela malte mandla manoj marquis masao matvei mehran mikel min-ho minoru mircea " +
    "mirza misha moon mostafa mourad moussa murdo musa mustafa mutua mwangi mykola nacho nam narendra naveen " +
    "nebojsa nikica nikita nikola nitin njoroge nobuo obinna olle ollie olumide onur onyango oriol osama ostap " +
    "otieno owain paco padraig pankaj pau pekka pelle pepe petteri piers plamen pradeep priit pyotr quang quique " +
    "radim raila raja rajan reda reg reza rhodri riad rimas rishi rob roderich rohit ruairi ruaridh ruediger rui " +
    "rush rustem ryota sanjeev sascha sauli seamus seppo sergii serkan seung-min seyi shota sibusiso sigbjorn " +
    "sindre slamet slawomir sofiane sonke sorin stian stoyan struan suresh tadhg taha takumi taras tarquin tatenda " +
    "tendai tetsuya themba thiago thulani tiago timofei tobenna tolga toomas torbjorn torstein trond tuomo tyrell " +
    "unai vadym veikko vivek vuk waylon wei wekesa wilf xabier yahya yaw yehuda yevhen yoshihide yusril zeke " +
    "zhivko",
);

/** Names of women and of men, and family names that stand first. */
const either = set(
  "addison alex andrea angel arap ashley aubrey august aung baker billie blaise bola branch bui cameron camille " +
    "carey cary chang chen christy cleo dale dana dang daniele darby darcy daw deng devin dominique dong duc elie " +
    "evo faure femi frankie gabriele gerry giscard glafcos gnassingbe hamilton hikaru hilary hoang hollis huang " +
    "hun iman ion ira jackie jaime jamie janis jean jefferson jessie jiang jin jody jordan jun kai kaifu kanat " +
    "kandiah kaya kendall kerry kim kit kris kumar laurence laurie lebron leigh leslie li lin lindsay lindsey liu " +
    "loren lou marin marion maris marti mel merle mica michele mika ming minh mo mobutu morgan musharraf nana nari " +
    "newt nguyen nicky nicola niki norodom pasteur pat pham phan qian qin quincy rafaelle ran rand reagan robin " +
    "roosevelt rosario rupiah sacha saltanat sana sandy sasha shannon shashi shelby shi silva simone sultan sydney " +
    "taylor thanh tone toni tracy tran tuan urban val wallis wang wolf wu xie xu yong yu zeng zhang zhao zhou zhu " +
    "zia zine",
);
