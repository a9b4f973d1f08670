import { DOCUMENT_STATUSES, isSpeaking, SOURCE_KINDS, type SourceKind } from '../../../model/study.js';
import { groupsWanted, askGroup } from '../../groups.js';
import { fits, oneOf, number, typed } from '../question.js';
import { isSaid, textOf, type Question, type Scene } from '../scene.js';

const isOne =
  (...kinds: readonly SourceKind[]) =>
  (scene: Scene): boolean =>
    kinds.some((kind) => kind === textOf(scene, 'kind'));
const speaks = isOne(...SOURCE_KINDS.filter(isSpeaking));
const isThing = isOne(...SOURCE_KINDS.filter((kind) => !isSpeaking(kind)));

/** Whom it speaks for. Without a role it cannot be left open. */
const group: Question = {
  keys: ['group'],
  when: speaks,
  ask: async (scene) => ({
    group: await askGroup({
      ...scene,
      wanted: groupsWanted(scene.frameworks),
      lacking: isSaid(scene, 'role') ? null : scene.t.adding.roleOrGroup,
      fault: (id) => scene.fault('group', id),
    }),
  }),
  holds: fits,
};

/** Who speaks, or what is seen or read. */
export const source: readonly Question[] = [
  {
    ...oneOf(
      'kind',
      (t) => t.kind,
      ({ t }) => SOURCE_KINDS.map((value) => ({ value, name: t.starting.sourceKinds[value] })),
    ),
    settles: ['role', 'group', 'size', 'selection', 'title', 'status', 'date', 'valid-until', 'cite', 'doi', 'url'],
  },
  { ...typed('role', (t) => t.role, speaks), settles: ['group'] },
  group,
  number('size', (t) => t.size, { when: isOne('group') }),
  typed('selection', (t) => t.selection, speaks),
  typed('title', (t) => t.title, isThing),
  oneOf(
    'status',
    (t) => t.status,
    ({ t }) => DOCUMENT_STATUSES.map((value) => ({ value, name: t.vocabulary.documentStatus[value] })).reverse(),
    {
      open: (t) => t.notKnown,
      when: isOne('document'),
    },
  ),
  typed('date', (t) => t.issued, isThing),
  typed('valid-until', (t) => t.validUntil, isOne('document')),
  typed('cite', (t) => t.cite, isOne('publication', 'document')),
  typed('doi', (t) => t.doi, isOne('publication')),
  typed('url', (t) => t.url, isOne('publication', 'document', 'dataset')),
];
