import { expect, test, vi } from "vitest";
import { keepDaysOpening } from "../../../functions/events/keep-days-opening.ts";
import { dropDue, dueItems, enterDue, enterDueWith } from "../../../functions/store/due/due-list.ts";
import { day, minute } from "../../../shared/time/instant.ts";
import { instantAt } from "../../../shared/time/zone.ts";
import { now, serang } from "../booking/cikande.ts";
import { countRequests } from "../store/count-requests.ts";
import { useTable } from "../store/use-table.ts";

useTable();

const opening = (id: string, date: string) => ({
  districtId: id,
  at: instantAt(date, 0, "WIB"),
  kind: "open-day",
  ref: `${id}.${date}`,
  attempts: 0,
});

let districts = 1200;
/** The days of a district of its own, and the clocks that look after them. */
const newDistrict = () => {
  districts += 1;
  const districtId = String(districts);
  const time = { now };
  const left = async () => (await dueItems(districtId, now + 10_000 * day)).found;
  const districtById = async () => ({ ...serang, id: districtId });
  const freshClock = (enter = enterDueWith) => {
    const keep = keepDaysOpening({ districtById, enterDueWith: enter, now: () => time.now });
    return () => keep(districtId);
  };
  const [today, tomorrow] = [opening(districtId, "2026-11-23"), opening(districtId, "2026-11-24")];
  return { time, left, freshClock, today, tomorrow };
};

test("a district's days begin with today where none was ever opened, and are looked after once a day", async () => {
  const { time, left, freshClock, today, tomorrow } = newDistrict();
  const keep = freshClock();
  await keep();
  expect(await left()).toEqual([today, tomorrow]);
  expect((await countRequests(keep)).commands).toEqual([]);
  await dropDue(today);
  await freshClock()();
  expect(await left()).toEqual([tomorrow]);
  time.now += day;
  expect((await countRequests(keep)).commands).toEqual(["TransactWriteItems"]);
});

test.each([
  ["before it was written", 0],
  ["after it was written", 1],
])("none is lost when the write fails %s", async (_, written) => {
  const { time, left, freshClock, today, tomorrow } = newDistrict();
  const keep = freshClock(
    vi.fn(enterDueWith).mockImplementationOnce(async (...both) => {
      if (written) await enterDueWith(...both);
      throw new Error("no answer");
    }),
  );
  await expect(keep()).rejects.toThrow("no answer");
  expect(await left()).toEqual(written ? [today, tomorrow] : []);
  time.now += minute;
  await keep();
  expect(await left()).toEqual([today, tomorrow]);
});

test("they begin anew where tomorrow's is not there, and only then", async () => {
  const { left, freshClock, today, tomorrow } = newDistrict();
  await enterDue(tomorrow);
  await freshClock()();
  expect(await left()).toEqual([tomorrow]);
  await dropDue(tomorrow);
  await enterDue(today);
  await freshClock()();
  expect(await left()).toEqual([today, tomorrow]);
});
