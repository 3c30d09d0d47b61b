/** Other forms of a given name, folded: `christopher` → `chris`. General knowledge. */
export const otherGivenNames = (folded: string): readonly string[] => known.get(folded) ?? [];

/** The full form first, then what its bearers are called. */
const groups =
  "alexander alex/sandy alexandra alex/sandra albert al/bert andrew andy/drew anthony tony/antony antony tony benjamin ben/benny " +
  "catherine cathy/kate/katie katherine kathy/kate/katie charles charlie/chuck christopher chris christine chris/tina " +
  "daniel dan/danny david dave/davey deborah deb/debbie donald don/donnie douglas doug edward ed/eddie/ted elizabeth liz/beth/betty/lisa " +
  "eugene gene francis frank/fran franklin frank frederick fred/freddie gabriel gabe gerald gerry/jerry geoffrey geoff gregory greg " +
  "harold harry/hal henry harry/hank jacob jake james jim/jimmy/jamie jeffrey jeff jennifer jen/jenny jeremy jerry john jack/johnny " +
  "jonathan jon joseph joe/joey joshua josh judith judy kenneth ken/kenny kimberly kim lawrence larry leonard len/leo " +
  "margaret maggie/meg/peggy matthew matt michael mike/mick/mickey mitchell mitch nathaniel nate/nat nicholas nick/nicky pamela pam " +
  "patricia pat/patty/trish patrick pat/paddy peter pete philip phil phillip phil rachel rae raymond ray rebecca becky/becca " +
  "richard rick/dick/rich/ricky robert bob/rob/robbie/bobby ronald ron/ronnie samuel sam samantha sam sebastian seb stephen steve " +
  "steven steve susan sue/susie terence terry theodore ted/theo thomas tom/tommy timothy tim victoria vicky/tori vincent vince " +
  "virginia ginny walter walt/wally william bill/will/billy/willy zachary zach";

const known: ReadonlyMap<string, readonly string[]> = compile();

function compile(): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, string[]>();
  const words = groups.split(" ");
  for (let i = 0; i + 1 < words.length; i += 2)
    for (const short of words[i + 1]!.split("/")) {
      forms.set(words[i]!, [...(forms.get(words[i]!) ?? []), short]);
      forms.set(short, [...(forms.get(short) ?? []), words[i]!]);
    }
  return forms;
}
