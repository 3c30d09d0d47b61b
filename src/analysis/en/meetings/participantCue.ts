/** How a cue tells of taking part: who takes part stands before it (subject), behind it (object), or on both sides. */
export interface ParticipantCue {
  readonly rule: string;
  readonly side: "subject" | "object" | "both";
  /** As what they took part. */
  readonly as?: string;
  /** Whether organizations and countries count too, not people alone. */
  readonly delegations?: true;
  /** Whether the sentence must say beside it that this was during a meeting. */
  readonly scene?: true;
  /** Whether that has to stand at the sentence's beginning, or right behind: `At the meeting Anna Berg proposed …`. */
  readonly deed?: true;
  /** Whether it counts in the course of a meeting only: where nothing in the sentence points elsewhere. */
  readonly course?: true;
  /** Whether an office has to stand before who takes part: `Minister Berg underlined`. */
  readonly office?: true;
  /** Whether the participant stands right behind it, with no more than an article between. */
  readonly direct?: true;
  /** Whether somebody has to stand on both sides: `X met Y`. */
  readonly mutual?: true;
  /** Whether only bodies and countries may stand before it: who sends somebody is not there. */
  readonly bodies?: true;
  /** Whether several have to stand before it: `X and Y met`. */
  readonly several?: true;
  /** Whether who takes part stands right before it, with no more than an insertion between. */
  readonly adjacent?: true;
  /** Whether *with* may govern who takes part: `with Anna Berg in the chair`. */
  readonly governed?: true;
  /** Whether it counts in the text of a picture only, which has no verb. */
  readonly caption?: true;
  /** Whether it speaks of a gathering by itself; others need one named in the sentence or the sentence before. */
  readonly gathering?: true;
  /** Whether what is named behind it says what it was: `chaired the meeting`, `chaired a choir`. */
  readonly transitive?: true;
}
