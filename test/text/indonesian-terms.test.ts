import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const FOLDER = 'src/text/messages/id';
const files = readdirSync(FOLDER).map((name) => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')] as const);

it.each([
  ['narasumber', /\binforman\b/iu],
  ['Selanjutnya:', /\bBerikutnya:/u],
  ['Ini wajib diisi.', /Isian ini diperlukan/u],
])('%s is said in Indonesian wherever it is meant', (_, other) => {
  expect(files.filter(([, text]) => other.test(text)).map(([name]) => name)).toEqual([]);
});
