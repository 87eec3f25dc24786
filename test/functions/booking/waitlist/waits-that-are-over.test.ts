import { DeleteCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { beforeEach, expect, test } from "vitest";
import { client, tableName } from "../../../../functions/store/table/client.ts";
import { waitingKey } from "../../../../functions/store/table/keys.ts";
import { entryOf } from "../../../../functions/store/waitlist/waitlist-entries.ts";
import { waitingIdOf } from "../../../../shared/booking/waitlist/waitlist-entry.ts";
import type { PatientRecord } from "../../../../shared/people/patient-record.ts";
import { minute } from "../../../../shared/time/instant.ts";
import type { LocalDate } from "../../../../shared/time/local-date.ts";
import { instantAt } from "../../../../shared/time/zone.ts";
import { patientOf } from "../../store/patient-of.ts";
import { putSession, useTable } from "../../store/use-table.ts";
import { loggedLines } from "../../trigger/logged-lines.ts";
import { now, requestKey, siti } from "../cikande.ts";
import { clock, outcomeOf, seated } from "../use-cases.ts";
import { begin } from "./freed-place.ts";
import { entryFor, join, mornings, waiting, waitingFor, wish } from "./waiting-room.ts";

useTable();

/** A full morning of a day, for five services. */
const fullOn = (date: LocalDate) =>
  putSession({
    ...mornings(4),
    id: mornings(4).id.replace("2026-11-23", date),
    start: instantAt(date, 8 * 60, "WIB"),
    services: ["umum", "gizi", "gigi", "kia", "lansia"],
  });

beforeEach(async () => {
  await begin();
  await Promise.all([fullOn("2026-11-23"), fullOn("2026-11-24")]);
});

const asked = (person: PatientRecord, changes = {}) => ({ ...waitingFor(person), ...wish, ...changes });

test("joining counts nothing that is over, though no clock has ended it, nor what is left of no entry", async () => {
  const person = await seated();
  for (const service of ["umum", "gizi", "gigi"]) await join(asked(person, { service }), siti, requestKey());
  const gone = waitingKey({ ...waitingFor(person), service: "gigi" });
  await client().send(new DeleteCommand({ TableName: tableName(), Key: gone }));
  clock.now = now + 17 * 60 * minute;
  const dates = ["2026-11-24"];
  for (const service of ["kia", "lansia", "umum"])
    expect(await outcomeOf(join(asked(person, { service, dates }), siti, requestKey()))).toBe("accepted");
  const waits = ["kia", "lansia", "umum"].map((service) => waitingIdOf({ ...waitingFor(person), service }));
  expect((await patientOf(person.id))?.waits?.toSorted()).toEqual(waits);
  expect(await entryOf({ ...waitingFor(person), service: "gizi" })).toMatchObject({ endedAt: clock.now });
  expect(await outcomeOf(join(asked(person, { service: "gizi", dates }), siti, requestKey()))).toBe("waitlist.limit");
});

test("three entries that can't be read keep nobody from waiting for something else; one that can counts", async () => {
  const person = await seated();
  const ids = ["umum", "gizi", "gigi"].map((service) => waitingIdOf({ ...waitingFor(person), service }));
  for (const service of ["umum", "gizi", "gigi"]) await join(asked(person, { service }), siti, requestKey());
  loggedLines();
  const spoil = (service: string, UpdateExpression: string) =>
    client().send(
      new UpdateCommand({
        TableName: tableName(),
        Key: waitingKey({ ...waitingFor(person), service }),
        UpdateExpression,
        ...(UpdateExpression.includes(":junk") && { ExpressionAttributeValues: { ":junk": 5 } }),
      }),
    );
  await spoil("umum", "SET dates = :junk");
  await spoil("gizi", "REMOVE requestId");
  expect(await outcomeOf(join(asked(person, { service: "kia" }), siti, requestKey()))).toBe("accepted");
  const kia = waitingIdOf({ ...waitingFor(person), service: "kia" });
  expect((await patientOf(person.id))?.waits?.toSorted()).toEqual([ids[2], kia].toSorted());
  // And waiting anew for what could not be read is possible as well.
  expect(await outcomeOf(join(asked(person, { service: "gizi" }), siti, requestKey()))).toBe("accepted");
  expect(await outcomeOf(join(asked(person, { service: "umum" }), siti, requestKey()))).toBe("waitlist.limit");
});

test("joining takes the place of an entry that can't be read, once", async () => {
  const person = await waiting();
  const Key = waitingKey(waitingFor(person));
  const ExpressionAttributeValues = { ":junk": "x" };
  const UpdateExpression = "SET dates = :junk";
  await client().send(new UpdateCommand({ TableName: tableName(), Key, UpdateExpression, ExpressionAttributeValues }));
  loggedLines();
  const [one, other] = [requestKey(), requestKey()];
  const outcomes = [one, other].map((key) => outcomeOf(join(asked(person), siti, key)));
  expect((await Promise.all(outcomes)).toSorted()).toEqual(["accepted", "waitlist.joined"]);
  expect(await entryFor(person)).toMatchObject({ ...wish, passed: [] });
  expect((await patientOf(person.id))?.waits).toEqual([waitingIdOf(waitingFor(person))]);
});
