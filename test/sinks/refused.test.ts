import { expect, test } from 'vitest';
import { folder, run, SMALL, TINY } from '../cli/run.js';
import { parsed } from './oracles/data.js';
import { terminal } from './oracles/terminal.js';
import { PAYLOADS } from './payloads/index.js';

/** A study whose ids, dates, choices, names of files and keys are hostile: it is refused, and the refusal quotes them. */
function misused(text: string): Record<string, string> {
  const quoted = JSON.stringify(text);
  return {
    'a.yaml': `format: ${quoted}\n`,
    'b.yaml': SMALL.replace('id: small', `id: ${quoted}`)
      .replace('lang: en', `lang: ${quoted}`)
      .replace('kind: informant', `kind: ${quoted}`)
      .replace('name: Dinas X', `name: Dinas X, country: ${quoted}, ${quoted}: 1`)
      .replace('level: 2', `level: ${quoted}`),
    'c.yaml': SMALL.replace('[tiny.yaml]', `[${quoted}, ${JSON.stringify(`./${text}`)}]`).replace(
      'evidence:\n',
      `include: [${quoted}]\nevidence:\n`,
    ),
    'd.yaml': `${SMALL}${text}\n`,
    'e.yaml': `${TINY}${quoted}: 1\n`,
    'f.yaml': text,
    'g/egov-assess.yaml': `format: egov-config/1\nframework-folders: [${quoted}]\nframework-packages: [${quoted}]\ngates: { a: { score: 1, studies: [${quoted}] } }\n`,
    'tiny.yaml': TINY,
  };
}

test.each(Object.keys(PAYLOADS))('%s in what has to be something else stays text in the refusal', async (kind) => {
  const files = Object.fromEntries(
    PAYLOADS[kind]!.filter((_, i) => i % 5 === 0).flatMap((text, i) =>
      Object.entries(misused(text)).map(([name, content]) => [`${String(i)}/${name}`, content]),
    ),
  );
  const cwd = folder(files);
  const asked = ['validate', ...Object.keys(files)];
  const shown = await run(asked, { cwd });
  const data = await run(['--lang', 'id', ...asked, '-f', 'json'], { cwd });
  expect([shown.code, data.code]).toEqual([2, 2]);
  expect(terminal(shown.err, '')).toBeNull();
  expect(parsed(data.out, '')).toBeNull();
});
