import { isSameSite, type Site } from "../../place/site.ts";
import { sessionIdParts } from "../../schedule/session.ts";
import type { Slot } from "../../schedule/slot.ts";
import { isWaiting } from "../../schedule/standing.ts";
import type { Appointment } from "../appointment.ts";
import type { Waiting } from "../arrival/arrived-state.ts";
import { modeAt } from "../mode-at.ts";

/** A visit as the desk finds it that it moves. */
export type MovedVisit = Pick<Appointment, "slot" | "state" | "mode" | "origin" | "priority">;

/** Where whoever comes for a slot is: the clinic's own house where nothing else is said. */
const siteOf = ({ comeTo }: Slot): Site => comeTo ?? { kind: "puskesmas" };

const isThere = (from: Slot, to: Slot): boolean => {
  const [left, next] = [sessionIdParts(from.sessionId), sessionIdParts(to.sessionId)];
  return left.clinicId === next.clinicId && left.date === next.date && isSameSite(siteOf(from), siteOf(to));
};

/** How somebody waits at the clinic who still is there for the slot their visit is moved to; nothing of anybody else. */
export const hereFor = ({ slot, state, mode }: MovedVisit, to: Slot): Waiting | undefined =>
  state.status === "waiting" && isWaiting(state) && mode === "in-person" && isThere(slot, to) ? state : undefined;

/**
 * How somebody whom the desk moves is met then: face to face whoever stays here, came by themselves or has no phone; else as
 * the place says, also where they came to the desk for the old time.
 * @param hasPhone @default true
 */
export const modeMovedTo = (visit: MovedVisit, to: Slot, hasPhone = true): Appointment["mode"] =>
  hereFor(visit, to) || visit.origin === "walk-in" || !hasPhone ? "in-person" : modeAt(to);
