import { expect, test } from "vitest";
import { saveSessions } from "../../../../functions/store/roster/save-sessions.ts";
import type { Site } from "../../../../shared/place/site.ts";
import type { ShiftCode } from "../../../../shared/roster/month/shift-code.ts";
import type { SessionWrite } from "../../../../shared/roster/publish/bring-sessions.ts";
import { requestKey } from "../../booking/cikande.ts";
import { putSession, useTable } from "../../store/use-table.ts";
import { atOutpost, morningCode, planner } from "../planning.ts";
import {
  bring,
  newClinic,
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
const pustu = { kind: "pustu", name: "Pustu Kadikaran" } as const;
const there = atOutpost(pustu);
const { outpost: _, ...here } = there;
const byVideo: ShiftCode = { ...morningCode, outpost: pustu };
const holder = "k4m7q2x9ta-K7M4QX";

test("a session is met where its code says; one by video has no place, wherever its doctor sits", async () => {
  const id = await newClinic("where-met", ["met-ani"], [there]);
  await putRow(id, month, "met-ani", shiftsOn(["01", "02"]));
  const metAt = async (): Promise<(Site | undefined)[]> => (await sessionsIn(id, month)).map(({ comeTo }) => comeTo);
  await publish(id, month);
  expect(await metAt()).toEqual([pustu, pustu]);
  await putCodes(id, [here]);
  await publish(id, month);
  expect(await metAt()).toEqual([{ kind: "puskesmas" }, { kind: "puskesmas" }]);
  await putCodes(id, [byVideo]);
  await publish(id, month);
  expect(await metAt()).toEqual([undefined, undefined]);
});

test("where somebody has a place, it stays as they were told until the session is empty", async () => {
  const id = await newClinic("where-held", ["held-ani"], [there]);
  await putRow(id, month, "held-ani", shiftsOn(["01", "02"]));
  await publish(id, month);
  const [first] = await sessionsIn(id, month);
  if (!first) throw new Error("nothing was published");
  await putSession({ ...first, claims: { 3: holder } });
  await putCodes(id, [byVideo]);
  expect(await publish(id, month)).toMatchObject({ version: 2, written: 2, held: 1, affected: 0 });
  expect((await sessionsIn(id, month)).map(({ comeTo, reserved }) => [comeTo, reserved])).toEqual([
    [pustu, true],
    [undefined, undefined],
  ]);
  expect(await publish(id, month)).toMatchObject({ version: 3, written: 0, held: 1 });
  await putSession(first);
  await publish(id, month);
  expect((await sessionsIn(id, month)).map(({ comeTo }) => comeTo)).toEqual([undefined, undefined]);
});

test("the store itself gives a session no other hours at another place than the one that was read", async () => {
  const id = await newClinic("where-guarded", ["guarded-ani"], [there]);
  await putRow(id, month, "guarded-ani", shiftsOn(["01"]));
  await publish(id, month);
  const [session] = await sessionsIn(id, month);
  if (!session) throw new Error("nothing was published");
  const { state: _state, claims: _claims, line: _line, holds: _holds, comeTo: _comeTo, ...shape } = session;
  const change = (comeTo?: Site): SessionWrite => ({
    kind: "change",
    guard: "same-grid",
    shape: { ...shape, count: 5, ...(comeTo && { comeTo }) },
  });
  const outcomes: string[] = [];
  const guarded = publishWith({
    bringMonth: async (frozen) => {
      for (const write of [change(), change({ kind: "puskesmas" }), change(pustu)])
        outcomes.push(await saveSessions(frozen.version, [write]));
      return bring(frozen);
    },
  });
  const { digest } = await preview(id, month);
  await guarded({ clinicId: id, month, digest }, planner, requestKey());
  expect(outcomes).toEqual(["changed", "changed", "done"]);
});
