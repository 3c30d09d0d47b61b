/**
 * Companies, papers, stations and parties that the world's press writes of by one word, lower case; none is a usual
 * surname or an ordinary word. General knowledge.
 */
export const knownBodies =
  // makers of cars, aircraft and machines
  "boeing airbus lockheed raytheon northrop dassault embraer bombardier saab volvo scania volkswagen bmw daimler mercedes-benz porsche audi toyota nissan honda mitsubishi mazda suzuki subaru isuzu daihatsu hyundai kia daewoo fiat " +
  "renault peugeot citroen skoda ferrari lamborghini tesla rivian chrysler stellantis michelin pirelli bridgestone goodyear alstom thyssen thyssenkrupp krupp mannesmann caterpillar komatsu rolls-royce bosch faurecia " +
  // electronics, software, media
  "siemens philips ericsson nokia motorola sony panasonic toshiba hitachi fujitsu nec sanyo samsung lg ibm microsoft intel oracle cisco compaq netscape google alphabet facebook twitter tiktok bytedance youtube instagram whatsapp netflix " +
  "spotify uber airbnb openai nvidia qualcomm huawei xiaomi tencent alibaba baidu foxconn tsmc lenovo nintendo olivetti bertelsmann disney viacom paramount vodafone telefonica verizon at&t " +
  // oil, chemistry, mines, goods
  "exxon texaco mobil conoco conocophillips repsol petrobras petronas pemex pdvsa aramco gazprom rosneft lukoil yukos sibneft statoil equinor sonatrach sinopec petrochina cnooc bp hoechst bayer basf ciba sandoz novartis roche pfizer " +
  "glaxo glaxosmithkline astrazeneca moderna biontech sanofi danone nestle unilever cadbury heineken carlsberg guinness pepsico pepsi coca-cola mcdonald's starbucks nike adidas puma reebok benetton ikea carrefour tesco walmart wal-mart " +
  "kmart sainsbury aldi lidl amazon debenhams monsanto syngenta cargill glencore codelco alcoa pechiney anglogold usinor arcelor arcelormittal posco " +
  // money
  "barclays natwest hsbc lloyds citibank citigroup citicorp nomura daiwa nikko creditanstalt commerzbank allianz axa generali swissre bnp paribas societe-generale santander bbva mediobanca rabobank ing ubs blackrock moody's nasdaq euronext comex nymex nybot " +
  // airlines and carriers
  "lufthansa swissair alitalia aeroflot qantas iberia finnair sabena klm ryanair easyjet garuda maersk eurotunnel eurostar amtrak fedex ups " +
  // agencies, papers, stations
  "itar-tass tass interfax xinhua kyodo bernama antara anadolu anatolian tanjug efe ansa belga lusa afp upi dpa apa mena irna wafa bbc cnn nbc cbs abc itv pbs npr rai zdf ard nhk al-jazeera aljazeera hurriyet milliyet izvestia pravda kommersant " +
  "haaretz maariv yedioth libération liberation bild spiegel al-ahram al-hayat politico axios bloomberg an-nahar as-safir " +
  // firms, networks and advisers of this century
  "vinted klarna euractiv reddit linkedin substack pinterest snapchat deepmind deepseek spacex palantir shein temu asos zara deliveroo revolut monzo ocado waitrose morrisons asda deloitte kpmg pwc mckinsey accenture capgemini gartner yougov ipsos noyb enel repsol " +
  "iberdrola engie veolia vattenfall equinor orsted vestas uniper thales safran fincantieri navantia rheinmetall kongsberg " +
  // parties, movements, bodies
  "nato asean ecowas mercosur caricom sadc igad comesa saarc bimstec unasur celac unctad unhcr unodc undp unaids osce iaea frontex eurojust efta ebrd likud hamas hizbollah hezbollah fatah taleban taliban unita frelimo renamo swapo zanu fretilin farc ira unesco unicef opec nafta fifa uefa interpol europol eurostat oxfam";

/** Firms, papers and journals whose names are ordinary words or places: asked of what is a name by its capital only. */
export const bodiesOfWords =
  "apple meta shell visa target zoom slack stripe telegram boots sky arm economist spectator billboard lancet nature science variety labour total gap signal anthropic";
