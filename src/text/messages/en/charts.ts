/** What pictures are called, what they show and how to read them. */
export const charts = {
  /** What is drawn, and the framework and period it is of. */
  ofSet: (what: string, set: string) => `${what}: ${set}`,
  firstOf: (title: string, shown: string, all: string) => `${title} (the first ${shown} of ${all})`,
  unknown: 'unknown',
  level: 'Level (better to the right)',
  score: 'Score (better to the right)',
  levelOutwards: 'Level (better outwards)',
  way: 'Way from the worst to the best level (better to the right)',
  wayOutwards: 'Way from the worst to the best level (better outwards)',
  levels: (agency: string) => `Level of each indicator: ${agency}`,
  levelsSay:
    'The longer a bar, the better the level. An indicator without a level of its own has stripes all the way: it could stand anywhere. Indicators that do not apply are left out.',
  levelsBegin: ' Bars begin one step before the worst level, so that the worst has a bar, too.',
  scores: (agency: string) => `Scores and how far they could move: ${agency}`,
  scoresSay:
    'A point is a score. The line reaches from where it would be if all that is unknown were at its worst to where it would be if it were at its best; a long line means that little is known.',
  point: 'score',
  range: 'from worst to best, were all known',
  noScore: 'too little known for a score',
  radar: (agency: string) => `Strong and weak sides: ${agency}`,
  radarSay:
    'A spoke for each part; further out is better. Read the spokes, not the area: the area depends on the order in which the spokes stand, and it grows with the square of the values, so that twice the level looks four times as large. The other charts show the same figures without this.',
  position: (agency: string) => `Position by the factors: ${agency}`,
  positionSay: (where: string) =>
    `${where} It comes of weights and ratings, which are judgements: a point near an axis could as well lie on its other side.`,
  placed: (agency: string, x: string, y: string) => `${agency} (x = ${x}, y = ${y})`,
  raters: (agency: string) => `Levels by rater: ${agency}`,
  ratersSay:
    'A mark for the level that each rater gave; the line shows how far they lie apart. Where a rater has no mark, that rater gave no level. Shown is what several rated.',
  saturation: (agency: string) => `New themes by session: ${agency}`,
  saturationSay:
    'All themes known after each session; the dark end is what that session brought. Dark ends that grow short and stop speak for saturation; the order of the sessions is part of it.',
  undated: 'no date',
  themes: 'Themes',
  newThemes: 'new in this session',
  allThemes: 'known from earlier ones',
  /** The boxes of what leads to what. */
  tones: {
    root: 'nothing found here leads to it',
    circle: 'part of a vicious circle',
    effect: 'something else leads to it',
  },
  tornado: (agency: string) => `What moves the score: ${agency}`,
  tornadoSay:
    'How far each cause by itself moves the score, from the lowest to the highest that came out; the widest stands first. Causes do not add up. The axis shows the part of the scale that this takes.',
  worse: 'worse than it is',
  better: 'better than it is',
  asItIs: (score: string) => `the score as it is: ${score}`,
};
