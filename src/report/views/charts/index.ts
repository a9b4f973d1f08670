import type { Assessment } from '../../../model/assessment/index.js';
import type { Lang } from '../../../model/lang.js';
import type { Chart } from '../../charts/chart.js';
import { contextOf } from '../../context.js';
import type { Block } from '../../tree.js';
import { levelCharts } from './levels.js';
import { positionChart } from './position.js';
import { radarChart } from './radar.js';
import { ratersCharts } from './raters.js';
import { saturationChart } from './saturation.js';
import { scoresChart } from './scores.js';
import { tornadoChart } from './tornado.js';

export { levelCharts, positionChart, radarChart, ratersCharts, saturationChart, scoresChart, tornadoChart };

/** Every chart that can be drawn of an assessment, in the order of the report. */
export function chartsOf(assessment: Assessment, lang: Lang): readonly Chart[] {
  const c = contextOf(assessment, lang);
  return [
    positionChart(c),
    scoresChart(c),
    ...levelCharts(c),
    radarChart(c),
    ...ratersCharts(c),
    saturationChart(c),
    tornadoChart(c),
  ].filter((chart) => chart !== null);
}

/** Charts as blocks of a document; nothing where there is none. */
export const chartBlocks = (...charts: readonly (Chart | null)[]): Block[] =>
  charts.flatMap((chart) => (chart === null ? [] : [{ kind: 'chart', chart }]));
