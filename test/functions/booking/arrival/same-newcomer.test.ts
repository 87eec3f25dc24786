import { beforeEach, describe, expect, test } from "vitest";
import { appointmentOf } from "../../../../functions/store/appointment/appointments.ts";
import { sessionOf } from "../../../../functions/store/session/sessions.ts";
import type { SessionId } from "../../../../shared/schedule/session.ts";
import { day } from "../../../../shared/time/instant.ts";
import { putDistrict, putSession, useTable } from "../../store/use-table.ts";
import { afternoon, colleague, morning, now, requestKey, serang } from "../cikande.ts";
import { desk, somebodyNew } from "../mbah-karta.ts";
import { clock, outcomeOf, refused, walkIn } from "../use-cases.ts";

useTable();

beforeEach(async () => {
  clock.now = now;
  await Promise.all([morning(), afternoon(), colleague()].map((session) => putSession(session)));
  await putDistrict(serang);
});

const claimsOf = async (id: SessionId): Promise<string[]> => Object.values((await sessionOf(id))?.claims ?? {});

describe("somebody new to the clinic", () => {
  test("is one person though eight desks enter them at once: each that was not first is told of them and their number", async () => {
    const request = somebodyNew();
    const keys = Array.from({ length: 8 }, () => requestKey());
    const outcomes = await Promise.all(keys.map((key) => refused(walkIn(request, desk, key))));
    const [id, ...more] = await claimsOf(morning().id);
    expect(more).toEqual([]);
    const slot = (await appointmentOf(id ?? ""))?.slot;
    const isTold = (outcome: unknown): boolean => outcome !== "accepted";
    expect(outcomes.filter(isTold)).toEqual(Array(7).fill(["patient.registered-today", { appointmentId: id, slot }]));
  });

  test("is the same in another session of the day, written in capitals, an old spelling or with a title", async () => {
    const request = somebodyNew();
    const { appointment: first } = await walkIn(request, desk, requestKey());
    const { name } = request.patient;
    for (const written of [name.toUpperCase(), name.replace("Karta", "Kartah"), `Pak ${name}`]) {
      const again = { ...request, sessionId: colleague().id, patient: { ...request.patient, name: written } };
      expect(await refused(walkIn(again, desk, requestKey()))).toMatchObject([
        "patient.registered-today",
        { appointmentId: first.id, slot: first.slot },
      ]);
    }
    expect(await claimsOf(colleague().id)).toEqual([]);
  });

  test("is told apart by name, number, date of birth or sex, and by the day", async () => {
    const request = somebodyNew();
    await walkIn(request, desk, requestKey());
    const others = [{ name: `${request.patient.name}0` }, { birthDate: "1950-02-04" }, { sex: "female" as const }];
    for (const other of others)
      expect(
        await outcomeOf(walkIn({ ...request, patient: { ...request.patient, ...other } }, desk, requestKey())),
      ).toBe("accepted");
    clock.now = now + day;
    const tomorrow = morning({ id: morning().id.replace("11-23", "11-24"), start: morning().start + day });
    await putSession(tomorrow);
    expect(await outcomeOf(walkIn({ ...request, sessionId: tomorrow.id }, desk, requestKey()))).toBe("accepted");
  });

  test("of whom the desk has heard that they are somebody else gets a number, besides the one it was told of alone", async () => {
    const request = somebodyNew();
    const first = await walkIn(request, desk, requestKey());
    const besides = first.appointment.id;
    const outcomes = await Promise.all(
      [1, 2, 3].map(() => outcomeOf(walkIn({ ...request, besides }, desk, requestKey()))),
    );
    // Three desks have a namesake before them, or one namesake went to three desks: the two others are asked about the new one.
    expect(outcomes.toSorted()).toEqual(["accepted", "patient.registered-today", "patient.registered-today"]);
    expect(await refused(walkIn({ ...request, besides }, desk, requestKey()))).not.toMatchObject([
      "patient.registered-today",
      { appointmentId: besides },
    ]);
    expect(await claimsOf(morning().id)).toHaveLength(2);
  });

  test("repeated under its key gets the first answer, before and after somebody else of that name", async () => {
    const [request, key] = [somebodyNew(), requestKey()];
    const first = await walkIn(request, desk, key);
    expect(await walkIn(request, desk, key)).toEqual(first);
    const namesake = { ...request, besides: first.appointment.id };
    await walkIn(namesake, desk, requestKey());
    expect(await walkIn(request, desk, key)).toEqual(first);
  });
});
