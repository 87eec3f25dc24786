import { expect, test } from "vitest";
import * as z from "zod/mini";
import { saidIn, toldIn } from "../../../shared/api/told-in.ts";
import { NextList, nextSession } from "../../../shared/schedule/next-list.ts";
import { OpenSession, openSessions } from "../../../shared/schedule/open-sessions.ts";
import { Session } from "../../../shared/schedule/session.ts";
import { SessionSummary, summaryOf } from "../../../shared/schedule/session-summary.ts";
import { morning } from "../../functions/booking/cikande.ts";

/** Who sees a field of a session beside those who treat its patients: a new one has to be judged here. */
const seenBy: Record<keyof Session, "everybody" | "staff" | "nobody else"> = {
  id: "everybody",
  clinicId: "staff",
  practitionerId: "everybody",
  services: "everybody",
  start: "everybody",
  minutes: "everybody",
  count: "everybody",
  comeTo: "everybody",
  series: "everybody",
  state: "staff",
  reserved: "staff",
  claims: "nobody else",
  beyond: "nobody else",
  stranded: "nobody else",
  spent: "nobody else",
  struck: "nobody else",
  holds: "nobody else",
  line: "nobody else",
  delay: "everybody",
  declared: "nobody else",
};

const fieldsFor = (...who: string[]): string[] =>
  Object.entries(seenBy).flatMap(([field, by]) => (who.includes(by) ? [field] : []));

test("what leaves a session is what was judged to, and a field nobody judged stays with it", () => {
  expect(Object.keys(Session.shape)).toEqual(Object.keys(seenBy));
  const shapes = [SessionSummary, OpenSession].map(({ shape }) => Object.keys(shape));
  const judged = [
    [...fieldsFor("everybody", "staff"), "claimed"],
    [...fieldsFor("everybody"), "free"],
  ];
  expect(shapes).toEqual(judged);
  const session: Session & { leave: string } = {
    ...morning({ comeTo: { kind: "puskesmas" }, series: 1 }),
    delay: { minutes: 20, times: 1 },
    leave: "sakit",
  };
  const window = { now: 0, from: 0, until: Number.POSITIVE_INFINITY };
  const left = [summaryOf({ ...session, reserved: true }), ...openSessions([session], window)].map((seen) =>
    Object.keys(seen),
  );
  expect(left).toEqual(judged);
  expect(nextSession(session, window)).not.toHaveProperty("leave");
});

test("what a session keeps of who holds its places would be seen as personal, and of whom it tells, wherever it left", () => {
  expect([Session, SessionSummary, OpenSession, NextList].map(saidIn)).toEqual(["personal", "none", "none", "none"]);
  const leaking = z.object({ sessions: z.array(Session) });
  const value = { sessions: [morning({ claims: { 4: "k4m7q2x9ta-K7M4QX" } })] };
  expect(toldIn([{ schema: leaking, value }])).toEqual([{ id: "k4m7q2x9ta", clinicId: "3604-cikande" }]);
});
