import { expect, test } from "vitest";
import { audiencesOf, type Contract } from "../../../shared/api/contract.ts";
import { getClinicDay } from "../../../shared/api/roster/get-clinic-day.ts";
import { routes } from "../../../shared/api/routes.ts";
import { serang } from "../booking/cikande.ts";
import { putDistrict, useTable } from "../store/use-table.ts";
import { callRoute } from "./call-route.ts";

useTable();

// Who may ask what, of whose, is tried from the contracts in `functions/matrix`; here it is the token itself.
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
