import type { Entity } from "../../../registry/entity.ts";
import { fold } from "../../../text/fold.ts";

export type Gender = "female" | "male";

/** A person's gender as the registry gives it, else as the given name or a title before it tells; undefined if neither does. */
export function genderOf(entity: Entity | undefined, name: string, titleBefore: string): Gender | undefined {
  if (entity?.kind === "person" && entity.gender)
    return entity.gender === "other" ? undefined : entity.gender;
  const title = titleBefore.toLowerCase();
  if (
    /(?:^|\s)(?:mrs|ms|miss|madam|mme|lady|queen|princess|baroness|spokeswoman|chairwoman|congresswoman|businesswoman|mother|widow|wife|sister|daughter|actress)\.?\s*$/.test(
      title,
    )
  )
    return "female";
  if (
    /(?:^|\s)(?:mr|sir|lord|king|prince|spokesman|chairman|congressman|businessman|father|brother|son|husband|actor)\.?\s*$/.test(
      title,
    )
  )
    return "male";
  const full = entity && /\s/.test(entity.name) && !/\s/.test(name) ? entity.name : name;
  const words = fold(full).split(/[\s-]+/);
  if (words.length > 1) {
    const given = words.find((word) => word.length > 2) ?? "";
    if (female.has(given)) return "female";
    if (male.has(given)) return "male";
  }
  const surname = words.at(-1)!;
  if (/(?:ova|eva|skaya|aite|iene|yte|ska)$/.test(surname) && words.length > 1) return "female";
  return undefined;
}

/** Given names that are women's (men's) nearly everywhere, folded. General knowledge. */
const female: ReadonlySet<string> = new Set(
  (
    "anna anne ann maria mary marie margaret elizabeth elisabeth hillary michelle melania ivanka chelsea sarah sara susan suzanne " +
    "karen nancy kamala condoleezza madeleine angela annalena ursula christine christina kristina kristalina theresa teresa priti liz " +
    "nicola julia julie juliet giorgia roberta emma elena yelena olena helena helen helene hanna hannah johanna kaja kersti katri ingrid " +
    "sanna magdalena magda mette inger erna jacinda penny wendy tzipi golda benazir indira sonia sheikh-hasina dilma cristina michelle " +
    "laura linda barbara patricia jennifer jessica amanda amy angelina carol caroline catherine katherine kate kathleen kathy cathy claire " +
    "clare cynthia deborah debbie diana diane donna dorothy eleanor ellen emily eva eve fiona florence frances gabriela gabrielle gina gloria grace gwen heather " +
    "heidi irene iryna irina isabel isabelle jane janet janice jill joan joanna joanne josephine joyce judith judy kelly kimberly kirsten " +
    "lena lisa loretta louise lucy lydia lynn maggie margarita marina marta martha maureen megan melissa mercedes mia michele miriam monica " +
    "nadia naomi natalia natalie nathalie nicole nina nora olga olivia pamela paula pauline petra rachel rebecca regina renata rita rosa rose ruth " +
    "sabine samantha sandra sharon sheila shirley silvia simone sofia sophia sophie stella stephanie susanna svetlana sylvia tatiana tatyana tina " +
    "valentina valerie vanessa vera veronica victoria viktoria virginia viviane yvonne yulia zoe zuzana federica margrethe birgitta astrid agnes aisha fatima " +
    "leila layla mariam amina noura yuko yoko mei ngozi aung-san melezia marcia annette doris claire elaine ava ilana tulsi dora alice beth betsy lina"
  ).split(" "),
);

const male: ReadonlySet<string> = new Set(
  (
    "john james robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew " +
    "joshua kenneth kevin brian george edward ronald timothy jason jeffrey jeff ryan jacob gary nicholas eric jonathan stephen larry justin scott " +
    "brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose adam henry nathan douglas zachary peter kyle " +
    "walter ethan jeremy harold keith christian roger noah gerald carl terry sean austin arthur lawrence jesse dylan bryan joe jordan billy bruce " +
    "albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent russell elijah louis bobby philip johnny jens lloyd antony tony " +
    "volodymyr vladimir dmytro dmitry dmitri sergei sergey sergii andriy andrii oleksandr oleksii oleksiy rustem yoav benjamin binyamin ehud ariel " +
    "hakan recep mevlut hulusi emmanuel olaf boris rishi keir gordon grant ben barack bill mike ted jim tim tom tobias ulf pal jonas jan janez josep " +
    "viktor victor robert zbigniew radoslaw radek mateusz andrzej donald klaus gitanas arvydas gabrielius krisjanis edgars artis egils " +
    "hanno urmas juri petteri antti sauli pekka alexander lars anders nikolai mircea klaus rob charles mark pierre philippe laurent jean francois " +
    "antonio mario matteo guido lorenzo giuseppe silvio pedro jose manuel luis carlos miguel fernando hamza ahmed mohammed muhammad mohamed ali hassan hussein " +
    "mahmoud ismail omar abdullah khalid salman xi shinzo fumio yoshihide narendra imran nawaz lee moon ban kofi kim nelson jacob cyril paul steve nick chris doug greg phil dan " +
    "rex ashton lindsey mitch chuck harry marco bernie rush rudy newt jeb cory clarence martin matt pat ray rick rob ron sam stan stuart todd walter leonard alex fred max hugh ian simon neil nigel oliver"
  ).split(" "),
);
