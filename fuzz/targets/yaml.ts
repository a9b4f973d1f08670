import { corpusOf, ourTexts, SUITE } from '../corpus.js';
import { readYaml } from '../../src/load/yaml/read.js';
import { DEFAULT_LIMITS } from '../../src/model/limits.js';
import { readAlike } from '../oracle/readers.js';
import { told } from '../oracle/told.js';
import { bytesOf, type Target } from '../target.js';

/** Any text, read by both readers. */
export const yaml: Target = {
  name: 'yaml',
  weight: 30,
  rough: 50,
  corpus: () => {
    const short = ourTexts().filter((text) => text.length < 1_500);
    return { bases: [...SUITE, ...short], donors: corpusOf([...SUITE, ...ourTexts()]).donors };
  },
  judge(input) {
    if (readAlike(input)) return 'accepted';
    const { findings, text } = readYaml(bytesOf(input), 'x.yaml', DEFAULT_LIMITS);
    told(findings, new Map(text === null ? [] : [['x.yaml', text]]));
    return 'refused';
  },
};
