import { beforeEach, describe, expect, test } from "vitest";
import { itemAt } from "../../../../functions/store/table/items.ts";
import type { Key } from "../../../../functions/store/table/keys.ts";
import { monthHeadKey, ownFeedKey, publishedKey, rosterVersionKey } from "../../../../functions/store/table/keys.ts";
import type { ClinicId } from "../../../../shared/place/clinic.ts";
import type { FeedToken } from "../../../../shared/roster/feed/calendar-feed.ts";
import { outcomeOf } from "../../booking/use-cases.ts";
import { put, useTable } from "../../store/use-table.ts";
import { loggedLines } from "../../trigger/logged-lines.ts";
import { morningCode } from "../planning.ts";
import { clock, newClinic, publish, putRow } from "../publish-month/publishing.ts";
import { calendarAt, doctorAt, eventsAt, feedOf, newToken, renew, revoke } from "./calendars.ts";

useTable();

let people = 0;
let clinicId: ClinicId;
let doctor: ReturnType<typeof doctorAt>;
let token: FeedToken;
let since: number;

/** Lets an item of the table be one that nobody can read. */
const damage = async (key: Key, fields: Record<string, unknown>) => {
  loggedLines();
  await put({ ...(await itemAt(key)), ...key, ...fields });
};

/** A doctor whose December is published at their clinic, and who reads it in their calendar. */
beforeEach(async () => {
  people += 1;
  const name = `samar-${"abcdefghijklmnopqrstuvw".charAt(people)}`;
  clinicId = await newClinic(`kalender-${name}`, [name], [morningCode]);
  doctor = doctorAt(name, [clinicId]);
  await putRow(clinicId, "2026-12", name, { "01": ["P"] });
  await publish(clinicId, "2026-12");
  token = newToken();
  ({ since } = await renew(doctor, token));
});

const isOpen = async (one: FeedToken) => (await outcomeOf(calendarAt(one))) === "accepted";

describe.each([
  ["that says no revision", () => ({ revision: "x" }), () => ({ since })],
  ["whose hash is no text", () => ({ feed: { hash: 7, since } }), () => ({ since })],
  ["of which nothing is left", () => ({ revision: "x", feed: 7 }), () => ({ since: 0 })],
])("an address of a doctor's calendar %s", (_, fields, found) => {
  beforeEach(() => damage(ownFeedKey(doctor.practitionerId), fields()));

  test("is there, and serves, until it is ended", async () => {
    expect([await feedOf(doctor), await isOpen(token)]).toEqual([{ feed: found() }, true]);
  });

  test("ends when it is revoked, and does not come back", async () => {
    await revoke(doctor, found().since);
    expect([await feedOf(doctor), await isOpen(token)]).toEqual([{}, false]);
  });

  test("ends when another is made", async () => {
    const other = newToken();
    clock.now += 1_000;
    await renew(doctor, other);
    expect(await feedOf(doctor)).toEqual({ feed: { since: clock.now } });
    expect([await isOpen(token), await isOpen(other)]).toEqual([false, true]);
  });
});

test.each([
  ["head", () => monthHeadKey(clinicId, "2027-01"), { version: "x" }],
  ["version", () => rosterVersionKey(clinicId, "2027-01", 1), { rows: 5 }],
  ["place where all read it", () => publishedKey(clinicId, "2027-01"), { rows: 5 }],
])(
  "a month whose %s can't be read keeps nobody from an address, nor the other months from it",
  async (_, key, fields) => {
    await putRow(clinicId, "2027-01", doctor.practitionerId, { "05": ["P"] });
    await publish(clinicId, "2027-01");
    const published = await itemAt(publishedKey(clinicId, "2027-01"));
    await put({ ...publishedKey(clinicId, "2026-12"), version: "x" });
    await damage(key(), fields);
    const other = newToken();
    await renew(doctor, other);
    await put({ ...published });
    expect(await eventsAt(other)).toHaveLength(2);
  },
);
