import { registryOf } from "../../../support/registry.ts";
import { cases } from "./registryCases.ts";

const registry = registryOf({
  person: {
    berg: {
      name: "Anna Berg",
      gender: "female",
      roles: ["Secretary General @ nato : 2020-01-01 / 2024-12-31"],
    },
    "da-silva": "Luiz da Silva",
    leyen: "Ursula von der Leyen",
    obrien: "Mary O'Brien",
    dubois: "Jean-Claude Dubois",
    karins: { name: "Krišjānis Kariņš" },
    long: "John Edward Long Jr.",
  },
  organization: {
    nato: {
      name: "North Atlantic Treaty Organization",
      aliases: ["NATO"],
      description: "Military alliance.",
    },
    council: "NATO-Ukraine Council",
    ministry: "Ministry of Defence of Ukraine",
    army: "U.S. Army",
    asean: { name: "ASEAN" },
    who: { name: "World Health Organization", aliases: ["WHO"] },
    g7: { name: "G7" },
    labour: "International Labour Organisation",
    trade: "Ministry of Trade and Industry",
    shell: "Shell",
    att: "AT&T",
    booking: "Booking.com",
    shabaab: { name: "al-Shabaab" },
    acme: "Acme Robotics Inc.",
  },
  place: {
    us: { name: "United States", aliases: ["United States of America", "US", "U.S.", "USA"] },
    ukraine: "Ukraine",
    russia: "Russia",
    jakarta: "Jakarta",
    petersburg: "Saint Petersburg",
    hague: "The Hague",
    ivoire: "Côte d'Ivoire",
    black: "Black Sea",
    eu: { name: "European Union", aliases: ["EU"] },
  },
  work: { grain: "Black Sea Grain Initiative" },
});

describe("registry names as written", () => {
  cases(registry, [
    "⟦nato NATO⟧ met in ⟦jakarta Jakarta⟧.",
    "The ⟦nato North Atlantic Treaty Organization⟧ and ⟦ukraine Ukraine⟧ signed.",
    "Ships on the ⟦black Black Sea⟧ wait for the ⟦grain Black Sea Grain Initiative⟧.",
    "⟦ukraine Ukraine⟧'s grain, ⟦ukraine Ukraine⟧’s harbours, ⟦us United States⟧' ports.",
    "a ⟦us U.S.⟧-led force, an ⟦eu EU⟧-facilitated talk, a non-⟦nato NATO⟧ state",
    "the ⟦russia Russia⟧-⟦ukraine Ukraine⟧ war and the ⟦russia Russia⟧–⟦ukraine Ukraine⟧ border",
    "He left the ⟦us U.S.⟧ The ⟦us US⟧ knew.",
    "a ⟦army U.S. Army⟧ truck and a ⟦army US Army⟧ tent",
  ]);
});

describe("registry names in other spellings", () => {
  cases(registry, [
    "the ⟦council NATO–Ukraine Council⟧, the ⟦council NATO - Ukraine Council⟧ and the ⟦council NATO Ukraine Council⟧",
    "the ⟦ministry Ministry of Defense of Ukraine⟧",
    "the ⟦labour International Labor Organization⟧ and the ⟦labour International Labour Organization⟧",
    "the ⟦trade Ministry of Trade & Industry⟧",
    "⟦karins Krisjanis Karins⟧ and ⟦karins KRIŠJĀNIS KARIŅŠ⟧",
    "⟦obrien Mary O’Brien⟧ in ⟦petersburg St. Petersburg⟧, then in ⟦petersburg St Petersburg⟧.",
    "⟦ivoire Cote d’Ivoire⟧ won.",
    "⟦g7 G-7⟧ and ⟦g7 G7⟧",
    "⟦att AT&T⟧ sold ⟦booking Booking.com⟧ to ⟦acme Acme Robotics⟧.",
    "the ⟦ukraine Republic of Ukraine⟧ and the ⟦russia Federal Republic of Russia⟧",
    "It belongs to ⟦acme Acme Robotics Inc.⟧ of ⟦russia Russia⟧.",
    "⟦shabaab Al-Shabaab⟧ denied it; ⟦shabaab al-Shabaab⟧ often does.",
  ]);
});

describe("letter case of registry names", () => {
  cases(registry, [
    "FLOODS IN ⟦jakarta JAKARTA⟧ AGAIN",
    "⟦asean Asean⟧ leaders met; ⟦asean ASEAN⟧ spoke.",
    "They told us so. Us, they said. Who knew? It was the ⟦who WHO⟧.",
    "WHO WILL TELL US MORE",
    "a black sea of people and a shell on the beach in the hague",
    "⟦hague The Hague⟧ is wet; in ⟦hague The Hague⟧ it rains.",
    "Shell fell on the town. Shells fell.",
    "Profits at ⟦shell Shell⟧ rose.",
    "It rained. (Credit: ⟦asean ASEAN⟧/⟦shell Shell⟧ photo)",
  ]);
});

describe("what only looks like a registry name", () => {
  cases(registry, [
    "Write to @NATO or press@NATO.int, see NATO.int and https://www.NATO.int/NATO_now.",
    "Natok, Ukrainian and Jakartan are other words.",
    "They met in the north. Atlantic Treaty Organization is no name.",
    "He reached the US. Army tents stood there.".replace("US", "⟦us US⟧"),
    "the Republic of Nowhere, a republic of ⟦ukraine Ukraine⟧",
    "the trade ministry, the united states of mind",
  ]);
});

describe("forms of people's names", () => {
  cases(registry, [
    "⟦berg Anna Berg⟧ spoke. ⟦berg Berg⟧ left. Ms ⟦berg Berg⟧ had a train.",
    "⟦berg Anna K. Berg⟧, ⟦berg Anna Katharina Berg⟧? A. Berg.".replace(
      "⟦berg Anna Katharina Berg⟧? A. Berg",
      "⟦berg A. Berg⟧",
    ),
    "⟦leyen Ursula von der Leyen⟧ came; ⟦leyen von der Leyen⟧ left; ⟦leyen Von der Leyen⟧ stayed.",
    "⟦da-silva Luiz Da Silva⟧ won. ⟦da-silva Da Silva⟧ smiled.",
    "⟦dubois Jean-Claude Dubois⟧ and ⟦dubois Jean Claude Dubois⟧ are one; ⟦dubois Dubois⟧ too.",
    "⟦long John E. Long, Jr.⟧ and ⟦long John Long⟧ and ⟦long John Edward Long III⟧",
    "⟦obrien Mary O'Brien⟧ said that ⟦obrien O’Brien⟧'s house burnt.",
    "⟦berg ANNA BERG⟧: ⟦berg BERG⟧ SPEAKS",
  ]);
});
