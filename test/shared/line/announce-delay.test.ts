import { expect, test } from "vitest";
import { announceDelay as contract } from "../../../shared/api/line/announce-delay.ts";
import { announceDelay, delaysToOffer } from "../../../shared/line/announce-delay.ts";
import { type Session, sessionEnd } from "../../../shared/schedule/session.ts";
import { minute } from "../../../shared/time/instant.ts";
import { instantAt } from "../../../shared/time/zone.ts";
import { morning, now } from "../../functions/booking/cikande.ts";

const said = (session: Session, minutes: number, times: number, at = now) =>
  announceDelay(session, { minutes, times }, "WIB", at);
const saidOf = (minutes: number, times: number): Session => morning({ delay: { minutes, times } });
const refusal = (code: string) => expect.objectContaining({ code });

test("a session is said to be late, later, and no more, each time counted", () => {
  expect(said(morning(), 20, 0)).toEqual({ minutes: 20, times: 1 });
  expect(said(saidOf(20, 1), 45, 1)).toEqual({ minutes: 45, times: 2 });
  expect(said(saidOf(45, 2), 0, 2)).toEqual({ minutes: 0, times: 3 });
});

test("said once more it is the same; said by two at once, the second is told; late, it undoes nothing", () => {
  expect(said(saidOf(20, 1), 20, 0)).toEqual({ minutes: 20, times: 1 });
  expect(() => said(saidOf(20, 1), 30, 0)).toThrow(refusal("session.delay-changed"));
  expect(() => said(saidOf(0, 2), 20, 0)).toThrow(refusal("session.delay-changed"));
});

test("it is said from the midnight of the session's day until it is over", () => {
  const midnight = instantAt("2026-11-23", 0, "WIB");
  expect(() => said(morning(), 20, 0, midnight - 1)).toThrow(refusal("session.not-today"));
  expect(said(morning(), 20, 0, midnight)).toEqual({ minutes: 20, times: 1 });
  const last = sessionEnd(morning()) - 1;
  expect(said(saidOf(20, 1), 0, 1, last)).toEqual({ minutes: 0, times: 2 });
  expect(() => said(morning(), 20, 0, sessionEnd(morning()))).toThrow(refusal("session.over"));
});

test("nothing is said of a closed session, nor once somebody was called in, and then it is not taken back either", () => {
  expect(() => said(morning({ state: "closed" }), 20, 0)).toThrow(refusal("session.closed"));
  for (const status of ["in-consultation", "paused", "completed"] as const)
    expect(() => said(morning({ line: { 1: { status, since: now } } }), 20, 0)).toThrow(refusal("session.begun"));
  for (const status of ["waiting", "skipped", "no-show"] as const)
    expect(said(morning({ line: { 1: { status, since: now } } }), 20, 0).minutes).toBe(20);
});

test("no beginning is announced that is past, but one that was can be taken back", () => {
  const { start } = morning();
  expect(said(morning(), 20, 0, start + 20 * minute - 1)).toEqual({ minutes: 20, times: 1 });
  expect(() => said(morning(), 20, 0, start + 20 * minute)).toThrow(refusal("session.delay-past"));
  expect(said(saidOf(20, 1), 0, 1, start + 50 * minute)).toEqual({ minutes: 0, times: 2 });
  expect(said(saidOf(20, 1), 20, 0, start + 50 * minute)).toEqual({ minutes: 20, times: 1 });
});

test("no beginning is announced that its hours are over by; what is offered never is", () => {
  const session = morning();
  const hours = (sessionEnd(session) - session.start) / minute;
  expect(said(session, hours - 5, 0)).toEqual({ minutes: hours - 5, times: 1 });
  for (const minutes of [hours, hours + 5, 480])
    expect(() => said(session, minutes, 0)).toThrow(refusal("session.delay-beyond"));
});

test("what is offered is ahead and within the session's hours: from its hour, or from now on once that is past", () => {
  const session = { start: now, minutes: 10, count: 18 };
  const offered = (minutes: number, already?: number) => delaysToOffer(session, now + minutes * minute, already);
  expect(offered(-30)).toEqual([5, 10, 15, 20, 30, 45, 60, 90, 120]);
  expect(offered(44)).toEqual([45, 50, 55, 60, 70, 85, 100, 130, 160]);
  expect(offered(45, 90)).toEqual([50, 55, 60, 65, 75, 90, 105, 135, 165]);
  expect([offered(160), offered(175), offered(160, 20)]).toEqual([[165, 170, 175], [], [165, 170, 175]]);
});

test("it is said in steps of five minutes, and of eight hours at most", () => {
  const isDelay = (minutes: number): boolean =>
    contract.request.safeParse({ sessionId: morning().id, minutes, times: 0 }).success;
  expect([0, 5, 480].map(isDelay)).toEqual([true, true, true]);
  expect([-5, 3, 7.5, 485, minute].map(isDelay)).toEqual([false, false, false, false, false]);
});
