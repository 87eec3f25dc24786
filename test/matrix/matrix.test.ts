import { describe, expect, test } from "vitest";
import { audiencesOf, type Contract } from "../../shared/api/contract.ts";
import { touchesOf } from "../../shared/api/groups.ts";
import { touchedBy } from "../../shared/api/rights.ts";
import { routes } from "../../shared/api/routes.ts";
import type { Asked } from "../functions/store/watch-table.ts";
import { type Cell, cells } from "./cells.ts";
import { type Tried, tryAbsent, tryBroken, tryCell } from "./try-cell.ts";
import { useMatrixWorld } from "./use-matrix-world.ts";
import { usedTouches, withoutRight } from "./used-touches.ts";

const world = useMatrixWorld();

/** What each route asked of the table, for the last test: by its name and audience. */
const askedBy = new Map<string, Asked[]>();
const note = ({ contract, audience }: Cell, tried: readonly Tried[]): void => {
  const route = `${contract.name} ${audience}`;
  askedBy.set(route, [...(askedBy.get(route) ?? []), ...tried.flatMap(({ asked }) => asked)]);
};

const nameOf = ({ contract, role, besides, about, visit }: Cell): string => {
  const whose = about === visit ? about : `${about} clinic and ${visit} visit`;
  return `${contract.name} by ${role ? `a ${[role, besides].filter(Boolean).join(" and ")}` : "anybody"}, ${whose}`;
};
const named = (expected: Cell["expected"]): [string, Cell][] =>
  cells.filter((cell) => cell.expected === expected).map((cell) => [nameOf(cell), cell]);

const forbidden = ["request.forbidden", "patient.foreign", "appointment.foreign"];
const written = (tried: readonly Tried[]): Asked[] =>
  tried.flatMap(({ asked }) => asked).filter(({ action, done }) => done && /^(Put|Update|Delete)/.test(action));

/** Whether what a cell is answered tells a member of staff of people. */
const tellsStaff = ({ audience, contract }: Cell): boolean => audience === "staff" && contract.data !== "none";

describe("is answered in some state of a visit, and leaves its record before the answer leaves", () => {
  test.each(named("answered"))("%s", async (_, cell) => {
    const tried = await tryCell(world, cell);
    note(cell, tried);
    const answered = tried.filter(({ status }) => status === cell.contract.status);
    expect(answered).not.toEqual([]);
    const told = tellsStaff(cell);
    expect(tried.map(({ audited }) => audited.length > 0)).toEqual(tried.map((one) => told && answered.includes(one)));
    // A walk-in is somebody else than whose visit is there.
    if (told && "appointmentId" in cell.contract.request.shape)
      expect(answered.map(({ audited }) => [...new Set(audited.flat())])).toEqual(
        answered.map(({ patient }) => [patient]),
      );
  });
});

describe("is forbidden in every state of a visit, and changes nothing", () => {
  test.each(named("forbidden"))("%s", async (_, cell) => {
    const tried = await tryCell(world, cell);
    note(cell, tried);
    for (const { status, code } of tried) expect([status, forbidden.includes(code) || code]).toEqual([403, true]);
    expect([written(tried), tried.flatMap(({ audited }) => audited)]).toEqual([[], []]);
  });
});

describe("is refused in every state of a visit, and changes nothing", () => {
  test.each(named("refused"))("%s", async (_, cell) => {
    const tried = await tryCell(world, cell);
    note(cell, tried);
    for (const { status } of tried) expect([status, status >= 400 && status < 500]).toEqual([status, true]);
    expect([written(tried), tried.flatMap(({ audited }) => audited)]).toEqual([[], []]);
  });
});

const own = named("answered").filter(([, { about, besides }]) => about === "own" && !besides);

describe("is answered, or refused by a code of its contract, where nothing is there", () => {
  test.each(own)("%s", async (_, cell) => {
    // What its contract doesn't list is thrown.
    const tried = await tryAbsent(world, cell);
    expect(tried.filter(({ status }) => status === 500).map(({ code }) => code)).toEqual([]);
  });
});

describe("never gives a false reason where something is lost: it is answered, refused by its contract, or a fault", () => {
  test.each(own)("%s", async (_, cell) => {
    const tried = await tryBroken(world, cell);
    const untold = tried.filter(({ status, code }) => status === 500 && code !== "internal");
    expect(untold.map(({ code }) => code)).toEqual([]);
  });
});

describe("touches what its contract says: it asks nothing else of the table, and each of these", () => {
  test.each(routes.map((contract: Contract) => [contract.name, contract] as const))("%s", (_, contract) => {
    const audiences = audiencesOf(contract);
    const asked = audiences.flatMap((audience) => askedBy.get(`${contract.name} ${audience}`) ?? []);
    expect(usedTouches(asked)).toEqual(touchedBy(audiences.map((audience) => touchesOf(contract, audience))));
    expect(withoutRight(asked)).toEqual([]);
  });
});
