import { marshall } from "@aws-sdk/util-dynamodb";
import type { DynamoDBRecord } from "aws-lambda";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { refreshNextSlots } from "../../../functions/events/refresh-next-slots.ts";
import { stream } from "../../../functions/events/stream.ts";
import { findNextSlots } from "../../../functions/roster/find-next-slots.ts";
import { listOpenSlots } from "../../../functions/roster/list-open-slots.ts";
import { nextSlotsOf } from "../../../functions/store/next-slots-of.ts";
import { saveNextSlots } from "../../../functions/store/save-next-slots.ts";
import { sessionToItem } from "../../../functions/store/session-item.ts";
import { sessionsOf } from "../../../functions/store/sessions-of.ts";
import type { Session } from "../../../shared/roster/session.ts";
import { slotAt } from "../../../shared/roster/slot.ts";
import { afternoon, colleague, morning, now, requestKey, serang } from "../booking/cikande.ts";
import { countRequests } from "../store/count-requests.ts";
import { putSession, useTable } from "../store/use-table.ts";

useTable();

const clinicId = "3604-cikande";
const services = ["umum", "gizi", "kia"];
const directory = {
  district: serang,
  services: [],
  holidays: [],
  clinics: [
    { id: clinicId, name: "Cikande", kecamatan: { code: "36.04.15", name: "Cikande" }, services, practitioners: [] },
  ],
};
const directoryOf = async () => directory;
const time = () => now;
const refresh = refreshNextSlots({ directoryOf, directoryNow: directoryOf, sessionsOf, saveNextSlots, now: time });
const find = findNextSlots({ directoryOf, nextSlotsOf, now: time });
const next = async (service: string) => (await find({ districtId: "3604", service }, undefined, requestKey())).clinics;
const full = Object.fromEntries(Array.from({ length: 24 }, (_, index) => [index + 1, "k4m7q2x9ta-K7M4QX"]));

describe("the next free slot of the district", () => {
  beforeEach(async () => {
    await Promise.all([putSession(morning({ claims: { 1: "k4m7q2x9ta-K7M4QX" } })), putSession(colleague())]);
    await refresh(clinicId);
  });

  test("is found across doctors, in one request of half a unit", async () => {
    expect(await next("umum")).toEqual([{ clinicId, slot: slotAt(colleague(), 1) }]);
    const cost = await countRequests(() => next("umum"));
    expect(cost).toEqual({ commands: ["GetItem"], units: 0.5 });
  });

  test("moves on as sessions fill, to later sessions and days, and leaves the list when nothing is free", async () => {
    await putSession(colleague({ claims: full }));
    await refresh(clinicId);
    expect(await next("umum")).toEqual([{ clinicId, slot: slotAt(morning(), 2) }]);
    await putSession(morning({ claims: full }));
    await putSession(afternoon());
    await refresh(clinicId);
    expect(await next("umum")).toEqual([{ clinicId, slot: slotAt(afternoon(), 1) }]);
    const tomorrow = morning({ id: morning().id.replace("-23.", "-24."), start: morning().start + 86_400_000 });
    await putSession(afternoon({ state: "closed" }));
    await putSession(tomorrow);
    await refresh(clinicId);
    expect(await next("umum")).toEqual([{ clinicId, slot: slotAt(tomorrow, 1) }]);
    await putSession({ ...tomorrow, state: "closed" });
    await refresh(clinicId);
    expect(await next("umum")).toEqual([]);
  });

  test("knows a clinic that opened since its district was last looked at", async () => {
    for (const clinic of directory.clinics) await saveNextSlots(clinic, new Map());
    const remembered = { directoryOf: async () => ({ ...directory, clinics: [] }), directoryNow: directoryOf };
    await refreshNextSlots({ ...remembered, sessionsOf, saveNextSlots, now: time })(clinicId);
    expect(await next("umum")).toEqual([{ clinicId, slot: slotAt(colleague(), 1) }]);
  });

  test("knows a service that nobody offers as having none", async () => {
    expect(await next("kia")).toEqual([]);
  });
});

describe("a clinic's day", () => {
  test("with five doctors of 24 full places each is listed in one request of at most one unit", async () => {
    const doctors = ["ani", "budi", "citra", "dedi", "euis"];
    await Promise.all(
      doctors.map((name) =>
        putSession(morning({ id: `${clinicId}.2026-11-26.0800.${name}`, practitionerId: name, claims: full })),
      ),
    );
    const list = listOpenSlots({ districtById: async () => serang, sessionsOf, now: time });
    const cost = await countRequests(() => list({ clinicId, from: "2026-11-26", days: 1 }, undefined, requestKey()));
    expect(cost.commands).toEqual(["Query"]);
    expect(cost.units).toBeLessThanOrEqual(1);
  });
});

describe("the stream", () => {
  const image = (session: Session) => marshall(sessionToItem(session), { removeUndefinedValues: true });
  const change = (number: string, before: Session | undefined, after: Session | undefined) =>
    ({
      dynamodb: {
        SequenceNumber: number,
        ...(before && { OldImage: image(before) }),
        ...(after && { NewImage: image(after) }),
      },
    }) as DynamoDBRecord;
  const other = morning({ id: "3604-ciruas.2026-11-23.0800.rahmawati-ciruas" });

  test("refreshes each clinic once whose places changed, and none for what only moved in a line", async () => {
    const refreshNextSlots = vi.fn(async (_: string) => {});
    const waiting = morning({ line: { 1: { status: "waiting", since: now } } });
    const answer = await stream({ refreshNextSlots })({
      Records: [
        change("1", undefined, morning()),
        change("2", morning(), morning({ claims: { 2: "k4m7q2x9ta-K7M4QX" } })),
        change("3", other, { ...other, line: waiting.line }),
        { dynamodb: { SequenceNumber: "4", NewImage: { PK: { S: "PATIENT#x" }, SK: { S: "PATIENT" } } } },
      ],
    });
    expect(answer).toEqual({ batchItemFailures: [] });
    expect(refreshNextSlots.mock.calls).toEqual([[clinicId]]);
  });

  test("gives back the records of a clinic that failed, and no others", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const refreshNextSlots = async (id: string) => {
      if (id === "3604-ciruas") throw new Error("throttled");
    };
    const answer = await stream({ refreshNextSlots })({
      Records: [change("1", undefined, morning()), change("2", undefined, other), change("3", other, undefined)],
    });
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: "2" }, { itemIdentifier: "3" }] });
  });
});
