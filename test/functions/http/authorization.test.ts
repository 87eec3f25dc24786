import { describe, expect, test } from "vitest";
import { getClinicDay } from "../../../shared/api/booking/get-clinic-day.ts";
import { audiencesOf, type Contract } from "../../../shared/api/contract.ts";
import { routes } from "../../../shared/api/routes.ts";
import { getClinicWeek } from "../../../shared/api/schedule/get-clinic-week.ts";
import { serang } from "../booking/cikande.ts";
import { putDistrict, useTable } from "../store/use-table.ts";
import { callRoute } from "./call-route.ts";

useTable();

// Who may ask what, of whose, is tried from the contracts in `test/matrix`; here it is the token itself.
const registrar = { sub: "loket", "cognito:groups": "[registrar]", "custom:clinic": "3604-cikande" };
const input = { clinicId: "3604-cikande", date: "2026-11-23" };

const guarded = routes.flatMap((contract: Contract) =>
  audiencesOf(contract)
    .filter((audience) => audience !== "public")
    .map((audience) => ({ name: contract.name, contract, audience })),
);

test.each(guarded)("$name by the $audience's token turns away who has no verified claims", async (route) => {
  expect(await callRoute(route.contract, route.audience, {})).toMatchObject({
    status: 401,
    body: { code: "request.unauthenticated" },
  });
});

test.each(guarded)(
  "$name is opened to nobody of the $audience by an access token, which the authorizer lets pass",
  async (route) => {
    const claims = {
      ...registrar,
      "cognito:groups": "[doctor registrar scheduler district]",
      "custom:practitioner": "rahmawati-cikande",
      "custom:district": "3604",
      token_use: "access",
    };
    expect(await callRoute(route.contract, route.audience, { claims })).toMatchObject({ status: 401 });
  },
);

test.each(["[x,registrar]", "[registrar,x]", "[Registrar]", "[[registrar]]", "[registrars]", "[x\tregistrar]"])(
  "a group named like %s is no registrar",
  async (groups) => {
    await putDistrict(serang);
    const claims = { ...registrar, "cognito:groups": groups };
    expect(await callRoute(getClinicDay, "staff", { claims, input })).toMatchObject({ status: 403 });
    const both = { ...claims, "cognito:groups": `[${groups.slice(1, -1)} registrar]` };
    expect(await callRoute(getClinicDay, "staff", { claims: both, input })).toMatchObject({ status: 200 });
  },
);

test("a staff token without a group, or without its clinic, opens nothing", async () => {
  const lacking: Record<string, string>[] = [
    { sub: "x" },
    { sub: "x", "cognito:groups": "[registrar]" },
    { sub: "x", "cognito:groups": "[patient]" },
  ];
  for (const claims of lacking)
    expect(await callRoute(getClinicDay, "staff", { claims, input })).toMatchObject({ status: 403 });
});

describe("whoever has two roles is asked as the one that may", () => {
  const week = { clinicId: "3604-cikande", from: "2026-11-23" };
  const statusOf = async (carried: Record<string, string>): Promise<number> => {
    await putDistrict(serang);
    const claims = { sub: "x", "cognito:groups": "[registrar district]", ...carried };
    return (await callRoute(getClinicWeek, "staff", { claims, input: week })).status;
  };

  test("the health office sees every clinic of its district, at whichever clinic, or none, one has the desk besides", async () => {
    const office = { "custom:district": "3604" };
    expect(await statusOf(office)).toBe(200);
    expect(await statusOf({ ...office, "custom:clinics": "3604-kibin" })).toBe(200);
    expect(await statusOf({ ...office, "custom:clinics": "1173-banda-sakti" })).toBe(200);
  });

  test("the desk sees its clinic, whichever district, or none, one has besides", async () => {
    const desk = { "custom:clinics": "3604-cikande" };
    expect(await statusOf({ ...desk, "custom:district": "1173" })).toBe(200);
    expect(await statusOf({ ...desk, "custom:district": "serang" })).toBe(200);
    expect(await statusOf(desk)).toBe(200);
  });

  test("neither opens what neither may", async () => {
    const both = { "custom:clinics": "3604-kibin", "custom:district": "1173" };
    expect(await statusOf(both)).toBe(403);
  });
});

describe("the clinics that a staff token names", () => {
  const dayOf = async (carried: Record<string, string>, clinicId: string): Promise<number> => {
    const claims = { sub: "x", "cognito:groups": "[registrar]", ...carried };
    return (await callRoute(getClinicDay, "staff", { claims, input: { ...input, clinicId } })).status;
  };
  const statuses = async (carried: Record<string, string>): Promise<number[]> => {
    await putDistrict(serang);
    return Promise.all(["3604-cikande", "3604-kibin", "3604-ciruas"].map((clinicId) => dayOf(carried, clinicId)));
  };

  test("open each of them, and no other", async () => {
    expect(await statuses({ "custom:clinics": "3604-cikande 3604-kibin" })).toEqual([200, 200, 403]);
    expect(await statuses({ "custom:clinics": "3604-kibin" })).toEqual([403, 200, 403]);
  });

  test("open the one of a token from before, and take its place where there is a list", async () => {
    expect(await statuses({ "custom:clinic": "3604-cikande" })).toEqual([200, 403, 403]);
    const both = { "custom:clinic": "3604-cikande", "custom:clinics": "3604-kibin" };
    expect(await statuses(both)).toEqual([403, 200, 403]);
  });

  test.each(["3604-cikande,3604-kibin", "3604-cikande kibin", "3604-cikande *", "[3604-cikande 3604-kibin]"])(
    "open nothing where they are written as %s: whoever wrote it is to see that it is wrong",
    async (written) => {
      expect(await statuses({ "custom:clinics": written })).toEqual([403, 403, 403]);
    },
  );
});
