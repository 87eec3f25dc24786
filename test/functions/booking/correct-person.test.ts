import { marshall } from "@aws-sdk/util-dynamodb";
import type { DynamoDBRecord } from "aws-lambda";
import { beforeEach, describe, expect, test } from "vitest";
import { correctPerson } from "../../../functions/booking/correct-person.ts";
import { registerIndex as indexOf } from "../../../functions/booking/register-index.ts";
import { correctRegister } from "../../../functions/events/stream/correct-register.ts";
import { appointmentOf } from "../../../functions/store/appointment/appointments.ts";
import { visitOf } from "../../../functions/store/appointment/visits.ts";
import { visitsOfPatient } from "../../../functions/store/appointment/visits-of-patient.ts";
import { withVisits } from "../../../functions/store/appointment/with-visits.ts";
import { householdOf } from "../../../functions/store/household/households.ts";
import { saveHouseholdMember } from "../../../functions/store/household/save-household-member.ts";
import { patientsAt, patientToItem } from "../../../functions/store/patient/patients.ts";
import { saveCorrection } from "../../../functions/store/patient/save-correction.ts";
import { enterPeople } from "../../../functions/store/register/enter-people.ts";
import { registeredAt, registerHeadOf, registerPartsOf } from "../../../functions/store/register/registers.ts";
import { sessionOf } from "../../../functions/store/session/sessions.ts";
import { correctPerson as contract } from "../../../shared/api/booking/correct-person.ts";
import type { RequestOf } from "../../../shared/api/routes.ts";
import type { Particulars } from "../../../shared/people/particulars.ts";
import { patientIdFrom } from "../../../shared/people/patient.ts";
import type { PatientRecord } from "../../../shared/people/patient-record.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { minute } from "../../../shared/time/instant.ts";
import { asListed } from "../http/as-listed.ts";
import { patientOf } from "../store/patient-of.ts";
import { putDistrict, putSession, useTable } from "../store/use-table.ts";
import { afternoon, bookingOf, morning, now, requestKey, serang, siti } from "./cikande.ts";
import { desk, somebodyNew } from "./mbah-karta.ts";
import { book, clock, outcomeOf, refused, walkIn } from "./use-cases.ts";

useTable();

beforeEach(async () => {
  clock.now = now;
  await Promise.all([putDistrict(serang), putSession(morning()), putSession(afternoon())]);
});

const imageOf = (record: PatientRecord | undefined) =>
  record && marshall(patientToItem(record), { removeUndefinedValues: true });

/** The register as it is just now: what a warm function holds may be seconds old. */
const registerIndex = (clinicId: string) => indexOf({ registerHeadOf, registerPartsOf })(clinicId);

const correct = asListed(contract, correctPerson({ visitOf, registerIndex, saveCorrection, now: () => clock.now }));

/** Somebody whom the desk registered, and their visit. */
const registered = async (changes: Partial<Particulars> = {}) => {
  const request = somebodyNew();
  const person = { ...request.patient, ...changes };
  const { appointment, patient } = await walkIn({ ...request, patient: person }, desk, requestKey());
  return { appointmentId: appointment.id, from: appointment.slot, id: patient.id, seen: person };
};

const asked = (
  { appointmentId, from, seen }: Awaited<ReturnType<typeof registered>>,
  person: Partial<Particulars>,
): RequestOf<"correct-person"> => ({ appointmentId, from, seen, person: { ...seen, ...person } });

describe("correcting a person", () => {
  test("says who they are from then on, and keeps what stood there, with who corrected it and when", async () => {
    const visit = await registered();
    const key = requestKey();
    const right = { name: "Karta bin Sajum", birthDate: "1951-02-03" };
    expect(await correct(asked(visit, right), desk, key)).toEqual({ id: visit.id, ...visit.seen, ...right });
    expect(await patientOf(visit.id)).toMatchObject({
      ...right,
      former: [
        {
          ...visit.seen,
          until: now,
          by: "loket",
          clinicId: "3604-cikande",
          requestId: key.id,
          fingerprint: key.fingerprint,
        },
      ],
    });
  });

  test("shows in the day what stood there, and not who corrected it", async () => {
    const visit = await registered();
    await correct(asked(visit, { name: "Karta Lama" }), desk, requestKey());
    clock.now += minute;
    const then = { ...visit, seen: { ...visit.seen, name: "Karta Lama" } };
    await correct(asked(then, { sex: "female" }), desk, requestKey());
    const session = await sessionOf(visit.from.sessionId);
    const [day] = await withVisits(session ? [session] : []);
    expect(day?.visits.find(({ patient }) => patient.id === visit.id)?.patient).toEqual({
      id: visit.id,
      ...visit.seen,
      name: "Karta Lama",
      sex: "female",
      former: [
        { ...visit.seen, until: now },
        { ...visit.seen, name: "Karta Lama", until: now + minute },
      ],
    });
  });

  test("is done once however often it is sent, also after another correction", async () => {
    const visit = await registered();
    const key = requestKey();
    const request = asked(visit, { name: "Kartasasmita" });
    const [first, again] = await Promise.all([correct(request, desk, key), correct(request, desk, key)]);
    expect(again).toEqual(first);
    const then = { ...visit, seen: { ...visit.seen, name: "Kartasasmita" } };
    await correct(asked(then, { name: "Karta Wijaya" }), desk, requestKey());
    expect(await correct(request, desk, key)).toEqual(first);
    expect(await outcomeOf(correct(request, desk, { ...key, fingerprint: "another" }))).toBe("request.key-reused");
    expect(await patientOf(visit.id)).toMatchObject({ name: "Karta Wijaya", former: [{}, {}] });
  });

  test("of two at once one is done, and the other hears that somebody else was first", async () => {
    const visit = await registered();
    const names = ["Karta Satu", "Karta Dua", "Karta Tiga"];
    const outcomes = await Promise.all(
      names.map((name) => outcomeOf(correct(asked(visit, { name }), desk, requestKey()))),
    );
    expect(outcomes.toSorted()).toEqual(["accepted", "patient.changed", "patient.changed"]);
    expect((await patientOf(visit.id))?.former).toHaveLength(1);
  });

  test("writes nothing where it stands there already", async () => {
    const visit = await registered();
    expect(await correct(asked(visit, {}), desk, requestKey())).toEqual({ id: visit.id, ...visit.seen });
    expect(await patientOf(visit.id)).not.toHaveProperty("former");
  });

  test("is of the visit at the desk's own clinic, and of a date of birth that can be", async () => {
    const visit = await registered();
    const elsewhere = { ...asked(visit, { name: "Karta" }), from: slotAt(afternoon(), 1) };
    expect(await outcomeOf(correct(elsewhere, desk, requestKey()))).toBe("appointment.changed");
    const unborn = asked(visit, { birthDate: "2027-01-01" });
    expect(await refused(correct(unborn, desk, requestKey()))).toEqual([
      "request.invalid",
      { fields: ["person.birthDate"] },
    ]);
    expect(await patientOf(visit.id)).not.toHaveProperty("former");
  });
});

describe("somebody who is corrected to the name of another registered today", () => {
  test("is asked about, and may be somebody else; who has that name by themselves is in nobody's way", async () => {
    const [one, other] = [await registered({ name: "Sarmin" }), await registered({ name: "Sarmun Jaya" })];
    const request = asked(other, { name: "Pak Sarmin" });
    expect(await refused(correct(request, desk, requestKey()))).toEqual([
      "patient.registered-today",
      { appointmentId: one.appointmentId, slot: one.from },
    ]);
    const besides = { ...request, besides: one.appointmentId };
    expect(await correct(besides, desk, requestKey())).toMatchObject({ name: "Pak Sarmin" });
    const again = { ...other, seen: { ...other.seen, name: "Pak Sarmin" } };
    expect(await outcomeOf(correct(asked(again, { name: "Sarmin" }), desk, requestKey()))).toBe("accepted");
  });

  test("is found by the corrected name where another desk registers them as somebody new", async () => {
    const visit = await registered({ name: "Tumini Lestari" });
    await correct(asked(visit, { name: "Tuminah Rahayu" }), desk, requestKey());
    const request = somebodyNew();
    const twin = { ...request, patient: { ...visit.seen, name: "Tuminah Rahayu" } };
    expect(await refused(walkIn(twin, desk, requestKey()))).toEqual([
      "patient.registered-today",
      { appointmentId: visit.appointmentId, slot: visit.from },
    ]);
  });
});

describe("somebody who is corrected to who the clinic knows already", () => {
  test("is asked about, in another spelling too, and may be somebody else", async () => {
    const known = {
      id: patientIdFrom(requestKey().id),
      name: "Sukaesih",
      birthDate: "1950-02-03",
      sex: "male",
    } as const;
    await enterPeople("3604-cikande", [known]);
    const request = asked(await registered({ name: "Sukaesi Wati" }), { name: "Soekaesih" });
    expect(await refused(correct(request, desk, requestKey()))).toEqual([
      "patient.known-already",
      { patientId: known.id },
    ]);
    const besides = { ...request, besidesKnown: known.id };
    expect(await correct(besides, desk, requestKey())).toMatchObject({ name: "Soekaesih" });
  });
});

describe("whoever follows a correction", () => {
  test("a phone that holds the person reads the corrected name", async () => {
    const key = requestKey();
    const patient = { id: patientIdFrom(key.id), name: "Siti Aminh", birthDate: "1990-07-01", sex: "female" } as const;
    const added = { member: { patient, relation: "self" as const }, fingerprint: "one", seen: 0 };
    expect(await saveHouseholdMember("siti", added)).toBeUndefined();
    const { id: appointmentId, slot } = await book(
      bookingOf({ ...patient, busy: {}, visits: [] }, slotAt(morning(), 3)),
      siti,
      requestKey(),
    );
    const { id, ...seen } = patient;
    const visit = { appointmentId, from: slot, id, seen };
    await correct(asked(visit, { name: "Siti Aminah" }), desk, requestKey());
    expect(await householdOf("siti")).toEqual([{ patient: { ...patient, name: "Siti Aminah" }, relation: "self" }]);
    expect((await visitOf(appointmentId)).patient).toMatchObject({ name: "Siti Aminah", holder: "siti" });
  });

  test("each clinic that knows them knows them by the corrected name", async () => {
    const visit = await registered();
    const record = await patientOf(visit.id);
    await enterPeople("3604-cikande", record ? [record] : []);
    await correct(asked(visit, { name: "Karta Mulya" }), desk, requestKey());
    const onChange = correctRegister({ patientsAt, visitsOfPatient, enterPeople });
    const [OldImage, NewImage] = [record, await patientOf(visit.id)].map(imageOf);
    const told = { dynamodb: { OldImage, NewImage } } as DynamoDBRecord;
    expect(await onChange.consume([told, told])).toEqual([]);
    expect(await registeredAt("3604-cikande", visit.id)).toMatchObject({ name: "Karta Mulya" });
    expect((await appointmentOf(visit.appointmentId))?.slot).toEqual(visit.from);
  });
});
