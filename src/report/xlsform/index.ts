import { inLanguage, type Lang } from '../../model/lang.js';
import type { Framework } from '../../model/framework.js';
import type { SheetTable } from '../../model/sheets.js';
import { choicesTable } from './choices.js';
import { formOf } from './form.js';
import { surveyTable } from './survey.js';
import { LANGUAGE_NAMES } from './words.js';

export { formWording } from './wording.js';

/** What a form is made of. */
export interface FormWanted {
  /** The language it opens in; it can be filled in in either. */
  readonly lang: Lang;
  /** Indicators to ask about, and what tells this form from one about all: part of its id, and of its version. null: all. */
  readonly only: { readonly leaves: ReadonlySet<string>; readonly id: string; readonly version: string } | null;
}

/** A framework as an XLSForm (https://xlsform.org), for KoboToolbox and ODK: three sheets of a workbook. */
export function xlsform(framework: Framework, { lang, only }: FormWanted): SheetTable[] {
  const { rows, lists } = formOf(framework, (leaf) => only?.leaves.has(leaf) ?? true);
  return [surveyTable(rows), choicesTable(lists), settings(framework, { lang, only })];
}

function settings({ id, version, digest, title }: Framework, { lang, only }: FormWanted): SheetTable {
  return {
    name: 'settings',
    columns: ['form_title', 'form_id', 'version', 'default_language', 'style'],
    rows: [
      [
        inLanguage(title, lang).text,
        only === null ? id : `${id}-${only.id}`,
        // A server takes another form under the same id only by another version: one that tells what it was made of, and no hour.
        [version, digest.slice(0, DIGITS), ...(only === null ? [] : [only.version.slice(0, DIGITS)])].join('-'),
        LANGUAGE_NAMES[lang],
        'pages',
      ],
    ],
  };
}

const DIGITS = 12;
