import { finding, type Finding } from '../../model/findings/index.js';
import { grouped } from '../../model/grouped.js';
import type { Grid } from '../../model/sheets.js';
import type { WordedQuestion } from '../../model/xlsform.js';
import { called, headsOf, pathOf, separatorIn, type Manner } from './words.js';

/** Where the answers to a form stand, if a grid is read in a certain manner. */
export interface FormColumns {
  readonly manner: Manner;
  readonly separator: string | null;
  /** Question → its column. */
  readonly columns: ReadonlyMap<string, number>;
  /** Question of several choices → choice → its column of noughts and ones. */
  readonly split: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Columns of what takes no answer, as notes do, and of what is told already. */
  readonly idle: ReadonlySet<number>;
  readonly findings: readonly Finding[];
}

/**
 * Finds questions by their headers: as the form calls them, alone or with their groups. Of names it does to stand behind other groups, since
 * a form may have been put into another; those that keep to its own groups go before.
 */
export function columnsIn(grid: Grid, questions: readonly WordedQuestion[], manner: Manner): FormColumns {
  const heads = headsOf(grid);
  const separator = separatorIn(heads, questions, manner);
  const known = headersOf(questions, manner, separator);
  const findings: Finding[] = [];
  const columns = new Map<string, number>();
  const split = new Map<string, Map<string, number>>();
  const idle = new Set<number>();
  const take = ({ question, choice }: Meant, head: string, col: number): void => {
    if (question.takes === 'nothing') return void idle.add(col);
    const into = choice === null ? columns : (split.get(question.name) ?? new Map<string, number>());
    if (choice !== null) split.set(question.name, into);
    const name = choice ?? question.name;
    const first = into.get(name);
    if (first === undefined) into.set(name, col);
    else {
      idle.add(col);
      const told = { name: head, first: grid.place(0, first) };
      findings.push(finding('HEADER-TWICE', told, grid.place(0, col)));
    }
  };
  const left: (readonly [head: string, col: number])[] = [];
  heads.forEach((head, col) => {
    const [one, other] = known.get(head) ?? [];
    if (one && other) {
      idle.add(col);
      const names = [one, other].map(({ question, choice }) => [question.name, choice ?? []].flat().join('/'));
      if (heads.indexOf(head) === col)
        findings.push(finding('LABEL-AMBIGUOUS', { label: head, names }, grid.place(0, col)));
    } else if (one) take(one, head, col);
    else left.push([head, col]);
  });
  if (manner === 'names') {
    const placed = new Set(columns.keys());
    for (const [head, col] of left) {
      const found = behindGroups(head, known);
      if (found && (found.choice !== null || !placed.has(found.question.name))) take(found, head, col);
    }
  }
  return { manner, separator, columns, split, idle, findings };
}

interface Meant {
  readonly question: WordedQuestion;
  readonly choice: string | null;
}

type Headers = ReadonlyMap<string, readonly Meant[]>;

/** Every header that the form can have: a question of several choices has one for each besides, behind the same sign or a slash. */
function headersOf(questions: readonly WordedQuestion[], manner: Manner, separator: string | null): Headers {
  return grouped(
    questions.flatMap((question): (readonly [string, Meant])[] => {
      const path = pathOf(question, manner);
      const own = called(question, manner);
      const whole = [...new Set([own, ...(separator === null ? [] : [path.join(separator)])])];
      const parts = question.takes === 'several' ? question.choices : [];
      const ofChoices = parts.flatMap((choice) =>
        whole.flatMap((head) =>
          [...new Set([separator ?? '/', '/'])].map(
            (sign) => [head + sign + called(choice, manner), { question, choice: choice.name }] as const,
          ),
        ),
      );
      return [...whole.map((head) => [head, { question, choice: null }] as const), ...ofChoices];
    }),
  );
}

/** `a/b/method` and `a-b-method` → `method`: no name has either sign. Names of choices may have hyphens, and stand behind a slash. */
function behindGroups(head: string, known: Headers): Meant | null {
  const slash = head.lastIndexOf('/');
  const question = tailOf(head.slice(0, Math.max(0, slash)));
  const [meant] = known.get(`${question}/${head.slice(slash + 1)}`) ?? known.get(tailOf(head)) ?? [];
  return meant ?? null;
}

export const tailOf = (head: string): string => head.slice(Math.max(head.lastIndexOf('/'), head.lastIndexOf('-')) + 1);
