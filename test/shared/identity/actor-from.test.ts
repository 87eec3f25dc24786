import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Actor, type Role, roles } from "../../../shared/identity/actor.ts";
import { actorFrom } from "../../../shared/identity/actor-from.ts";
import { isWhole } from "../../../shared/identity/is-whole.ts";
import { releases } from "../../fixtures/release.ts";

type Claims = Record<string, string>;

const claims: Claims = {
  sub: "7d4f2c1e",
  "custom:clinics": "3604-kibin 3604-carenang",
  "custom:practitioner": "laras-wulandari",
  "custom:district": "3604",
};

const actorOf = (role: Role, carried: Claims): Actor => actorFrom(role, (name) => carried[name] ?? "");
const registrarWith = (carried: Claims): Actor => actorOf("registrar", { sub: "7d4f2c1e", ...carried });
const clinicsWith = (carried: Claims): readonly string[] => {
  const actor = registrarWith(carried);
  return "clinicIds" in actor ? actor.clinicIds : [];
};

test("an actor has what its role has, and no more", () => {
  const [accountId, clinicIds] = ["7d4f2c1e", ["3604-kibin", "3604-carenang"]];
  const expected: Actor[] = [
    { role: "patient", accountId },
    { role: "doctor", accountId, clinicIds, practitionerId: "laras-wulandari" },
    { role: "nurse", accountId, clinicIds },
    { role: "registrar", accountId, clinicIds },
    { role: "scheduler", accountId, clinicIds },
    { role: "district", accountId, districtId: "3604" },
  ];
  const actors = roles.map((role) => actorOf(role, claims));
  expect(actors).toEqual(expected);
  expect(actors.map(isWhole)).toEqual(Array(6).fill(true));
});

describe("the clinics of a token", () => {
  test("are a list, in its order and each once; one alone is a list of one", () => {
    expect(clinicsWith({ "custom:clinics": "3604-kibin" })).toEqual(["3604-kibin"]);
    expect(clinicsWith({ "custom:clinics": "3604-kibin 3604-carenang" })).toEqual(["3604-kibin", "3604-carenang"]);
    expect(clinicsWith({ "custom:clinics": " 3604-kibin  3604-kibin " })).toEqual(["3604-kibin"]);
  });

  test("are the one clinic of a token from before, until a list says more", () => {
    expect(clinicsWith({ "custom:clinic": "3604-kibin" })).toEqual(["3604-kibin"]);
    expect(clinicsWith({ "custom:clinic": "3604-kibin", "custom:clinics": "" })).toEqual(["3604-kibin"]);
    const both = { "custom:clinic": "3604-kibin", "custom:clinics": "3604-carenang 3604-kibin" };
    expect(clinicsWith(both)).toEqual(["3604-carenang", "3604-kibin"]);
  });

  test.each([
    ["no clinic", {}],
    ["an empty list", { "custom:clinics": " " }],
    ["a list with commas", { "custom:clinics": "3604-kibin,3604-carenang" }],
    ["a list with one bad name", { "custom:clinics": "3604-kibin carenang" }],
    ["a district in place of a clinic", { "custom:clinics": "3604" }],
    ["everything", { "custom:clinics": "*" }],
    ["nine clinics", { "custom:clinics": [..."abcdefghi"].map((letter) => `3604-${letter}a`).join(" ") }],
  ])("with %s make nobody", (_, carried: Claims) => {
    expect(isWhole(registrarWith(carried))).toBe(false);
  });

  test("may be eight, by the longest names there can be, within what Cognito takes", () => {
    const written = [..."abcdefgh"].map((letter) => `3604-${letter.repeat(31)}`).join(" ");
    expect([isWhole(registrarWith({ "custom:clinics": written })), written.length]).toEqual([true, 295]);
  });
});

test("nobody is whole without an account, a doctor without their own id, the health office without its district", () => {
  const lacking = (role: Role, name: string): boolean => isWhole(actorOf(role, { ...claims, [name]: "" }));
  const needed: [Role, string][] = [
    ["patient", "sub"],
    ["doctor", "custom:practitioner"],
    ["district", "custom:district"],
  ];
  expect(needed.map(([role, name]) => lacking(role, name))).toEqual([false, false, false]);
});

type KeptUser = { groups: Role[]; attributes: Claims };

test.each(releases())("whoever signed in by $name, when one had one clinic, works there as before", ({ folder }) => {
  const { users }: { users: KeptUser[] } = JSON.parse(readFileSync(join(folder, "users.json"), "utf8"));
  const staff = users.flatMap(({ groups: [role], attributes }) => (role ? [{ role, attributes }] : []));
  expect(staff.length).toBeGreaterThan(0);
  for (const { role, attributes } of staff) {
    const actor = actorOf(role, attributes);
    const clinic = attributes["custom:clinic"];
    expect(isWhole(actor)).toBe(true);
    if ("clinicIds" in actor && clinic !== undefined) expect(actor.clinicIds).toEqual([clinic]);
  }
});
