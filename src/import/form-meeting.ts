import { shortSlug, slug } from '../model/ids.js';
import { MEETING, OTHER_GROUP } from '../model/xlsform.js';
import type { Study } from '../model/study.js';
import { answerAt } from './form-chosen.js';
import { tableRow, type Form } from './form-shape.js';
import type { FilledCell, TableRow } from './tables.js';

/** How somebody found out says what kind of source that was. */
const KIND_OF: Readonly<Record<string, string | undefined>> = {
  'interview': 'informant',
  'questionnaire': 'informant',
  'focus-group': 'group',
  'observation': 'place',
  'document': 'document',
  'dataset': 'dataset',
};

/** The source and the session of a submission. What was read or looked at under the same title is one source. */
export function meetingRows(form: Form, row: number, short: string, session: string): TableRow[] {
  const { grid, given } = form;
  const place = grid.place(row, 0);
  const at = (name: string): FilledCell | null => answerAt(form, row, name);
  const method = at(MEETING.method) ?? { value: 'interview', place };
  const kind = KIND_OF[String(method.value)] ?? String(method.value);
  const title = at(MEETING.title);
  const group = at(MEETING.group);
  const named = String(group?.value ?? '') === OTHER_GROUP ? at(MEETING.otherGroup) : group;
  const known = title ? knownSource(given.study, kind, String(title.value)) : null;
  const source = known ?? (title ? titled(String(title.value), short) : `s-${short}`);
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

const knownSource = (study: Study, kind: string, title: string): string | null =>
  [...study.sources.values()].find(
    (source) =>
      source.kind === kind &&
      [source.title?.en, source.title?.id].some((each) => each !== undefined && alike(each, title)),
  )?.id ?? null;

const alike = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** An id that two submissions about one document come to alike. */
const titled = (title: string, short: string): string => `s-${shortSlug(title) || short}`;
