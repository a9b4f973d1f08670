import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/index.js';
import type { Declaration } from '../../src/model/reporting.js';
import type { Session } from '../../src/model/study.js';
import { render } from '../../src/report/index.js';
import { framework, study, TOOL, type StudySpec } from '../build.js';
import { section, words } from './sections.js';

const HERE = { file: 'study.yaml', line: 1, col: 1 };

/** The methods of a report on the study. */
function methods(spec: StudySpec, lang: 'en' | 'id' = 'en'): string {
  const report = render(assess(study(spec), framework({ a: {} }), TOOL), { lang });
  return words(section(report, lang === 'en' ? 'Methods' : 'Metode'));
}

const session = (source: string, method: Session['method'], date: string | null): Session => ({
  source,
  method,
  date,
  place: HERE,
});

const sessions = new Map([
  ['head-1', session('head', 'interview', '2026-08-03')],
  ['head-2', session('head', 'interview', '2026-08-12')],
  ['clerk-1', session('clerk', 'interview', '2026-08-12')],
  ['office-1', session('office', 'observation', null)],
]);

const FIELD: StudySpec = {
  sources: {
    head: { role: { en: 'Head of agency', id: 'Kepala Dinas' }, group: 'leadership', selection: 'purposive' },
    clerk: { role: { en: 'Clerk' } },
    office: { kind: 'place' },
    rule: { kind: 'document' },
  },
  evidence: {
    e1: { session: 'head-1' },
    e2: { source: 'clerk', session: 'clerk-1' },
    e3: { source: 'office', method: 'observation', session: 'office-1' },
    e4: { source: 'rule', method: 'document' },
  },
  over: { sessions, codedFrom: null },
};

describe('how the evidence was gathered', () => {
  test('counts sources by kind, and sessions by method and date', () => {
    const text = methods(FIELD);
    expect(text).toContain('written down as 4 items of evidence from 2 informants, 1 place and 1 document.');
    expect(text).toContain(
      'There were 3 interviews and 1 observation (on 2 days, 3–12 August 2026; 1 without a date). 3 items of evidence came of them, the others straight from a source. More than once was met: Head of agency (2 times).',
    );
    expect(text).toContain(
      'the items come from interviews (n = 2), observation (n = 1) and documents (n = 1). Those who were asked speak for leadership (n = 1); of 1 this is not told. Those who were asked were chosen as follows: purposive (n = 1); of 1 this is not told.',
    );
  });

  test('in Indonesian', () => {
    const text = methods(FIELD, 'id');
    expect(text).toContain('dari 2 narasumber, 1 tempat, dan 1 dokumen.');
    expect(text).toContain(
      'Pengumpulan data mencakup 3 wawancara dan 1 observasi (dalam 2 hari, 3–12 Agustus 2026; 1 tanpa tanggal). Dari kegiatan itu diperoleh 3 butir bukti; selebihnya langsung dari sumbernya. Yang ditemui lebih dari satu kali: Kepala Dinas (2 kali).',
    );
  });

  test('a coarse date is no day', () => {
    const coarse = new Map([
      ['a', session('head', 'interview', '2026-08')],
      ['b', session('clerk', 'focus-group', '2026-08-03')],
    ]);
    const spec = { ...FIELD, evidence: { e1: { session: 'a' } }, over: { sessions: coarse } };
    expect(methods(spec)).toContain(
      'There were 1 interview and 1 focus group (3 August 2026; 1 dated by month or year alone). All items came of them. Nobody was met more than once.',
    );
    expect(methods(spec, 'id')).toContain('(3 Agustus 2026; 1 hanya bertanggal bulan atau tahun)');
  });

  test('sessions without dates, of which nothing came, in which nobody was asked', () => {
    const read = new Map([['a', session('rule', 'document', null)]]);
    const text = methods({ ...FIELD, evidence: { e1: {} }, over: { sessions: read } });
    expect(text).toContain('There was 1 reading of a document (1 without a date). By method of inquiry');
  });

  test('what the items were coded from is told only where the study tells it', () => {
    expect(methods(FIELD)).not.toContain('coded from');
    expect(methods({ ...FIELD, over: { codedFrom: 'field' } })).toContain(
      'The items were coded from the field itself.',
    );
    expect(methods({ ...FIELD, over: { codedFrom: 'field' } }, 'id')).toContain('dikode dari lapangan secara langsung');
  });
});

const declaration = (topic: string, over: Partial<Declaration>): [string, Declaration] => [
  topic,
  { topic, says: null, at: null, lacks: null, notApplicable: null, place: HERE, ...over },
];

const REPORTING = new Map([
  declaration('funding', { says: { en: 'nobody paid' } }),
  declaration('interviewer', { says: { en: 'The author asked.', id: 'Penulis yang bertanya.' }, at: 'page 2' }),
  declaration('recording', { notApplicable: { en: 'Notes were taken.' } }),
  declaration('saturation', { says: { en: 'Nothing new came after the sixth interview.' } }),
  declaration('participant-checking', { says: { en: 'Two informants read the draft.' } }),
  declaration('purpose', { says: { en: 'What holds it back.' } }),
]);

describe('what the study says of how it was done', () => {
  test('stands once, in its own words, where a reader looks for it', () => {
    const text = methods({ ...FIELD, over: { reporting: REPORTING } });
    expect(words(section(text, 'Study and evidence'))).toContain('The author asked (page 2).');
    expect(text.split('The author asked')).toHaveLength(2);
    expect(section(text, 'Ethics and interests')).toContain('Nobody paid.');
    const trust = section(text, 'Strength and robustness');
    expect(trust).toContain('Nothing new came after the sixth interview.');
    expect(trust).toContain('Two informants read the draft.');
  });

  test('in the language of the report, else marked', () => {
    const text = methods({ ...FIELD, over: { reporting: REPORTING } }, 'id');
    expect(text).toContain('Penulis yang bertanya (page 2).');
    expect(section(text, 'Etika dan kepentingan')).toContain('[en] nobody paid.');
  });

  test('what does not apply, and what belongs to an introduction, is left out', () => {
    const text = methods({ ...FIELD, over: { reporting: REPORTING } });
    expect(text).not.toContain('Notes were taken');
    expect(text).not.toContain('What holds it back');
    expect(methods(FIELD)).not.toContain('Ethics and interests');
  });
});

describe('raters who differ', () => {
  const raters = (role: 'coder' | 'consensus' | 'self') => ({
    ratings: { a: 3 },
    raters: [{ rater: 'b', role, ratings: { a: 2 } }],
  });

  test('are combined by the rule, unless they settled on a level together', () => {
    expect(methods(raters('coder'))).toContain('Where raters differ, the level is the middle one');
    expect(methods(raters('consensus'))).toContain(
      'Where raters differed and settled on a level together, that level counts; where they differ and did not, it is the middle one',
    );
  });

  test('ratings that do not count are spoken of only where there are any', () => {
    expect(methods(raters('self'))).toContain('Only ratings by these roles make the score');
    expect(methods(raters('coder'))).not.toContain('Only ratings by these roles');
    expect(methods(raters('self'), 'id')).toContain('Skor hanya dibentuk oleh penilaian dari peran berikut');
  });
});
