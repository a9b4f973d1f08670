import { CORE_SCHEMA, load } from 'js-yaml';
import { readYaml } from '../../src/load/yaml/read.js';
import { DEFAULT_LIMITS } from '../../src/model/limits.js';
import { ourTexts } from '../corpus.js';
import { isAlike, readAlike } from '../oracle/readers.js';
import { told } from '../oracle/told.js';
import { bytesOf, must, type Target } from '../target.js';

/** Files written as JSON: what we take of those that are JSON, we read as JSON. */
export const json: Target = {
  name: 'json',
  weight: 10,
  rough: 40,
  corpus: () => {
    const values = ourTexts().flatMap((text) => valueIn(text));
    const texts = values.flatMap((value) => [JSON.stringify(value, null, 2), JSON.stringify(value, null, '\t')]);
    return { bases: texts.filter((text) => text.length < 4_000), donors: texts };
  },
  judge(input) {
    const { value, findings, text } = readYaml(bytesOf(input), 'x.json', DEFAULT_LIMITS);
    if (findings.length > 0) {
      told(findings, new Map(text === null ? [] : [['x.json', text]]));
      return 'refused';
    }
    const theirs = parsed(text ?? '');
    if (theirs === null) must(readAlike(input), 'taken, and then not');
    else must(isAlike(theirs.value, value), 'read otherwise than as JSON');
    return 'accepted';
  },
};

function valueIn(text: string): unknown[] {
  try {
    return [load(text, { schema: CORE_SCHEMA })];
  } catch {
    return [];
  }
}

/** null where it is no JSON: what we take may be YAML then. */
function parsed(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}
