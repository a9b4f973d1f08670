/**
 * A picture as data: what stands where, and in words already. Every string in it is plain text, whoever wrote it; every number is
 * on the scale of its axis. A format draws it: as SVG, or in characters.
 */
export type Chart = Bars | Dots | Marks | Radar | Heat | Plane | Steps | Tornado;

interface Drawn {
  /** What its file is called, and its anchor: unique in a document; lower-case letters, digits, hyphens and dots. */
  readonly id: string;
  readonly title: string;
  /** What it shows, in a sentence or two, for those who do not see it. */
  readonly description: string;
  /** What its key calls that which is unknown; without it the key says nothing of that. */
  readonly unknown?: string;
}

export interface Tick {
  readonly value: number;
  readonly label: string;
}

/** `from` stands left, or at the bottom, whichever of the two is the greater. */
export interface Axis {
  readonly title: string;
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly Tick[];
}

/** A bar for each of several things: the level of each indicator. */
export interface Bars extends Drawn {
  readonly kind: 'bars';
  readonly axis: Axis;
  readonly rows: readonly {
    readonly label: string;
    /** null: unknown, which is drawn otherwise than a bar of no length. */
    readonly value: number | null;
    /** What stands beside the bar. */
    readonly text: string;
    /** Steps to the right, for rows that are parts of the one above. */
    readonly indent: number;
  }[];
}

/** A point for each, with how far it could lie elsewhere: scores with bounds, ranks with intervals. */
export interface Dots extends Drawn {
  readonly kind: 'dots';
  readonly axis: Axis;
  /** What a point and a range mean; without it there is no key. */
  readonly key?: { readonly point: string; readonly range: string };
  readonly rows: readonly {
    readonly label: string;
    readonly value: number | null;
    readonly range: readonly [number, number] | null;
    readonly text: string;
    readonly indent: number;
  }[];
}

/** Several points for each, by who set them: levels by raters. */
export interface Marks extends Drawn {
  readonly kind: 'marks';
  readonly axis: Axis;
  /** Who set them, in the order of the key. */
  readonly series: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    /** One for each of `series`. */
    readonly values: readonly (number | null)[];
  }[];
}

export interface Radar extends Drawn {
  readonly kind: 'radar';
  /** `from` is the middle. */
  readonly axis: Axis;
  /** One polygon each. */
  readonly series: readonly { readonly label: string; readonly values: readonly (number | null)[] }[];
  readonly spokes: readonly string[];
}

/** Rows × columns in shades. */
export interface Heat extends Drawn {
  readonly kind: 'heat';
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    readonly cells: readonly {
      readonly text: string;
      /** 0–1: from the worst to the best; null where it is unknown. */
      readonly share: number | null;
    }[];
  }[];
  /** What the two ends of the shades mean. */
  readonly ends: readonly [worst: string, best: string];
}

/** Where something lies between two pairs of opposites; both axes from −1 to 1 of `reach`. */
export interface Plane extends Drawn {
  readonly kind: 'plane';
  /** How far the axes reach to either side of 0. */
  readonly reach: number;
  readonly x: { readonly title: string; readonly minus: string; readonly plus: string };
  readonly y: { readonly title: string; readonly minus: string; readonly plus: string };
  /** What the corners are called; '' where they are not. */
  readonly corners: {
    readonly plusPlus: string;
    readonly minusPlus: string;
    readonly minusMinus: string;
    readonly plusMinus: string;
  };
  readonly points: readonly { readonly x: number; readonly y: number; readonly label: string }[];
}

/** What each step brought, and what there is after it: themes by interview. */
export interface Steps extends Drawn {
  readonly kind: 'steps';
  readonly axis: Axis;
  readonly added: string;
  readonly total: string;
  readonly rows: readonly { readonly label: string; readonly added: number; readonly total: number }[];
}

/** How far each of several causes moves a figure. */
export interface Tornado extends Drawn {
  readonly kind: 'tornado';
  readonly axis: Axis;
  /** The figure as it is. */
  readonly at: number;
  readonly atText: string;
  /** What the two sides of the figure mean. */
  readonly sides: { readonly left: string; readonly right: string };
  readonly rows: readonly {
    readonly label: string;
    readonly low: number;
    readonly high: number;
    readonly lowText: string;
    readonly highText: string;
  }[];
}
