/**
 * Colours that people with any of the usual kinds of colour blindness tell apart: Okabe M., Ito K. (2008), Color Universal Design,
 * https://jfly.uni-koeln.de/color/. Their yellow is left out, which is lost on white.
 */
export const SERIES = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9', '#000000'] as const;

/** The background is part of the picture, so that it is legible on a dark page too. */
export const PAPER = '#ffffff';
export const INK = '#1a1a1a';
/** For what stands back; 7 : 1 on paper. */
export const QUIET = '#595959';
export const GRID = '#d9d9d9';
export const MAIN = SERIES[0];
export const OTHER = SERIES[1];
/** The paler part of what MAIN is a part of. */
export const PALE = '#cfe3f1';

/**
 * Shades from the worst to the best, each darker than the one before it, so that they keep their order in grey: "Blues" of
 * C. Brewer, https://colorbrewer2.org (Apache License 2.0). Text on each has a contrast of 4.5 : 1 or more.
 */
export const SHADES = [
  { fill: '#eff3ff', text: '#000000' },
  { fill: '#c6dbef', text: '#000000' },
  { fill: '#9ecae1', text: '#000000' },
  { fill: '#6baed6', text: '#000000' },
  { fill: '#4292c6', text: '#000000' },
  { fill: '#2171b5', text: '#ffffff' },
  { fill: '#084594', text: '#ffffff' },
] as const;
