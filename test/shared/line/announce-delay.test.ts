import { expect, test } from "vitest";
import { announceDelay as contract } from "../../../shared/api/line/announce-delay.ts";
import { announceDelay } from "../../../shared/line/announce-delay.ts";
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
  expect(said(morning(), 20, 0, sessionEnd(morning()) - 1)).toEqual({ minutes: 20, times: 1 });
  expect(() => said(morning(), 20, 0, sessionEnd(morning()))).toThrow(refusal("session.over"));
});

test("nothing is said of a closed session, nor once somebody was called in, and then it is not taken back either", () => {
  expect(() => said(morning({ state: "closed" }), 20, 0)).toThrow(refusal("session.closed"));
  for (const status of ["in-consultation", "paused", "completed"] as const)
    expect(() => said(morning({ line: { 1: { status, since: now } } }), 20, 0)).toThrow(refusal("session.begun"));
  for (const status of ["waiting", "skipped", "no-show"] as const)
    expect(said(morning({ line: { 1: { status, since: now } } }), 20, 0).minutes).toBe(20);
});

test("it is said in steps of five minutes, and of two hours at most", () => {
  const isDelay = (minutes: number): boolean =>
    contract.request.safeParse({ sessionId: morning().id, minutes, times: 0 }).success;
  expect([0, 5, 120].map(isDelay)).toEqual([true, true, true]);
  expect([-5, 3, 7.5, 125, minute].map(isDelay)).toEqual([false, false, false, false, false]);
});
