/** What a sentence says it happened during: `at the meeting`, `during their talks`. */
export interface Scene {
  /** Whether the sentence begins with it. */
  readonly fronted: boolean;
  /** Where it stands in the sentence. */
  readonly at: number;
  /** The word for the gathering where it must be the meeting’s own: `at the congress`; not for `at the meeting`. */
  readonly called: string | undefined;
}

/** The scenes that a sentence sets. */
export function scenesOf(text: string): readonly Scene[] {
  const found: Scene[] = [];
  scene.lastIndex = 0;
  for (let match = scene.exec(text); match && found.length < 4; match = scene.exec(text)) {
    const fronted = match.index < 16 && /^\P{L}*(?:speaking )?$/iu.test(text.slice(0, match.index));
    found.push({ fronted, at: match.index, called: match[1]?.toLowerCase() });
  }
  return found;
}

/**
 * The scene in which something was said or done that stands from an offset to another.
 *
 * @param deed whether it was done, not said: then the scene begins the sentence or follows in the same clause
 */
export function sceneFor(scenes: readonly Scene[], text: string, start: number, end: number, deed: boolean) {
  return scenes.find(({ fronted, at }) => {
    if (at < start) return (fronted || !deed) && !notThere.test(text.slice(Math.max(0, at - 120), at));
    const between = text.slice(end, at);
    return !notThere.test(between) && !(deed && leadsAway.test(between));
  });
}

/** `during the meeting`, `at their talks`; not before, after or on the margins of it, and not the next one. */
const scene =
  /(?<![A-Za-z])(?:during|throughout|at|in|to) (?:the|an?|its|their|this|(?:today|yesterday|(?:last|this) (?:week|month|year|spring|summer|autumn|fall|winter)|[A-Z][a-z]+day)[’']s) (?!(?:sidelines|margins|fringes) of )(?:(?!following |after |before |preceding |next |coming |upcoming |future |later |earlier |previous |news |press |separate |outside |near |against |about |opposite |on )[A-Za-z-]+[’']? ){0,4}(?:meeting|session|ministerial|council|summit|talks|gathering|conversation|(conference|congress|assembly|forum|convention|symposium|hearing|workshop|seminar))s?(?![A-Za-z])|(?<![A-Za-z])(?:as|when) (?:the |their )?(?:meeting|session|summit|talks) (?:opened|began|closed|ended)(?![A-Za-z])/gi;

/** What makes such words a scene that is only to come, or that something else is set in: `would be raised at the meeting`. */
const notThere =
  /(?<![A-Za-z])(?<!\p{L})(?:will|would|shall|should|could|might|may|must|can|cannot|is|are|was|were|be|being|been|hopes?|wants?|plans?|expects?|due|likely|able|invited|absent)\s[^,;:]*$|[’'](?:ll|d)\s[^,;:]*$/iu;

/** `promised to raise it ‸at the meeting`, `called for peace, and ‸at the meeting`: what was done was not done there. */
const leadsAway = /[,;:]|(?<![A-Za-z])(?<!\p{L})(?:to|that|which|who|what|how|whether|and)(?!\p{L})/iu;
