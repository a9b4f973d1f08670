declare const sink: unique symbol;

/** Where text can go. Each sink has one encoder in this folder. */
export type Sink = 'markdown' | 'terminal' | 'csv' | 'mermaid' | 'xml' | 'svg' | 'html' | 'runner';

/**
 * Text that is safe to print in one sink. A plain string is not one: only an encoder, or the template of its sink,
 * makes fragments, so printing what a stranger wrote without encoding it does not compile.
 */
export type Fragment<S extends Sink> = string & { readonly [sink]: S };

/** A tagged template whose literal parts are our own markup and whose values must be fragments already. */
export type Template<S extends Sink> = (
  literal: TemplateStringsArray,
  ...pieces: readonly Fragment<S>[]
) => Fragment<S>;

/** The template of a sink. Escapes in the literal are read as JavaScript reads them. */
export function template<S extends Sink>(): Template<S> {
  return (literal, ...pieces) => trust(literal.map((part, i) => part + (pieces[i] ?? '')).join(''));
}

/** Joins fragments of one sink; the separator is one too. */
export function join<S extends Sink>(pieces: readonly Fragment<S>[], separator: Fragment<S>): Fragment<S> {
  return trust(pieces.join(separator));
}

/** Declares text safe. For the encoders of this folder, whose tests show that it is. */
export function trust<S extends Sink>(encoded: string): Fragment<S> {
  return encoded as Fragment<S>;
}
