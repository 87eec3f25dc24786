import { describe, expect, test } from "vitest";
import { dueItems } from "../../../../functions/store/due/due-list.ts";
import { saveSessions } from "../../../../functions/store/roster/save-sessions.ts";
import { sessionOf } from "../../../../functions/store/session/sessions.ts";
import type { ClinicId } from "../../../../shared/place/clinic.ts";
import { planMonth } from "../../../../shared/roster/month/plan-month.ts";
import type { ShiftCode } from "../../../../shared/roster/month/shift-code.ts";
import type { Session } from "../../../../shared/schedule/session.ts";
import { day, minute } from "../../../../shared/time/instant.ts";
import { requestKey } from "../../booking/cikande.ts";
import { putSession, useTable } from "../../store/use-table.ts";
import { morningCode, planner } from "../planning.ts";
import {
  bring,
  clock,
  newClinic,
  planned,
  preview,
  publish,
  publishWith,
  putCodes,
  putRow,
  sessionsIn,
  shiftsOn,
} from "./publishing.ts";

useTable();

const month = "2026-12";
const claimed = (session: Session | undefined, claims: Session["claims"]): Session => {
  if (!session) throw new Error("there is no such session");
  return { ...session, claims };
};

/** When it is looked whether the stream lost anything of what a clinic's publishings did. */
const sweepsOf = async (id: ClinicId): Promise<number[]> =>
  (await dueItems("3604", clock.now + day)).found
    .filter(({ kind, ref }) => kind === "sweep-offers" && ref.startsWith(id))
    .map(({ at }) => at);

describe("a month in whose sessions people have places", () => {
  test("opens, closes, widens and shortens, whoever has a place: it stays theirs, though the session has no time for it", async () => {
    const id = await newClinic("bojonegara", ["bojo-ani"]);
    await putRow(id, month, "bojo-ani", shiftsOn(["01", "02", "03", "04", "07"]));
    await publish(id, month);
    const [first, second, third] = await sessionsIn(id, month);
    const taken = [claimed(first, { 3: "k4m7q2x9ta-K7M4QX" }), claimed(second, { 20: "k4m7q2x9ta-K7M4QY" })];
    for (const session of taken) await putSession(session);
    // The first is taken off; the second and third become shorter and slower, the second being full to number 20.
    const slow: ShiftCode = { ...morningCode, code: "L", practice: { services: ["umum"], minutes: 15 } };
    const short: ShiftCode = { ...morningCode, code: "S", practice: { services: ["umum"], minutes: 10, places: 5 } };
    await putCodes(id, [morningCode, slow, short]);
    const cells = { "02": ["S"], "03": ["L"], "04": ["P"], "07": ["P"], "08": ["P"] };
    await putRow(id, month, "bojo-ani", cells);
    const shown = await preview(id, month);
    expect(shown).toMatchObject({ create: 1, close: 1, change: 2, keep: 2, held: [], unreadable: 2 });
    expect(await publish(id, month)).toEqual({ version: 2, done: true, written: 4, affected: 2, held: 0 });
    const wanted = planned({
      clinicId: id,
      month,
      codes: [morningCode, slow, short],
      rows: [{ practitionerId: "bojo-ani", cells }],
    });
    expect(await sessionsIn(id, month)).toEqual([
      { ...taken[0], state: "closed" },
      { ...taken[1], count: 5 },
      ...wanted.slice(1),
    ]);
    expect(third?.minutes).toBe(10);
    expect(await sweepsOf(id)).toHaveLength(1);
    // Given back, the first opens again, with who had a place in it.
    clock.now += minute;
    await putRow(id, month, "bojo-ani", { ...cells, "01": ["P"] });
    expect(await preview(id, month)).toMatchObject({ create: 0, close: 0, reopen: 1, change: 0 });
    await publish(id, month);
    expect((await sessionsIn(id, month))[0]).toEqual(taken[0]);
    expect(await sweepsOf(id)).toHaveLength(2);
    await publish(id, month);
    expect(await sweepsOf(id)).toHaveLength(2);
  });

  test("keeps its slots where they would move under who has a place, for as long as is planned; once they have gone it follows", async () => {
    const id = await newClinic("carenang", ["carenang-ani"]);
    await putRow(id, month, "carenang-ani", shiftsOn(["01"]));
    await publish(id, month);
    const taken = claimed((await sessionsIn(id, month))[0], { 3: "k4m7q2x9ta-K7M4QX" });
    await putSession(taken);
    const slow: ShiftCode = { ...morningCode, practice: { services: ["umum"], minutes: 20 } };
    await putCodes(id, [slow]);
    expect(await preview(id, month)).toMatchObject({ change: 0, held: [taken.id], affected: [] });
    expect(await publish(id, month)).toEqual({ version: 2, done: true, written: 0, affected: 0, held: 1 });
    expect(await sessionsIn(id, month)).toEqual([taken]);
    await putCodes(id, [{ ...slow, hours: { from: 8 * 60, to: 9 * 60 } }]);
    expect(await publish(id, month)).toEqual({ version: 3, done: true, written: 1, affected: 0, held: 1 });
    expect(await sessionsIn(id, month)).toEqual([{ ...taken, count: 6 }]);
    await putSession({ ...taken, count: 6, claims: {} });
    await putCodes(id, [slow]);
    expect(await publish(id, month)).toEqual({ version: 4, done: true, written: 1, affected: 0, held: 0 });
    expect(await sessionsIn(id, month)).toEqual([{ ...taken, minutes: 20, count: 12, claims: {} }]);
  });
});

describe("who has booked after the sessions were read, and before they are written, keeps the place", () => {
  const holder = { 3: "k4m7q2x9ta-K7M4QX" };

  test("at its time, though the session was empty then and was to have other slots", async () => {
    const id = await newClinic("anyar", ["anyar-ani"]);
    await putRow(id, month, "anyar-ani", shiftsOn(["01"]));
    await publish(id, month);
    const [session] = await sessionsIn(id, month);
    await putCodes(id, [{ ...morningCode, practice: { services: ["umum"], minutes: 20 } }]);
    const { digest } = await preview(id, month);
    const bookedMeanwhile = publishWith({
      bringMonth: async (frozen) => {
        await putSession(claimed(session, holder));
        return bring(frozen);
      },
    });
    expect(await bookedMeanwhile({ clinicId: id, month, digest }, planner, requestKey())).toMatchObject({ done: true });
    expect(await sessionsIn(id, month)).toEqual([claimed(session, holder)]);
  });

  test("in a session that two were about to make", async () => {
    const id = await newClinic("cinangka", ["cinangka-ani"]);
    await putRow(id, month, "cinangka-ani", shiftsOn(["01"]));
    const { digest } = await preview(id, month);
    const overtaken = publishWith({
      bringMonth: async (frozen) => {
        const [shape] = planMonth({ ...frozen.version, zone: "WIB" });
        if (!shape) throw new Error("there is no session to make");
        await saveSessions(frozen.version, [{ kind: "create", shape }]);
        await putSession(claimed(await sessionOf(shape.id), holder));
        return bring(frozen);
      },
    });
    expect(await overtaken({ clinicId: id, month, digest }, planner, requestKey())).toMatchObject({ done: true });
    expect((await sessionsIn(id, month)).map(({ claims }) => claims)).toEqual([holder]);
  });
});
