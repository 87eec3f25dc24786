import { expect, test } from "vitest";
import type { Appointment, VisitState } from "../../../shared/booking/appointment.ts";
import { day, hour, minute } from "../../../shared/time/instant.ts";
import { shownFirst } from "../../../web/patient/home/shown-first.ts";

/** Friday, 27 November 2026, 18.45 WIB. */
const now = Date.UTC(2026, 10, 27, 11, 45);

const visit = (id: string, start: number, changes: Partial<Appointment> = {}): Appointment => ({
  id,
  patientId: "k4m7q2x9ta",
  code: "K7M4QX",
  slot: {
    sessionId: `3604-cikande.${new Date(start + 7 * hour).toISOString().slice(0, 10)}.0900.rahmawati-cikande`,
    number: 1,
    start,
    minutes: 20,
  },
  service: "umum",
  complaint: "",
  origin: "booked",
  mode: "video",
  state: { status: "booked" },
  ...changes,
});

const waiting: VisitState = { status: "waiting", arrivedAt: now };
const called: VisitState = { status: "in-consultation", arrivedAt: now, admittedAt: now };
const offered = visit("lost", now + day, { offer: { at: now - hour, until: now + 20 * hour, kind: "closed" } });
const open = visit("open", now + 15 * minute);
const tonight = visit("tonight", now + 2 * hour);
const later = visit("later", now + 3 * day);
const latest = visit("latest", now + 5 * day);

test.each([
  ["a room that is open before a visit that lost its time", [open, offered, later], ["open", "lost"]],
  [
    "whom the doctor calls before who waits, and both before a room that is open",
    [open, visit("here", now + hour, { state: waiting }), visit("called", now + day, { state: called })],
    ["called", "here", "open"],
  ],
  ["a visit that lost its time before one that is to come today", [tonight, offered], ["lost", "tonight"]],
  ["who waits before everybody", [open, visit("here", now + hour, { state: waiting })], ["here", "open"]],
  ["a visit that lost its time before one that is still far", [offered, later], ["lost"]],
  ["the soonest where nothing presses", [later, latest], ["later"]],
  ["nothing where there is nothing", [], []],
])("the start shows %s", (_, visits, shown) => {
  expect(shownFirst(visits, now, "WIB").map(({ id }) => id)).toEqual(shown);
});
