import * as z from "zod/mini";
import { PatientId } from "../../people/patient.ts";
import { ClinicId } from "../../place/clinic.ts";
import { ServiceId } from "../../place/service.ts";
import { mostPlaces } from "../../schedule/session.ts";
import { Slot } from "../../schedule/slot.ts";
import { Instant } from "../../time/instant.ts";
import { CalendarDate } from "../../time/local-date.ts";

/** The halves of a day, parted at noon of the clinic's clock. */
export const halves = ["morning", "afternoon"] as const;
const WishedHalf = z.enum(halves);
export type WishedHalf = z.infer<typeof WishedHalf>;

/** On which days somebody could come, and in which halves of them. */
export const Wish = z.object({
  dates: z.array(CalendarDate).check(z.minLength(1), z.maxLength(31)),
  halves: z.array(WishedHalf).check(z.minLength(1), z.maxLength(halves.length)),
});
export type Wish = z.infer<typeof Wish>;

/** For whom, where and for what somebody waits. */
export const WaitedFor = z.object({ patientId: PatientId, clinicId: ClinicId, service: ServiceId });
export type WaitedFor = z.infer<typeof WaitedFor>;

/** A place that is kept for somebody who waits, up to and with `until`. */
export const PlaceOffer = z.object({ slot: Slot, until: Instant });
export type PlaceOffer = z.infer<typeof PlaceOffer>;

/** Somebody on the list of those who wait for a place of a service at a clinic. */
export const WaitlistEntry = z
  .object({ ...WaitedFor.shape, ...Wish.shape, joinedAt: Instant, offer: z.optional(PlaceOffer) })
  .register(z.globalRegistry, { id: "WaitlistEntry", says: "personal" });
export type WaitlistEntry = z.infer<typeof WaitlistEntry>;

/** An entry as it is kept. */
export const WaitlistRecord = z.object({
  ...WaitlistEntry.shape,
  /** The account of whose household they are. */
  holder: z.string(),
  /** When its last day is over, and with it the waiting. */
  ends: Instant,
  /** Since when it waits no more: it got its place, was left, or its last day is over. */
  endedAt: z.optional(Instant),
  /** The places that were offered and not taken, the latest last. */
  passed: z.array(z.string()),
  /** The request that made it. */
  requestId: z.string(),
  fingerprint: z.string(),
});
export type WaitlistRecord = z.infer<typeof WaitlistRecord>;

/** What names an entry, as long as its person waits for that: `<clinic>.<service>.<patient>`. */
export const waitingIdOf = ({ clinicId, service, patientId }: WaitedFor): string =>
  [clinicId, service, patientId].join(".");

/** What an entry's name is made of. */
export const waitingOf = (id: string): WaitedFor => {
  const [clinicId = "", service = "", patientId = ""] = id.split(".");
  return { clinicId, service, patientId };
};

/** Whether somebody waits and is offered nothing yet. */
export const waitsForOffer = ({ offer, endedAt }: Pick<WaitlistRecord, "offer" | "endedAt">): boolean =>
  offer === undefined && endedAt === undefined;

/** The name of a place among those that were passed. */
export const placeName = ({ sessionId, number }: Pick<Slot, "sessionId" | "number">): string =>
  `${sessionId} ${number}`;

/** The passed places with one more: as many are remembered as a session can have on each of the days that are waited for. */
export const passedWith = ({ passed, dates }: Pick<WaitlistRecord, "passed" | "dates">, slot: Slot): string[] =>
  [...passed, placeName(slot)].slice(-mostPlaces * dates.length);

/** An entry as its household sees it; what is kept no longer is not offered any more. */
export const entryShown = (record: WaitlistRecord, now: Instant): WaitlistEntry => {
  const { patientId, clinicId, service, dates, halves, joinedAt, offer } = record;
  const shown = { patientId, clinicId, service, dates, halves, joinedAt };
  return offer && offer.until >= now ? { ...shown, offer } : shown;
};
