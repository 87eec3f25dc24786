import { expect, test } from "vitest";
import { requireOwnClinic } from "../../../shared/identity/own-clinic.ts";
import { Refusal } from "../../../shared/refusal/refusal.ts";

const clinicId = "3604-cikande";
const desk = { role: "registrar", accountId: "loket", clinicId } as const;
const doctor = { role: "doctor", accountId: "rahma", clinicId, practitionerId: "rahmawati-cikande" } as const;
const office = { role: "district", accountId: "dinkes", districtId: "3604" } as const;

const mayActAt = (caller: Parameters<typeof requireOwnClinic>[0], at: string): boolean => {
  try {
    requireOwnClinic(caller, at);
    return true;
  } catch (error) {
    expect(error).toEqual(new Refusal("request.forbidden"));
    return false;
  }
};

test("a clinic's people act at their own clinic, and at no other of the district", () => {
  for (const caller of [desk, doctor])
    expect(["3604-cikande", "3604-ciruas", "3673-cikande"].map((at) => mayActAt(caller, at))).toEqual([
      true,
      false,
      false,
    ]);
});

test("the health office sees the clinics of its district, and of no other", () => {
  expect(["3604-cikande", "3604-ciruas", "3673-cikande"].map((at) => mayActAt(office, at))).toEqual([
    true,
    true,
    false,
  ]);
});
