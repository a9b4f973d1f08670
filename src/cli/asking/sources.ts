import { at } from '../../model/at.js';
import type { Lang } from '../../model/lang.js';
import { isSpeaking, type Evidence, type Source, type Study } from '../../model/study.js';
import { inWords } from '../../text/localized.js';
import type { Messages } from '../../text/messages/index.js';
import type { Choice } from '../prompter.js';
import { other, sentences } from './hints.js';

/** The study that is asked about, and in which language. */
interface Known {
  readonly study: Study;
  readonly lang: Lang;
  readonly t: Messages;
}

/** A choice of which something is said. */
type Told = Choice<string> & { readonly hint: string };

/** What a source is called: its role or title. */
export function called({ role, title, cite, kind }: Source, { lang, t }: Pick<Known, 'lang' | 't'>): string {
  const named = role ?? title;
  return named ? inWords(named, lang) : (cite ?? t.vocabulary.sourceKind[kind]);
}

export const sources = (scene: Known): Told[] =>
  [...scene.study.sources.values()].map((source) => ({
    value: source.id,
    name: `${called(source, scene)} (${source.id})`,
    hint: aboutSource(source, scene),
  }));

/** Those that are rules to be carried out. */
export const norms = (scene: Known): Choice<string>[] =>
  sources(scene).filter(({ value }) => scene.study.norms.includes(value));

/** The sessions, the last one first, then the sources. */
export function origins(scene: Known): Choice<string>[] {
  const { study, t } = scene;
  const sessions = [...study.sessions].map(([id, { source: of, method, date }]): Choice<string> => {
    const source = study.sources.get(of);
    const parts = [source ? called(source, scene) : of, t.vocabulary.method[method], ...(date === null ? [] : [date])];
    return { value: id, name: `${parts.join(', ')} (${id})`, ...(source && { hint: aboutSource(source, scene) }) };
  });
  return [
    ...sessions.reverse(),
    ...sources(scene).map((each) => ({ ...each, hint: `${t.adding.straight}; ${each.hint}` })),
  ];
}

/** Whether it is somebody who speaks, of whom no session is written down. */
export function isUnmet({ study }: Pick<Known, 'study'>, id: string): boolean {
  const source = study.sources.get(id);
  return (
    source !== undefined && isSpeaking(source.kind) && ![...study.sessions.values()].some((each) => each.source === id)
  );
}

/** What it is, and what it is called in the other language. */
function aboutSource(
  { kind, group, status, date, role, title }: Source,
  { lang, t }: Pick<Known, 'lang' | 't'>,
): string {
  const parts = [t.vocabulary.sourceKind[kind], group, status && t.vocabulary.documentStatus[status], date];
  return sentences(parts.filter((part) => part !== undefined).join(', '), other(role ?? title, lang));
}

/** Items of evidence; those in `first` come first, and say so. */
export function items(scene: Known, first: ReadonlySet<string> = new Set()): Choice<string>[] {
  const { study, lang, t } = scene;
  const accepted = [...study.evidence.values()].filter(({ state }) => state === 'accepted');
  const choice = (item: Evidence): Choice<string> => {
    const told = [called(at(study.sources, item.source), scene), t.vocabulary.method[item.method], item.date, item.at];
    const from = told.filter((part) => part !== null).join(', ');
    const speaks = first.has(item.id) ? [t.adding.speaks] : [];
    return { value: item.id, name: `${item.id}: ${inWords(item.finding, lang)}`, hint: [...speaks, from].join('; ') };
  };
  return [...accepted.filter(({ id }) => first.has(id)), ...accepted.filter(({ id }) => !first.has(id))].map(choice);
}
