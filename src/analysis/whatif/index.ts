import type { NodeResult } from '../../model/assessment/nodes.js';
import type { Result } from '../../model/assessment/result.js';
import { finding, hasErrors, type Finding } from '../../model/findings/index.js';
import { at } from '../../model/at.js';
import { scoresNodes, type Framework } from '../../model/framework.js';
import { nearest } from '../../model/nearest.js';
import { nth } from '../../model/nth.js';
import type { Study } from '../../model/study.js';
import type { ChangedNode, Setting, SettingResult, WhatIf } from '../../model/whatIf.js';
import { assess, type Tool } from '../../assess/index.js';
import { wayTo } from './path.js';
import { settingFindings, withSettings } from './settings.js';

export interface WhatIfOptions {
  /** Leaves to be taken at other levels; none to ask for the path alone. */
  readonly settings: readonly Setting[];
  /** The id of the band to aim at; null for the next better one. */
  readonly target: string | null;
  /** As in `assess`. */
  readonly projectFrom: readonly Framework[] | null;
}

/**
 * What would become of a score if some leaves stood at other levels, by the formulas of the score itself; and, from there, the
 * way of least effort to a better band. null where what is asked does not fit the framework: the findings say how.
 */
export function whatIf(
  study: Study,
  framework: Framework,
  tool: Tool,
  { settings, target, projectFrom }: WhatIfOptions,
): { readonly whatIf: WhatIf | null; readonly findings: readonly Finding[] } {
  if (!scoresNodes(framework))
    return { whatIf: null, findings: [finding('WHATIF-UNSCORED', { framework: framework.id }, null)] };
  const findings = [...settingFindings(study, framework, settings), ...targetFindings(framework, target)];
  if (hasErrors(findings)) return { whatIf: null, findings };
  const set = withSettings(study, framework, settings);
  const before = assess(study, framework, tool, { projectFrom });
  const after = settings.length === 0 ? before : assess(set, framework, tool, { projectFrom });
  const { id, title, digest, period } = before.study;
  const nodes = new Map(before.nodes.map((node) => [node.id, node]));
  return {
    whatIf: {
      format: 'egov-whatif/1',
      tool,
      options: before.options,
      study: { id, title, digest, period },
      agency: before.agency,
      framework: before.framework,
      set: settings.map((setting) => settingResult(setting, nodes)),
      before: before.result,
      after: after.result,
      nodes: changedNodes(before.nodes, after.nodes),
      ...wayTo(set, framework, after, target, projectFrom),
    },
    findings,
  };
}

function targetFindings({ bands }: Framework, target: string | null): Finding[] {
  const known = bands.edges.map(({ id }) => id);
  if (target === null || known.includes(target)) return [];
  return [finding('UNKNOWN-BAND', { id: target, suggestion: nearest(target, known), known }, null)];
}

function settingResult({ node, level }: Setting, nodes: ReadonlyMap<string, NodeResult>): SettingResult {
  const { title, status, score } = at(nodes, node);
  return { node, title, status, from: score, to: level };
}

/** Both assessments are by one framework, and so have the same nodes. */
function changedNodes(before: readonly NodeResult[], after: readonly NodeResult[]): ChangedNode[] {
  return before.flatMap((node, i) => {
    const { id, title, parent, range, bands } = node;
    const [was, is] = [resultOf(node), resultOf(nth(after, i))];
    return JSON.stringify(was) === JSON.stringify(is)
      ? []
      : [{ id, title, parent, range, bands, before: was, after: is }];
  });
}

/** What of a node is its result. */
const resultOf = ({
  status,
  score,
  known,
  percent,
  band,
  coverage,
  shares,
  bounds,
  floored,
  trouble,
}: NodeResult): Result => ({
  status,
  score,
  known,
  percent,
  band,
  coverage,
  shares,
  bounds,
  floored,
  trouble,
});
