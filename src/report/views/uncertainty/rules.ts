import type { OtherRule, Uncertainty } from '../../../model/uncertainty.js';
import { capital } from '../../../text/words.js';
import { item } from '../../compose.js';
import type { Context } from '../../context.js';
import type { ListItem } from '../../tree.js';
import { changeText } from './alone.js';

/** The score by each rule of aggregation, or why there is none. */
export const rules = (uncertainty: Uncertainty, c: Context): ListItem[] =>
  uncertainty.rules.map((other) => item(`${capital(nameOf(other, c))}: ${scoreOf(other, c)}`));

const nameOf = ({ rule, own }: OtherRule, c: Context): string =>
  own ? c.t.uncertainty.ownRule(c.t.vocabulary.aggregate[rule]) : c.t.vocabulary.aggregate[rule];

const scoreOf = (other: OtherRule, c: Context): string =>
  other.why === null ? changeText(other, c) : c.t.uncertainty.why[other.why];
