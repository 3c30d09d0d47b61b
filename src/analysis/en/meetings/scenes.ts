/** What a sentence says it happened during: `at the meeting`, `during their talks`. */
export interface Scene {
  /** Whether the sentence begins with it. */
  readonly fronted: boolean;
  /** The word for the gathering where it must be the meeting’s own: `at the congress`; not for `at the meeting`. */
  readonly called: string | undefined;
}

/** The scene that a sentence sets, if it tells of one as a fact. */
export function sceneOf(text: string): Scene | undefined {
  scene.lastIndex = 0;
  for (let match = scene.exec(text); match; match = scene.exec(text)) {
    const before = text.slice(Math.max(0, match.index - 120), match.index);
    if (notThere.test(before)) continue;
    return { fronted: match.index < 12 && !/\p{L}/u.test(before), called: match[1]?.toLowerCase() };
  }
  return undefined;
}

/** `during the meeting`, `at their talks`; not before, after or on the margins of it, and not the next one. */
const scene =
  /(?<![A-Za-z])(?:during|throughout|at|in|to) (?:the|an?|its|their|this|(?:today|yesterday|(?:last|this) (?:week|month|year|spring|summer|autumn|fall|winter)|[A-Z][a-z]+day)[’']s) (?!(?:sidelines|margins|fringes) of )(?:(?!following |after |before |preceding |next |coming |upcoming |future |later |earlier |previous |news |press |separate )[A-Za-z-]+[’']? ){0,4}(?:meeting|session|ministerial|council|summit|talks|gathering|(conference|congress|assembly|forum|convention|symposium|hearing|workshop|seminar))s?(?![A-Za-z])|(?<![A-Za-z])(?:as|when) (?:the |their )?(?:meeting|session|summit|talks) (?:opened|began|closed|ended)(?![A-Za-z])/gi;

/** What makes such words a scene that is only to come, or that something else is set in: `would be raised at the meeting`. */
const notThere =
  /(?<!\p{L})(?:will|would|shall|should|could|might|may|must|can|cannot|is|are|was|were|be|being|been|hopes?|wants?|plans?|expects?|due|likely|able|invited|absent)\s[^,;:]*$|[’'](?:ll|d)\s[^,;:]*$/iu;
