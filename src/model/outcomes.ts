/** What becomes of a row that is imported. */
export type Outcome =
  | 'added'
  /** The study says so already. */
  | 'same'
  /** It was imported before, says something else now, and nobody touched it since. */
  | 'updated'
  /** The same, but somebody edited it: what was edited stays. */
  | 'edited'
  /** The study says something else, which was not imported: it stays. */
  | 'differs'
  /** A submission of somebody who did not agree to take part. */
  | 'refused'
  /** A submission that does not say whether the person agreed. */
  | 'agreement-unknown'
  /** A submission that was not approved where it was collected. */
  | 'not-approved'
  /** A row that the mapping leaves out. */
  | 'left-out'
  /** A row without what the mapping tells rows apart by. */
  | 'no-key';
