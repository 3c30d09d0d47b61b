/** Words before a person's name by which somebody else acts: `instead of ‸Anna Berg`, `a spokesman for ‸Anna Berg`. */
export const actingFor =
  /(?<![A-Za-z])(?<!\p{L})(?:instead of|(?<=in )place of|(?<=on )behalf of|(?<=in (?:the )?)absence of|unlike|replacing|(?:spokes(?:man|woman|person)|aides?|advis[eo]rs?|envoys?|representatives?|lawyers?|deput(?:y|ies)|wife|husband|son|daughter) (?:for|of|to))\s+(?:\p{L}[\p{L}.]*\s+){0,3}$/iu;
