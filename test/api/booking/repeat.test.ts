import { beforeAll, describe, expect, inject, test } from "vitest";
import { sessionOf } from "../../../functions/store/session/sessions.ts";
import type { Slot } from "../../../shared/schedule/slot.ts";
import { appointmentsOf } from "../../functions/store/appointments-of.ts";
import { daysNow, freeSlotsOf } from "../client/open-slots.ts";
import { newPatient, newPatients } from "../client/patient-client.ts";
import { useStore } from "../cloud/use-store.ts";

const cloud = inject("cloud");
beforeAll(() => useStore(cloud));

/** The first free slots of a clinic that no other test books at. */
const someSlots = async (): Promise<[Slot, Slot, Slot]> => {
  const [day] = await daysNow("3604-petir", 4);
  const [one, two, three] = day ? freeSlotsOf(day) : [];
  if (!one || !two || !three) throw new Error("no free slots");
  return [one, two, three];
};

describe("one request, twenty times at once under one key", () => {
  test("gets twenty answers, equal to the byte, and books once", async () => {
    const person = await newPatient(cloud.url);
    const [slot] = await someSlots();
    const key = crypto.randomUUID();
    const answers = await Promise.all(Array.from({ length: 20 }, () => person.book(slot, { key })));
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 201, body: { slot, state: { status: "booked" } } });
    expect((await appointmentsOf(person.patientId)).map(({ id }) => id)).toEqual([answers[0]?.body.id]);
    expect((await sessionOf(slot.sessionId))?.claims[slot.number]).toBe(answers[0]?.body.id);
    expect((await person.book(slot, { key })).text).toBe(answers[0]?.text);
  });
});

describe("a key that was used", () => {
  const reused = { status: 422, body: { code: "request.key-reused" } };

  test("is refused with another slot and with another member of the household, at once or later", async () => {
    const person = await newPatient(cloud.url);
    const child = { relation: "child", name: "Adi Saputra", birthDate: "2019-08-05", sex: "male" } as const;
    const { body } = await person.call("add-household-member", child);
    const { id: childId } = body.patient as { id: string };
    const [slot, other] = await someSlots();
    const key = crypto.randomUUID();
    const complaint = "Batuk sejak tiga hari";
    const forChild = { patientId: childId, slot: other, service: "umum", complaint };

    const both = await Promise.all([slot, other].map((asked) => person.book(asked, { key })));
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 422]);
    expect(both.find(({ status }) => status === 422)).toMatchObject(reused);
    expect(await person.book((await someSlots())[2], { key })).toMatchObject(reused);
    expect(await person.call("book-appointment", forChild, { key })).toMatchObject(reused);
    expect(await appointmentsOf(childId)).toEqual([]);
    expect((await appointmentsOf(person.patientId)).length).toBe(1);
  });

  test("is another key in another person's hands", async () => {
    const [first, second] = await newPatients(cloud.url, 2);
    const [slot, other] = await someSlots();
    const key = crypto.randomUUID();
    const answers = [await first?.book(slot, { key }), await second?.book(other, { key })];
    expect(answers).toMatchObject([
      { status: 201, body: { patientId: first?.patientId, slot } },
      { status: 201, body: { patientId: second?.patientId, slot: other } },
    ]);
    expect(answers[0]?.body.code).not.toBe(answers[1]?.body.code);
  });
});
