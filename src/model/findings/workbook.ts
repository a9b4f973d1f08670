import type { Severity } from './index.js';

/** What a file is that is no workbook we read. */
export type OtherKind = 'xls' | 'xlsb' | 'ods' | 'page' | 'archive' | 'unknown';
/** What a workbook may not have: it would cost more than it holds, or hide what it holds. */
export type Unsafe =
  | 'entries'
  | 'size'
  | 'ratio'
  | 'twice'
  | 'link'
  | 'encrypted'
  | 'name'
  | 'doctype'
  | 'depth'
  | 'cells'
  | 'text'
  | 'characters'
  | 'flaws';

/** `checksum`: bytes that are not those packed. `xml`: not well-formed, or not UTF-8. `content`: not what a sheet holds. */
export type Damage = 'archive' | 'checksum' | 'xml' | 'content';

/** Raised by the door to workbooks. `part`: the part of the file, as the archive names it. */
export interface WorkbookFindings {
  'WORKBOOK-KIND': { readonly kind: OtherKind };
  'WORKBOOK-LOCKED': Readonly<Record<string, never>>;
  'WORKBOOK-MACROS': Readonly<Record<string, never>>;
  /** `limit`: how much there may be at most; null where there may be none. */
  'WORKBOOK-UNSAFE': { readonly what: Unsafe; readonly part: string | null; readonly limit: number | null };
  'WORKBOOK-BROKEN': { readonly what: Damage; readonly part: string | null };
  /** Of a table that is to be written. `row`: what it is known by. */
  'CELL-TOO-LONG': {
    readonly table: string;
    readonly row: string;
    readonly column: string;
    readonly units: number;
    readonly most: number;
  };
}

export const workbookSeverities: { readonly [C in keyof WorkbookFindings]: Severity } = {
  'WORKBOOK-KIND': 'error',
  'WORKBOOK-LOCKED': 'error',
  'WORKBOOK-MACROS': 'error',
  'WORKBOOK-UNSAFE': 'error',
  'WORKBOOK-BROKEN': 'error',
  'CELL-TOO-LONG': 'error',
};
