import { beforeEach, expect, test } from "vitest";
import { listClinics } from "../../../../functions/place/list-clinics.ts";
import { directoryOf } from "../../../../functions/store/district/directory-of.ts";
import { clinicKey } from "../../../../functions/store/table/keys.ts";
import { listClinics as contract } from "../../../../shared/api/place/list-clinics.ts";
import { requestKey, serang } from "../../booking/cikande.ts";
import { put, putDistrict, useTable } from "../../store/use-table.ts";
import { loggedLines } from "../../trigger/logged-lines.ts";

useTable();

const district = { ...serang, id: "3698" };
const anyar = {
  id: "3698-anyar",
  name: "Anyar",
  kecamatan: { code: "360401", name: "Anyar" },
  services: [],
  practitioners: [],
};

beforeEach(async () => {
  await putDistrict(district);
  await put({ ...clinicKey(district.id, anyar.id), ...anyar });
  await put({ ...clinicKey(district.id, "3698-baros"), id: "3698-baros", name: 7 });
});

test("a clinic that can't be read is named beside those that can: it is not one that isn't there", async () => {
  const logged = loggedLines();
  const told = await directoryOf(district.id);
  expect([told?.clinics.map(({ id }) => id), told?.unreadClinics]).toEqual([["3698-anyar"], ["3698-baros"]]);
  expect(JSON.stringify(logged)).toContain("CLINIC#3698-baros");
});

test("who asks for a district's clinics is told of it, as far as the contract goes", async () => {
  loggedLines();
  const answer = await listClinics({ directoryOf })({ districtId: district.id }, undefined, requestKey());
  expect(contract.response.parse(answer)).toMatchObject({
    clinics: [{ id: "3698-anyar" }],
    unreadClinics: ["3698-baros"],
  });
});
