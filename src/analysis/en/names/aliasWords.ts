import { fold } from "../../../text/fold.ts";

/** Whether a word joins the parts of a surname: `von`, `da`, `al`. */
export const isParticle = (word: string): boolean => word.length <= 5 && particles.has(fold(word));

/** Whether a word stands behind a surname: `Jr.`, `III`. */
export const isNameSuffix = (word: string): boolean =>
  word.length <= 4 && suffixes.has(fold(word).replace(/\.$/, ""));

const particles: ReadonlySet<string> = new Set(
  "de da del della dello di du dos das do la le van von der den ten ter bin bint ibn ben abu al el ul ud zu zum zur af av".split(
    " ",
  ),
);

const suffixes: ReadonlySet<string> = new Set("jr sr snr jnr ii iii iv".split(" "));

/** What ends the registered name of a company and is left out in texts. */
export const companySuffix: ReadonlySet<string> = new Set(
  "inc incorporated ltd limited plc corp corporation co llc llp gmbh ag sa nv bv spa ab oy asa se".split(" "),
);

/** What a meeting is called by: the last word of `Vilnius Summit`. */
export const meetingHeads: ReadonlySet<string> = new Set(
  "summit conference forum congress dialogue ministerial talks assembly convention colloquium".split(" "),
);

/** Commonest family names of languages that put them first: `Xi Jinping`, `Kim Jong Un`. */
export const surnameFirst: ReadonlySet<string> = new Set(
  "xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo wen deng mao jiang qin chiang kim park yoon moon choi jung kang cho nguyen tran pham".split(
    " ",
  ),
);
