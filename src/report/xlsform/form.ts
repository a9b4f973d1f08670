import type { Framework } from '../../model/framework.js';
import { furtherOf } from './further.js';
import { meeting } from './meeting.js';
import { askedOf, type Asked } from './survey.js';

/** All that a form asks: of the meeting, then of those leaves that are wanted, then what was found besides. */
export function formOf(framework: Framework, isAsked: (leaf: string) => boolean): Asked {
  const before = meeting(groupsOf(framework));
  const asked = askedOf(framework, isAsked);
  const parts = [before, asked, furtherOf(framework, isAsked)];
  return { rows: parts.flatMap(({ rows }) => rows), lists: parts.flatMap(({ lists }) => lists) };
}

/** The groups whose voice the framework asks for, in its order. */
const groupsOf = ({ nodes }: Framework): string[] => [
  ...new Set(Object.values(nodes).flatMap(({ needs }) => needs.groups ?? [])),
];
