/** Each weight times a number between 1 − SPREAD and 1 + SPREAD, all equally likely. A convention, without a source. */
export const SPREAD = 0.25;
