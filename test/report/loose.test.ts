import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/index.js';
import { render } from '../../src/report/index.js';
import { framework, HERE, node, study, TOOL, type StudySpec } from '../build.js';

const loose = (spec: StudySpec, lang: 'en' | 'id' = 'en'): string => {
  const judged = framework({}, { top: ['a'], nodes: { a: node('a', null) } });
  return render(assess(study(spec), judged, TOOL), { view: 'explain', id: 'loose-ends', lang });
};
const photo = { path: 'photo.jpg', sha256: null, kind: 'photo', title: null, place: HERE } as const;

describe('loose ends', () => {
  it('are evidence that nothing rests on, sources that say nothing, and levels that rest on nothing', () => {
    const text = loose({
      sources: { clerk: {}, rule: { kind: 'document' }, silent: {} },
      evidence: {
        used: { against: [{ norm: 'rule', at: null }] },
        idle: { source: 'clerk', attachments: [photo] },
        rejected: { state: 'rejected' },
      },
      ratings: { a: { level: 3, evidence: ['used'] } },
    });
    expect(text).toContain('## Evidence that no rating, factor or proposal rests on (1)\n\n- `idle`');
    expect(text).toContain('## Attachments of such evidence only (1)\n\n- `photo.jpg`: `idle`');
    expect(text).toContain('## Sources that nothing comes from (1)\n\n- `silent`');
    expect(text).not.toContain('Levels that rest');
    const groundless = {
      evidence: { e1: { state: 'rejected' as const } },
      ratings: { a: { level: 3, evidence: ['e1'] } },
    };
    expect(loose({ ...groundless, ratings: { a: { level: 3, evidence: {} } } })).toContain(
      '## Levels that rest on no accepted evidence (1)',
    );
  });

  it('leave out an attachment that bears out something else as well', () => {
    const text = loose({
      evidence: { used: { attachments: [photo] }, idle: { attachments: [photo] } },
      ratings: { a: { level: 3, evidence: ['used'] } },
    });
    expect(text).toContain('`idle`');
    expect(text).not.toContain('photo.jpg');
  });

  it('may be none', () => {
    expect(loose({ ratings: { a: 3 } })).toContain('There are none');
    expect(loose({ ratings: { a: 3 } }, 'id')).toContain('# Yang tidak terhubung\n\nTidak ada');
  });
});
