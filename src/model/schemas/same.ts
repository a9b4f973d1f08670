/** Whether a type written by hand and one made of a schema say the same, as the compiler sees it. */
export type Same<A, B> = Alike<Comparable<Mutable<A>>, Comparable<Mutable<B>>>;

/** Compiles only for what is true. */
export type Holds<T extends true> = T;

type Alike<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

type Mutable<T> = T extends (infer E)[] | readonly (infer E)[]
  ? Mutable<E>[]
  : T extends object
    ? { -readonly [K in keyof T]: Mutable<T[K]> }
    : T;

/** Tuples and arrays of the same elements are alike once they are JSON. */
type Comparable<T> = T extends (infer E)[]
  ? Comparable<E>[]
  : T extends object
    ? { [K in keyof T]: Comparable<T[K]> }
    : T;
