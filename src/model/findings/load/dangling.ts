/** A reference that leads nowhere, with the nearest id that exists. */
export interface DanglingReference {
  readonly id: string;
  readonly suggestion: string | null;
  /** The frameworks none of which knows it, where a study names it. */
  readonly frameworks?: readonly string[];
}
