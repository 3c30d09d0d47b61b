/** Words that begin sentences and are never part of a name there, lower case. General knowledge. */
export const functionWords =
  "a an the this that these those some any each every both either neither no none all most many much more few fewer several other others another such same what which who whom whose where when why how " +
  "whether if unless until till since because although though while whereas as than so thus hence therefore however moreover furthermore nevertheless nonetheless meanwhile otherwise instead still yet also too even only just not never ever " +
  "always often sometimes usually perhaps maybe here there now then today tomorrow yesterday tonight once twice again already soon later earlier afterwards before after during through throughout within without about above across against along among amid " +
  "around at behind below beneath beside besides between beyond by despite down except for from in inside into like near of off on onto out outside over past per plus regarding to toward towards under underneath unlike up upon via with and but or nor " +
  "i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself himself herself itself ourselves themselves is are was were be been being am do does did done has have had having can could may might must shall should will would " +
  "let let's lets don't won't can't isn't it's that's there's he's she's we're they're i'm i've we've you're one two three four five six seven eight nine ten eleven twelve first second third fourth fifth next last yes well oh ah ok okay please thank thanks according asked " +
  "added given based following including despite due owing concerning further rather indeed simply clearly obviously finally eventually recently currently initially originally previously traditionally typically unfortunately fortunately ironically surprisingly apparently reportedly meantime nowadays " +
  "separately similarly likewise conversely additionally accordingly consequently subsequently ultimately basically essentially generally specifically particularly especially notably importantly interestingly luckily sadly hopefully frankly honestly seriously actually really very quite elsewhere nobody everybody everyone someone somebody anyone anybody nothing something " +
  "everything anything whatever whoever whenever wherever nearly almost about roughly approximately those mr's though's hi hello dear sorry";

/** Verbs of saying and acting whose subject or object is a person or a body, lower case. */
export const speechVerbs =
  "said says say told tells added adds asked asks replied wrote writes announced warned argued claimed insisted stressed noted stated explained declared denied accused admitted acknowledged recalled remarked joked " +
  "testified urged vowed pledged promised predicted suggested believes believed thinks thought hopes hoped wants wanted complained conceded confirmed commented concluded continued described emphasised emphasized underlined underscored reiterated reaffirmed highlighted welcomed praised criticised criticized condemned rejected";

/** Verbs of people alone, lower case. */
export const personVerbs =
  "married died born resigned retired smiled laughed nodded shouted wept joked scored kicked headed beat defeated won lost hit bowled homered singled doubled pitched struck dropped finished led trailed served " +
  "aged wounded injured suspended sacked fired hired jailed sentenced arrested convicted acquitted elected appointed nominated injured suffered replaced played plays fell stole raced crashed recovered missed visited visits met meets arrived arrives flew travelled traveled spoke speaks attended attends met";
