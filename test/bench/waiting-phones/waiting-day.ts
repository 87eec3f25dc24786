import type { Session } from "../../../shared/schedule/session.ts";
import { type Instant, minute } from "../../../shared/time/instant.ts";
import { morning } from "../../functions/booking/cikande.ts";
import { putSession } from "../../functions/store/use-table.ts";

const doctors = ["ani", "budi", "citra", "dedi", "euis"];
const numbers = Array.from({ length: 24 }, (_, index) => index + 1);
const { start } = morning();

/** Where a number stands `after` so many minutes of a doctor who takes ten for each; all were there before the first. */
const standing = (number: number, after: number): Session["line"][string] => {
  const begins = start + (number - 1) * 10 * minute;
  const now = start + after * minute;
  if (now < begins) return { status: "waiting", since: start - 60 * minute + number };
  return now < begins + 10 * minute
    ? { status: "in-consultation", since: begins }
    : { status: "completed", since: begins + 10 * minute, calledAt: begins };
};

const sessionOf = (doctor: string, after: number, late: number): Session =>
  morning({
    id: `3604-cikande.2026-11-23.0800.${doctor}`,
    practitionerId: doctor,
    claims: Object.fromEntries(numbers.map((number) => [number, "k4m7q2x9ta-K7M4QX"])),
    line: Object.fromEntries(numbers.map((number) => [number, standing(number, after - late)])),
  });

/** What happens in a clinic of five doctors with 24 patients each: nothing before eight, then each ends a visit in ten minutes. */
export const dayOf = (kind: "idle" | "busy") => {
  const begins: Instant = kind === "idle" ? start - 80 * minute : start + 5 * minute;
  /** Brings the table to a moment, each doctor two minutes behind the one before. */
  const bring = async (now: Instant): Promise<void> => {
    const after = (now - start) / minute;
    const each = doctors.map((doctor, index) => putSession(sessionOf(doctor, after, 2 * index)));
    await Promise.all(each);
  };
  return { begins, bring };
};

/** Those who wait: all but the first of each doctor, over and over for as many phones as are wanted. */
export const waitingPhones = (count: number): { sessionId: string; number: number; arrivedAt: Instant }[] =>
  Array.from({ length: count }, (_, index) => {
    const number = 2 + (Math.floor(index / doctors.length) % 23);
    const sessionId = sessionOf(doctors[index % doctors.length] ?? "", 0, 0).id;
    return { sessionId, number, arrivedAt: start - 60 * minute + number };
  });
