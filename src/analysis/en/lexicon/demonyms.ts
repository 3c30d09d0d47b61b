/** Adjectives and nouns for people and things of a place, lower case, plurals in -s left out. General knowledge. */
export const demonyms =
  "afghan albanian algerian american andorran angolan antiguan arab arabian arabic argentine argentinian argentinean armenian " +
  "aruban australian austrian azerbaijani azeri bahamian bahraini bangladeshi barbadian basque bavarian belarusian belarussian " +
  "belgian belizean bengali beninese berber bermudian bhutanese bolivian bosnian bosniak botswanan brazilian british briton " +
  "bruneian bulgarian burkinabe burmese burundian cambodian cameroonian canadian catalan chadian chechen chilean chinese " +
  "colombian comorian congolese corsican costa-rican croat croatian cuban cypriot czech czechoslovak dane danish djiboutian dominican " +
  "dutch dutchman ecuadorean ecuadorian egyptian emirati english englishman equatoguinean eritrean estonian ethiopian european " +
  "fijian filipino philippine finn finnish flemish french frenchman gabonese gambian georgian german ghanaian greek grenadian guatemalan " +
  "guinean guyanese haitian hawaiian hebrew hispanic honduran hungarian icelander icelandic indian indonesian iranian iraqi irish irishman " +
  "israeli italian ivorian jamaican japanese javanese jewish jew jordanian kazakh kenyan korean kosovan kosovar kurd kurdish " +
  "kuwaiti kyrgyz lao laotian latin latino latvian lebanese liberian libyan liechtensteiner lithuanian luxembourgish macedonian " +
  "malagasy malawian malay malaysian maldivian malian maltese mauritanian mauritian mexican moldovan moldavian monegasque " +
  "mongolian montenegrin moroccan mozambican namibian nepalese nepali nicaraguan nigerian nigerien norwegian omani ossetian " +
  "ottoman pakistani palestinian panamanian paraguayan persian peruvian pole polish polynesian portuguese qatari quebecois " +
  "romanian russian rwandan salvadoran salvadorean samoan saudi scandinavian scot scottish scotsman scots senegalese serb serbian " +
  "sicilian sikh singaporean slav slavic slovak slovene slovenian somali soviet spaniard spanish sri-lankan sudanese surinamese " +
  "swazi swede swedish swiss syrian tahitian taiwanese tajik tamil tanzanian tatar texan thai tibetan tigrayan togolese tongan " +
  "trinidadian tunisian turk turkish turkmen ugandan ukrainian uruguayan uyghur uzbek venezuelan vietnamese welsh welshman yemeni " +
  "yugoslav yugoslavian zairean zairian zambian zimbabwean zulu hutu tutsi pashtun african asian eurasian atlantic-wide " +
  "mediterranean-style nordic balkan anglo iberian western eastern californian floridian londoner parisian muscovite berliner " +
  "new-yorker venetian roman neapolitan moslem muslim islamic islamist shiite shi'ite sunni christian catholic protestant " +
  "orthodox buddhist hindu anglican lutheran jesuit mormon methodist baptist presbyterian marxist leninist communist nazi " +
  "maoist stalinist gaullist zionist druze maronite allied transatlantic frenchwoman englishwoman irishwoman dutchwoman gypsy roma " +
  "northerner southerner westerner israelite francophone anglophone lusophone pan-african pan-american afro american-born papal " +
  "bosnian-serb ex-soviet czechoslovakian tswana xhosa afrikaner creole sinhalese punjabi lankan rican zealander leonean kashmiri farsi urdu hindi swahili pashto dari cantonese gaelic yiddish amharic hausa yoruba igbo tagalog malayalam telugu gujarati marathi sanskrit esperanto democrat democratic republican tory";
