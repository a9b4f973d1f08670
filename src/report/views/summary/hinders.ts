import { bullets, heading, item, paragraph, strong } from '../../compose.js';
import type { Context } from '../../context.js';
import { noInhibitors } from '../../phrases/inhibitors.js';
import { foremost } from '../../phrases/leading.js';
import { factorTitle } from '../../phrases/links.js';
import type { Block, ListItem } from '../../tree.js';
import { inhibitors, type Ranked } from '../report/first.js';
import { FEW } from './few.js';

/** What inhibits most, each with how well it is known and what it brings about. */
export function hinders(c: Context): Block[] {
  const t = c.t.summary;
  const { ranked, foremost: first } = inhibitors(c);
  if (ranked.length === 0) return [heading(2, t.hindersHeading), paragraph(noInhibitors(c))];
  const { shown, tied } = foremost(first, FEW, FEW);
  return [
    heading(2, t.hindersHeading),
    bullets([
      ...shown.map((ranked) => factorItem(ranked, c)),
      ...(tied === 0 ? [] : [item(t.andTied(c.t.reportVerdict.tied(tied, true)))]),
    ]),
  ];
}

function factorItem(ranked: Ranked, c: Context): ListItem {
  const t = c.t.summary;
  const { leadsTo } = ranked.rank;
  const facts = [known(ranked, c), ...(leadsTo === 0 ? [] : [t.leadsTo(leadsTo)])];
  return item(strong(factorTitle(ranked.factor.id, c)), `: ${facts.join('; ')}.`);
}

function known({ factor, rank: { sources } }: Ranked, c: Context): string {
  const t = c.t.summary;
  const shown = sources === 0 ? t.shownByPublication : t.shownBy(c.t.nouns.independentSources(sources));
  switch (factor.basis) {
    case 'evidenced':
      return shown;
    case 'contested':
      return t.contested(shown);
    case 'stated':
      return t.stated;
  }
}
