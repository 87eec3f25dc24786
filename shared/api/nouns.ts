/** What may be asked of the table about one item or one partition. Nothing scans, and nothing but a write checks. */
export type Action = "GetItem" | "BatchGetItem" | "Query" | "PutItem" | "UpdateItem" | "DeleteItem";

type NounOfRights = {
  /** What the keys of its partitions begin with; one without `#` is the whole key of the only one. */
  readonly partition: string;
  /** How its items are read, and how they are written: what is not asked here is granted to nobody. */
  readonly read: readonly Action[];
  readonly write: readonly Action[];
};

/**
 * The nouns that rights are given on: the partitions of the table. Here its keys (`functions/store/table/keys.ts`) and the
 * grants of the template meet.
 */
export const nouns = {
  districts: { partition: "DISTRICTS", read: ["Query"], write: [] },
  /** A district's settings, clinics, services and holidays, and its lists of next free slots. */
  district: { partition: "DISTRICT#", read: ["GetItem", "Query"], write: ["PutItem"] },
  session: { partition: "CLINIC#", read: ["GetItem", "Query"], write: ["UpdateItem"] },
  /** Who a patient is, with their calendar, their appointments and their list of past ones. */
  patient: {
    partition: "PATIENT#",
    read: ["GetItem", "BatchGetItem", "Query"],
    write: ["PutItem", "UpdateItem"],
  },
  household: { partition: "ACCOUNT#", read: ["Query"], write: ["PutItem", "UpdateItem"] },
  /** Who is with a practitioner just now. */
  practitioner: { partition: "PRACTITIONER#", read: [], write: ["UpdateItem"] },
  receipt: { partition: "RECEIPT#", read: ["GetItem"], write: ["PutItem"] },
  codes: { partition: "CODES#", read: ["GetItem"], write: ["PutItem"] },
  due: { partition: "DUE#", read: ["Query"], write: ["PutItem", "DeleteItem"] },
  lostDue: { partition: "DUE-LOST#", read: [], write: ["PutItem"] },
  /** Kept for whoever asks later: no function reads, changes or takes away what another has put. */
  audit: { partition: "AUDIT#", read: [], write: ["PutItem"] },
} as const satisfies Record<string, NounOfRights>;
export type Noun = keyof typeof nouns;

/** What the keys of a noun's partitions are like, as IAM's `StringLike` takes it. */
export const patternOf = (noun: Noun): string => {
  const { partition } = nouns[noun];
  return partition.endsWith("#") ? `${partition}*` : partition;
};

/** What something does to the table: the nouns it touches, and whether it changes them; who changes may read. */
export type Touches = { readonly [N in Noun]?: "read" | "write" };
