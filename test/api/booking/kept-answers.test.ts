import { beforeAll, describe, expect, inject, test } from "vitest";
import { listOpenSlots } from "../../../shared/api/schedule/list-open-slots.ts";
import type { Slot } from "../../../shared/schedule/slot.ts";
import { callApi } from "../client/call-api.ts";
import { dayAhead, daysNow, freeSlotsOf, type OpenDay, openDays } from "../client/open-slots.ts";
import { newPatients, type PatientClient } from "../client/patient-client.ts";
import { useStore } from "../cloud/use-store.ts";

const cloud = inject("cloud");
const clinicId = "3604-padarincang";
let people: PatientClient[] = [];
/** How many days ahead the clinic is open: Sundays and holidays are left out. */
let open: number[] = [];

beforeAll(async () => {
  useStore(cloud);
  people = await newPatients(cloud.url, 3);
  const week = await daysNow(clinicId, 1, 7);
  open = week.flatMap((day, index) => (freeSlotsOf(day).length > 5 ? [index + 1] : []));
});

const person = (index: number): PatientClient => people[index] ?? expect.fail("nobody");
const ahead = (index: number): number => open[index] ?? expect.fail("the clinic is closed all week");
const dayIn = ([day]: OpenDay[]): OpenDay => day ?? expect.fail("no day");
const freeIn = (day: OpenDay, { sessionId }: Slot): number[] =>
  day.sessions.find(({ id }) => id === sessionId)?.free ?? expect.fail("no such session");

test("phones that ask for a clinic's day within seconds are all told the same, and all but one by the network", async () => {
  const url = `${cloud.url}/api/clinics/${clinicId}/slots?from=${dayAhead(ahead(2))}`;
  const answers = await Promise.all(
    Array.from({ length: 200 }, async () => {
      const response = await fetch(url);
      const { status, headers } = response;
      return { status, cache: headers.get("x-cache"), keep: headers.get("cache-control"), text: await response.text() };
    }),
  );
  expect(new Set(answers.map(({ status, text, keep }) => `${status} ${keep} ${text}`)).size).toBe(1);
  expect(answers[0]).toMatchObject({
    status: 200,
    keep: `public, max-age=0, s-maxage=${listOpenSlots.fresh}, stale-if-error=0`,
  });
  expect(answers.filter(({ cache }) => cache === "Miss from cloudfront")).toHaveLength(1);
});

describe("while the network tells of a day as it was", () => {
  test("a place that is gone is refused with what is free now, and whoever has it sees it as theirs at once", async () => {
    const before = dayIn(await openDays(cloud.url, clinicId, ahead(0)));
    const [slot = expect.fail("no free slot"), other = expect.fail("no other slot")] = freeSlotsOf(before);
    const won = await person(0).book(slot);
    const elsewhere = await person(1).book(other);
    expect([won.status, elsewhere.status]).toEqual([201, 201]);

    // As it was: both places look free.
    expect(await openDays(cloud.url, clinicId, ahead(0))).toEqual([before]);

    const lost = await person(2).book(slot);
    const truth = dayIn(await daysNow(clinicId, ahead(0)));
    expect(lost).toMatchObject({ status: 409, body: { code: "slot.taken", details: { days: [truth] } } });
    expect(freeIn(truth, slot)).not.toContain(slot.number);
    expect(freeIn(truth, other)).not.toContain(other.number);

    const { body } = await person(0).call("list-upcoming-visits", {});
    expect(body).toMatchObject({ visits: [{ id: won.body.id, slot }] });
  });

  test("a place that was given back can be had at once by whoever asks for it", async () => {
    const day = dayIn(await openDays(cloud.url, clinicId, ahead(1)));
    const slot = freeSlotsOf(day)[3] ?? expect.fail("no free slot");
    const { body } = await person(0).book(slot);
    await person(0).call("cancel-appointment", { appointmentId: String(body.id), from: slot });
    expect(await person(1).book(slot)).toMatchObject({ status: 201, body: { slot } });
  });
});

test("what belongs to a person is asked for each time", async () => {
  const { tokens } = person(0);
  const ask = () => callApi(cloud.url, "list-upcoming-visits", "people", {}, { token: tokens.id });
  const before = await ask();
  const slot = freeSlotsOf(dayIn(await daysNow(clinicId, ahead(1))))[0] ?? expect.fail("no free slot");
  const { body } = await person(0).book(slot);
  expect([before.text.includes(String(body.id)), (await ask()).text.includes(String(body.id))]).toEqual([false, true]);
});
