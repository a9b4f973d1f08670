/** A reference that leads nowhere, with the nearest id that exists. */
export interface DanglingReference {
  readonly id: string;
  readonly suggestion: string | null;
}
