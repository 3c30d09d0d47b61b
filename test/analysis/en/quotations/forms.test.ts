import { cases } from "./markedSpeakers.ts";

describe("forms of quotations", () => {
  cases("words of the reporter's cut a clause", [
    `⟦direct=berg “The boats,”⟧ ⟦speaker Berg⟧ ⟦cue said⟧, ⟦direct=berg “are not coming back.”⟧`,
    `⟦direct=berg “Our fleet,”⟧ ⟦cue said⟧ ⟦speaker Berg⟧, ⟦direct=berg “never so small before.”⟧`,
    `⟦direct=berg “In the end,”⟧ ⟦speaker Berg⟧ ⟦cue admitted⟧, ⟦direct=berg “all lost.”⟧`,
    `⟦direct “I will sign”⟧—he paused—⟦direct “tomorrow.”⟧`,
    `⟦direct “We have lost”⟧ – her voice broke – ⟦direct “everything.”⟧`,
    `⟦direct=berg “We are strong,”⟧ ⟦speaker Berg⟧ ⟦cue said⟧, ⟦cue calling⟧ the plan ⟦partial=berg “unfair”⟧.`,
    `He was ⟦partial=berg “tired,”⟧ ⟦speaker Berg⟧ ⟦cue said⟧, ⟦partial=berg “and hungry.”⟧`,
  ]);

  cases("sentences without a verb", [
    `⟦direct “What is this?”⟧ ⟦direct “A boat.”⟧`,
    `⟦direct “Who goes there?”⟧\n\n⟦direct “A friend.”⟧\n\n⟦direct “Which one?”⟧`,
    `The motto was simple: ⟦direct “No fear.”⟧`,
    `⟦speaker Berg⟧’s ⟦cue reply⟧: ⟦direct=berg “Hard work.”⟧`,
    `There was ⟦scare “unrest”⟧ in the hall.`,
    `Two things: ⟦scare “plan A”⟧ and ⟦scare “plan B”⟧.`,
  ]);

  cases("the sentence is about the words", [
    `⟦direct=berg “No comment”⟧ was all ⟦speaker Berg⟧ ⟦cue said⟧.`,
    `⟦direct=berg “Never again”⟧ was all ⟦speaker Berg⟧ would ⟦cue say⟧.`,
    `⟦direct=berg “Not here”⟧ was ⟦speaker Berg⟧’s only ⟦cue answer⟧.`,
    `Berg came late. ⟦direct=berg “Not here”⟧ was ⟦speaker her⟧ ⟦cue reply⟧.`,
    `⟦scare “Plan B”⟧ was all that was left.`,
    `⟦scare “Blue”⟧ was the colour of the boat.`,
  ]);

  cases("what a report found", [
    `⟦speaker The report⟧ found ⟦partial=? “serious weaknesses”⟧ in the yard.`,
    `⟦speaker The audit⟧ has uncovered ⟦partial=? “grave flaws”⟧.`,
    `⟦speaker A letter⟧ contained ⟦partial=? “some odd claims”⟧.`,
    `The book is on a ⟦scare “shelf”⟧.`,
    `The ruling was ⟦scare “odd”⟧.`,
  ]);

  cases("in somebody's own words", [
    `Berg was, in ⟦speaker her⟧ ⟦cue words⟧, ⟦partial=berg “beyond tired”⟧.`,
    `Berg was, in ⟦speaker her⟧ own ⟦cue words⟧, ⟦partial=berg “lost”⟧.`,
    `It was, as ⟦speaker Berg⟧ ⟦cue put⟧ it, ⟦partial=berg “hell on water”⟧.`,
    `It was, as ⟦speaker one sailor⟧ ⟦cue put⟧ it, ⟦partial=? “a mess”⟧.`,
    `It was, in other words, a ⟦scare “mess”⟧.`,
  ]);

  cases("a word of saying between commas", [
    `It was, ⟦cue said⟧ ⟦speaker Anna Berg⟧, ⟦partial=berg “a matter of days”⟧.`,
    `The plan, ⟦cue said⟧ ⟦speaker Anna Berg⟧, was ⟦partial=berg “deeply unfair”⟧.`,
    `They would, ⟦cue warned⟧ ⟦speaker Lund⟧, be ⟦partial=lund “a burden”⟧.`,
    `⟦speaker Berg⟧, a lawyer from Norland, ⟦cue said⟧ Lund, her boss, was ⟦partial=berg “unfair”⟧.`,
  ]);
});

describe("marks that set off no speech", () => {
  cases("works", [
    `They read ⟦scare “The Old Harbour”⟧ at school.`,
    `Berg sang ⟦scare “Blue Water”⟧ at the party.`,
    `Lund directed ⟦scare “Night Ferry”⟧ in his youth.`,
    `Berg starred in ⟦scare “Cold Spring”⟧.`,
    `They listened to ⟦scare “Salt”⟧ all night.`,
    `⟦speaker Berg⟧ ⟦cue wrote⟧ ⟦partial=berg “Never again”⟧ in the book.`,
    `⟦speaker Berg⟧ ⟦cue read⟧ out: ⟦direct=berg “We Are Lost.”⟧`,
    `⟦speaker Berg⟧ ⟦cue wrote⟧: ⟦direct=berg “Never Again.”⟧`,
  ]);

  cases("ships, clubs and signs", [
    `Berg sailed on the ⟦scare “Freja”⟧.`,
    `Lund commands the ⟦scare “Aurora”⟧.`,
    `Holm chairs the ⟦scare “Friends of the Sea”⟧.`,
    `The ⟦scare “Freja”⟧ left at noon.`,
    `The sign read ⟦scare “No Entry”⟧.`,
    `Berg held a placard saying ⟦scare “Keep Out”⟧.`,
    `They passed a door marked ⟦scare “Private”⟧.`,
    `Lund lives in what is known as the ⟦scare “dead zone”⟧.`,
    `It became what is often called a ⟦scare “soft border”⟧.`,
    `⟦speaker Berg⟧ ⟦cue called⟧ him the ⟦partial=berg “King of the Sea”⟧.`,
    `⟦speaker Berg⟧ ⟦cue attacked⟧ what he called a ⟦partial=berg “brazen breach”⟧.`,
  ]);

  cases("nothing between the marks", [`“ ”`, `""`, `He typed " " twice.`, `‘ ’`]);
});
