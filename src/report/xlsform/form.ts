import type { Framework } from '../../model/framework.js';
import { meeting } from './meeting.js';
import { askedOf, type Asked } from './survey.js';

/** All that a form asks: of the meeting, then of those leaves that are wanted. */
export function formOf(framework: Framework, isAsked: (leaf: string) => boolean): Asked {
  const before = meeting(groupsOf(framework));
  const asked = askedOf(framework, isAsked);
  return { rows: [...before.rows, ...asked.rows], lists: [...before.lists, ...asked.lists] };
}

/** The groups whose voice the framework asks for, in its order. */
const groupsOf = ({ nodes }: Framework): string[] => [
  ...new Set(Object.values(nodes).flatMap(({ needs }) => needs.groups ?? [])),
];
