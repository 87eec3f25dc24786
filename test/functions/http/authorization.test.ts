import { describe, expect, test } from "vitest";
import { audiencesOf, rolesOf } from "../../../shared/api/contract.ts";
import { getClinicDay } from "../../../shared/api/roster/get-clinic-day.ts";
import { routes } from "../../../shared/api/routes.ts";
import { poolOf, type Role, roles } from "../../../shared/identity/actor.ts";
import { slotAt } from "../../../shared/roster/slot.ts";
import { appointment, morning, serang } from "../booking/cikande.ts";
import { putDistrict, useTable } from "../store/use-table.ts";
import { callRoute } from "./call-route.ts";

useTable();

/** What the authorizer hands over for each role: strings only, groups in brackets. */
const claimsOf: Record<Role, Record<string, string>> = {
  patient: { sub: "siti" },
  doctor: {
    sub: "rahma",
    "cognito:groups": "[doctor]",
    "custom:clinic": "3604-cikande",
    "custom:practitioner": "rahmawati-cikande",
  },
  registrar: { sub: "loket", "cognito:groups": "[registrar]", "custom:clinic": "3604-cikande" },
  scheduler: { sub: "jadwal", "cognito:groups": "[scheduler]", "custom:clinic": "3604-cikande" },
  district: { sub: "dinkes", "cognito:groups": "[district]", "custom:district": "3604" },
};

const cells = routes.flatMap((contract) =>
  audiencesOf(contract).flatMap((audience) =>
    audience === "public"
      ? []
      : roles
          .filter((role) => poolOf(role) === audience)
          .map((role) => ({
            name: contract.name,
            role,
            contract,
            audience,
            admitted: rolesOf(contract).includes(role),
          })),
  ),
);

describe("each route × role", () => {
  test.each(cells)("$name admits a $role: $admitted", async ({ contract, audience, role, admitted }) => {
    await putDistrict(serang);
    const { status, body } = await callRoute(contract, audience, { claims: claimsOf[role], body: "{" });
    const isForbidden = status === 403 && (body as { code: string }).code === "request.forbidden";
    expect(isForbidden).toBe(!admitted);
  });

  test.each(cells)("$name turns away who has no verified claims", async ({ contract, audience }) => {
    expect(await callRoute(contract, audience, {})).toMatchObject({
      status: 401,
      body: { code: "request.unauthenticated" },
    });
  });
});

test("an access token, which the authorizer lets pass, opens nothing", async () => {
  for (const { contract, audience, role } of cells) {
    const claims = { ...claimsOf[role], token_use: "access" };
    expect(await callRoute(contract, audience, { claims })).toMatchObject({ status: 401 });
  }
});

test.each(["[x,registrar]", "[registrar,x]", "[Registrar]", "[[registrar]]", "[registrars]", "[x\tregistrar]"])(
  "a group named like %s is no registrar",
  async (groups) => {
    const claims = { ...claimsOf.registrar, "cognito:groups": groups };
    const input = { clinicId: "3604-cikande", date: "2026-11-23" };
    expect(await callRoute(getClinicDay, "staff", { claims, input })).toMatchObject({ status: 403 });
    const both = { ...claims, "cognito:groups": `[${groups.slice(1, -1)} registrar]` };
    expect(await callRoute(getClinicDay, "staff", { claims: both, input })).toMatchObject({ status: 200 });
  },
);

test("a staff token without a group, or without its clinic, opens nothing", async () => {
  const contract = routes.find(({ name }) => name === "get-clinic-day");
  if (!contract) throw new Error("get-clinic-day is gone");
  const input = { clinicId: "3604-cikande", date: "2026-11-23" };
  const lacking: Record<string, string>[] = [
    { sub: "x" },
    { sub: "x", "cognito:groups": "[registrar]" },
    { sub: "x", "cognito:groups": "[patient]" },
  ];
  for (const claims of lacking) {
    expect(await callRoute(contract, "staff", { claims, input })).toMatchObject({ status: 403 });
  }
});

describe("each route × ownership at the desk and in the week", () => {
  const week = { from: "2026-11-23" };
  const sessionAt = (clinicId: string) => morning().id.replace("3604-cikande", clinicId);
  const ofVisit = (clinicId: string) => ({
    appointmentId: appointment().id,
    from: { ...slotAt(morning(), 1), sessionId: sessionAt(clinicId) },
  });
  const walkIn = (clinicId: string) => ({
    sessionId: sessionAt(clinicId),
    service: "umum",
    patient: { name: "Mbah Karta", birthDate: "1951-12-30", sex: "male" },
    complaint: "",
  });
  test.each([
    ["get-clinic-day", "registrar", { clinicId: "3604-cikande", date: "2026-11-23" }, 200],
    ["get-clinic-day", "registrar", { clinicId: "3604-ciruas", date: "2026-11-23" }, 403],
    ["check-in-patient", "registrar", ofVisit("3604-ciruas"), 403],
    ["check-in-patient", "registrar", ofVisit("3604-cikande"), 404],
    ["cancel-appointment", "registrar", ofVisit("3604-ciruas"), 403],
    ["cancel-appointment", "registrar", ofVisit("3604-cikande"), 404],
    ["register-walk-in", "registrar", walkIn("3604-ciruas"), 403],
    ["register-walk-in", "registrar", walkIn("3604-cikande"), 404],
    ["get-clinic-week", "scheduler", { clinicId: "3604-cikande", ...week }, 200],
    ["get-clinic-week", "scheduler", { clinicId: "3604-ciruas", ...week }, 403],
    ["get-clinic-week", "district", { clinicId: "3604-ciruas", ...week }, 200],
    ["get-clinic-week", "district", { clinicId: "1173-banda-sakti", ...week }, 403],
  ] as const)("%s by a %s: %o → %d", async (name, role, input, status) => {
    const contract = routes.find((route) => route.name === name);
    if (!contract) throw new Error(`${name} is gone`);
    expect((await callRoute(contract, "staff", { claims: claimsOf[role], input })).status).toBe(status);
  });
});
