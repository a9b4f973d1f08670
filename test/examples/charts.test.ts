import { describe, expect, it } from 'vitest';
import { findStudies } from '../../src/app/discover.js';
import { reportScoring } from '../../src/app/reported.js';
import { scoreStudy } from '../../src/app/scored.js';
import { nodeFiles } from '../../src/files/node.js';
import { linesOf } from '../../src/report/charts/characters.js';
import { svgOf, svgOfDiagram } from '../../src/report/charts/svg/index.js';
import { pictureOf } from '../../src/report/pictures.js';
import { report } from '../../src/report/views/report/index.js';
import { complaints } from '../report/charts/parsed.js';
import { workshopOn } from '../workshop.js';

const files = nodeFiles(process.cwd());
const workshop = workshopOn(files, ['.']);
const { studies } = findStudies(files, ['examples']);

describe('the pictures of every example', () => {
  it.each(studies.map((path) => [path.folder, path] as const))('are sound: %s', (_, path) => {
    const { results } = scoreStudy(workshop, path, null, reportScoring({ runs: 100, seed: 1 }));
    for (const assessment of results) {
      const pictures = report(assessment, 'en').blocks.map(pictureOf);
      for (const picture of pictures) {
        if (picture === null) continue;
        const svg = picture.kind === 'diagram' ? svgOfDiagram(picture) : svgOf(picture);
        expect(complaints(svg)).toEqual([]);
        expect(svg).not.toMatch(/undefined|NaN|\[object|Infinity/u);
        if (picture.kind !== 'diagram') expect(linesOf(picture).join('\n')).not.toMatch(/undefined|NaN|Infinity/u);
      }
    }
  });
});
