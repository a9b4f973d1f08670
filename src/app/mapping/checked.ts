import { recordsOf } from '../../import/index.js';
import { loadMapping, type Ports } from '../../load/index.js';
import type { Finding } from '../../model/findings/index.js';
import { SESSION_NAMES, type TableName } from '../../model/layouts.js';
import type { Filler, Fillers, Mapping } from '../../model/mapping.js';
import type { Diagnosed } from '../texts.js';

/** What can be said of a mapping while neither its table nor its study is at hand. */
export function checkMapping(ports: Ports, path: string): Diagnosed {
  const { mapping, findings, texts } = loadMapping(path, ports);
  return { findings: mapping ? [...findings, ...unreadable(mapping)] : findings, texts, about: path };
}

/** What the mapping itself would put into a column that cannot hold it: every import by it would be refused. */
function unreadable({ sheets, decimal, dates }: Mapping): Finding[] {
  const wrongIn = (table: TableName, column: string, filler: Filler): Finding[] => {
    const said = filler.kind === 'value' ? [filler.value] : filler.values.values();
    const rows = [...said].map((value) => {
      const cells = new Map([[column, { value, place: filler.place }]]);
      return { table, cells, place: filler.place, key: null };
    });
    return recordsOf(rows, { decimal, dates }).findings.filter(({ code }) => code === 'CELL-INVALID');
  };
  const ofTable = (table: TableName, fillers: Fillers): Finding[] =>
    [...fillers].flatMap(([name, filler]) => {
      const ofSession = table === 'evidence' ? SESSION_NAMES.get(name) : undefined;
      return ofSession === undefined ? wrongIn(table, name, filler) : wrongIn('sessions', ofSession, filler);
    });
  return sheets.flatMap(({ tables, questions, indicators }) => [
    ...[...tables].flatMap(([table, fillers]) => ofTable(table, fillers)),
    ...questions.flatMap(({ answer, evidence }) => [
      ...wrongIn('evidence', 'finding', answer),
      ...ofTable('evidence', evidence),
    ]),
    // A whole level is a value as well.
    ...[...indicators.values()].flatMap((filler) => wrongIn('ratings', 'value', filler)),
  ]);
}
