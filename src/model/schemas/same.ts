/** Holds a type written by hand and the type of a published schema together: what differs does not compile. */
export type Same<A, B> = SameParts<Comparable<A>, Comparable<B>>;
export type Holds<T extends true> = T;

type SameParts<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/**
 * Once they are JSON, what may be changed and what may not are alike, and so are tuples and arrays of the same elements. That
 * a key can be left out is kept as a value: a type with it and one that does not know it could otherwise stand for each other.
 */
type Comparable<T> = T extends readonly (infer E)[]
  ? Comparable<E>[]
  : T extends object
    ? { -readonly [K in keyof T]-?: { value: Comparable<T[K]>; optional: undefined extends T[K] ? true : false } }
    : T;
