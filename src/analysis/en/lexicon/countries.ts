/** Names of countries, as news writes them, parted by `|`. General knowledge. */
export const countries =
  "Afghanistan|Albania|Algeria|Andorra|Angola|Antigua and Barbuda|Antigua|Argentina|Armenia|Australia|Austria|Azerbaijan|" +
  "Bahamas|Bahrain|Bangladesh|Barbados|Belarus|Belgium|Belize|Benin|Bhutan|Bolivia|Bosnia and Herzegovina|Bosnia-Herzegovina|" +
  "Bosnia|Herzegovina|Botswana|Brazil|Brunei|Brunei Darussalam|Bulgaria|Burkina Faso|Burma|Burundi|Cambodia|Cameroon|Canada|Cape Verde|Cabo Verde|" +
  "Central African Republic|Chad|Chile|China|Colombia|Comoros|Congo|Democratic Republic of Congo|" +
  "Democratic Republic of the Congo|Republic of Congo|Costa Rica|Croatia|Cuba|Cyprus|Czech Republic|Czechia|Czechoslovakia|" +
  "Denmark|Djibouti|Dominica|Dominican Republic|East Timor|Ecuador|Egypt|El Salvador|Equatorial Guinea|Eritrea|Estonia|" +
  "Eswatini|Ethiopia|Fiji|Finland|France|Gabon|Gambia|The Gambia|Georgia|Germany|West Germany|East Germany|Ghana|Greece|" +
  "Grenada|Guatemala|Guinea|Guinea-Bissau|Guyana|Haiti|Holland|Honduras|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|" +
  "Republic of Ireland|Northern Ireland|Israel|Italy|Ivory Coast|Cote d'Ivoire|Jamaica|Japan|Jordan|Kazakhstan|Kenya|" +
  "Kiribati|Kosovo|West Indies|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Lesotho|Liberia|Libya|Liechtenstein|Lithuania|Luxembourg|" +
  "Macedonia|North Macedonia|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Marshall Islands|Mauritania|Mauritius|Mexico|" +
  "Micronesia|Moldova|Monaco|Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Namibia|Nauru|Nepal|Netherlands|" +
  "The Netherlands|New Zealand|Nicaragua|Niger|Nigeria|North Korea|South Korea|Korea|Norway|Oman|Pakistan|Palau|Palestine|" +
  "Panama|Papua New Guinea|Paraguay|Peru|Philippines|Poland|Portugal|Qatar|Romania|Rumania|Russia|Russian Federation|" +
  "Rwanda|Saint Lucia|St. Lucia|Saint Kitts and Nevis|St. Kitts and Nevis|Saint Vincent and the Grenadines|St. Vincent and the Grenadines|Saint Vincent|St. Vincent|Samoa|Western Samoa|San Marino|Sao Tome and Principe|" +
  "Saudi Arabia|Senegal|Serbia|Seychelles|Sierra Leone|Singapore|Slovakia|Slovak Republic|Slovenia|Solomon Islands|Somalia|" +
  "South Africa|South Sudan|Soviet Union|Spain|Sri Lanka|Sudan|Suriname|Surinam|Swaziland|Sweden|Switzerland|Syria|Taiwan|" +
  "Tajikistan|Tanzania|Thailand|Timor-Leste|Togo|Tonga|Trinidad and Tobago|Trinidad|Tobago|Tunisia|Turkey|Türkiye|" +
  "Turkmenistan|Tuvalu|Uganda|Ukraine|United Arab Emirates|United Kingdom|Great Britain|Britain|England|Scotland|Wales|" +
  "United States|United States of America|Uruguay|Uzbekistan|Vanuatu|Vatican|Vatican City|Holy See|Venezuela|Vietnam|" +
  "Viet Nam|Yemen|Yugoslavia|Zaire|Zambia|Zimbabwe|US|U.S.|U.S|U.S.A.|USA|U.K.|UK|UAE|U.A.E.|U.S.S.R.|USSR|DRC|" +
  "S. Korea|N. Korea|S. Africa|N. Ireland|N. Zealand|U.S.A|Bosnia Herzegovina|America|Puerto Rico|Hong Kong|Macau|Macao|" +
  "Greenland|Bermuda|Faroe Islands|Faroes|Gibraltar|Guam|Aruba|Netherlands Antilles|Martinique|Guadeloupe|New Caledonia|" +
  "French Polynesia|Cayman Islands|Cook Islands|Niue|Curacao|French Guiana|Mayotte|Turks and Caicos|Turks and Caicos Islands|Virgin Islands|Isle of Man|Falkland Islands|Falklands|Western Sahara|Abkhazia|" +
  "South Ossetia|Transnistria|Somaliland|Republika Srpska|Bosnian Serb Republic";
