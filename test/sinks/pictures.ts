import { svgOf, svgOfDiagram } from '../../src/report/charts/svg/index.js';
import type { Picture } from '../../src/report/pictures.js';
import { complaints } from '../report/charts/parsed.js';
import { CHARTS, DIAGRAM } from '../report/charts/samples.js';
import type { Oracle } from './oracles/oracle.js';

/** A picture of each kind with a text in every place that it has for one, its id among them. */
export const picturesOf = (text: string): readonly Picture[] =>
  [...CHARTS, DIAGRAM].map((picture) => saying(picture, text));

/** The same as SVG, a line each. */
export const svgLines = (text: string): string =>
  picturesOf(text)
    .map((picture) => (picture.kind === 'diagram' ? svgOfDiagram(picture) : svgOf(picture)))
    .join('\n');

/** SVG is well-formed and holds nothing but shapes and text, whoever wrote its words. */
export const svg: Oracle = (hostile) => {
  const lines = hostile.split('\n');
  if (lines.length !== CHARTS.length + 1) return `is ${String(lines.length)} lines`;
  return lines.flatMap(complaints)[0] ?? null;
};

/** What tells kinds apart is ours, and stays. */
function saying<T>(value: T, text: string): T {
  if (typeof value === 'string') return text as T & string;
  if (Array.isArray(value)) return value.map((item: unknown) => saying(item, text)) as T & unknown[];
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]: [string, unknown]) => [
    key,
    key === 'kind' || key === 'tone' ? inner : saying(inner, text),
  ]);
  return Object.fromEntries(entries) as T;
}
