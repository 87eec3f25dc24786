import { partitions } from "./partitions.ts";

/** What may be asked of the table about one item or one partition. Nothing scans, and nothing but a write checks. */
export type Action =
  | "GetItem"
  | "BatchGetItem"
  | "Query"
  | "PutItem"
  | "UpdateItem"
  | "DeleteItem"
  /** Holds the others of a transaction to how an item is. */
  | "ConditionCheckItem";

type NounOfRights = {
  /** What the keys of its partitions begin with; one without `#` is the whole key of the only one. */
  readonly partition: string;
  /**
   * How its items are read, and how they are written. What is written alone is granted just that; nouns that are written
   * together share the ways of their writes (`rights.ts`).
   */
  readonly read: readonly Action[];
  readonly write: readonly Action[];
  /**
   * What is needed besides to make a new one, where that is for few.
   * @default whoever may write makes them too, if they are made at all
   */
  readonly make?: readonly Action[];
  /** Which nouns are written with it in one transaction: those of the same word. One without is written alone. */
  readonly with?: "visit" | "due";
};

/**
 * The nouns that rights are given on: the partitions of the table. Here its keys (`functions/store/table/keys.ts`) and the
 * grants of the template meet.
 */
export const nouns = {
  districts: { partition: partitions.districts, read: ["Query"], write: [] },
  /** A district's settings, clinics, services and holidays, and its lists of next free slots. */
  district: { partition: partitions.district, read: ["GetItem", "Query"], write: ["PutItem"] },
  /** Only the publishing of a roster makes one. */
  session: {
    partition: partitions.session,
    read: ["GetItem", "Query"],
    write: ["UpdateItem", "ConditionCheckItem"],
    make: ["PutItem"],
    with: "visit",
  },
  /**
   * What a clinic's schedulers plan: its shift codes and, by month, who is to work when, with what was published of it.
   * Of others each reads their own published shifts, and nothing of a draft.
   */
  roster: {
    partition: partitions.roster,
    read: ["GetItem", "Query"],
    write: ["PutItem", "UpdateItem", "ConditionCheckItem"],
    with: "visit",
  },
  /**
   * What holds of each month of a clinic as its people may read it, in their calendars too: apart from the drafts and the
   * requests beside which the versions lie, since the public's function reads it.
   */
  published: { partition: partitions.published, read: ["BatchGetItem"], write: ["UpdateItem"], with: "visit" },
  /** Whose calendar an address leads to, by the hash of its secret, and which address somebody's calendar has. */
  feed: { partition: partitions.feed, read: ["GetItem"], write: ["PutItem"] },
  /** Who a patient is, with their calendar, their appointments and their list of past ones. */
  patient: {
    partition: partitions.patient,
    read: ["GetItem", "BatchGetItem", "Query"],
    write: ["PutItem", "UpdateItem", "ConditionCheckItem"],
    with: "visit",
  },
  /** Whom a clinic's desk has registered on a day as somebody new: the write that registers them tells of who is the same. */
  newcomer: { partition: partitions.newcomer, read: [], write: ["PutItem"], with: "visit" },
  /**
   * Whom a clinic knows: who has booked there or come, by name and date of birth. Apart from its sessions, which the public
   * reads.
   */
  register: { partition: partitions.register, read: ["GetItem", "BatchGetItem"], write: ["PutItem", "UpdateItem"] },
  /** Who waits for a place of a service at a clinic. */
  waitlist: {
    partition: partitions.waitlist,
    read: ["GetItem", "BatchGetItem", "Query"],
    write: ["PutItem", "UpdateItem"],
    with: "visit",
  },
  household: { partition: partitions.household, read: ["Query"], write: ["PutItem", "UpdateItem"], with: "visit" },
  /** Where a person is on duty, month by month: whoever publishes a roster sees to it that nobody is at two clinics at once. */
  duty: { partition: partitions.duty, read: ["BatchGetItem"], write: ["PutItem"], with: "visit" },
  /** Who is with a practitioner just now. */
  doorway: { partition: partitions.doorway, read: [], write: ["UpdateItem"], with: "visit" },
  /** What the codes are made of that a clinic shows at its door: who says there that they are here is held to it. */
  door: { partition: partitions.door, read: ["GetItem"], write: ["PutItem"] },
  receipt: { partition: partitions.receipt, read: ["GetItem"], write: ["PutItem"], with: "visit" },
  /** Whom a clinic's desk is to call, since their session was closed or they were not served; who does either enters and takes away. */
  calls: {
    partition: partitions.calls,
    read: ["GetItem", "Query"],
    write: ["UpdateItem"],
    make: ["PutItem", "DeleteItem"],
  },
  /** Which sessions of a clinic have visits of which its desk is to say how they ended, or may put right what it said. */
  undecided: { partition: partitions.undecided, read: ["Query"], write: ["PutItem"] },
  phoneCodes: { partition: partitions.phoneCodes, read: ["GetItem"], write: ["PutItem"] },
  due: { partition: partitions.due, read: ["Query"], write: ["PutItem", "DeleteItem"], with: "due" },
  /** What was due and is set aside, in the write that takes it from what is due. */
  lostDue: { partition: partitions.lostDue, read: [], write: ["PutItem"], with: "due" },
  /**
   * Kept for whoever asks later: a function has the right to put, and none to read, change or take away. That a put takes
   * the place of no other is in its condition (`save-audit.ts`).
   */
  audit: { partition: partitions.audit, read: [], write: ["PutItem"] },
} as const satisfies Record<string, NounOfRights>;
export type Noun = keyof typeof nouns;

/** What all nouns that may stand in one transaction with a noun have in common: the word they share, or the noun alone. */
export const writtenAs = (noun: Noun): string => {
  const { with: shared }: NounOfRights = nouns[noun];
  return shared ?? noun;
};

/** What is needed to make a new item of a noun, besides what writing it needs. */
export const makesOf = (noun: Noun): readonly Action[] => {
  const { make = [] }: NounOfRights = nouns[noun];
  return make;
};

/** What the keys of a noun's partitions are like, as IAM's `StringLike` takes it. */
export const patternOf = (noun: Noun): string => {
  const { partition } = nouns[noun];
  return partition.endsWith("#") ? `${partition}*` : partition;
};

/** The nouns of which a new item takes more than the right to write. */
type MadeByFew = { [N in Noun]: (typeof nouns)[N] extends { make: unknown } ? N : never }[Noun];

/**
 * What something does to the table: the nouns it touches, and whether it changes them, or makes new ones. Who changes may
 * read, and who makes may change.
 */
export type Touches = { readonly [N in Noun]?: "read" | "write" | (N extends MadeByFew ? "make" : never) };
