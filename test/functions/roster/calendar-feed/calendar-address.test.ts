import { DeleteCommand } from "@aws-sdk/lib-dynamodb";
import { beforeEach, describe, expect, test } from "vitest";
import { saveFeed } from "../../../../functions/store/feed/calendar-feeds.ts";
import { publishedMonthsOf } from "../../../../functions/store/published/published-months.ts";
import { client, tableName } from "../../../../functions/store/table/client.ts";
import { itemAt } from "../../../../functions/store/table/items.ts";
import { publishedKey } from "../../../../functions/store/table/keys.ts";
import { Unreadable } from "../../../../functions/store/table/readable.ts";
import type { ClinicId } from "../../../../shared/place/clinic.ts";
import { allItems } from "../../../api/booking/contradictions.ts";
import { outcomeOf } from "../../booking/use-cases.ts";
import { countRequests, needTrueCounts } from "../../store/count-requests.ts";
import { put, useTable } from "../../store/use-table.ts";
import { loggedLines } from "../../trigger/logged-lines.ts";
import { close } from "../change/changing.ts";
import { morningCode } from "../planning.ts";
import { clock, newClinic, publish, putRow } from "../publish-month/publishing.ts";
import { calendarAt, doctorAt, eventsAt, feedOf, newToken, renew, renewWith, revoke } from "./calendars.ts";

useTable();

let people = 0;
let clinicId: ClinicId;
let doctor: ReturnType<typeof doctorAt>;

/** A doctor whose December is published at their clinic. */
beforeEach(async () => {
  people += 1;
  const name = `dokter-${"abcdefghijklmnopqrstuvw".charAt(people)}`;
  clinicId = await newClinic(`alamat-${name}`, [name], [morningCode]);
  doctor = doctorAt(name, [clinicId]);
  await putRow(clinicId, "2026-12", name, { "01": ["P"] });
  await publish(clinicId, "2026-12");
});

describe("an address of a calendar", () => {
  test("is there since it was made, and asked again is the same", async () => {
    const token = newToken();
    expect(await feedOf(doctor)).toEqual({});
    expect(await renew(doctor, token)).toEqual({ since: clock.now });
    clock.now += 1_000;
    expect(await renew(doctor, token)).toEqual({ since: clock.now - 1_000 });
    expect(await feedOf(doctor)).toEqual({ feed: { since: clock.now - 1_000 } });
    expect(await eventsAt(token)).toHaveLength(1);
  });

  test("is kept as a hash alone: of all that the table holds nothing opens it", async () => {
    const token = newToken();
    await renew(doctor, token);
    expect(JSON.stringify(await allItems())).not.toContain(token);
  });

  test("ends when another is made, and when it is revoked; and then it is as one that nobody ever had", async () => {
    const [first, second] = [newToken(), newToken()];
    await renew(doctor, first);
    clock.now += 1_000;
    const { since } = await renew(doctor, second);
    expect(await eventsAt(second)).toHaveLength(1);
    const askedOfEnded = await countRequests(() => outcomeOf(calendarAt(first)));
    expect(await outcomeOf(calendarAt(first))).toBe("roster.feed-unknown");
    await revoke(doctor, since);
    expect([await outcomeOf(calendarAt(second)), await feedOf(doctor)]).toEqual(["roster.feed-unknown", {}]);
    expect(await outcomeOf(calendarAt(newToken()))).toBe("roster.feed-unknown");
    // The same is asked of the table, so that neither takes longer.
    expect(askedOfEnded).toEqual(await countRequests(() => outcomeOf(calendarAt(newToken()))));
  });

  test("does not come back by a request that was sent before it was revoked", async () => {
    const token = newToken();
    const { since } = await renew(doctor, token);
    await revoke(doctor, since);
    expect(await outcomeOf(renew(doctor, token))).toBe("roster.feed-ended");
    expect(await outcomeOf(calendarAt(token))).toBe("roster.feed-unknown");
  });

  test("is nobody else's, though they name it", async () => {
    const token = newToken();
    await renew(doctor, token);
    const other = doctorAt("orang-lain", [clinicId]);
    expect(await outcomeOf(renew(other, token))).toBe("roster.feed-ended");
    expect(await feedOf(other)).toEqual({});
    expect(await eventsAt(token)).toHaveLength(1);
  });

  test("is not ended by who would end the one before it", async () => {
    const { since } = await renew(doctor, newToken());
    clock.now += 1_000;
    const token = newToken();
    await renew(doctor, token);
    expect(await revoke(doctor, since)).toEqual({});
    expect(await eventsAt(token)).toHaveLength(1);
  });

  test("of many made at once, one is open: the one that the doctor has", async () => {
    const tokens = Array.from({ length: 4 }, newToken);
    await Promise.all(tokens.map((token) => outcomeOf(renew(doctor, token))));
    const open = await Promise.all(tokens.map((token) => outcomeOf(calendarAt(token))));
    expect(open.filter((outcome) => outcome === "accepted")).toHaveLength(1);
    const { feed } = await feedOf(doctor);
    await revoke(doctor, feed?.since ?? 0);
    const after = await Promise.all(tokens.map((token) => outcomeOf(calendarAt(token))));
    expect(after.filter((outcome) => outcome === "accepted")).toEqual([]);
  });

  test("sent twice at once is made once, and both are told the same", async () => {
    const token = newToken();
    let overtaken = false;
    const late = renewWith({
      saveFeed: async (change) => {
        if (!overtaken) {
          overtaken = true;
          await renew(doctor, token);
          clock.now += 1_000;
        }
        return saveFeed(change);
      },
    });
    const before = clock.now;
    expect(await late(doctor, token)).toEqual({ since: before });
  });
});

describe("what a release before published", () => {
  const takeAway = async () => {
    const { PK, SK } = publishedKey(clinicId, "2026-12");
    await client().send(new DeleteCommand({ TableName: tableName(), Key: { PK, SK } }));
  };

  test("is in the calendar as soon as it has an address", async () => {
    await takeAway();
    const token = newToken();
    await renew(doctor, token);
    expect(await eventsAt(token)).toHaveLength(1);
  });

  test("is entered with the days on which its clinic is closed", async () => {
    await close(clinicId, { from: "2026-12-01", to: "2026-12-01" });
    await takeAway();
    await renew(doctor, newToken());
    const entered = await publishedMonthsOf([{ clinicId, month: "2026-12" }], { ConsistentRead: true });
    expect(entered.map(({ version, closed }) => ({ version, closed }))).toEqual([
      { version: 2, closed: ["2026-12-01"] },
    ]);
  });
});

describe("a published month that can't be read", () => {
  const asIt = async () => {
    const item = await itemAt(publishedKey(clinicId, "2026-12"));
    if (!item) throw new Error("nothing is published");
    return item;
  };

  test("is told as a fault and as no empty calendar, so that programs keep what they have", async () => {
    const token = newToken();
    await renew(doctor, token);
    const item = await asIt();
    await put({ ...item, rows: 5 });
    await expect(calendarAt(token)).rejects.toThrow(Unreadable);
    await put(item);
    expect(await eventsAt(token)).toHaveLength(1);
  });

  test("ends with the next version, whatever it says that it is", async () => {
    loggedLines();
    const token = newToken();
    await renew(doctor, token);
    await put({ ...(await asIt()), version: "satu", rows: 5 });
    await putRow(clinicId, "2026-12", doctor.practitionerId, { "01": ["P"], "02": ["P"] });
    await publish(clinicId, "2026-12");
    expect(await eventsAt(token)).toHaveLength(2);
  });
});

test("a clinic where a doctor comes to work later is in the calendar too", async () => {
  const token = newToken();
  await renew(doctor, token);
  const other = await newClinic(`${clinicId.slice(5)}-dua`, [doctor.practitionerId], [morningCode]);
  await putRow(other, "2027-01", doctor.practitionerId, { "05": ["P"] });
  await publish(other, "2027-01");
  expect((await eventsAt(token)).map(({ uid }) => uid.split(".")[0])).toEqual([clinicId, other]);
});

test("a calendar of one clinic costs three requests", async (context) => {
  needTrueCounts(context);
  const token = newToken();
  await renew(doctor, token);
  expect(await countRequests(() => calendarAt(token))).toEqual({
    commands: ["GetItem", "GetItem", "BatchGetItem"],
    units: 5.5,
  });
});
