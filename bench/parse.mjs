// Prints the seconds a YAML library needs for the files under a folder, warmed: `node parse.mjs yaml|js-yaml FOLDER`.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [library, folder] = process.argv.slice(2);
const parse = library === 'yaml' ? (await import('yaml')).parse : (await import('js-yaml')).load;
const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.yaml'));
const texts = files.map((file) => readFileSync(join(folder, file), 'utf8'));

for (const text of texts.slice(0, 20)) parse(text);
const start = performance.now();
for (const text of texts) parse(text);
process.stdout.write(String((performance.now() - start) / 1000));
