import { describe, expect, test } from "vitest";
import type { Session } from "../../../shared/schedule/session.ts";
import { at, morningWith, placeIn } from "./place-in.ts";

describe("that others were given precedence is said", () => {
  /** The fourth of a morning was given precedence half an hour earlier; the second and the third wait at their own turns. */
  const given: Session["line"] = {
    1: { status: "waiting", since: at(-5) },
    3: { status: "waiting", since: at(-5) },
    4: { status: "waiting", since: at(-5), turn: at(5), ownTurn: at(30) },
    6: { status: "waiting", since: at(-5) },
  };
  const told = (number: number, of = given, others: readonly Session[] = []) =>
    placeIn(morningWith(of), number, at(0), others).precedence;

  test("to whom they went past, and neither to them, nor to who is before them or was after them anyway", () => {
    expect([1, 3, 4, 6].map((number) => [number, told(number)])).toEqual([
      [1, undefined],
      [3, 1],
      [4, undefined],
      [6, undefined],
    ]);
  });

  test("of each as far as nobody is named: of two, those whose own turn was after one's own", () => {
    const two: Session["line"] = {
      ...given,
      8: { status: "waiting", since: at(-5), turn: at(45), ownTurn: at(70) },
      9: { status: "waiting", since: at(-5), turn: at(51), ownTurn: at(80) },
    };
    expect([1, 3, 6, 8].map((number) => told(number, two))).toEqual([undefined, 1, 1, undefined]);
  });

  test("not of whoever came by themselves, whose turn is early too", () => {
    const walkIn: Session["line"] = { ...given, 12: { status: "waiting", since: at(-10), turn: at(2) } };
    expect([1, 3, 4, 6].map((number) => told(number, walkIn))).toEqual([undefined, 1, undefined, undefined]);
  });

  test("of the doctor's other session where they went past somebody of this one, and not where they did not", () => {
    const noon = { ...morningWith(given), id: "3604-cikande.2026-11-23.1000.rahmawati-cikande" };
    const own: Session["line"] = { 2: { status: "waiting", since: at(-5) } };
    expect(told(2, own, [noon])).toBe(1);
    expect(told(2, own, [{ ...noon, start: at(120), line: {} }])).toBeUndefined();
    const later = { ...noon, start: at(120), line: { 9: { ...given[4], turn: at(180), ownTurn: at(200) } } };
    expect(told(2, own, [later as Session])).toBeUndefined();
  });

  test("of whoever came late and was given precedence", () => {
    const late: Session["line"] = {
      1: { status: "waiting", since: at(15), turn: at(15), ownTurn: at(35) },
      4: { status: "waiting", since: at(0) },
    };
    expect(told(4, late)).toBe(1);
  });
});
