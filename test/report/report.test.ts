import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/model/assessment/index.js';
import { finding } from '../../src/model/findings/index.js';
import { render } from '../../src/report/index.js';
import { messages } from '../../src/text/messages/index.js';
import { ASSESSMENT, both, factor, node, rating, result, strength, unknown } from './fixtures.js';
import { section, words } from './sections.js';

const en = render(ASSESSMENT);
const under = (title: string, text = en): string => words(section(text, title));
const changed = (fields: Partial<Assessment>): string => render({ ...ASSESSMENT, ...fields });

describe('the answer in short', () => {
  test('says verdict, score, coverage and bounds in one breath', () => {
    expect(under('The answer in short')).toContain(
      'Personnel Agency scores 3.25 on a scale from 1 to 4: good, with notes. Evidence covers 75% of the weight; were all that is unknown at its worst or at its best, the score would be 2.50 or 3.25 (fair to good).',
    );
  });

  test('names what the notes are, the dimensions, the first inhibitor, what to do, and how far to trust it', () => {
    const text = under('The answer in short');
    expect(text).toContain('worse band than the whole: Staff, Facilities.');
    expect(text).toContain('Strongest dimension: Application (4.00, good; evidence for 50%, bounds 2.50–4.00).');
    expect(text).toContain('Weakest dimension: Organisation (2.50, fair, with notes).');
    expect(text).toContain('What inhibits most: Yearly floods; Broken devices (2 of 3 inhibiting factors).');
    expect(text).toContain('What to do first (how they are ordered): A flood watch roster (planned, reach +0.25).');
    expect(text).toContain('its strength is high for 1, low for 1 and very low for 1');
    expect(text).toContain('1 of 2 comparable verdicts agree');
  });

  test('names a remedy nobody called for where it would reach further than the first', () => {
    const [watch, names] = ASSESSMENT.remedies;
    const first = [watch!, { ...watch!, id: 'b', position: 2 }, { ...watch!, id: 'c', position: 3, reach: null }];
    const further = { ...names!, horizon: 'short' as const, reach: 0.5, position: 4 };
    const text = words(changed({ remedies: [...first, further] }));
    expect(text).toContain('Not called for here, but reaching further: Name stand-ins (reach +0.50).');
    expect(words(changed({ remedies: [...first, { ...further, reach: 0.25 }] }))).not.toContain('reaching further');
  });

  test('does not cut among equals: it names them all, or says how many they are', () => {
    const [floods] = ASSESSMENT.factors;
    const factors = (positions: readonly number[]) =>
      positions.map((position, i) => ({
        ...floods!,
        id: `f${String(i)}`,
        title: { en: `F${String(i)}` },
        rank: { ...floods!.rank!, position },
      }));
    const inhibits = (...positions: number[]) =>
      /What inhibits most: [^\n]*/u.exec(words(changed({ factors: factors(positions) })))?.[0];
    expect(inhibits(1, 1, 1, 1)).toBe('What inhibits most: F0; F1; F2; F3 (4 of 4 inhibiting factors, of equal rank).');
    expect(inhibits(1, 2, 3, 3, 5)).toBe('What inhibits most: F0; F1; F2; F3 (4 of 5 inhibiting factors).');
    expect(inhibits(1, 2, 2, 2, 2, 2, 2)).toBe('What inhibits most: F0; 6 more of equal rank.');
    expect(inhibits(1, 1, 1, 1, 1, 1, 1)).toBe('What inhibits most: 7 of equal rank.');
  });

  test('gives no score where too little is known, but the bounds', () => {
    const text = changed({
      result: {
        ...result(3, 'fair', 'fair', [1.5, 3.5], 0.3),
        status: 'insufficient',
        score: null,
        percent: null,
        band: null,
      },
      nodes: [node('a', null, both('A', 'A'), { ...unknown(), status: 'insufficient' })],
      factors: [],
      published: [],
    });
    expect(under('The answer in short', text)).toContain(
      'Too little is known to judge Personnel Agency: there is evidence for 30% of the weight, and the framework asks for 50%. Were all that is unknown at its worst or at its best, the score would be 1.50 or 3.50 (not running to good).',
    );
    expect(under('The answer in short', text)).toContain('Not judged, because too little is known: A.');
    expect(under('The answer in short', text)).toContain('No inhibiting factor was found or stated.');
  });

  test('says so where nothing applies, and where nothing is unknown', () => {
    const nothing = { ...unknown(), status: 'not-applicable' as const, coverage: null, bounds: null };
    expect(changed({ result: nothing })).toContain('There is nothing to judge Personnel Agency by');
    expect(changed({ result: result(3, 'fair', 'fair', [3, 3], 1) })).toContain(
      'so nothing unknown can move the score',
    );
  });

  test('names what is only stated where nothing else inhibits, and no period where none is given', () => {
    const text = changed({ factors: ASSESSMENT.factors.slice(2, 3), study: { ...ASSESSMENT.study, period: null } });
    expect(words(text)).toContain('What inhibits most: Low demand (1 of 1 inhibiting factors).');
    expect(words(text)).toContain('Judged by: Two dimensions.\n');
  });

  test('is followed by links to the other sections', () => {
    expect(under('The answer in short')).toContain(
      'The rest of this report:\n\n- Dimensions and indicators\n- Level profile\n',
    );
  });
});

describe('dimensions and indicators', () => {
  test('each number leads to its evidence', () => {
    expect(section(en, 'Dimensions and indicators')).toContain(
      '| &emsp;[Facilities](#node-facilities) | 25% | 2 | weak | strength very low | [E3](#evidence-rooms) |',
    );
    expect(en).toContain('<a id="evidence-rooms"></a>**E3** `rooms`');
  });

  test('a dimension shows its bounds and coverage, an unknown indicator a dash', () => {
    const text = under('Dimensions and indicators');
    expect(text).toContain(
      '| Application | 50% | 4.00 (bounds 2.50–4.00) | good (could be fair to good) | evidence for 50% |',
    );
    expect(text).toContain('| &emsp;Funds | 25% | – | no evidence | – |');
  });

  test('sections are reached by words, the same in both languages', () => {
    const sections = (text: string): string[] =>
      [...text.matchAll(/<a id="([^"]+)"><\/a>\n\n## /gu)].map(([, anchor]) => anchor!);
    expect(sections(en)).toContain('inhibiting-factors');
    expect(sections(render(ASSESSMENT, { lang: 'id' }))).toEqual(sections(en));
    expect(sections(en).filter((anchor) => !/^[a-z]+(-[a-z]+)*$/u.test(anchor))).toEqual([]);
    expect(en).toContain('- [Inhibiting factors](#inhibiting-factors)');
  });

  test('all links lead somewhere', () => {
    const targets = [...en.matchAll(/\]\(#([^)]+)\)/gu)].map(([, target]) => target);
    const anchors = new Set([...en.matchAll(/<a id="([^"]+)">/gu)].map(([, anchor]) => anchor));
    expect(targets.filter((target) => !anchors.has(target))).toEqual([]);
  });
});

test('the level profile counts what stands at each level, the unknown apart', () => {
  const text = section(en, 'Level profile');
  expect(text).toContain('4 secured   1  █\n3 running   1  █\n2 begun     1  █\n1 absent    0\n? unknown   1  █');
  expect(text).toContain('Organisation  3 2\nApplication   4 ?');
});

test('a page has the level profile in a table and a chart, not in characters', () => {
  const page = render(ASSESSMENT, { format: 'html' });
  expect(page).toContain('<tr><th scope="row">3 running</th><td class="number">1</td></tr>');
  expect(page).toContain('<tr><th scope="row">unknown</th><td class="number">1</td></tr>');
  expect(page).toContain('id="levels-title"');
  expect(page).not.toMatch(/█|Organization {2}3 2/u);
  expect(section(en, 'Level profile')).not.toContain('| Level |');
  expect(render(ASSESSMENT, { format: 'text' })).toContain('3 running   1  █');
});

test('what does not apply is no unknown', () => {
  const nodes = ASSESSMENT.nodes.map((n) => (n.id === 'funds' ? { ...n, status: 'not-applicable' as const } : n));
  const text = changed({ nodes });
  expect(text).toContain('? unknown          0\nx not applicable   1  █');
  expect(text).toContain('Application   4 x');
  expect(text).toContain('Not applicable to this agency.');
});

describe('the judgement of an indicator', () => {
  test('tells level, meaning there, why, said and seen, and what the evidence is worth', () => {
    const text = under('Staff');
    expect(text).toContain('Level 3, running. What this level means here: Named, not written.');
    expect(text).toContain('Why: The unit is named; no decree was found');
    expect(text).toContain('The rater gave level 3 although the items combined speak for 2.');
    expect(text).toContain('What was said speaks for level 3, what was seen or read for level 2.');
    expect(text).toContain(
      'Evidence (strength low: only two independent sources; all informants belong to one group): staff-head, staff-list.',
    );
  });

  test('falls back on the meaning of the scale, and says what is missing', () => {
    expect(under('Commitment')).toContain('Level 4, secured. What this level means: Written and checked.');
    expect(under('Funds')).toContain('No evidence, and so no level. It was looked for and nothing was found.');
  });

  test('lists the raters where there are several, and a rating of a dimension', () => {
    const raters = [rating({ level: 2 }), rating({ rater: 'agency', role: 'self', counted: false })];
    const text = words(
      changed({
        nodes: ASSESSMENT.nodes.map((n) =>
          n.id === 'facilities'
            ? { ...n, ratings: raters }
            : n.id === 'organization'
              ? { ...n, ratings: raters.slice(0, 1) }
              : n,
        ),
      }),
    );
    expect(text).toContain(
      '- coder-a (coder): level 2.\n- agency (self-assessment of the agency): –, compared but not counted.',
    );
    expect(text).toContain('\n\n- coder-a (coder): level 2.\n');
  });

  test('an indicator whose evidence was rejected, and one from elsewhere', () => {
    const text = words(
      changed({
        nodes: [
          node('a', null, both('A', 'A'), { ...unknown(), status: 'rejected' }),
          node('b', null, both('B', 'B'), { ...unknown(), status: 'assumed', score: 2, evidence: ['rooms'] }),
        ],
      }),
    );
    expect(text).toContain('All evidence for it was rejected, and so it has no level.');
    expect(text).toContain('2, begun, assumed.');
    expect(text).toContain('Evidence: rooms.');
  });
});

describe('inhibiting factors', () => {
  test('show their rank as the tuple it is', () => {
    const text = under('Inhibiting factors');
    expect(text).toContain('| 1 | Yearly floods | evidenced | 2 | 1 | 2 |');
    expect(text).toContain('| 2 | Broken devices | contested | 1 | 0 | 2–5 |');
    expect(text).toContain('| 3 | Low demand | stated only | 0 | 0 | 0–3 |');
  });

  test('carry the evidence for and against, with who said it and where', () => {
    expect(under('2\\. Broken devices').trim()).toBe(
      [
        '### 2. Broken devices',
        '',
        'Contested: shown by 1 independent source, and denied by other items of evidence.',
        '',
        '- Shown by:',
        '  - Two of five computers are wet. (The offices; rooms)',
        '- Denied by:',
        '  - A unit has been told to do it. (Head of agency, section 3.1; staff-head)',
        '- Touches: Facilities.',
        '- No remedy answers it.',
      ].join('\n'),
    );
  });

  test('say so where a publication alone shows one: it is no independent source', () => {
    const [floods] = ASSESSMENT.factors;
    const text = changed({ factors: floods ? [{ ...floods, sources: [] }] : [] });
    expect(under('1\\. Yearly floods', text)).toContain(
      'Evidenced by a publication only, which adds no voice of its own.',
    );
  });

  test('mark what is only stated, and by whom', () => {
    const text = under('3\\. Low demand');
    expect(text).toContain('Stated only: a source lists it, but no item of evidence shows it.');
    expect(text).toContain('Stated by: An Article (2023). (weaknesses, c).');
  });

  test('are drawn with what leads to what, the root named', () => {
    const text = section(en, 'What leads to what');
    expect(text).toContain('n1["Yearly floods"]:::root\n  n2["Broken devices"]:::effect\n  n1 --> n2');
    expect(words(text)).toContain('Where it starts (roots): Yearly floods.');
  });

  test('are drawn between the ranks and the details, without enabling factors', () => {
    const text = section(en, 'Inhibiting factors');
    const at = ['| 1 |', '### What leads to what', '### 1. Yearly floods'].map((words) =>
      words.replace('1. ', '1\\. '),
    );
    const places = at.map((words) => text.indexOf(words));
    expect(places[0]).toBeGreaterThan(0);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    const [floods, devices, , backing] = ASSESSMENT.factors;
    const helped = changed({
      factors: [
        { ...floods!, leadsTo: [...floods!.leadsTo, { factor: 'backing', evidence: [] }] },
        devices!,
        { ...backing!, leadsTo: [{ factor: 'floods', evidence: [] }] },
      ],
    });
    const diagram = section(helped, 'What leads to what');
    expect(diagram.match(/-->/gu)).toHaveLength(1);
    expect(diagram).not.toContain('The head backs it');
  });

  test('name a vicious circle once', () => {
    const there = (id: string, other: string) =>
      factor(id, both(id, id), {
        text: both('More.', 'Lagi.'),
        general: true,
        circle: [other],
        leadsTo: [
          { factor: other, evidence: [] },
          { factor: 'elsewhere', evidence: [] },
        ],
      });
    const text = changed({ factors: [there('a', 'b'), there('b', 'a')] });
    expect(words(section(text, 'What leads to what'))).toContain('lead to each other: a, b.\n');
    expect(text.match(/Vicious circles/gu)).toHaveLength(1);
    expect(text).toContain('n1["a"]:::circle');
    expect(words(text)).toContain('It is part of a vicious circle with: b.');
    expect(text).toContain('*In general: More.*');
  });

  test('name the members of a large circle once, and draw no more than a diagram can hold', () => {
    const ids = Array.from({ length: 24 }, (_, i) => `f${String(i)}`);
    const circle = ids.map((id) => {
      const others = ids.filter((other) => other !== id);
      return factor(id, both(id, id), {
        circle: others,
        leadsTo: others.map((other) => ({ factor: other, evidence: [] })),
      });
    });
    const text = words(changed({ factors: circle }));
    expect(section(text, 'What leads to what')).toContain('552 links are more than a diagram can show');
    expect(section(text, 'What leads to what')).toContain(`lead to each other: ${ids.join(', ')}.\n`);
    expect(text).not.toContain('-->');
    expect(text).toContain('vicious circle with: f1, f2, f3');
    expect(text).toContain('f19, f20, and 3 more, all named above.');
    expect(text).toContain(`Leads to: ${ids.slice(1).join(', ')}.`);
    const indonesian = words(render({ ...ASSESSMENT, factors: circle }, { lang: 'id' }));
    expect(indonesian).toContain('Hubungannya berjumlah 552');
    expect(indonesian).toContain('f20, dan 3 lainnya, semuanya disebut di atas.');
  });

  test('without links there is no diagram, without factors no table', () => {
    const none = changed({ factors: [], candidates: [], remedies: [] });
    expect(none).not.toContain('```mermaid');
    expect(none).toContain('There is no remedy to recommend: no factor and no level calls for one.');
    expect(none).toContain('No enabling factor was found');
    expect(changed({ factors: ASSESSMENT.factors.slice(1) })).toContain(
      'No item of evidence says that one of these factors leads to another.',
    );
  });

  test('those that nothing answers are listed', () => {
    expect(under('Inhibiting factors without a remedy')).toContain('- Broken devices\n- Low demand');
    expect(changed({ factors: ASSESSMENT.factors.slice(0, 1) })).toContain(
      'Every inhibiting factor has at least one remedy.',
    );
  });

  test('candidates stay apart, with what suggests them', () => {
    expect(under('Factors to look for')).toContain('- No maintenance plan (weak here: Facilities)');
  });
});

test('enabling factors are named with their evidence, or with who states them', () => {
  expect(under('Enabling factors')).toContain('- The head backs it (evidenced: head-backs-it)');
  const text = changed({
    factors: [
      factor('x', both('X', 'X'), { polarity: 'enabling', basis: 'stated', statedBy: ['article'] }),
      factor('y', both('Y', 'Y'), { polarity: 'enabling' }),
    ],
  });
  expect(words(text)).toContain('- X (stated only: An Article (2023).)\n- Y (evidenced)');
});

describe('remedies', () => {
  test('stand under their horizon, with what they answer, who, effort, reach and progress', () => {
    const text = under('In the short term');
    expect(text).toContain('- A flood watch roster: Lift devices in time.');
    expect(text).toContain('Why: answers Yearly floods; proposed by Head of agency (answer 4) (staff-head).');
    expect(text).toContain('Would improve: Facilities.');
    expect(text).toContain('Builds on: The head backs it.');
    expect(text).toContain(
      'Who: head of agency. Effort: little effort (with the means at hand). Reach: +0.25. Status: planned. Responsible: secretary. Due: June 2022.',
    );
    expect(under('In the long term')).toContain('Why: the next step from level 3 at Staff.');
    expect(under('In the long term')).toContain("Source: the framework's or the catalogue's own choice (convention).");
  });

  describe('that were done or dropped', () => {
    const [watch, names] = ASSESSMENT.remedies;
    const decided = { ...watch!, status: 'dropped' as const, open: false };
    const text = changed({ remedies: [names!, decided] });

    test('stand apart with their status, and promise nothing', () => {
      expect(words(section(text, 'Already decided'))).toContain(
        '- A flood watch roster (dropped): Lift devices in time.\n  - Why: proposed by Head of agency (answer 4) (staff-head).\n',
      );
      expect(text).not.toContain('### In the short term');
      expect(words(section(text, 'Already decided'))).not.toContain('Reach');
      expect(render(ASSESSMENT)).not.toContain('Already decided');
    });

    test('are not what to do first, whatever the factor names', () => {
      expect(text).not.toContain('What to do first');
      expect(words(en)).toContain('What to do first');
    });

    test('leave nothing to recommend where they are all there is', () => {
      const bare = { ...decided, status: null, text: null, why: [] };
      const alone = words(changed({ remedies: [bare] }));
      expect(alone).toContain('There is no remedy to recommend');
      expect(alone).toContain('### Already decided');
      expect(alone).toContain('- A flood watch roster\n');
      expect(render({ ...ASSESSMENT, remedies: [decided] }, { lang: 'id' })).toContain('### Sudah diputuskan');
    });
  });

  test('are told with the rule of their order, which speaks of reach only where there are levels', () => {
    expect(under('Remedies')).toContain('the larger reach goes first, then the smaller effort');
    const unlevelled = { ...ASSESSMENT.framework, levels: [] };
    const text = words(section(changed({ framework: unlevelled }), 'Remedies'));
    expect(text).toContain('the smaller effort goes first');
    expect(text).not.toContain('reach');
  });

  test('one of which little is known says only that', () => {
    const [first] = ASSESSMENT.remedies;
    const bare = {
      ...first!,
      text: null,
      improves: [],
      uses: [],
      why: [{ kind: 'proposed' as const, by: null, at: null, evidence: [] }],
      horizon: null,
      effort: null,
      who: null,
      reach: null,
      status: null,
      owner: null,
      due: null,
      source: 'A Book',
    };
    expect(
      words(
        section(changed({ remedies: [bare, { ...bare, id: 'x', why: [], source: null }] }), 'Without a stated horizon'),
      ),
    ).toContain(
      '- A flood watch roster\n  - Why: proposed in or for the agency.\n  - Source: [7].\n- A flood watch roster\n',
    );
  });
});

describe('contradictions and differences', () => {
  test('both sides are quoted', () => {
    expect(under('Contradictions and differences')).toContain(
      '- Two items of evidence contradict each other:\n  - A unit has been told to do it. (Head of agency, section 3.1; staff-head)\n  - Nobody on the list has IT schooling. (Staff list, p. 2; staff-list)',
    );
  });

  test('every kind of disagreement has its sentence', () => {
    const text = under(
      'Contradictions and differences',
      changed({
        findings: [
          finding('DIVERGENT', { node: 'staffing', levels: [1, 3] }, null),
          finding(
            'UNSETTLED',
            {
              node: 'staffing',
              levels: [
                { rater: 'a', level: 1 },
                { rater: 'b', level: 3 },
              ],
            },
            null,
          ),
          finding('PARENT-AND-CHILDREN-DIFFER', { node: 'organization', rated: 2, computed: 2.5 }, null),
          finding('INHIBITOR-AT-TOP', { factor: 'floods', node: 'commitment' }, null),
          finding('INHIBITOR-AT-TOP', { factor: 'floods', node: 'gone' }, null),
          finding('DIVERGENT', { node: 'gone', levels: [] }, null),
          finding('CONTRADICTION', { evidence: 'gone', disputes: 'rooms' }, null),
        ],
      }),
    );
    expect(text).toContain(
      'Staff: the items of evidence point to different levels (levels 1, 3). staff-head, staff-list',
    );
    expect(text).toContain('Staff: the raters lie two or more levels apart (a 1, b 3).');
    expect(text).toContain('Organisation: rated 2 as a whole, while its indicators amount to 2.5.');
    expect(text).toContain(
      'Yearly floods: It inhibits a topic that "Commitment" is judged to have at the best level: one of the two needs another look: Commitment (4).',
    );
    expect(text).toContain('- gone\n');
  });

  test('rules not carried out are listed with their evidence', () => {
    expect(under('Rules not carried out')).toContain(
      '- Regent regulation 52/2017, art. 7(4):\n  - Nobody on the list has IT schooling. (Staff list, p. 2; staff-list)',
    );
    const quiet = changed({
      findings: [finding('NORM-NOT-CARRIED-OUT', { norm: 'rule-52', at: null, evidence: [] }, null)],
    });
    expect(words(quiet)).toContain('- Regent regulation 52/2017:');
  });

  test('where there is none, that is said', () => {
    expect(changed({ findings: [] })).toContain('No item of evidence contradicts another');
    expect(changed({ findings: [] })).toContain('No item of evidence says that a rule is not carried out.');
    expect(changed({ findings: [], sources: [] })).not.toContain('that a rule is not carried out');
  });
});

describe('beside what was published', () => {
  test('agreement is counted, contradictions within the publication are shown', () => {
    const text = under('Beside what was published');
    expect(text).toContain('| The whole | "carried out well" (conclusion) | good | good | yes |');
    expect(text).toContain('| The whole | "quite well" (abstract) | fair | good | no |');
    expect(text).toContain('| Application | "as it should" (p. 4) | – | good | cannot be compared |');
    expect(text).toContain('1 of 2 verdicts that can be compared agree (1 cannot be compared).');
    expect(text).toContain('The publication contradicts itself about "The whole": good (conclusion); fair (abstract).');
  });

  test('nothing published, and a node that could not be computed', () => {
    expect(changed({ published: [] })).toContain('The study records no published verdict');
    const verdict = { ...ASSESSMENT.published[0]!, node: 'funds', computed: null, agrees: null };
    const text = words(
      changed({
        published: [verdict],
        findings: [finding('PUBLISHED-CONTRADICTS-ITSELF', { node: 'funds', verdicts: [] }, null)],
      }),
    );
    expect(text).toContain('| Funds | "carried out well" (conclusion) | good | – | cannot be compared |');
    expect(text).toContain('contradicts itself about "Funds"');
    expect(text).toContain('None of these verdicts can be compared.');
  });

  test('the publication is named once, or with each verdict where there are several', () => {
    expect(under('Beside what was published')).toContain('The publication: An Article (2023).');
    const [first, second] = ASSESSMENT.published;
    const several = words(changed({ published: [first!, { ...second!, by: 'list' }] }));
    expect(several).toContain('(conclusion, An Article (2023).)');
    expect(several).toContain('"quite well" (abstract, Staff list)');
    expect(several).toContain('1 of 2 verdicts that can be compared agree.');
  });
});

describe('limits', () => {
  test('come of the data', () => {
    const text = under('Limitations');
    expect(text).toContain("Evidence of the study's own covers 75% of the weight; for 25% there is none.");
    expect(text).toContain('Evidence was looked for and not found on Funds.');
    expect(text).toContain('One independent source alone stands behind Facilities, where the framework asks for 2.');
    expect(text).toContain('One rater (coder-a) gave every level, so how far another would agree is not known.');
    expect(text).toContain('What was said differs from what was seen or read on Staff.');
    expect(text).toContain('In 1 item of evidence a source speaks of its own merit: E1.');
    expect(text).toContain('Rejected and counted for nothing: 1 item of evidence, namely E4.');
    expect(text).toContain('A source states these factors, and no item of evidence shows them: Low demand.');
    expect(text).not.toContain('Fewer independent sources');
    expect(text).toContain(
      'The whole hangs most on the following, where one level better would change it by +0.25: Staff and Facilities.',
    );
    expect(text).not.toContain('coded from');
    expect(text).toContain('Since levels are ordinal, small differences between scores mean little.');
  });

  test('say where the data come from, and what is missing of each need', () => {
    const of = (codedFrom: 'publication' | 'transcript'): string =>
      changed({
        study: { ...ASSESSMENT.study, codedFrom, raters: [] },
        evidence: [],
        factors: [],
        findings: [
          finding(
            'NEEDS-UNMET',
            {
              node: 'staffing',
              missing: [
                { what: 'methods', need: '2', have: 1 },
                { what: 'group', need: 'users', have: 0 },
              ],
            },
            null,
          ),
        ],
        result: { ...ASSESSMENT.result, shares: { own: 0.5, external: 0.1, assumed: 0.1, rejected: 0.1, none: 0.2 } },
        nodes: ASSESSMENT.nodes.map((n) => ({ ...n, stake: null, sought: false, strength: null })),
      });
    expect(of('publication')).toContain('The evidence was coded from a publication.');
    expect(of('transcript')).toContain('The evidence was coded from transcripts');
    const text = words(of('publication'));
    expect(text).toContain(
      '; 10% was taken over from elsewhere, 10% is assumed, for 10% all evidence was rejected and for 20% there is none.',
    );
    expect(text).toContain('Fewer methods than the framework asks for (1 of 2) were used on Staff.');
    expect(text).toContain(
      'Nobody of the group “users” was heard at all, though the framework asks for their word on Staff.',
    );
    expect(text).toContain('No search for evidence is recorded on Funds.');
    expect(text).not.toContain('hangs most on');
    expect(text).not.toContain('One rater');
    expect(text).toContain('The study holds no evidence.');
  });

  test('a stake that is the same everywhere says nothing; full coverage leaves no rest', () => {
    const leaves = ASSESSMENT.nodes.map((n) => ({ ...n, stake: 0.25, strength: strength({}) }));
    const text = changed({ nodes: leaves, result: { ...result(3, 'fair', 'fair', [3, 3], 1) } });
    expect(text).not.toContain('hangs most on');
    expect(words(text)).toContain("Evidence of the study's own covers 100% of the weight. ");
    expect(changed({ result: { ...unknown(), coverage: null } })).not.toContain("study's own covers");
  });
});

describe('evidence, sources and provenance', () => {
  test('an item stands with its circumstances, words, quotation and place', () => {
    const text = under('Head of agency');
    expect(text).toContain(
      '- E1 staff-head (interview, 7 January 2022, section 3.1): A unit has been told to do it. “Sudah diarahkan.” [id] evidence/one.yaml:12',
    );
    expect(text).toContain('The source speaks of its own merit.');
    expect(text).toContain('Contradicts: staff-list.');
    expect(under('The offices')).toContain('Rejected: hearsay.');
    expect(under('Staff list')).toContain('Shows a rule not carried out: Regent regulation 52/2017, art. 7(4).');
  });

  test('a quotation in the language of the report needs no mark; a rejection may lack its reason', () => {
    const [first, second] = ASSESSMENT.evidence;
    const text = words(
      changed({
        evidence: [
          { ...first!, quote: { text: 'So be it.', lang: null } },
          { ...second!, state: 'rejected', against: [{ norm: 'rule-52', at: null }] },
        ],
      }),
    );
    expect(text).toContain('“So be it.” evidence/one.yaml:12');
    expect(text).toContain('- Rejected.\n');
    expect(text).toContain('Regent regulation 52/2017.\n');
  });

  test('sources show what weighs on their word', () => {
    const text = under('Sources');
    expect(text).toContain('| Head of agency | informant | speaks for: leadership; chosen: purposive | 2 |');
    expect(render(ASSESSMENT, { lang: 'id' })).toContain('mewakili: pimpinan; dipilih secara: purposive');
    expect(text).toContain(
      '| Regent regulation 52/2017 | document | enacted; 2017; yardstick: a rule that should be carried out [5] | 0 |',
    );
    expect(text).toContain('| An Article (2023). | publication | adds no independent voice [6] | 0 |');
    const lapsing = { ...ASSESSMENT.sources.find(({ id }) => id === 'list')!, validUntil: '2024' };
    expect(words(changed({ sources: [lapsing] }))).toContain('enacted; 2021; in force until 2024');
    const group = {
      ...ASSESSMENT.sources[0]!,
      kind: 'group' as const,
      size: 8,
      title: both('Data division', 'Bidang data'),
    };
    expect(words(changed({ sources: [group] }))).toContain(
      '| Head of agency | group of informants | Data division; speaks for: leadership; chosen: purposive; 8 people, counted as one source | 2 |',
    );
    expect(changed({ sources: [] })).not.toContain('## Sources');
  });

  test('digests, versions, raters, files and how to cite', () => {
    const text = under('Provenance');
    expect(text).toContain(`Study small-office, digest ${'a'.repeat(64)}.`);
    expect(text).toContain(`Framework "Two dimensions" (tiny 1.0.0), digest ${'b'.repeat(64)}.`);
    expect(text).toContain('Files: evidence/one.yaml, study.yaml.');
    expect(text).toContain('Rated by: coder-a (coder).');
    expect(text).toContain(
      'How to cite: Assessment of e-government at Personnel Agency, 7–10 January 2022, by the framework Two dimensions 1.0.0, made with egov-assess 0.1.0 (study digest aaaaaaaaaaaa).',
    );
    expect(changed({ framework: { ...ASSESSMENT.framework, sources: {} } })).not.toContain(
      'Works the framework rests on',
    );
  });
});

describe('in Indonesian', () => {
  const id = render(ASSESSMENT, { lang: 'id' });

  test('the same report in the words of the field', () => {
    expect(words(id)).toContain('Badan Kepegawaian memperoleh skor 3,25 pada skala 1 sampai 4: baik, dengan catatan.');
    expect(words(section(id, 'Faktor penghambat'))).toContain('| 1 | Banjir tahunan | terbukti | 2 | 1 | 2 |');
    expect(words(id)).toContain('(wawancara, 7 Januari 2022, section 3.1): Sudah ada unit yang ditugasi.');
  });

  test('texts that only exist in English are marked', () => {
    expect(words(id)).toContain('[en] Commitment');
    expect(words(id)).toContain('[en] The head chairs the meetings.');
    expect(words(id)).toContain('Alasan: [en] asserted by the article only');
    expect(words(id)).toContain('Alasan: Unitnya ditunjuk; SK tidak ditemukan');
    expect(words(id)).toContain('Ditolak: kabar angin.');
    const explained = render(ASSESSMENT, { lang: 'id', view: 'explain', id: 'funds' });
    expect(words(explained)).toContain('Alasan: [en] asserted by the article only');
  });

  test('no heading of the English report is left', () => {
    const headings = (text: string): string[] => text.split('\n').filter((line) => line.startsWith('## '));
    expect(headings(id)).toHaveLength(headings(en).length);
    expect(headings(id).filter((line) => headings(en).includes(line))).toEqual([]);
  });
});

describe('what a level means', () => {
  const at = (id: string, fields: object): string =>
    changed({ nodes: ASSESSMENT.nodes.map((each) => (each.id === id ? { ...each, ...fields } : each)) });

  test('between two levels is what the one reached means', () => {
    const text = words(at('staffing', { score: 3.5, known: 3.5 }));
    expect(text).toContain('What level 3, which it has reached, means here: Named, not written.');
  });

  test('of an indicator whose evidence was all rejected is that of the worst, where that is counted', () => {
    const floored = { ...result(1, 'weak', 'weak', [1, 1], 0), status: 'rejected', floored: true };
    expect(words(at('facilities', floored))).toContain(messages('en').reportNodes.flooredRejected('1, absent'));
  });

  test('that a rater gave and its items do not prove is told beside what they prove', () => {
    const ratings = [rating({ level: 2, given: 4, combined: 3 })];
    const said = messages('en').reportNodes.givenUnproven('4', '3');
    expect(words(at('staffing', { ratings }))).toContain(words(said));
  });
});
