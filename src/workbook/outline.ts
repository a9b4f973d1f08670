import type { Archive } from './archive.js';
import { broken, macros, unsafe } from './refusal.js';
import { walk } from './xml.js';

/** What a workbook is made of: its sheets in order, and where their parts lie. */
export interface Outline {
  readonly since1904: boolean;
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean; readonly part: string }[];
  readonly strings: string | null;
  readonly styles: string | null;
}

export async function outlineOf(archive: Archive): Promise<Outline> {
  await refuseMacros(archive);
  const related = await relations(archive);
  const book = 'xl/workbook.xml';
  let since1904 = false;
  const sheets: Outline['sheets'][number][] = [];
  walk(await needed(archive, book), book, {
    open(name, attributes) {
      if (name === 'workbookPr') since1904 ||= attributes['date1904'] === '1' || attributes['date1904'] === 'true';
      if (name !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => /(?:^|:)id$/u.test(key))?.[1];
      const target = related.find((relation) => relation.id === id);
      // Charts and dialogs have tabs as well.
      if (target?.kind !== 'worksheet') return;
      const hidden = (attributes['state'] ?? 'visible') !== 'visible';
      sheets.push({ name: attributes['name'] ?? '', hidden, part: target.part });
    },
  });
  const [strings, styles] = ['sharedStrings', 'styles'].map(
    (kind) => related.find((relation) => relation.kind === kind && archive.names.has(relation.part))?.part ?? null,
  ) as [string | null, string | null];
  return { since1904, sheets, strings, styles };
}

/** The bytes of a part without which there is nothing to be read. */
export async function needed(archive: Archive, part: string): Promise<Uint8Array> {
  const bytes = await archive.read(part);
  if (!bytes) throw broken('archive', part);
  return bytes;
}

async function refuseMacros(archive: Archive): Promise<void> {
  const types = '[Content_Types].xml';
  let found = [...archive.names].some((name) => /vbaProject\.bin$/iu.test(name));
  walk(await needed(archive, types), types, {
    open: (_, { ContentType = '' }) => {
      found ||= /macroEnabled|vbaProject/iu.test(ContentType);
    },
  });
  if (found) throw macros();
}

interface Relation {
  readonly id: string;
  /** The last word of its type: worksheet, styles, ... */
  readonly kind: string;
  readonly part: string;
}

async function relations(archive: Archive): Promise<Relation[]> {
  const part = 'xl/_rels/workbook.xml.rels';
  const found: Relation[] = [];
  walk(await needed(archive, part), part, {
    open(name, { Id = '', Type = '', Target = '', TargetMode }) {
      if (name !== 'Relationship' || TargetMode === 'External') return;
      if (/(?:^|\/)\.\.?(?:\/|$)|^[a-z]+:/iu.test(Target)) throw unsafe('name', Target);
      found.push({
        id: Id,
        kind: Type.slice(Type.lastIndexOf('/') + 1),
        part: Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`,
      });
    },
  });
  return found;
}
