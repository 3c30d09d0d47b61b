/**
 * Words written with capitals that name nobody and no place: abbreviations of things, currencies and units, diseases,
 * weapons and products, numerals, forms of address. Lower case. General knowledge.
 */
export const notNames =
  // numerals
  "ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx xxi " +
  // technology and media
  "tv tvs dvd dvds cd cds pc pcs html http https url urls www usb gps wifi wi-fi sms pdf pdfs fax faq faqs ai vr cctv led lcd hd gsm iphone iphones ipad ipads android " +
  // economy and currencies
  "ebitda ebit yoy qoq gdp gnp vat cpi ppi ipo ipos atm atms usd eur gbp chf jpy rub uah cny sek nok dkk inr krw hkd cad aud nzd sgd zar pln huf czk brl mxn dem frf itl fim mln bln pct shr shrs chg avg fx otc gdr adr pmi ppi pibor libor euribor fob cif hrw srw wti yr qtr eps roi esg ceo ceos cfo cto coo hr pr r&d b2b " +
  // money, food and drink
  "bitcoin bitcoins ethereum dogecoin nft nfts isa isas brexit champagne cheddar parmesan rioja prosecco chardonnay " +
  // science, medicine and energy
  "ot mdma lsd ozempic wegovy viagra prozac aspirin botox paracetamol ibuprofen valium dna rna hiv aids covid covid-19 sars mers ebola icu er ivf iq bmi adhd ptsd std stds mri ct lng lpg co2 uv ufo ufos mw gw kwh " +
  // arms
  "leopard leopards chatgpt siri alexa patriot var bc bce vtc uav uavs icbm icbms slbm ied ieds rpg rpgs wmd himars atacms manpads sam sams apc apcs ifv awacs " +
  // people and their papers, texts
  "ngo ngos mp mps mep meps vip vips pow pows idp idps phd obe cbe mbe kbe dbe cmg frs td msp ba ma bsc msc mba qc kc id ids isbn issn no nos vol vols cc bcc ph pp ed eds fig figs " +
  // forms of address and exclamation
  "am pm yeah yep nope hi hey hello welcome grandma grandpa granny grandad mum mummy mom mommy dad daddy auntie god lord madam sir excellency excellencies friend gentleman member majesty highness honour honor honourable honorable plenipotentiary ok okay asap rsvp ps fyi";
