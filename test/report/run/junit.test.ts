import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { junit } from '../../../src/report/formats/run/junit.js';
import { failed, hostile, judged, PAYLOADS, runOf, told } from './runs.js';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** The elements of a well-formed document in their order. */
function elementsOf(text: string): Element[] {
  const parser = new SaxesParser();
  const found: Element[] = [];
  const open: Element[] = [];
  parser.on('error', (problem) => {
    throw problem;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, text: '' };
    found.push(element);
    open.push(element);
  });
  parser.on('text', (more) => {
    const last = open.at(-1);
    if (last) last.text += more;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(text).close();
  return found;
}

const shape = (text: string) => elementsOf(text).map(({ name }) => name);

describe('junit', () => {
  it('has a case for each gate, and one for each code of other findings of a file', () => {
    const bad = failed();
    const elements = elementsOf(
      junit(runOf({ findings: [bad, told(), told()], judged: [judged(['g', 'fine'], [bad])] })),
    );
    expect(elements.map(({ name, attributes }) => [name, attributes['name'] ?? attributes['type'] ?? ''])).toEqual([
      ['testsuites', 'egov-assess'],
      ['testsuite', 'studies/x/study.yaml'],
      ['testcase', 'g'],
      ['failure', 'GATE-SCORE'],
      ['testcase', 'fine'],
      ['testcase', 'NO-RATINGS'],
      ['system-out', ''],
    ]);
    expect(elements[1]?.attributes).toMatchObject({ tests: '3', failures: '1', errors: '0' });
    expect(elements[2]?.attributes).toMatchObject({ classname: 'studies/x/study_yaml.f' });
    expect(elements[3]?.text).toBe(
      'studies/x/study.yaml:3:5: error: GATE-SCORE gate "g": the score is 1\nWithout ratings every indicator is unknown.\nfix: add ratings',
    );
    expect(elements[6]?.text.split('\n\n')).toHaveLength(2);
  });

  it('has what a gate says below the fail level as output, beside the failure where there is one', () => {
    const bad = failed();
    const note = failed({ severity: 'note', failing: false });
    expect(shape(junit(runOf({ findings: [bad, note], judged: [judged(['g'], [bad, note])] })))).toEqual([
      'testsuites', 'testsuite', 'testcase', 'failure', 'system-out',
    ]); // prettier-ignore
    expect(shape(junit(runOf({ findings: [note], judged: [judged(['g'], [note])] })))).not.toContain('failure');
  });

  it('calls a file that cannot be used an error, and a warning that fails the run a failure', () => {
    const unusable = told({ code: 'YAML-BROKEN', severity: 'error', failing: true });
    const elements = elementsOf(junit(runOf({ findings: [unusable, told({ failing: true })], completed: false })));
    expect(elements.map(({ name }) => name)).toEqual([
      'testsuites', 'testsuite', 'testcase', 'error', 'testcase', 'failure',
    ]); // prettier-ignore
    expect(elements[0]?.attributes).toMatchObject({ tests: '2', failures: '1', errors: '1' });
  });

  it('calls what else is wrong with a study that was judged a failure', () => {
    const worse = failed({ code: 'WORSE', gate: null });
    expect(shape(junit(runOf({ findings: [worse], judged: [judged([], [worse])] })))).toContain('failure');
  });

  it('has one case that passed where nothing was found, so that it is not taken for a run that never was', () => {
    expect(elementsOf(junit(runOf())).map(({ name, attributes }) => [name, attributes['name']])).toEqual([
      ['testsuites', 'egov-assess'],
      ['testsuite', 'egov-assess'],
      ['testcase', 'findings'],
    ]);
  });

  it.each(PAYLOADS)('is well-formed and has the same elements with %j in every text', (payload) => {
    const make = (text: string) => junit(runOf({ findings: [hostile(text)] }));
    expect(shape(make(payload))).toEqual(shape(make('harmless')));
    expect(make(payload)).not.toContain('##[');
    expect(make(payload)).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/u);
  });
});
