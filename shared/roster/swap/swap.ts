import * as z from "zod/mini";
import { PractitionerId } from "../../people/practitioner.ts";
import { ClinicId } from "../../place/clinic.ts";
import { Outpost } from "../../place/outpost.ts";
import { Revision } from "../../request/revision.ts";
import { Instant } from "../../time/instant.ts";
import { LocalDate } from "../../time/local-date.ts";
import { Cell } from "../month/roster-row.ts";
import { Code, Hours } from "../month/shift-code.ts";
import { RequestAnswer } from "../request-answer.ts";
import { RequestId } from "../request-id.ts";

/** A shift as a published version has it: what somebody agrees to is this, and nothing it becomes later. */
const published = {
  date: LocalDate,
  code: Code,
  name: z.string(),
  hours: Hours,
  version: z.int(),
  /** Where it is; absent: at the puskesmas itself. */
  outpost: z.optional(Outpost),
  /** How patients are met; absent: by video, or not at all. */
  channel: z.optional(z.literal("in-person")),
};

/** A published shift of somebody, with all that their cell says of the day. */
export const OwnedShift = z
  .object({ practitionerId: PractitionerId, ...published, cell: Cell })
  .register(z.globalRegistry, { id: "OwnedShift", says: "none" });
export type OwnedShift = z.infer<typeof OwnedShift>;

/** A shift that nobody has, and who had one of the same code on that day when it was offered. */
export const FreeShift = z
  .object({ ...published, holders: z.array(PractitionerId) })
  .register(z.globalRegistry, { id: "FreeShift", says: "none" });
export type FreeShift = z.infer<typeof FreeShift>;

/** Who had agreed to take it, before it ended otherwise: they are told. */
const by = z.optional(PractitionerId);

/** What a scheduler said of declining: for who asked and who had agreed, and for nobody else. */
const answer = z.optional(RequestAnswer);

/** Somebody who had agreed to take it and takes it no more: they took their yes back, or a scheduler declined them. */
const FormerTaker = z.object({ by: PractitionerId, at: Instant, who: z.enum(["colleague", "scheduler"]), answer });
export type FormerTaker = z.infer<typeof FormerTaker>;

const SwapState = z.discriminatedUnion("status", [
  z.object({ status: z.literal("open") }),
  /** Somebody will take it; a scheduler has still to approve. */
  z.object({ status: z.literal("agreed"), at: Instant, by: PractitionerId }),
  z.object({ status: z.literal("approved"), at: Instant, by: PractitionerId }),
  z.object({
    status: z.literal("declined"),
    at: Instant,
    by,
    who: z.enum(["colleague", "scheduler"]),
    answer,
  }),
  /** By who asked, or by the colleague who had agreed to swap. */
  z.object({ status: z.literal("withdrawn"), at: Instant, by, who: z.optional(z.literal("colleague")) }),
  /** Its shift has begun: it ended by itself. Nobody writes this; it is said of what is read. */
  z.object({ status: z.literal("lapsed"), by }),
  /**
   * A later version has one of its shifts otherwise. Without `at` that is said of what is read: who asked can still take it
   * back. With it, it has ended: another request took its place.
   */
  z.object({ status: z.literal("changed"), at: z.optional(Instant), by }),
]);

const asked = {
  id: RequestId,
  clinicId: ClinicId,
  askedAt: Instant,
  /** When the first of its shifts begins: from then on nothing comes of it. */
  until: Instant,
  revision: Revision,
  state: SwapState,
  /** Each once: whom a scheduler declined takes it no more, whoever took their yes back may. */
  former: z.optional(z.array(FormerTaker)),
};

/** Requests of every kind, each with `more`. */
export const swapsWith = <More extends z.core.$ZodLooseShape>(more: More) =>
  z.discriminatedUnion("kind", [
    z.object({ ...asked, ...more, kind: z.literal("swap"), shift: OwnedShift, inReturn: OwnedShift }),
    z.object({ ...asked, ...more, kind: z.literal("give"), shift: OwnedShift }),
    /** A scheduler offers it; whether they want to approve who takes it. */
    z.object({ ...asked, ...more, kind: z.literal("open"), shift: FreeShift, approval: z.boolean() }),
  ]);

/** That a published shift is to change hands: for a colleague's, to whoever takes it, or from nobody to whoever takes it. */
export const Swap = swapsWith({}).register(z.globalRegistry, { id: "Swap", says: "none" });
export type Swap = z.infer<typeof Swap>;

/** Who asked for it; nobody where a scheduler offers a shift. */
export const askerOf = (swap: Swap): PractitionerId | undefined =>
  swap.kind === "open" ? undefined : swap.shift.practitionerId;

/** Who takes it, or agreed to. */
export const takerIn = ({ state }: Swap): PractitionerId | undefined => ("by" in state ? state.by : undefined);

/** The shifts of people that it is about. */
export const ownedIn = (swap: Swap): OwnedShift[] => {
  if (swap.kind === "open") return [];
  return swap.kind === "swap" ? [swap.shift, swap.inReturn] : [swap.shift];
};

/** Names the day of somebody that a request holds. */
export const cellHeld = ({ date, practitionerId }: Pick<OwnedShift, "date" | "practitionerId">): string =>
  `${date}.${practitionerId}`;

/** What of a roster it holds until it ends, a day of somebody or a code of a day: at most one request holds each. */
export const heldBy = (swap: Swap): string[] =>
  swap.kind === "open" ? [`${swap.shift.date}.${swap.shift.code}`] : ownedIn(swap).map(cellHeld);
