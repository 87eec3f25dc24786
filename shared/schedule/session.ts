import * as z from "zod/mini";
import { PatientId } from "../people/patient.ts";
import { PractitionerId } from "../people/practitioner.ts";
import { ClinicId } from "../place/clinic.ts";
import { ServiceId } from "../place/service.ts";
import { Site } from "../place/site.ts";
import { Instant, minute } from "../time/instant.ts";
import { isDate, type LocalDate } from "../time/local-date.ts";
import { Delay } from "./delay.ts";

/** Whether the date of a session's id is one of those that `CalendarDate` has: what is reckoned from it has a date too. */
const isSomeDay = (id: string): boolean => {
  const [, date = ""] = id.split(".");
  return date.startsWith("20") && isDate(date);
};

/** `<clinic>.<local date>.<local HHMM>.<practitioner>`, e.g. `3604-cikande.2026-11-23.0800.rahmawati-cikande`. */
export const SessionId = z
  .string()
  .check(z.regex(/^\d{4}-[a-z][a-z-]{1,30}\.\d{4}-\d{2}-\d{2}\.\d{4}\.[a-z][a-z-]{1,40}$/), z.refine(isSomeDay))
  .register(z.globalRegistry, { says: "none", names: "session" });
export type SessionId = z.infer<typeof SessionId>;

/** The parts of a session's id; the wall clock stays as written (`0800`). */
export type SessionIdParts = { clinicId: ClinicId; date: LocalDate; wall: string; practitionerId: PractitionerId };

export const sessionIdOf = ({ clinicId, date, wall, practitionerId }: SessionIdParts): SessionId =>
  [clinicId, date, wall, practitionerId].join(".");

export const sessionIdParts = (id: SessionId): SessionIdParts => {
  const [clinicId = "", date = "", wall = "", practitionerId = ""] = id.split(".");
  return { clinicId, date, wall, practitionerId };
};

/** Where a visit stands in its session's line. */
export const LineState = z.object({
  /**
   * `paused`: with the doctor before, and sent back to the line for a moment. `skipped`: called and not found there.
   */
  status: z.enum(["waiting", "paused", "skipped", "in-consultation", "completed", "no-show", "unserved"]),
  since: Instant,
  /** When the doctor called them in whose visit is completed. @until 0.3 who was seen under 0.1 doesn't say. */
  calledAt: z.optional(Instant),
  /** The desk said afterwards that they were seen: the doctor called in nobody by it. */
  untimed: z.optional(z.literal(true)),
  /** When it is their turn, while they are to be seen; absent: when their place begins. */
  turn: z.optional(Instant),
  /** It is over, and the desk is still to say how it ended. */
  undecided: z.optional(z.literal(true)),
  /** When the desk said last how it ended, where the desk did. */
  settledAt: z.optional(Instant),
  /** Since when they are an emergency, while they wait: emergencies go before all others, in this order. */
  emergency: z.optional(Instant),
  /** Of whoever is given precedence, the turn that they would have without it: whose turn lies between, they go past. */
  ownTurn: z.optional(Instant),
  /** Said of whoever is met face to face. @until 0.3 who came under 0.1 doesn't say, and is met as the session is. */
  mode: z.optional(z.literal("in-person")),
});
export type LineState = z.infer<typeof LineState>;

/** The shortest and the longest time for one visit, in minutes. */
export const shortestSlot = 5;
export const longestSlot = 120;
/** The most places a session has. */
export const mostPlaces = 96;
/** The highest number that a session gives: the hundred that follows is another session's. */
export const lastNumber = 99;

/** The highest hundred that a session's numbers are called under. */
export const lastSeries = 8;
/** Which hundred of its practitioner's day at its clinic a session's numbers are called under; absent: the first, from 1. */
export const Series = z.int().check(z.minimum(1), z.maximum(lastSeries));

/**
 * The id of the appointment that holds a place. Of its shape nothing is asked: a claim that nobody can read must not take
 * the session with it.
 */
const ClaimHolder = z.string().register(z.globalRegistry, { says: "personal", names: "visit" });

/** A place that is kept for somebody: up to and with `until` nobody else gets it, and then it is free by itself. */
export const Hold = z.object({ for: PatientId, until: Instant });
export type Hold = z.infer<typeof Hold>;

/**
 * One practitioner's practice at one clinic (FHIR Schedule); its slots live in it.
 * Slot `n` (the queue number, from 1) starts `(n − 1) × minutes` after `start`.
 */
export const Session = z.object({
  id: SessionId,
  clinicId: ClinicId,
  practitionerId: PractitionerId,
  services: z.array(ServiceId),
  start: Instant,
  /** Length of each slot: a multiple of five, so that overlap guards can count in five-minute ticks. */
  minutes: z.int().check(z.minimum(shortestSlot), z.maximum(longestSlot), z.multipleOf(shortestSlot)),
  count: z.int().check(z.minimum(1), z.maximum(mostPlaces)),
  /** Where its patients come to; absent where they are met by video. */
  comeTo: z.optional(Site),
  series: z.optional(Series),
  state: z.enum(["open", "closed"]),
  /** Its clinic plans it at another place, so that nobody else is let in: it is met here for those who have a time in it. */
  reserved: z.optional(z.literal(true)),
  /** Queue number → who holds it. */
  claims: z.record(z.string(), ClaimHolder),
  /** The queue numbers of those to whom the desk gave one when all places were taken: it sees them after its planned hours. */
  beyond: z.optional(z.array(z.int())),
  /** The queue numbers of those who want a service that the session has no more, as far as it was noted. */
  stranded: z.optional(z.array(z.int())),
  /** The queue numbers of those who were here, and left: they were told them, and nobody else is called by them. */
  spent: z.optional(z.array(z.int())),
  /** Queue number → the visit that was struck off there last and may be asked for: of who was here, and of whom the desk struck off. */
  struck: z.optional(z.record(z.string(), ClaimHolder)),
  /** Queue number → for whom it is kept, where any is. */
  holds: z.optional(z.record(z.string(), Hold)),
  /** Queue number → where the visit stands, once the day has begun. */
  line: z.record(z.string(), LineState),
  /** How late it is said to begin. */
  delay: z.optional(Delay),
  /** How often somebody's priority was declared or taken back: of two declared at once the second sees the first. */
  declared: z.optional(z.int()),
});
export type Session = z.infer<typeof Session>;

/** Whether a session gives its free places to anybody: it takes place, and where its clinic plans it. */
export const takesMore = ({ state, reserved }: Pick<Session, "state" | "reserved">): boolean =>
  state === "open" && !reserved;

/**
 * A session's grid: its places bear the numbers from 1 to `count`, and each begins as the one before it ends. Where that is,
 * and where it ends, what follows here knows and nothing else does.
 */
type Times = Pick<Session, "start" | "minutes" | "count">;

/** How many places of so many minutes a session has that lasts so long. */
export const placesIn = (length: number, minutes: number): number =>
  Math.min(mostPlaces, Math.floor(length / (minutes * minute)));

/** The numbers of a session's places, in order. */
export const numbersOf = ({ count }: Pick<Times, "count">): number[] =>
  Array.from({ length: count }, (_, index) => index + 1);

/** Whether one of a session's places bears a number. */
export const hasNumber = ({ count }: Pick<Times, "count">, number: number): boolean => number <= count;

/** When the place of a number begins, be it one that the session has no more. */
export const placeStart = ({ start, minutes }: Omit<Times, "count">, number: number): Instant =>
  start + (number - 1) * minutes * minute;

/** How many of a session's places begin before a time. */
export const placesBefore = ({ start, minutes, count }: Times, time: Instant): number =>
  Math.min(count, Math.max(0, Math.ceil((time - start) / (minutes * minute))));

/** When the last place of a session begins. */
export const lastStart = (session: Times): Instant => placeStart(session, session.count);

/** The end of a session: of its last place. */
export const sessionEnd = (session: Times): Instant => placeStart(session, session.count + 1);
