import type { GroundCode, Reading, Triangle } from '../../model/triangulation.js';

export interface TriangulationRule {
  readonly code: GroundCode;
  readonly reading: Extract<Reading, 'divergent' | 'convergent'>;
  readonly types: readonly Triangle[];
}

/**
 * The one table by which sides are read. The four types are Denzin's (1978, The Research Act, 2nd ed., ch. 10); that findings
 * may come out convergent, complementary or divergent is after Erzberger and Prein (1997, Quality & Quantity 31, 141–154). A side
 * that is silent on what another says neither confirms nor denies it (Farmer et al. 2006, Qualitative Health Research 16,
 * 377–394), so it leaves two sides complementary. By which signs a program may tell them apart is this program's convention.
 *
 * Read from the top: any rule of divergence that holds makes the reading divergent; else any of convergence makes it convergent;
 * else several sides are complementary and one is a single source.
 */
export const TRIANGULATION_RULES: readonly TriangulationRule[] = [
  { code: 'items-dispute', reading: 'divergent', types: ['data', 'method'] },
  { code: 'factor-denied', reading: 'divergent', types: ['data', 'method'] },
  { code: 'levels-apart', reading: 'divergent', types: ['data', 'investigator', 'method'] },
  { code: 'said-seen-apart', reading: 'divergent', types: ['method'] },
  { code: 'changed-over-time', reading: 'divergent', types: ['data'] },
  { code: 'status-apart', reading: 'divergent', types: ['investigator'] },
  { code: 'verdicts-apart', reading: 'divergent', types: ['theory'] },
  { code: 'levels-agree', reading: 'convergent', types: ['data', 'investigator', 'method'] },
  { code: 'factor-shared', reading: 'convergent', types: ['data', 'method'] },
  { code: 'status-shared', reading: 'convergent', types: ['investigator'] },
  { code: 'verdicts-agree', reading: 'convergent', types: ['theory'] },
];
