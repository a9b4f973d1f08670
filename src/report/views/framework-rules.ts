import type { Framework, FrameworkNode } from '../../model/framework.js';
import type { Lang } from '../../model/lang.js';
import type { BandTable, Scale } from '../../model/scale.js';
import { decimal, percent, plain } from '../../text/numbers.js';
import { messages, type Messages } from '../../text/messages/index.js';
import { listed } from '../../text/words.js';
import { bullets, heading, item, paragraph, strong } from '../compose.js';
import { inWords } from '../context.js';
import type { Block, ListItem } from '../tree.js';
import { basis, restsOn } from './framework-basis.js';

/** How a framework judges: its scale, bands and rules, and those that single nodes have of their own. */

/** The levels, from the worst to the best, and how they are given. */
export function scaleBlocks({ scale, remarks, nodes }: Framework, lang: Lang): Block[] {
  const t = messages(lang);
  const branches = Object.values(nodes).some((node) => node.scale !== undefined);
  return [
    heading(2, t.frameworks.scale),
    ...restsOn(remarks?.basis.scale, t),
    paragraph([...scaleFacts(scale, t), ...(branches ? [t.frameworks.branches] : [])].join(' ')),
    bullets(levelItems(scale, lang)),
  ];
}

const levelItems = ({ levels }: Scale, lang: Lang): ListItem[] =>
  levels.map((level) =>
    item(strong(`${plain(level.value, lang)} ${inWords(level.label, lang)}`), `: ${inWords(level.means, lang)}`),
  );

const scaleFacts = ({ worst, best, fractional, cumulative }: Scale, { frameworks: words }: Messages): string[] => [
  worst > best ? words.lowerIsBetter : words.higherIsBetter,
  ...(fractional ? [words.fractional] : []),
  ...(cumulative ? [words.cumulative] : []),
];

export function bandBlocks({ bands, remarks }: Framework, lang: Lang): Block[] {
  const t = messages(lang);
  return [
    heading(2, t.frameworks.bands),
    ...restsOn(remarks?.basis.bands, t),
    paragraph(comparison(bands, t)),
    bullets(bandItems(bands, lang)),
  ];
}

const comparison = ({ decimals }: BandTable, { frameworks: words, nouns }: Messages): string =>
  decimals === null ? words.comparedExact : words.comparedRounded(nouns.decimals(decimals));

const bandItems = ({ edges }: BandTable, lang: Lang): ListItem[] =>
  edges.map((band) =>
    item(messages(lang).frameworks.band(inWords(band.label, lang), band.id, decimal(band.from, lang))),
  );

export function ruleBlocks(framework: Framework, lang: Lang): Block[] {
  const t = messages(lang);
  const { frameworks: words, vocabulary } = t;
  const { sought, unsought } = framework.missing;
  const missing =
    sought === unsought
      ? [words.missing(vocabulary.missing[sought])]
      : [words.missingSought(vocabulary.missing[sought]), words.missingUnsought(vocabulary.missing[unsought])];
  const roles = framework.counts.map((role) => vocabulary.role[role]);
  return [
    heading(2, words.rules),
    bullets([
      item(words.combine(vocabulary.combine[framework.combine])),
      item(words.raters(vocabulary.combine[framework.raters])),
      item(words.counts(listed(roles, lang))),
      item(words.aggregate(vocabulary.aggregate[framework.aggregate])),
      ...missing.map((text) => item(text)),
      ...(framework.coverageFloor === 0 && sought === 'block' && unsought === 'block' ? [] : [floor(framework, lang)]),
      item(
        framework.scale.worst > framework.scale.best
          ? words.weakAbove(plain(framework.weakBelow, lang), plain(framework.target, lang))
          : words.weak(plain(framework.weakBelow, lang), plain(framework.target, lang)),
      ),
    ]),
  ];
}

function floor({ coverageFloor, remarks }: Framework, lang: Lang): ListItem {
  const t = messages(lang);
  const text = coverageFloor > 0 ? t.frameworks.floor(percent(coverageFloor, lang)) : t.frameworks.noFloor;
  return item(text, basis(remarks?.basis.coverage, t));
}

/** What a node does otherwise than the framework: its ladder, the rule that makes it of its parts, its bands. */
export function ownRules({ aggregate, bands, scale }: FrameworkNode, lang: Lang): ListItem[] {
  const t = messages(lang);
  const { frameworks: words, vocabulary } = t;
  return [
    ...(aggregate === undefined ? [] : [item(words.ownAggregate(vocabulary.aggregate[aggregate]))]),
    ...(scale === undefined
      ? []
      : [{ ...item([words.ladder, ...scaleFacts(scale, t)].join(' ')), items: levelItems(scale, lang) }]),
    ...(bands === undefined
      ? []
      : [{ ...item(`${words.ownBands} ${comparison(bands, t)}`), items: bandItems(bands, lang) }]),
  ];
}
