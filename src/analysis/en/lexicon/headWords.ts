/** Words that end or begin names of places, events and works, lower case. General knowledge. */
export const placeHeads =
  "isle isles pools hut lodge bothy courthouse oratory mere fen fens tarn cave caves cavern waterfall waterfalls cliffs meadow meadows moor quay wharf pier esplanade crescent terrace grove mews causeway viaduct aqueduct depot landfill manor farm estate cottage mill colliery showground rink aquarium lighthouse monument gate basilica chapel shrine synagogue mansion embankment mall interchange roundabout marina atoll islet lagoon archipelago reef river island islands lake sea ocean bay gulf strait straits channel canal coast beach cape peninsula mountain mountains mount hill hills valley desert forest " +
  "county province state district region territory republic kingdom city town village park square street avenue road boulevard lane bridge airport harbour harbor " +
  "port stadium arena palace castle tower cathedral mosque temple abbey hotel prison jail camp base station plaza gardens garden zoo hall ground oval speedway raceway " +
  "raceway course strip border highway freeway pass heights reservoir dam glacier volcano plateau basin delta falls springs creek ridge canyon suburb quarter " +
  "crossing tunnel corridor barracks cemetery complex courthouse shipyard refinery oilfield terminal dome coliseum plant reactor facility pipeline oblast raion circuit autodromo velodrome racecourse";

/** Words before a place's own name. */
export const placeStarts =
  "palais palacio maison gara gare parc jardin campo playa hotel palazzo chateau castello stadio estadio stade schloss mount mt lake river cape fort port san santa santo saint st sainte los las el la le les new north south east west northern southern eastern western central upper lower greater sao rio nova novi nizhny velikiye al ras tel kfar bad den isle gulf bay loch lough glen puerto monte isla islas ile lago cabo cerro ciudad wadi jebel pulau tanjung deir beit promenade rue piazza plaza avenue boulevard quai praca";

export const eventHeads =
  "indoors summit conference forum congress cup open games championship championships olympics olympic tournament series tour war wars revolution uprising festival " +
  "prix grand masters trophy shield bowl classic derby marathon stakes final finals playoffs qualifier exercise dialogue talks meeting ministerial council session convention " +
  "symposium workshop seminar exhibition expo fair parade ceremony lecture lectures medal award awards prize invitational league rally regatta ashes crisis massacre holocaust intifada offensive";

export const workHeads =
  "deal act treaty agreement accord accords protocol convention charter constitution declaration resolution plan initiative programme program project report review bill law pact code covenant " +
  "directive scheme strategy framework process roadmap package consensus memorandum communique concept compass code magazine times post journal herald tribune gazette telegraph guardian mirror chronicle bible koran quran torah symphony";

/** Beside a city or state these make a place. */
export const compass =
  "north south east west northern southern eastern western central northeast northwest southeast southwest north-east north-west south-east south-west upper lower greater";
