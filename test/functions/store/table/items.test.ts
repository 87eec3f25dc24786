import { expect, test } from "vitest";
import { itemsAt } from "../../../../functions/store/table/items.ts";
import { patientKey } from "../../../../functions/store/table/keys.ts";
import { patient } from "../../booking/cikande.ts";
import { putPatient, useTable } from "../use-table.ts";

useTable();

test("a key that is asked for twice is answered once: the store would refuse them all", async () => {
  const [ani, budi] = [patient({ name: "Ani" }), patient({ name: "Budi" })];
  await Promise.all([putPatient(ani), putPatient(budi)]);
  const found = await itemsAt([ani, budi, ani].map(({ id }) => patientKey(id)));
  expect(found.map(({ name }) => name).toSorted()).toEqual(["Ani", "Budi"]);
});
