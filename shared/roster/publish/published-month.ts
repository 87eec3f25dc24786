import * as z from "zod/mini";
import { PractitionerId } from "../../people/practitioner.ts";
import { Instant } from "../../time/instant.ts";
import { ClosedTime } from "../month/closed-time.ts";
import { HeldSessions } from "../month/held-session.ts";
import { OwnShift } from "../month/own-shifts.ts";
import { RosterVersion } from "./roster-version.ts";

/** A published shift that a later version of its month has no more, and since when; why, is not known here. */
const GoneShift = z.object({
  ...z.omit(OwnShift, { clinicId: true, heldAt: true }).shape,
  practitionerId: PractitionerId,
  at: Instant,
});
export type GoneShift = z.infer<typeof GoneShift>;

/** All of a published month that may leave its clinic's planning: what its people have to do, and had before. */
export const PublishedMonth = z.object({
  ...z.pick(RosterVersion, { clinicId: true, month: true, version: true, at: true, rows: true, codes: true }).shape,
  /** When in it the clinic is closed. */
  closed: z.optional(z.array(ClosedTime)),
  /** Which shifts versions before it had and it has not: for as long as calendars are told so, and no more than is told. */
  gone: z.optional(z.array(GoneShift)),
  /** Which of its sessions are met elsewhere still, as it is this moment. */
  heldAt: z.optional(HeldSessions),
});
export type PublishedMonth = z.infer<typeof PublishedMonth>;
