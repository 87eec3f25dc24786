import type { generalRefusals } from "./general.ts";

/**
 * The tables of what is refused, `<noun>.<reason>` each: an area adds its own where the table stands.
 * @public by those additions
 */
export interface RefusalTables {
  general: typeof generalRefusals;
}

/** Everything the product refuses. */
export type RefusalCode = { [Area in keyof RefusalTables]: keyof RefusalTables[Area] }[keyof RefusalTables];

/**
 * Whether a refusal says nothing of what was asked: of work in a busy store nobody knows whether it was done, and who
 * asked too often may ask again. The same request under the same key is what helps.
 */
export const isPassing = (code: RefusalCode): boolean => code === "store.busy" || code === "request.too-many";

/**
 * What goes with a refusal so that the person can go on, by its code, e.g. the slots still free. Never a secret. An area adds
 * its own where its table stands; a code that is not among them says nothing besides.
 * @public by those additions
 */
export interface RefusalDetailTable {
  /** Which fields can't be read, by their path. */
  "request.invalid": { fields: readonly string[] };
}

/** What may go with a code. */
export type DetailsOf<Code extends RefusalCode> = Code extends keyof RefusalDetailTable
  ? Readonly<RefusalDetailTable[Code]>
  : never;

/** Details of whichever refusal. */
export type RefusalDetails = Readonly<Record<string, unknown>>;

/** A "no" the caller is told about; everything else thrown is a bug. */
export class Refusal<Code extends RefusalCode = RefusalCode> extends Error {
  readonly code: Code;
  readonly details: RefusalDetails;

  constructor(code: Code, details?: DetailsOf<Code>) {
    super(code);
    this.name = "Refusal";
    this.code = code;
    this.details = { ...details };
  }
}
