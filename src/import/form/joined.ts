import { finding } from '../../model/findings/index.js';
import { entry } from '../../model/at.js';
import { grouped, groupedBy } from '../../model/grouped.js';
import type { FilledCell, TableRow } from '../tables.js';
import type { AnsweredIn } from './answers.js';
import { answersOf, type FurtherRow, type FurtherSheet } from './further.js';

/** Further points, by the submissions that they belong to. */
export interface Joined {
  /** Those of a submission, by what it is called in its own row. */
  readonly of: (submission: Called) => FurtherRow[];
  /** Those that no submission asked for. */
  readonly left: () => FurtherRow[];
}

interface Called extends Pick<FurtherRow, 'names' | 'id' | 'index'> {
  /** Whether `_uuid` is among its names. Copies of that which differ are of another submission, whatever their number. */
  readonly byUuid: boolean;
}

/** `byIndex`: whether rows of an export can be meant by their number, as where there is one sheet of submissions. */
export function joined(sheets: readonly FurtherSheet[], byIndex: boolean): Joined {
  const all = sheets.flatMap(({ further }) => further);
  const names = grouped(all.flatMap((each) => each.names.map((name) => [name, each] as const)));
  const ids = groupedBy(all, ({ id }) => id);
  // Rows may have been taken out since: their number counts only where nothing else tells.
  const nameless = byIndex ? all.filter((each) => each.names.length === 0 && each.id === null) : [];
  const indexes = groupedBy(nameless, ({ index }) => index);
  const taken = new Set<FurtherRow>();
  return {
    of: ({ names: called, id, index, byUuid }) => {
      const numbered = id === null ? [] : (ids.get(id) ?? []);
      const found = [
        ...called.flatMap((name) => names.get(name) ?? []),
        ...numbered.filter((each) => !byUuid || each.names.length === 0),
        ...(index === null ? [] : (indexes.get(index) ?? [])),
      ];
      const fresh = [...new Set(found)].filter((each) => !taken.has(each));
      for (const each of fresh) taken.add(each);
      return fresh.sort((a, b) => a.position - b.position);
    },
    left: () => all.filter((each) => !taken.has(each)),
  };
}

/** What one is called within its submission. No node is called so, since no id begins with that sign. */
export const partOf = ({ position }: Pick<FurtherRow, 'position'>): string => `+${String(position)}`;

/** An item of evidence for each in which something was found. `consentAt`: whether words may be quoted, told at a place. */
export function itemsOf(
  further: readonly FurtherRow[],
  { uuid, short, session, known }: AnsweredIn,
  consentAt: (place: TableRow['place']) => FilledCell | null,
): TableRow[] {
  return further.flatMap((each) => {
    const { sheet, row, place, position } = each;
    const { about, finding: told, quote, at } = answersOf(sheet, row);
    if (!told) {
      const node = about && nodeMeant(sheet, about);
      sheet.findings.push(finding('ANSWER-WITHOUT-FINDING', { node }, place));
      return [];
    }
    const part = partOf(each);
    const cells = new Map<string, FilledCell>([
      ['id', { value: known.ids.get(part) ?? `e-${short}.${String(position)}`, place }],
      ['from', { value: session, place }],
      ['finding', told],
    ]);
    if (at) cells.set('at', at);
    if (quote) cells.set('quote', quote);
    const consent = quote && consentAt(quote.place);
    if (consent) cells.set('quote-consent', consent);
    const topics = about && topicsOf(sheet, about);
    if (topics) cells.set('about', topics);
    return [{ table: 'evidence', cells, place, key: `${uuid}/${part}` }];
  });
}

/** The topics of the indicator that was chosen: what was found of it is rated by no one, and so nothing else tells what it is about. */
function topicsOf(sheet: FurtherSheet, about: FilledCell): FilledCell | null {
  const node = nodeMeant(sheet, about);
  if (node === null) {
    const choice = String(about.value);
    sheet.findings.push(finding('CHOICE-GONE', { node: null, choice, what: 'indicator' }, about.place));
    return null;
  }
  const { concepts } = entry(sheet.framework.nodes, node);
  return concepts.length === 0 ? null : { ...about, value: concepts.join('; ') };
}

const nodeMeant = ({ nodes }: FurtherSheet, { value }: FilledCell): string | null => nodes.get(String(value)) ?? null;
