import { expect, test } from "vitest";
import { type Actor, roles } from "../../../shared/identity/actor.ts";
import { actorFrom } from "../../../shared/identity/actor-from.ts";

const claims: Record<string, string> = {
  sub: "7d4f2c1e",
  "custom:clinic": "3604-cikande",
  "custom:practitioner": "rahmawati-cikande",
  "custom:district": "3604",
};

test("an actor has what its role has, and no more", () => {
  const [accountId, clinicId] = ["7d4f2c1e", "3604-cikande"];
  const expected: Actor[] = [
    { role: "patient", accountId },
    { role: "doctor", accountId, clinicId, practitionerId: "rahmawati-cikande" },
    { role: "registrar", accountId, clinicId },
    { role: "scheduler", accountId, clinicId },
    { role: "district", accountId, districtId: "3604" },
  ];
  expect(roles.map((role) => actorFrom(role, (name) => claims[name] ?? "none"))).toEqual(expected);
});
