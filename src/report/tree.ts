import type { Lang } from '../model/lang.js';
import type { Chart } from './charts/chart.js';

/**
 * What a view makes and a format prints. Every string in it is plain text, whoever wrote it: a format encodes each
 * one for its sink, so a view cannot smuggle markup in and cannot forget to escape.
 */
export type Inline =
  | string
  | { readonly kind: 'strong'; readonly text: readonly Inline[] }
  | { readonly kind: 'emphasis'; readonly text: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  /** A link to an anchor of the same document. */
  | { readonly kind: 'link'; readonly to: string; readonly text: readonly Inline[] }
  /** Text that carries a judgement: a format may colour it. */
  | { readonly kind: 'tone'; readonly tone: Tone; readonly text: readonly Inline[] }
  /** Text in another language than the document. It bears a mark for the eye; whatever reads aloud needs to know as well. */
  | { readonly kind: 'foreign'; readonly lang: Lang; readonly text: readonly Inline[] };

export type Tone = 'good' | 'fair' | 'weak' | 'bad' | 'quiet';

export type Block = Said & {
  /** Where it is shown, if the same is said otherwise elsewhere. */
  readonly only?: Medium;
};

/** What is read as text draws with characters; a page has tables and pictures for it. */
export type Medium = 'text' | 'page';

type Said =
  | {
      readonly kind: 'heading';
      readonly level: 1 | 2 | 3 | 4;
      readonly text: readonly Inline[];
      readonly anchor?: string;
      /** What stands under it is looked up, one of many alike: a format that can fold it up does. */
      readonly folded?: true;
      /** What stands under it is a sheet by itself, handed out alone: on paper it begins a page. */
      readonly sheet?: true;
    }
  | { readonly kind: 'paragraph'; readonly text: readonly Inline[]; readonly isContents?: true }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      /** Whether it leads to the sections: a format that has such a list of its own need not show both. */
      readonly isContents?: true;
      readonly items: readonly ListItem[];
      /** The first number of an ordered list that goes on from another one; else 1. */
      readonly from?: number;
    }
  | Table
  /** Preformatted text, such as bars made of characters. */
  | { readonly kind: 'preformatted'; readonly lines: readonly string[] }
  | Diagram
  | { readonly kind: 'chart'; readonly chart: Chart };

export interface Table {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface ListItem {
  readonly text: readonly Inline[];
  readonly anchor?: string;
  /** Whether a box stands before it, to be ticked by hand. */
  readonly box?: true;
  readonly items?: readonly ListItem[];
}

export interface Column {
  readonly title: string;
  readonly align: 'left' | 'right';
  /** What is written in by hand, and so is given room on paper: a tick, or words. */
  readonly blank?: 'tick' | 'words';
}

export interface Cell {
  readonly text: readonly Inline[];
  readonly anchor?: string;
  /** Steps to the right, for a tree shown as a table. */
  readonly indent?: number;
}

/** What leads to what. */
export interface Diagram {
  readonly kind: 'diagram';
  /** What its file is called: unique in a document, as that of a chart. */
  readonly id: string;
  readonly title: string;
  /** What a picture of it calls the looks of its boxes; without it there is no key. */
  readonly key?: Readonly<Record<DiagramNode['tone'], string>>;
  readonly nodes: readonly DiagramNode[];
  readonly edges: readonly DiagramEdge[];
}

export interface DiagramNode {
  readonly id: string;
  readonly label: string;
  /** root: nothing leads to it. circle: part of a vicious circle. */
  readonly tone: 'root' | 'effect' | 'circle';
}

export interface DiagramEdge {
  readonly from: string;
  readonly to: string;
}

export interface Document {
  readonly blocks: readonly Block[];
  /** Whether it is to fit one sheet of paper, for which a format sets it close. */
  readonly isSheet?: true;
}
