import type { Checklist } from '../model/checklist.js';
import { hasErrors, type Finding } from '../model/findings/index.js';
import { fileName } from '../model/paths.js';
import { forEachEntry } from './entries.js';
import type { Ports } from './ports.js';
import type { ChecklistFile } from './raw.js';
import { checkFormat } from './schema/check.js';
import { CHECKLIST } from './schema/formats.js';
import { readSource } from './source.js';
import { checkReferences } from './study/references.js';
import { localized, optional } from './text.js';

interface LoadedChecklist {
  /** null where there is an error. */
  readonly checklist: Checklist | null;
  readonly findings: readonly Finding[];
  /** File, as places name it → its text. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Reads a reporting checklist. Its file is named by its last part in places. */
export function loadChecklist(path: string, ports: Ports): LoadedChecklist {
  const read = readSource({ path, file: fileName(path), called: path }, null, ports);
  const texts = new Map(read.shown === null ? [] : [[fileName(path), read.shown]]);
  if (!read.source) return { checklist: null, findings: read.findings, texts };
  const { value, places } = read.source;
  const checked = checkFormat(read.source, [CHECKLIST]);
  if (!checked.format) return { checklist: null, findings: checked.findings, texts };
  const raw = value as ChecklistFile; // the validator has just said so
  const findings: Finding[] = [];
  const domains = new Map(Object.entries(raw.domains));
  forEachEntry(raw.items, places, ['items'], (number, { domain }) => {
    checkReferences('UNKNOWN-DOMAIN', [domain], domains, () => places.value(['items', number, 'domain']), findings);
  });
  return { checklist: hasErrors(findings) ? null : checklistOf(raw), findings, texts };
}

function checklistOf({ id, version, title, source, methods = [], domains, items }: ChecklistFile): Checklist {
  const { cite, url, doi } = source;
  return {
    id,
    version,
    title: localized(title, 'en'),
    source: { cite, ...optional('url', url), ...optional('doi', doi) },
    methods,
    domains: Object.fromEntries(Object.entries(domains).map(([name, each]) => [name, localized(each.title, 'en')])),
    items: Object.entries(items).map(([number, { domain, facts = [], topics = [], judge = false, ...item }]) => ({
      number: Number(number),
      domain,
      title: localized(item.title, 'en'),
      asks: localized(item.asks, 'en'),
      facts,
      topics,
      judge: judge || facts.length + topics.length === 0,
    })),
  };
}
