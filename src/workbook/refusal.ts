import { finding, type Finding } from '../model/findings/index.js';
import type { Damage, OtherKind, Unsafe } from '../model/findings/workbook.js';
import { topOf, type Place } from '../model/places.js';

/** Thrown from wherever it turns out that a workbook is not to be read. */
export class Refusal extends Error {
  readonly toFinding: (file: string) => Finding;

  constructor(toFinding: (file: string) => Finding) {
    super();
    this.toFinding = toFinding;
  }
}

const refused = (toFinding: (place: Place) => Finding): Refusal => new Refusal((file) => toFinding(topOf(file)));

export const otherKind = (kind: OtherKind): Refusal => refused((place) => finding('WORKBOOK-KIND', { kind }, place));

export const locked = (): Refusal => refused((place) => finding('WORKBOOK-LOCKED', {}, place));

export const macros = (): Refusal => refused((place) => finding('WORKBOOK-MACROS', {}, place));

export const unsafe = (what: Unsafe, part: string | null, limit: number | null = null): Refusal =>
  refused((place) => finding('WORKBOOK-UNSAFE', { what, part, limit }, place));

export const broken = (what: Damage, part: string | null): Refusal =>
  refused((place) => finding('WORKBOOK-BROKEN', { what, part }, place));
