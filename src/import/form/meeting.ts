import { entryOf } from '../../model/entry.js';
import { firstFree, shortSlug, slug } from '../../model/ids.js';
import { MEETING, OTHER_GROUP } from '../../model/xlsform.js';
import type { Study } from '../../model/study.js';
import { answerAt } from './chosen.js';
import { tableRow, type Form } from './shape.js';
import type { FilledCell, TableRow } from '../tables.js';

/** How somebody found out says what kind of source that was. */
const KIND_OF: Readonly<Record<string, string>> = {
  'interview': 'informant',
  'questionnaire': 'informant',
  'focus-group': 'group',
  'observation': 'place',
  'document': 'document',
  'dataset': 'dataset',
};

/** The source and the session of a submission. What was read or looked at under the same title is one source. */
export function meetingRows(form: Form, row: number, short: string, session: string): TableRow[] {
  const { grid } = form;
  const place = grid.place(row, 0);
  const at = (name: string): FilledCell | null => answerAt(form, row, name);
  const method = at(MEETING.method) ?? { value: 'interview', place };
  const kind = entryOf(KIND_OF, String(method.value)) ?? String(method.value);
  const title = at(MEETING.title);
  const group = at(MEETING.group);
  const named = String(group?.value ?? '') === OTHER_GROUP ? at(MEETING.otherGroup) : group;
  const name = title && titleOf(kind, String(title.value));
  const known = name ? (form.titles.get(name) ?? null) : null;
  const source = known ?? (title ? freeId(form, `s-${shortSlug(String(title.value)) || short}`) : `s-${short}`);
  if (name) form.titles.set(name, source);
  const date = at(MEETING.date);
  return [
    ...(known === null
      ? [
          tableRow(
            'sources',
            {
              id: source,
              kind,
              ...(title ? { title: title.value } : {}),
              ...optional('role', at(MEETING.role)),
              ...(named ? { group: slug(String(named.value)) } : {}),
            },
            place,
            null,
          ),
        ]
      : []),
    tableRow('sessions', { id: session, source, method: method.value, ...optional('date', date) }, place, null),
  ];
}

const optional = (name: string, cell: FilledCell | null): Record<string, FilledCell['value']> =>
  cell ? { [name]: cell.value } : {};

/** Kind and title → id: a document and a place of one title are two. */
export const titlesIn = (study: Study): Map<string, string> =>
  new Map(
    [...study.sources.values()].flatMap(({ id, kind, title }) =>
      [title?.en, title?.id].flatMap((each) => (each === undefined ? [] : [[titleOf(kind, each), id] as const])),
    ),
  );

const titleOf = (kind: string, title: string): string =>
  `${kind} ${title.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase()}`;

/** One that nothing else has: long titles that begin alike come to the same. */
function freeId({ titles, given }: Form, id: string): string {
  const taken = new Set([...titles.values(), ...given.study.sources.keys()]);
  return firstFree(id, (each) => taken.has(each));
}
