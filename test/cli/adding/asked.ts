import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answering, type Answer } from '../answering.js';
import { folder, run, TINY } from '../run.js';

/** A study with one of each, and two frameworks: one of levels, one of values between them that items prove one by one. */
export const STUDY = `format: egov-study/1
id: small
lang: en
agency: { name: Dinas X }
frameworks: [tiny.yaml]
norms: [rule]
sources:
  head: { kind: informant, role: { en: Head of agency, id: Kepala dinas }, group: leadership }
  staff: { kind: group, role: Staff, size: 8 }
  rule: { kind: document, title: Rule 5, status: enacted, date: 2017 }
sessions:
  head-0107: { source: head, method: interview, date: 2022-01-07 }
evidence:
  - { id: e1, from: head-0107, finding: "There is a plan.", shows: [rules-in-force], about: [planning] }
  - { id: e2, from: rule, finding: "It is written.", state: accepted }
`;

export const FILES = { 'study.yaml': STUDY, 'tiny.yaml': TINY };
export { TINY };

export interface Where {
  readonly cwd?: string;
  readonly env?: Record<string, string>;
  readonly today?: string;
  readonly columns?: number;
}

/** Runs add at a terminal where somebody gives these answers. */
export async function adding(
  argv: readonly string[],
  answers: readonly Answer[],
  { cwd = folder(FILES), env = {}, today, columns = 100 }: Where = {},
) {
  const { terminal, said } = answering(...answers);
  const outcome = await run(['add', ...argv], {
    cwd,
    tty: true,
    columns,
    terminal,
    env,
    ...(today !== undefined && { today }),
  });
  const text = (path = 'study.yaml'): string => readFileSync(join(cwd, path), 'utf8');
  return { ...outcome, said, cwd, text };
}

/** An environment with a folder for drafts, and the drafts in it. */
export function stateIn(home = folder()) {
  const drafts = join(home, 'egov-assess/drafts');
  return {
    env: { XDG_STATE_HOME: home },
    drafts,
    kept: (): string[] => (existsSync(drafts) ? readdirSync(drafts) : []).map((name) => join(drafts, name)),
  };
}
