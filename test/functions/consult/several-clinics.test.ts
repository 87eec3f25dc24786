import { beforeEach, describe, expect, test } from "vitest";
import { getConsultation } from "../../../functions/consult/get-consultation.ts";
import { visitOf } from "../../../functions/store/appointment/visits.ts";
import { getConsultation as getConsultationContract } from "../../../shared/api/consult/get-consultation.ts";
import { type Session, sessionIdOf } from "../../../shared/schedule/session.ts";
import { hour, minute } from "../../../shared/time/instant.ts";
import { instantAt } from "../../../shared/time/zone.ts";
import { afternoon, colleague, morning, requestKey, siti } from "../booking/cikande.ts";
import { clock, outcomeOf, walkIn } from "../booking/use-cases.ts";
import { asListed } from "../http/as-listed.ts";
import { doctorDay, line } from "../line/doctor-line.ts";
import { countRequests } from "../store/count-requests.ts";
import { insideOf } from "../store/inside-of.ts";
import { putClinic, putSession } from "../store/use-table.ts";
import { admit, arrived, end, pause, rahmawati, slot, together } from "./use-cases.ts";
import { useConsultMorning } from "./use-consult-morning.ts";

useConsultMorning();

const date = "2026-11-23";
const { practitionerId } = rahmawati;

/** A session of the same doctor at the neighbouring clinic. */
const atCiruas = (wall: string, changes: Partial<Session> = {}): Session => {
  const minutes = Number(wall.slice(0, 2)) * 60 + Number(wall.slice(2));
  const id = sessionIdOf({ clinicId: "3604-ciruas", date, wall, practitionerId });
  return morning({ id, clinicId: "3604-ciruas", start: instantAt(date, minutes, "WIB"), count: 12, ...changes });
};
/** Two hours before the morning at Cikande. */
const early = atCiruas("0600");
const doctor = { ...rahmawati, clinicIds: ["3604-cikande", "3604-ciruas"] } as const;
const deskOfCiruas = { role: "registrar", accountId: "loket-ciruas", clinicIds: ["3604-ciruas"] } as const;

beforeEach(async () => {
  await putClinic("3604-cikande", [practitionerId, "hasan-cikande"]);
  await putClinic("3604-ciruas", [practitionerId]);
  await putSession(early);
});

let came = 0;

/** Somebody who came to Ciruas unannounced at half past seven, and waits there. */
const waitingAtCiruas = async (name = "Karta"): Promise<string> => {
  came += 1;
  // Somebody else each time, whatever their name is.
  const patient = { name, birthDate: `19${50 + came}-02-03`, sex: "male" } as const;
  const request = { sessionId: early.id, service: "umum", patient, complaint: "" };
  const at = clock.now;
  clock.now = early.start + 90 * minute;
  const { appointment } = await walkIn(request, deskOfCiruas, requestKey());
  clock.now = at;
  return appointment.id;
};
const consultation = asListed(getConsultationContract, getConsultation({ visitOf }));
const placeOf = (appointmentId: string) => line({ appointmentId }, siti, requestKey());

describe("a doctor at two clinics", () => {
  test("sees the sessions of both in order of their start, and no colleague's", async () => {
    await Promise.all([putSession(afternoon()), putSession(colleague()), putSession(atCiruas("1700"))]);
    const shown = async (clinicIds: readonly string[]) => {
      const { sessions } = await doctorDay({ date }, { ...doctor, clinicIds }, requestKey());
      return sessions.map(({ session }) => `${session.clinicId} ${session.id.split(".")[2]}`);
    };
    const [first, fourth] = ["3604-ciruas 0600", "3604-ciruas 1700"];
    expect(await shown(doctor.clinicIds)).toEqual([first, "3604-cikande 0800", "3604-cikande 1300", fourth]);
    expect(await shown(["3604-ciruas"])).toEqual([first, fourth]);
  });

  test("is through one door: who is inside at the one clinic keeps the next out at the other", async () => {
    const [here, there] = [await arrived(2), await waitingAtCiruas()];
    await admit(there, doctor);
    const refused = await admit(here, doctor).catch((error: { code: string; details: object }) => error);
    expect(refused).toMatchObject({ code: "consult.occupied", details: { appointmentId: there } });
    await end(there, doctor);
    await admit(here, doctor);
    expect(await insideOf(practitionerId)).toBe(here);
  });

  test("sees no visit of a clinic that they don't work at any more", async () => {
    const there = await waitingAtCiruas();
    expect(await outcomeOf(admit(there, rahmawati))).toBe("appointment.foreign");
  });

  test.each([
    ["ends", end],
    ["sends back to the line", pause],
  ])(
    "%s whom they have with them, though they don't work there any more, and is a stranger then",
    async (_, letOut) => {
      const [here, there] = [await arrived(2), await waitingAtCiruas()];
      await admit(there, doctor);
      expect(await outcomeOf(admit(here, rahmawati))).toBe("consult.occupied");
      expect((await consultation({ appointmentId: there }, rahmawati, requestKey())).appointment.id).toBe(there);
      expect(await outcomeOf(letOut(there, { ...rahmawati, practitionerId: "hasan-cikande" }))).toBe(
        "appointment.foreign",
      );
      await letOut(there, rahmawati);
      expect(await outcomeOf(letOut(there, rahmawati))).toBe("appointment.foreign");
      await admit(here, rahmawati);
      expect(await insideOf(practitionerId)).toBe(here);
    },
  );
});

describe("the line of a doctor at two clinics", () => {
  test("counts who waits at the other for a session that began before, and when it will be one's turn", async () => {
    const own = await arrived(2);
    clock.now = slot.start + minute;
    expect(await placeOf(own)).toMatchObject({ ahead: 0, expectedAt: clock.now });
    await waitingAtCiruas("Karta");
    await waitingAtCiruas("Sarta");
    expect(await placeOf(own)).toMatchObject({ ahead: 2, expectedAt: clock.now + 20 * minute, begun: false });
  });

  test("counts who is inside at the other, whatever the hour of their session, and begins with its own first call", async () => {
    const own = await arrived(2);
    const there = await waitingAtCiruas();
    await admit(there, doctor);
    expect(await placeOf(own)).toMatchObject({ ahead: 1, begun: false });
  });

  test("counts nobody of a session that comes after", async () => {
    await putSession(atCiruas("1700"));
    const own = await together(2);
    clock.now += hour;
    expect(await placeOf(own)).toMatchObject({ ahead: 0 });
  });

  test("costs a query for each of the clinics, and for most, who have one, as much as before", async () => {
    const own = await arrived(2);
    await placeOf(own);
    const queries = async () => (await countRequests(() => placeOf(own))).commands.filter((name) => name === "Query");
    expect(await queries()).toHaveLength(2);
  });
});
