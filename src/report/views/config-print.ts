import type { Origin, Setting, Settings } from '../../model/config.js';
import type { Lang } from '../../model/lang.js';
import { messages } from '../../text/messages/index.js';
import { significant } from '../../text/numbers.js';
import { cell, code, left, paragraph, table } from '../compose.js';
import { asked } from '../phrases/gates.js';
import type { Cell, Document, Inline } from '../tree.js';

/** Bytes in the unit of the config: `0.5 MiB`. */
const size = (bytes: number): string => `${significant(Number((bytes / 1024 / 1024).toPrecision(4)))} MiB`;

/** What holds for a run, and where each setting comes from. The names are those of the config file. */
export function configPrint(settings: Settings, lang: Lang): Document {
  const t = messages(lang).config;
  const row = <T>(name: string, { value, from }: Setting<T>, words: (value: T) => string): Cell[] => [
    cell(code(name)),
    cell(words(value)),
    cell(origin(from)),
  ];
  const origin = (from: Origin): Inline => {
    switch (from.kind) {
      case 'default':
        return t.byDefault;
      case 'flag':
        return code(from.flag);
      case 'file':
        return code(`${from.place.file}:${String(from.place.line)}`);
    }
  };
  const rows = (name: string, values: readonly Setting<string>[]): Cell[][] =>
    values.length === 0
      ? [[cell(code(name)), cell(t.none), cell(t.byDefault)]]
      : values.map((setting) => row(name, setting, (value) => value));
  return {
    blocks: [
      paragraph(settings.file === null ? t.noFile : t.file(settings.file)),
      table(
        [left(t.setting), left(t.value), left(t.from)],
        [
          row('lang', settings.lang, (value) => value),
          row('max-file-size', settings.fileBytes, size),
          row('max-study-size', settings.studyBytes, size),
          ...rows('framework-folders', settings.frameworkFolders),
          ...rows('framework-packages', settings.frameworkPackages),
          ...[...settings.frameworkDigests].map(([id, setting]) =>
            row(`framework-digests.${id}`, setting, (value) => value),
          ),
          ...settings.gates.map(({ id, requirement, from }) =>
            row(`gates.${id}`, { value: asked(requirement, lang), from }, (value) => value),
          ),
          ...settings.comparisons.flatMap(({ id, studies }) =>
            studies.map(({ value, place }) =>
              row(`comparisons.${id}`, { value, from: { kind: 'file', place } }, (path) => path),
            ),
          ),
        ],
      ),
    ],
  };
}
