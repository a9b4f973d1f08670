import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findStudies } from '../../src/app/discover.js';
import { SHIPPED } from '../../src/app/shipped.js';
import { EVERYTHING, scoreStudy } from '../../src/app/scored.js';
import { nodeFiles } from '../../src/files/node.js';
import type { Assessment } from '../../src/model/assessment/index.js';
import { LANGUAGES } from '../../src/model/lang.js';
import { render } from '../../src/report/index.js';
import { workshopOn } from '../workshop.js';

const files = nodeFiles(process.cwd());
const workshop = workshopOn(files, ['.']);
const { studies } = findStudies(files, ['examples']);

/** By the frameworks a study lists; projected on all that ship; and by all that ship, rated or not. */
function assessed(path: (typeof studies)[number]): readonly Assessment[] {
  const others = SHIPPED.ids();
  return [
    ...scoreStudy(workshop, path, null, EVERYTHING).results,
    ...scoreStudy(workshop, path, others, EVERYTHING, { project: true }).results,
    ...scoreStudy(workshop, path, others, EVERYTHING).results,
  ];
}

const idsOf = (a: Assessment): string[] => [
  'index',
  ...[...a.nodes, ...a.factors, ...a.candidates, ...a.remedies].map(({ id }) => id),
  ...a.evidence.map(({ id }) => id),
];

/** What stands in a text where a value was missing. */
const SLIP = /undefined|NaN|\[object|Infinity/u;

describe('every example', () => {
  it('is found', () => {
    expect(studies.length).toBeGreaterThanOrEqual(readdirSync('examples').length);
  });

  it.each(studies.map((path) => [path.folder, path] as const))(
    '%s can be told in every view and language',
    (_, path) => {
      for (const assessment of assessed(path)) {
        for (const lang of LANGUAGES) {
          for (const view of ['score', 'report', 'summary', 'tows'] as const)
            expect(render(assessment, { view, lang })).not.toMatch(SLIP);
          for (const id of idsOf(assessment))
            expect(render(assessment, { view: 'explain', id, lang })).not.toMatch(SLIP);
        }
      }
    },
  );
});
