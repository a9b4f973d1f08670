import type { Framework } from '../../model/framework.js';
import type { Worded, WordedQuestion } from '../../model/xlsform.js';
import type { Choices } from './choices.js';
import { formOf } from './form.js';
import type { SurveyRow } from './survey.js';

/** Every question of the form with its words, those that take no answer included; what phones note by themselves has none. */
export function formWording(framework: Framework): WordedQuestion[] {
  const { rows, lists } = formOf(framework, () => true);
  const groups: Worded[] = [];
  return rows.flatMap((row) => {
    if (row.type.startsWith('end_')) groups.pop();
    const { name, label } = row;
    if (name === undefined || label === undefined) return [];
    if (!row.type.startsWith('begin_')) return [worded(row, { name, label }, [...groups], lists)];
    groups.push({ name, label });
    return [];
  });
}

function worded(
  { type, stem }: SurveyRow,
  of: Worded,
  groups: readonly Worded[],
  lists: readonly Choices[],
): WordedQuestion {
  const [what = '', list] = type.split(' ');
  const choices = lists.find((each) => each.list === list)?.choices ?? [];
  return { ...of, takes: TAKES[what] ?? 'text', groups, stem: stem ?? null, choices };
}

const TAKES: Readonly<Record<string, WordedQuestion['takes'] | undefined>> = {
  note: 'nothing',
  select_one: 'one',
  select_multiple: 'several',
};
