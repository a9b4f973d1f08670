/** What is said of one kind of finding. Plain text: whoever prints it encodes it, since it quotes what files say. */
export interface FindingMessage<Args> {
  /** What was found, with the values: no capital at the start, no full stop. */
  readonly what: (args: Args) => string;
  /** Why it matters, as one short sentence. */
  readonly why: string | ((args: Args) => string);
  /** What to do about it, as an instruction. */
  readonly fix: string | ((args: Args) => string);
}

/** A message for each code: a code without one does not compile. */
export type FindingMessages<Codes> = { readonly [C in keyof Codes]: FindingMessage<Codes[C]> };
