import { describe, expect, test } from "vitest";
import { auditAnswer } from "../../../functions/http/audit-answer.ts";
import { saveAudit } from "../../../functions/store/audit/save-audit.ts";
import { getConsultation } from "../../../shared/api/consult/get-consultation.ts";
import { getDoctorDay } from "../../../shared/api/consult/get-doctor-day.ts";
import { joinConsultation } from "../../../shared/api/consult/join-consultation.ts";
import type { AuditRecord } from "../../../shared/audit/audit-record.ts";
import type { ActorOf } from "../../../shared/identity/actor.ts";
import { Refusal } from "../../../shared/refusal/refusal.ts";
import { hour, minute, second } from "../../../shared/time/instant.ts";
import { now } from "../booking/cikande.ts";
import { outcomeOf } from "../booking/use-cases.ts";
import { countRequests, needTrueCounts } from "../store/count-requests.ts";
import { useTable } from "../store/use-table.ts";

useTable();

const clinicId = "3604-cikande";

const visitOf = (patientId: string): string => `${patientId}-K7M4QX`;

describe("what is remembered", () => {
  const doctor: ActorOf<"doctor"> = {
    role: "doctor",
    accountId: "rahma",
    clinicIds: [clinicId],
    practitionerId: "rahmawati-cikande",
  };
  const clockOfWorld = { now };
  const world = () => {
    clockOfWorld.now = now;
    const records: AuditRecord[] = [];
    const audit = auditAnswer({
      now: () => clockOfWorld.now,
      requestId: () => "request",
      saveAudit: async (record) => void records.push(record),
    });
    const tell = (contract: typeof getConsultation | typeof joinConsultation, patientId: string, caller = doctor) =>
      audit({ contract, caller, clinicId: undefined, request: { appointmentId: visitOf(patientId) }, answer: {} });
    const tellAll = (ids: string[]) =>
      audit({
        contract: getDoctorDay,
        caller: doctor,
        clinicId,
        request: {},
        answer: { sessions: [{ visits: ids.map((id) => ({ patient: { id } })) }] },
      });
    return { records, tell, tellAll };
  };
  const idOf = (number: number): string => number.toString().padStart(10, "0");

  test("of clinical things covers the personal, and not the other way round", async () => {
    const { records, tell } = world();
    await tell(joinConsultation, idOf(1));
    await tell(getConsultation, idOf(1));
    await tell(joinConsultation, idOf(1));
    await tell(getConsultation, idOf(2));
    await tell(joinConsultation, idOf(2));
    expect(records.map(({ data, people, place }) => [data, people, place])).toEqual([
      ["personal", [idOf(1)], clinicId],
      ["clinical", [idOf(1)], clinicId],
      ["clinical", [idOf(2)], clinicId],
    ]);
  });

  test("is of a place: where no clinic is said, the record stands at each of theirs, and what one has is no news there", async () => {
    const { records, tell } = world();
    const caller = { ...doctor, clinicIds: [clinicId, "3604-ciruas"] };
    await tell(getConsultation, idOf(1));
    await tell(joinConsultation, idOf(1), caller);
    await tell(joinConsultation, idOf(1), caller);
    expect(records.map(({ data, place }) => [data, place])).toEqual([
      ["clinical", clinicId],
      ["personal", "3604-ciruas"],
    ]);
  });

  test("has an end: after five thousand more people the first is recorded again", async () => {
    const { records, tell } = world();
    for (let number = 0; number < 5_001; number += 1) await tell(getConsultation, idOf(number));
    await tell(getConsultation, idOf(1));
    expect(records).toHaveLength(5_001);
    await tell(getConsultation, idOf(0));
    expect(records).toHaveLength(5_002);
  });

  test("keeps a desk that asks every five seconds for four hours, and hears of a dozen newcomers, to 28 records", async () => {
    const { records, tellAll } = world();
    for (let asked = 0; asked < 4 * hour; asked += 5 * second) {
      clockOfWorld.now = now + asked;
      const newcomers = Math.min(12, Math.floor(asked / (17 * minute)));
      await tellAll(Array.from({ length: 12 + newcomers }, (_, number) => idOf(number)));
    }
    expect(records.length).toBeLessThanOrEqual(28);
    expect(records.length).toBeGreaterThanOrEqual(16);
  });

  test("costs one unit for the people of three full sessions, and two for a clinic's fullest day", async (context) => {
    needTrueCounts(context);
    const unitsOf = async (count: number): Promise<number> => {
      const record = { at: now, requestId: crypto.randomUUID(), route: "get-clinic-day", data: "clinical" } as const;
      const who = { role: "registrar", accountId: crypto.randomUUID(), place: clinicId } as const;
      const people = Array.from({ length: count }, (_, number) => idOf(number));
      return (await countRequests(() => saveAudit({ ...record, ...who, people }))).units;
    };
    expect([await unitsOf(1), await unitsOf(60), await unitsOf(120)]).toEqual([1, 1, 2]);
  });

  test("is only what was kept", async () => {
    let isAway = true;
    const records: AuditRecord[] = [];
    const audit = auditAnswer({
      now: () => now,
      requestId: () => "request",
      saveAudit: async (record) => {
        if (isAway) throw new Refusal("store.busy");
        records.push(record);
      },
    });
    const tell = () =>
      audit({ contract: getConsultation, caller: doctor, clinicId, request: {}, answer: { patient: { id: idOf(1) } } });
    expect(await outcomeOf(tell())).toBe("store.busy");
    isAway = false;
    await tell();
    expect(records).toHaveLength(1);
  });
});
