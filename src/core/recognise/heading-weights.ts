/** How much each sign speaks for a heading, or against it. Together they must outweigh `doubt`. */
export const weights = {
  match: { title: 3, alias: 2.8, otherLanguage: 2.2, bilingual: 3, typo: 1.5, cue: 1.3 },
  form: { own: 1, softBreak: 0.7, runIn: -0.4 },
  topHeading: 2,
  deepHeading: 1,
  bold: 1,
  capitals: 1,
  setApart: 1.6,
  colon: 0.7,
  looksLikeTheOthers: 1,
  runsInLikeTheOthers: 1.8,
  belowTheOthers: -1.5,
  againBelowTheOthers: -2,
  inItsOwnControl: 3,
  inAnotherControl: -0.5,
  followedByWhatItHolds: 0.3,
  /** Where the name may be either's: "Éléments de langage" above bullets are points, above a sentence a line to take. */
  followedByWhatOnlyItHolds: 1.8,
  /** A sentence above bullets may be the line to take above the points, but more likely leads to them. */
  followedByBoth: 0.15,
  /** "If asked:" in the midst of points, set less apart than the headings of the paper, leads to some of the points. */
  leadsToSomePoints: -2,
  /** What sets the scene does not stand below what is to be said. */
  setsTheSceneTooLate: -2,
  /** "Contact: A. Weiss, MOVE D.3" ends papers whose other headings stand alone. */
  runsInAtTheEnd: 2.2,
  /** What follows is another paper, however much its own headings look like ours. */
  opensAnnex: 8,
  labelsTheTitle: -3,
  goesOn: -1,
  ofOtherSide: -8,
  /** A word in a heading says too little of what a paper need not have where it does not even stand in its place. */
  byCueOutOfPlace: -2,
  /** "What we hope to achieve" leaves less doubt than "Achievements". */
  byPhrase: 0.7,
  /** The labels of a form are set apart by their column. */
  byCueInForm: 1,
  /** Typed before it, as before other headings of the paper. */
  byCueNumbered: 0.7,
  namedOnlyHere: 1.5,
  namedOnlyAboveText: 0.75,
  bullet: -3.5,
  boldBullet: -1.5,
  numberedLikeTheOthers: -0.5,
  inTable: -1.5,
  runInAlias: -1,
  runInOnlyHere: 0.8,
  doubt: -4,
} as const;
