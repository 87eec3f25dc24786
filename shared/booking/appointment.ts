import * as z from "zod/mini";
import { PatientId, patientIdPattern } from "../people/patient.ts";
import { ServiceId } from "../place/service.ts";
import { Slot } from "../schedule/slot.ts";
import { isOver } from "../schedule/standing.ts";
import { Instant } from "../time/instant.ts";
import { BookingCode, bookingCodePattern } from "./booking-code.ts";
import { Priority } from "./priority/priority.ts";
import { VisitComment } from "./visit-comment.ts";
import { VisitVitals } from "./visit-vitals.ts";

/** The patient's id, a dash and the booking code: an appointment's key is known without an index. */
export const AppointmentId = z
  .string()
  .check(z.regex(new RegExp(`^${patientIdPattern}-${bookingCodePattern}$`)))
  .register(z.globalRegistry, { says: "personal", names: "visit" });
export type AppointmentId = z.infer<typeof AppointmentId>;

/** The patient and the code that an appointment's id names. */
export const appointmentIdParts = (id: AppointmentId): { patientId: PatientId; code: BookingCode } => {
  const [patientId = "", code = ""] = id.split("-");
  return { patientId, code };
};

export const appointmentIdOf = (patientId: PatientId, code: BookingCode): AppointmentId => `${patientId}-${code}`;

/** A time with the doctor that a pause ended: whatever comes after it, the two have met. */
const Seen = z.object({ admittedAt: Instant, metAt: Instant });

/** How often a patient was called and not there, since they came; absent: never. */
const Times = z.int().check(z.minimum(1));

/** A calling-in in which, as the doctor then said, nobody came: taken back at once, it goes on. */
const CalledIn = z.object({ admittedAt: Instant, metAt: z.optional(Instant) });

/**
 * How often the doctor or the desk has called a patient in, sent them back, passed them over or had them back, or taken back
 * that they are here; absent: never.
 * A request names what it saw of it, so that one which arrives late undoes nothing that came after.
 */
const Steps = z.int().check(z.minimum(1));

/**
 * What is still to be done about a visit that is over: somebody is to say how it ended, since the clock closed its line and
 * only proposes; or the desk is to call its patient, who was not served.
 */
const pending = z.optional(z.enum(["decision", "call"]));

/** When the desk said how a visit ended, where the desk did. */
const settledAt = z.optional(Instant);

/** Where a visit stands; a field exists only in the states that have it. */
export const VisitState = z
  .discriminatedUnion("status", [
    /** `steps`: the desk noted them as here by mistake, and took that back. */
    z.object({ status: z.literal("booked"), steps: z.optional(Steps) }),
    /**
     * `turn`: when it is theirs, where that is not when their place begins; it is set as they come, and stays.
     * `pausedAt`: the doctor called them in already and sent them back to the line for a moment.
     * `skippedAt`: they were called and not there, and are in no line until they are back. `times`: how often that was.
     * `calledIn`: they had been called in as that was said.
     * `bySelf`: they said by themselves that they are here, by the code at the door.
     */
    z.object({
      status: z.literal("waiting"),
      arrivedAt: Instant,
      turn: z.optional(Instant),
      pausedAt: z.optional(Instant),
      skippedAt: z.optional(Instant),
      calledIn: z.optional(CalledIn),
      times: z.optional(Times),
      steps: z.optional(Steps),
      seen: z.optional(Seen),
      bySelf: z.optional(z.literal(true)),
    }),
    /** `metAt`: both were present together; until then nothing that happens can complete the visit. */
    z.object({
      status: z.literal("in-consultation"),
      arrivedAt: Instant,
      turn: z.optional(Instant),
      admittedAt: Instant,
      metAt: z.optional(Instant),
      times: z.optional(Times),
      steps: z.optional(Steps),
      seen: z.optional(Seen),
    }),
    z.object({
      status: z.literal("completed"),
      arrivedAt: Instant,
      admittedAt: Instant,
      metAt: Instant,
      endedAt: Instant,
      steps: z.optional(Steps),
      pending,
      settledAt,
      /** The desk said afterwards that they were seen, and nobody noted when they were called in. */
      untimed: z.optional(z.literal(true)),
    }),
    z.object({ status: z.literal("cancelled"), cancelledAt: Instant }),
    /** The patient was not there, although the session took place; `arrivedAt`: they came, and left before they were seen. */
    z.object({
      status: z.literal("no-show"),
      arrivedAt: z.optional(Instant),
      endedAt: Instant,
      pending,
      settledAt,
    }),
    /**
     * The clinic did not get round to it: the patient waited in vain, or the session was closed (no `arrivedAt`).
     * `skippedAt`: when their line closed they had been called and not there.
     */
    z.object({
      status: z.literal("unserved"),
      arrivedAt: z.optional(Instant),
      endedAt: Instant,
      skippedAt: z.optional(Instant),
      steps: z.optional(Steps),
      pending,
      settledAt,
    }),
  ])
  .register(z.globalRegistry, { id: "VisitState", says: "personal" });
export type VisitState = z.infer<typeof VisitState>;

/** A state that a visit reaches on its day: one that stands in its session's line. */
export type VisitProgress = Exclude<VisitState, { status: "booked" | "cancelled" }>;

/** That somebody whose visit can't take place as booked may choose: when they were told so, and by when it is best done. */
export const Offer = z
  .object({
    at: Instant,
    until: Instant,
    /** Why: the session it was booked in was closed, be it for its last hours alone. What for is told to nobody. */
    kind: z.literal("closed"),
    /** Nobody practises at the clinic at that hour: it is not their doctor alone who does not come. */
    shut: z.optional(z.literal(true)),
    /** When its patient asked the clinic to call them about it. */
    asked: z.optional(Instant),
    /** Since when the visit can take place as booked after all: whoever stays away all the same was told to once. */
    withdrawnAt: z.optional(Instant),
  })
  .register(z.globalRegistry, { id: "Offer", says: "personal" });
export type Offer = z.infer<typeof Offer>;

/** A visit to come, under way or past (FHIR Appointment). */
export const Appointment = z
  .object({
    id: AppointmentId,
    patientId: PatientId,
    code: BookingCode,
    slot: Slot,
    service: ServiceId,
    complaint: z.string(),
    /** When it was made (FHIR `Appointment.created`). @until 0.3 what 0.1 made doesn't say. */
    createdAt: z.optional(Instant),
    /** How it was made: by the patient, or by the registration desk for somebody who came. */
    origin: z.enum(["booked", "walk-in"]),
    /** How patient and doctor meet: in a video room, or face to face at the clinic. */
    mode: z.enum(["video", "in-person"]),
    state: VisitState,
    /** There where its patient is here and is to be seen before others: of staff alone, who are told why. */
    priority: z.optional(Priority),
    /** What the desk tells the doctor: of staff alone. */
    comment: z.optional(VisitComment),
    /** What was measured before the doctor: of whoever treats them alone. */
    vitals: z.optional(VisitVitals),
    /** There since its session had no time for it, until it is moved or cancelled. */
    offer: z.optional(Offer),
    /** There where all places of its session were taken as the desk gave it a number. */
    beyond: z.optional(z.literal(true)),
    /** There where the desk moved it last, because its patient wanted so. */
    movedBy: z.optional(z.literal("desk")),
  })
  .register(z.globalRegistry, { id: "Appointment", says: "clinical" });
export type Appointment = z.infer<typeof Appointment>;

/** What a change leaves of an appointment: where it is now, where it stands, and how its two meet, where the desk moved it. */
export const AppointmentChange = z
  .object({ id: AppointmentId, slot: Slot, state: VisitState, mode: z.optional(Appointment.shape.mode) })
  .register(z.globalRegistry, { id: "AppointmentChange", says: "personal" });
export type AppointmentChange = z.infer<typeof AppointmentChange>;

/** How somebody stands who has not come yet. */
type NotHere = Extract<VisitState, { status: "booked" }>;

/**
 * Where a decision takes a visit on its day: its state from now on, out of the line for whoever is not here after all, and
 * how its two meet, where that changes.
 */
export type VisitStep = { state: VisitProgress | NotHere; mode?: Appointment["mode"] };

/** A visit that still holds its slot. */
export const isUpcoming = ({ state }: Pick<Appointment, "state">): boolean => !isOver(state);
