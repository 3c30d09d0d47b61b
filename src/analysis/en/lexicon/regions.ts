/**
 * States, provinces, regions, continents, seas and other places that news names without explaining, parted by `|`.
 * General knowledge.
 */
export const regions =
  // The United States
  "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|" +
  "Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|" +
  "New Hampshire|New Jersey|New Mexico|New York|New York City|North Carolina|South Carolina|North Dakota|South Dakota|Ohio|" +
  "Oklahoma|Oregon|Pennsylvania|Rhode Island|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Washington|Wisconsin|" +
  "Wyoming|District of Columbia|D.C.|Washington D.C.|Ala.|Ariz.|Ark.|Calif.|Colo.|Conn.|Del.|Fla.|Ga.|Ill.|Ind.|Kan.|Ky.|La.|" +
  "Md.|Mass.|Mich.|Minn.|Mo.|Neb.|Nev.|N.H.|N.J.|N.M.|N.Y.|N.C.|N.D.|Okla.|Ore.|Penn.|R.I.|S.C.|S.D.|Tenn.|Wash.|W.Va.|" +
  "Wis.|Wyo.|Va.|Vt.|Tex.|Manhattan|Brooklyn|Queens|Bronx|Long Island|Silicon Valley|Hollywood|Midwest|New England|" +
  // Canada, Australia, Britain, Ireland
  "Ontario|Quebec|Alberta|British Columbia|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|Labrador|Yukon|" +
  "Prince Edward Island|Northwest Territories|New South Wales|Queensland|Tasmania|Western Australia|South Australia|" +
  "Northern Territory|Yorkshire|Lancashire|Kent|Sussex|Essex|Surrey|Hampshire|Devon|Cornwall|Norfolk|Suffolk|Cumbria|" +
  "Cheshire|Warwickshire|Worcestershire|Gloucestershire|Leicestershire|Nottinghamshire|Derbyshire|Staffordshire|" +
  "Northamptonshire|Oxfordshire|Cambridgeshire|Hertfordshire|Bedfordshire|Buckinghamshire|Berkshire|Wiltshire|Dorset|" +
  "Somerset|Durham|Northumberland|Northumbria|Middlesex|Glamorgan|Ulster|Munster|Leinster|Connacht|Shetland|Orkney|Hebrides|" +
  "Merseyside|Tyneside|Westminster|Wembley|Wimbledon|Heathrow|Gatwick|" +
  // Other parts of countries
  "Bavaria|Saxony|Thuringia|Hesse|Brandenburg|Westphalia|North Rhine-Westphalia|Lower Saxony|Schleswig-Holstein|Prussia|" +
  "Normandy|Brittany|Burgundy|Alsace|Lorraine|Provence|Corsica|Savoy|Riviera|Tuscany|Lombardy|Sicily|Sardinia|Piedmont|" +
  "Calabria|Umbria|Veneto|South Tyrol|Tyrol|Carinthia|Catalonia|Andalusia|Galicia|Basque Country|Castile|Navarre|Aragon|" +
  "Canary Islands|Balearic Islands|Mallorca|Majorca|Ibiza|Madeira|Azores|Flanders|Wallonia|Crete|Thrace|Silesia|Pomerania|" +
  "Galicia|Transylvania|Moravia|Bohemia|Vojvodina|Krajina|Slavonia|Dalmatia|Istria|Sandzak|Crimea|Donbas|Donbass|Donetsk|" +
  "Luhansk|Kherson|Chechnya|Dagestan|Ingushetia|Ossetia|North Ossetia|Tatarstan|Bashkortostan|Kaliningrad|Siberia|Urals|" +
  "Nagorno-Karabakh|Karabakh|Nagorny Karabakh|Adjara|Kashmir|Jammu|Punjab|Sindh|Baluchistan|Balochistan|Kerala|Gujarat|" +
  "Rajasthan|Maharashtra|Tamil Nadu|Karnataka|Andhra Pradesh|Uttar Pradesh|Madhya Pradesh|Bihar|Assam|West Bengal|Bengal|" +
  "Orissa|Haryana|Manipur|Nagaland|Goa|Tibet|Xinjiang|Sichuan|Guangdong|Jiangsu|Zhejiang|Fujian|Shandong|Hunan|Hubei|" +
  "Yunnan|Hainan|Inner Mongolia|Manchuria|Kowloon|Okinawa|Hokkaido|Kyushu|Honshu|Java|Sumatra|Bali|Borneo|Kalimantan|" +
  "Sulawesi|Irian Jaya|Aceh|Papua|Mindanao|Luzon|Sabah|Sarawak|Johor|Penang|Helmand|Kandahar|Kurdistan|Anatolia|" +
  "Gaza|Gaza Strip|West Bank|Golan|Golan Heights|Judea|Samaria|Galilee|Sinai|Nile|Darfur|Tigray|Biafra|Katanga|Shaba|" +
  "KwaZulu-Natal|Transvaal|Natal|Gauteng|Western Cape|Eastern Cape|Chiapas|Guerrero|Oaxaca|Yucatan|Patagonia|Amazonia|" +
  "Mato Grosso|Minas Gerais|Bahia|Parana|Rondonia|Zanzibar|Ogaden|Puntland|" +
  // Counties, mountains and rivers of Europe and beyond
  "Jutland|Zealand|Funen|Bornholm|Scania|Lapland|Karelia|Svalbard|Spitsbergen|Gotland|Saaremaa|Friesland|Zeeland|Limburg|Brabant|Picardy|Auvergne|Aquitaine|Gascony|Languedoc|Dordogne|Ardennes|Liguria|Puglia|Apulia|Abruzzo|Molise|" +
  "Basilicata|Friuli|Trentino|Asturias|Cantabria|Extremadura|Murcia|Algarve|Alentejo|Peloponnese|Epirus|Attica|Corfu|Lesbos|Santorini|Mykonos|Bukovina|Bessarabia|Banat|Masuria|Anglesey|Gwynedd|Powys|Pembrokeshire|Carmarthenshire|" +
  "Ceredigion|Herts|Hants|Lancs|Wilts|Northants|Oxon|Glos|Worcs|Leics|Notts|Lincs|Staffs|Cambs|Denbighshire|Montgomeryshire|Monmouthshire|Flintshire|Rutland|Shropshire|Herefordshire|Lincolnshire|Leitrim|Donegal|Sligo|Tipperary|Wexford|Wicklow|Kildare|Roscommon|Kilkenny|Fermanagh|Aberdeenshire|Ayrshire|Lanarkshire|Perthshire|Caithness|Islay|" +
  "Skye|Arran|Cuillin|Trossachs|Lochaber|Badenoch|Everest|Ben Nevis|Mont Blanc|Pompeii|Kilimanjaro|Elbrus|Etna|Vesuvius|Matterhorn|Denali|Himalaya|Dolomites|Tatras|Apennines|Ozarks|Catskills|Adirondacks|Cotswolds|Chilterns|Pennines|Snowdonia|Cairngorms|Dartmoor|Exmoor|Mersey|Tyne|Severn|Loire|Garonne|" +
  "Elbe|Vistula|Dniester|Zambezi|Orinoco|Potomac|Great Barrier Reef|Great Lakes|Lake District|Peak District|Home Counties|West Country|Highlands|Deep South|Bay Area|Rust Belt|Outback|" +
  // Continents, seas, wider regions
  "Africa|North Africa|West Africa|East Africa|Southern Africa|Central Africa|Antarctica|Arctic|Asia|Central Asia|" +
  "East Asia|South Asia|Southeast Asia|South-East Asia|Asia-Pacific|Asia Pacific|Eurasia|Europe|Eastern Europe|Western Europe|" +
  "Central Europe|Northern Europe|Southern Europe|North America|South America|Latin America|Central America|Caribbean|" +
  "Oceania|Scandinavia|Balkans|Western Balkans|Baltics|Baltic|Caucasus|South Caucasus|Maghreb|Sahel|Sahara|Middle East|" +
  "Near East|Far East|Levant|Benelux|Iberia|Indochina|Polynesia|Melanesia|Atlantic|Atlantic Ocean|Pacific|Pacific Ocean|" +
  "Indian Ocean|Arctic Ocean|Mediterranean|Mediterranean Sea|Black Sea|Red Sea|Baltic Sea|North Sea|Caspian|Caspian Sea|" +
  "Dead Sea|Aegean|Adriatic|Persian Gulf|Gulf|Gulf of Mexico|South China Sea|East China Sea|Yellow Sea|Indo-Pacific|" +
  "Euro-Atlantic|English Channel|Alps|Himalayas|Andes|Pyrenees|Carpathians|Rocky Mountains|Rockies|Appalachians|" +
  "Rhine|Danube|Volga|Thames|Seine|Dnieper|Amazon|Euphrates|Tigris|Ganges|Mekong|Yangtze|Suez|Suez Canal|Panama Canal|" +
  "Bosphorus|Dardanelles|Strait of Hormuz|Horn of Africa|Earth|Mars|Moon|Iron Curtain|Rakhine|Ituri|North Kivu|South Kivu|Svalbard|Aland|Arctic Circle";
