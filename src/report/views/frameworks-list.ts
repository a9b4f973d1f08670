import type { Framework } from '../../model/framework.js';
import type { Lang } from '../../model/lang.js';
import { messages } from '../../text/messages/index.js';
import { cell, code, left, paragraph, table, worded } from '../compose.js';
import { extentOf } from '../phrases/extent.js';
import type { Document } from '../tree.js';

/** A framework and where it lies; `file` is null for one that ships with the program. */
interface Listed {
  readonly framework: Framework;
  readonly file: string | null;
  readonly package: string | null;
}

/** The frameworks at hand, one row each. */
export function frameworksList(frameworks: readonly Listed[], lang: Lang): Document {
  const t = messages(lang).frameworks;
  const rows = frameworks.map(({ framework, file, package: from }) => [
    cell(code(framework.id)),
    cell(framework.version),
    cell(worded(framework.title, lang)),
    cell(extentOf(framework, lang)),
    cell(file === null ? t.shipped : from === null ? code(file) : t.inPackage(from)),
    cell(code(framework.digest.slice(0, 12))),
  ]);
  const first = frameworks[0]?.framework;
  return {
    blocks: [
      table([left(t.id), left(t.version), left(t.title), left(t.extent), left(t.where), left(t.digest)], rows),
      ...(first ? [paragraph(t.more(first.id))] : []),
    ],
  };
}
