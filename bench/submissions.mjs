import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { speaker } from './speaker.mjs';

const FRAMEWORK = 'jones';

/**
 * Writes a study, and `kobo.xlsx` with so many submissions to the form of its framework: each about half of the indicators. The workbook is
 * as KoboToolbox writes one (xlsxwriter in constant memory): strings stand in the cells, and empty cells are not there.
 */
export function writeSubmissions(folder, count) {
  mkdirSync(join(folder, 's'), { recursive: true });
  writeFileSync(join(folder, 's', 'study.yaml'), STUDY);
  writeFileSync(join(folder, 'kobo.xlsx'), workbook([HEAD, ...Array.from({ length: count }, (_, i) => submission(i))]));
}

const STUDY = `format: egov-study/1
id: s
lang: en
agency: { name: An agency }
frameworks: [${FRAMEWORK}]
`;

const { nodes } = JSON.parse(readFileSync(new URL(`../dist/data/${FRAMEWORK}.json`, import.meta.url), 'utf8'));
const LEAVES = Object.values(nodes).filter((node) => node.children.length === 0);

const HEAD = [
  ...['start', 'end', 'today', 'deviceid'],
  ...['method', 'date', 'agreed', 'quote_consent', 'source_role', 'source_group'].map((name) => `meeting/${name}`),
  ...LEAVES.flatMap(({ id, parent }) =>
    ['finding', 'quote', 'at', 'level'].map((part) => {
      const name = id.replaceAll('-', '_');
      return `${parent}__group/${name}__group/${name}__${part}`;
    }),
  ),
  ...['_id', '_uuid', '_submission_time', '_validation_status', '_notes', '_status', '_submitted_by', '__version__'],
  ...['_tags', '_index'],
];

function submission(number) {
  const { next, pick, words } = speaker(number + 1);
  const id = String(10_000_000 + number);
  return [
    ...['2026-01-09T08:00:00', '2026-01-09T09:00:00', '2026-01-09', 'collect:one'],
    ...['interview', '2026-01-09', 'yes', 'open', words(3), 'leadership'],
    ...LEAVES.flatMap(() =>
      next() < 0.5 ? [`${words(20)}.`, words(12), `minute ${number % 50}`, pick(['l1', 'l2', 'l3'])] : ['', '', '', ''],
    ),
    ...[number, `${id}-aaaa-4bbb-8ccc-0000${id}`, '2026-01-09T09:10:00', '', '', 'submitted_via_web', 'someone', 'vA'],
    ...['', number + 1],
  ];
}

const columnName = (col) =>
  (col < 26 ? '' : String.fromCharCode(64 + Math.floor(col / 26))) + String.fromCharCode(65 + (col % 26));

const cell = (value, at) =>
  typeof value === 'number'
    ? `<c r="${at}"><v>${value}</v></c>`
    : `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;

function workbook(rows) {
  const lines = rows.map((row, i) => {
    const cells = row.map((value, col) => (value === '' ? '' : cell(value, `${columnName(col)}${i + 1}`)));
    return `<row r="${i + 1}">${cells.join('')}</row>`;
  });
  const [main, relations, types] = [
    'spreadsheetml/2006/main',
    'officeDocument/2006/relationships',
    'package/2006/content-types',
  ].map((name) => `http://schemas.openxmlformats.org/${name}`);
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${types}"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Form" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}
