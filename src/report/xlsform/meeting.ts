import { SPOKEN_METHODS, type Method } from '../../model/study.js';
import { MEETING, OTHER_GROUP } from '../../model/xlsform.js';
import { CONSENT_CHOICES, groupChoices, METHOD_CHOICES, YES_NO_CHOICES } from './choices.js';
import type { Asked, SurveyRow } from './survey.js';
import { said } from './words.js';

const among = (methods: readonly Method[]): string =>
  methods.map((method) => `\${${MEETING.method}} = '${method}'`).join(' or ');

/** When a question arises: by how one finds out. */
export const SPOKEN = among(SPOKEN_METHODS);
export const LOOKING = among(['observation']);
export const READING = among(['document', 'dataset']);
/** Of a document nobody is asked whether they agree, and nothing is refused. */
export const NOT_REFUSED = `\${${MEETING.agreed}} != 'no'`;
const AGREED = `\${${MEETING.agreed}} = 'yes'`;

/** What phones note by themselves. */
const METADATA: readonly SurveyRow[] = ['start', 'end', 'today', 'deviceid'].map((type) => ({ type, name: type }));

/** How, when and from whom: asked once, before anything else. `groups`: those whose voice the framework asks for. */
export function meeting(groups: readonly string[]): Asked {
  const named = groups.length > 0;
  return {
    rows: [
      ...METADATA,
      { type: 'begin_group', name: 'meeting', label: said((t) => t.meeting), appearance: 'field-list' },
      choose(METHOD_CHOICES.list, MEETING.method, { label: said((t) => t.method), required: 'yes' }),
      { type: 'date', name: MEETING.date, label: said((t) => t.date), required: 'yes', default: 'today()' },
      { type: 'note', name: 'opening', label: said((t) => t.opening), relevant: SPOKEN },
      choose(YES_NO_CHOICES.list, MEETING.agreed, {
        label: said((t) => t.agreed),
        required: 'yes',
        relevant: SPOKEN,
      }),
      { type: 'note', name: 'refused', label: said((t) => t.refused), relevant: `\${${MEETING.agreed}} = 'no'` },
      choose(CONSENT_CHOICES.list, MEETING.consent, {
        label: said((t) => t.consent),
        required: 'yes',
        relevant: AGREED,
      }),
      {
        type: 'text',
        name: MEETING.role,
        label: said((t) => t.role),
        hint: said((t) => t.roleHint),
        required: 'yes',
        relevant: AGREED,
      },
      ...(named ? chosenGroup : freeGroup),
      {
        type: 'text',
        name: MEETING.title,
        label: said((t) => t.title),
        hint: said((t) => t.titleHint),
        required: 'yes',
        relevant: `${LOOKING} or ${READING}`,
      },
      { type: 'end_group' },
    ],
    lists: [METHOD_CHOICES, YES_NO_CHOICES, CONSENT_CHOICES, ...(named ? [groupChoices(groups)] : [])],
  };
}

const choose = (list: string, name: string, row: Omit<SurveyRow, 'type' | 'name'>): SurveyRow => ({
  type: `select_one ${list}`,
  name,
  ...row,
});

const chosenGroup: readonly SurveyRow[] = [
  choose('groups', MEETING.group, { label: said((t) => t.group), required: 'yes', relevant: AGREED }),
  {
    type: 'text',
    name: MEETING.otherGroup,
    label: said((t) => t.otherGroup),
    relevant: `\${${MEETING.group}} = '${OTHER_GROUP}'`,
  },
];

const freeGroup: readonly SurveyRow[] = [
  { type: 'text', name: MEETING.group, label: said((t) => t.otherGroup), relevant: AGREED },
];
