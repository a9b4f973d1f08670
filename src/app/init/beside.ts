import { publishedSchema } from '../shipped.js';
import type { NewFile } from './answers.js';

/** Who the informants are stays on the machine of whoever asked them. */
export const IGNORED: NewFile = { path: '.gitignore', text: 'names.*\n' };

/** Which schema is for which files: VS Code, with its extension for YAML, completes keys by it. */
export const EDITOR: NewFile = {
  path: '.vscode/settings.json',
  text: `${JSON.stringify(
    { 'yaml.schemas': { './study.schema.json': 'study.yaml', './ratings.schema.json': 'ratings/*.yaml' } },
    null,
    2,
  )}\n`,
};

/** The schemas that editors complete keys by. */
export const schemas = (): readonly NewFile[] =>
  (['study', 'ratings'] as const).map((name) => ({
    path: `${name}.schema.json`,
    text: `${JSON.stringify(publishedSchema(name), null, 2)}\n`,
  }));
