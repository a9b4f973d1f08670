import { entry } from '../../model/at.js';
import { CONVENTION } from '../../model/catalogue.js';
import type { Framework } from '../../model/framework.js';
import { inLanguage, type Lang, type Localized } from '../../model/lang.js';
import { messages } from '../../text/messages/index.js';
import { capital, listed } from '../../text/words.js';
import { bullets, code, heading, item, line, strong, worded } from '../compose.js';
import { inWords } from '../context.js';
import type { Block, Inline, ListItem } from '../tree.js';

/** What a framework adds to the catalogue, and the remedies that it names as next steps. */
export function frameworkEntries(framework: Framework, lang: Lang): Block[] {
  const { frameworks: words } = messages(lang);
  const { own, remarks, nodes } = framework;
  const steps = Object.values(nodes).flatMap((node) => Object.values(node.remedies).flat());
  const section = (title: string, items: readonly ListItem[]): Block[] =>
    items.length === 0 ? [] : [heading(2, title), bullets(items)];
  return [
    ...section(
      words.ownConcepts,
      (remarks?.concepts ?? []).map((id) => conceptItem(id, framework, lang)),
    ),
    ...section(
      words.ownFactors,
      own.factors.map((id) => factorItem(id, framework, lang)),
    ),
    ...section(
      words.remedies,
      [...new Set([...own.remedies, ...steps])].map((id) => remedyItem(id, framework, lang)),
    ),
  ];
}

/** `Write SOPs (write-sops)`. */
export function remedyTitle(id: string, { catalogue }: Framework, lang: Lang): Inline[] {
  return line(`${inWords(entry(catalogue.remedies, id).title, lang)} (`, code(id), ')');
}

function conceptItem(id: string, { catalogue }: Framework, lang: Lang): ListItem {
  const concept = entry(catalogue.concepts, id);
  return item(strong(worded(concept.title, lang)), ' (', code(id), ')', after(concept.definition, lang));
}

function factorItem(id: string, { catalogue }: Framework, lang: Lang): ListItem {
  const factor = entry(catalogue.factors, id);
  const { vocabulary } = messages(lang);
  const topics = factor.concepts.map((concept) => titleOf(catalogue.concepts[concept]?.title, concept, lang));
  const facts = [vocabulary.polarity[factor.polarity], vocabulary.locus[factor.locus], listed(topics, lang)];
  const items = [item(`${capital(facts.join('; '))}.`), sourceItem(factor.source, lang)];
  return { ...item(strong(worded(factor.title, lang)), ' (', code(id), ')', after(factor.text, lang)), items };
}

function remedyItem(id: string, { catalogue }: Framework, lang: Lang): ListItem {
  const remedy = entry(catalogue.remedies, id);
  const { frameworks: words, vocabulary } = messages(lang);
  const factors = (ids: readonly string[]) => ids.map((f) => titleOf(catalogue.factors[f]?.title, f, lang));
  const aims: [string, string[]][] = [
    [words.addresses, factors(remedy.addresses)],
    [words.improves, remedy.improves.map((concept) => titleOf(catalogue.concepts[concept]?.title, concept, lang))],
    [words.builtOn, factors(remedy.uses)],
  ];
  const told = aims.filter(([, titles]) => titles.length > 0).map(([lead, titles]) => `${lead}${titles.join('; ')}`);
  const facts = [inWords(remedy.who, lang), vocabulary.horizon[remedy.horizon], vocabulary.effort[remedy.effort]];
  const items = [
    item(`${capital(facts.join('; '))}.`),
    ...told.map((text) => item(`${capital(text)}.`)),
    sourceItem(remedy.source, lang),
  ];
  return { ...item(strong(worded(remedy.title, lang)), ' (', code(id), ')', after(remedy.text, lang)), items };
}

const sourceItem = (source: string, lang: Lang): ListItem => {
  const { frameworks: words, vocabulary } = messages(lang);
  return item(words.by(source === CONVENTION ? vocabulary.convention : source));
};

const after = (text: Localized | undefined, lang: Lang): string => (text ? `: ${inWords(text, lang)}` : '');

const titleOf = (title: Localized | undefined, id: string, lang: Lang): string =>
  title ? inLanguage(title, lang).text : id;
