import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { ChecklistResult } from '../../src/model/checklist.js';
import { EXAMPLE, folder, run, SMALL, TINY } from './run.js';

const OWN = `format: egov-checklist/1
id: own
version: 1.0.0
title: A list of our own
source: { cite: Nobody. }
domains: { d: { title: The domain } }
items:
  1: { domain: d, title: One, asks: What., topics: [shoe-size] }
`;

const small = (more: string) => folder({ 'study.yaml': `${SMALL}${more}`, 'tiny.yaml': TINY, 'own.yaml': OWN });

describe('checklist', () => {
  it('is a table: the count, then each item with why and where', async () => {
    const { code, out, err } = await run(['checklist', EXAMPLE, 'coreq']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Of 32 items: 10 met, 3 partly met, 16 not met, 3 to be judged.');
    expect(out).toMatch(/12 {2}Sample size .* met .* 8 informants\./u);
    expect(out).toMatch(
      /1 {2}Interviewer .* met .* The author held the interviews \(1 introduction\)\. .* study\.yaml:\d+/u,
    );
    expect(out).toMatch(/30 {2}Data and findings agree .* to be judged/u);
    expect(out).toContain('reporting: { researcher-credentials: ');
  });

  it('is markdown, and in Indonesian, where that is asked for', async () => {
    const { out } = await run(['checklist', EXAMPLE, 'srqr', '-f', 'markdown', '--lang', 'id']);
    expect(out).toMatch(/^# Kelengkapan laporan/u);
    expect(out).toContain(
      '**Dari 21 butir: 6 terpenuhi, 6 terpenuhi sebagian, 5 belum terpenuhi, 4 perlu dinilai pembaca.**',
    );
    expect(out).toMatch(
      /\| 21 \| \*\*Pendanaan\*\* .* \| belum terpenuhi \| Tidak ada keterangan tentang "funding"\. \|/u,
    );
  });

  it('is JSON by a published schema, with codes and arguments in place of words', async () => {
    const { out } = await run(['checklist', EXAMPLE, 'coreq', '-f', 'json']);
    const result = JSON.parse(out) as ChecklistResult;
    expect(result).toMatchObject({
      format: 'egov-checklist-result/1',
      checklist: { id: 'coreq', version: '1.0.0' },
      totals: { met: 10, toJudge: 3 },
    });
    expect(result.items[11]?.reasons).toEqual([
      {
        by: 'computed',
        result: 'met',
        code: 'people-counted',
        args: { people: 8, informants: 8, groups: 0 },
        place: null,
      },
    ]);
    const schema = JSON.parse((await run(['schema', 'checklist-result'])).out) as object;
    const validate = new Ajv({ strict: false }).compile(schema);
    expect(validate(result), JSON.stringify(validate.errors)).toBe(true);
  });

  it('takes a checklist of your own, which may ask for topics of its own', async () => {
    const cwd = small('reporting: { shoe-size: { says: "43." } }\n');
    const { code, out, err } = await run(['checklist', '.', 'own.yaml'], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/1 {2}One What\. {2}met {5}43\./u);
    expect(out).toContain('Of 1 item: 1 met.');
    expect((await run(['validate', 'own.yaml'], { cwd })).code).toBe(0);
    expect((await run(['validate', '.'], { cwd })).err).toContain('UNKNOWN-TOPIC');
  });

  it('says where a topic is mistyped, and what was probably meant', async () => {
    const cwd = small('reporting: { fundin: { says: None. } }\n');
    const { code, err } = await run(['checklist', '.', 'srqr'], { cwd });
    expect(code).toBe(0);
    expect(err).toMatch(/study\.yaml:\d+:14 {2}warning {2}UNKNOWN-TOPIC .*"fundin"; did you mean "funding"\?/u);
  });

  it.each([
    [['checklist', EXAMPLE, 'corq'], 'there is no reporting checklist "corq"; did you mean "coreq"?'],
    [['checklist', EXAMPLE, 'nowhere.yaml'], 'nowhere.yaml'],
    [['checklist', 'nowhere', 'coreq'], 'PATH-NOT-FOUND'],
    [['checklist', EXAMPLE], '<checklist> is missing'],
    [['checklist', join(EXAMPLE, 'study.yaml'), join(EXAMPLE, 'study.yaml')], 'FORMAT-UNKNOWN'],
  ])('%j is an error', async (argv, message) => {
    const { code, out, err } = await run(argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });

  it('of a study that cannot be used gives no result', async () => {
    const cwd = folder({ 'study.yaml': SMALL, 'own.yaml': OWN });
    const { code, out } = await run(['checklist', '.', 'own.yaml'], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });

  it('says where a checklist for interviews is held against documents', async () => {
    const { code, out, err } = await run(['checklist', 'examples/spbe/badung-2023', 'coreq']);
    expect(code).toBe(0);
    expect(err).toContain('CHECKLIST-UNFIT');
    expect(out).toMatch(/12 {2}Sample size .* not applicable {2}Nobody was asked/u);
  });

  it('the example says of itself only what its article says', () => {
    const text = readFileSync(join(EXAMPLE, 'study.yaml'), 'utf8');
    const declared = [...(text.split('\nreporting:\n')[1] ?? '').matchAll(/^ {2}([a-z-]+):/gmu)].map(
      ([, topic]) => topic,
    );
    expect(declared).toEqual(['interviewer', 'methodology', 'problem', 'purpose', 'setting', 'limitations']);
  });
});
