import type { FactorResult } from '../../../model/assessment/factors.js';
import type { RemedyResult } from '../../../model/assessment/remedies.js';
import { bullets, heading, item, line, paragraph } from '../../compose.js';
import { inWords } from '../../context.js';
import { remedyTitle } from '../../phrases/links.js';
import type { Block, ListItem } from '../../tree.js';
import { codeLink, type Matrix } from './named.js';

/** Weaknesses and threats that no open strategy addresses, with what the catalogue suggests. */
export function unanswered(m: Matrix): Block[] {
  const t = m.t.tows;
  const inhibiting = [...m.kinds.W, ...m.kinds.T];
  const answered = new Set(m.strategies.filter(({ open }) => open).flatMap(({ strategy }) => strategy.addresses));
  const open = inhibiting.filter(({ id }) => !answered.has(id));
  const body =
    inhibiting.length === 0
      ? paragraph(t.noInhibitors)
      : open.length === 0
        ? paragraph(t.allAnswered)
        : bullets(open.map((factor) => withSuggestions(factor, m)));
  return [heading(2, t.unanswered), body];
}

function withSuggestions(factor: FactorResult, m: Matrix): ListItem {
  const t = m.t.tows;
  const found = m.assessment.remedies.filter(
    ({ open, source, addresses }) => open && source !== null && addresses.includes(factor.id),
  );
  return {
    text: named(factor, m),
    items:
      found.length === 0
        ? [item(t.noSuggestion)]
        : [{ ...item(t.suggestions.trim()), items: found.map((remedy) => item(suggestion(remedy, m))) }],
  };
}

/** A remedy with what tells one from another: whether it is proposed already for something else, how soon, how much. */
function suggestion(remedy: RemedyResult, m: Matrix): string {
  const { horizon, effort } = m.t.vocabulary;
  const facts = [
    remedy.strategy === null ? null : m.t.tows.alreadyProposed,
    remedy.horizon === null ? null : horizon[remedy.horizon],
    remedy.effort === null ? null : effort[remedy.effort],
  ].filter((fact) => fact !== null);
  return `${remedyTitle(remedy.id, m)}${facts.length === 0 ? '' : `: ${facts.join(', ')}`}`;
}

/** Strengths and opportunities that no open strategy builds on: what could still be made use of. */
export function unused(m: Matrix): Block[] {
  const used = new Set(m.strategies.filter(({ open }) => open).flatMap(({ strategy }) => strategy.uses));
  const open = [...m.kinds.S, ...m.kinds.O].filter(({ id }) => !used.has(id));
  return open.length === 0
    ? []
    : [heading(2, m.t.tows.unused), bullets(open.map((factor) => ({ text: named(factor, m) })))];
}

const named = (factor: FactorResult, m: Matrix) => line(codeLink(factor.id, m), ` ${inWords(factor.title, m.lang)}`);
