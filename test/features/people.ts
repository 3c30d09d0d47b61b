/** A small registry that the feature tests share. Invented people in invented places. */
export const registry = `people:
  ada-park:
    name: Ada Park
    aliases: [Minister Park]
    description: Politician from *Ostland*.
    roles:
      - { title: Defence Minister, organization: ostland, startDate: 2021-05, endDate: 2023-11-30 }
      - { title: Prime Minister, organization: ostland, startDate: 2023-12-01 }
    identifiers:
      wikidata: Q42
      homepage: x
    links: ["https://example.org/ada_(1)", "javascript:alert(1)"]
  bo-lindqvist:
    name: Bo Lindqvist
organizations:
  harbour-league:
    name: Harbour League
    aliases: [HL]
places:
  ostland:
    name: Ostland
meetings:
  tallow-summit:
    name: Tallow Summit
    startDate: 2023-10-11
    endDate: 2023-10-12
    location: ostland
    participants:
      - { entity: ada-park, role: chair, delegation: ostland }
      - { entity: bo-lindqvist, mode: video }
  tallow-dinner:
    name: Tallow Dinner
    startDate: 2023-10-11
    superEvent: tallow-summit
`;
