import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { client, tableName } from "../../../functions/store/table/client.ts";
import { clinicKey, districtKey, shiftCodesKey } from "../../../functions/store/table/keys.ts";
import type { Practitioner } from "../../../shared/people/practitioner.ts";
import { serang } from "../../functions/booking/cikande.ts";
import { clinicId, morningCode } from "../../functions/roster/planning.ts";
import { place } from "./scene.ts";

const practitioners: Practitioner[] = ["rahmawati-cikande", "hasan-cikande"].map((id) => ({
  id,
  name: id,
  profession: "doctor",
}));

/** Puts a clinic with two practitioners and one shift code into the table, and forgets the turn before. */
export const clinicToPlan = async (): Promise<void> => {
  await place();
  const clinic = { id: clinicId, name: clinicId, kecamatan: { code: "", name: "" }, services: ["umum"], practitioners };
  const items = [
    { ...districtKey(serang.id), ...serang },
    { ...clinicKey(serang.id, clinicId), ...clinic },
    { ...shiftCodesKey(clinicId), revision: 1, codes: [morningCode] },
  ];
  await Promise.all(items.map((Item) => client().send(new PutCommand({ TableName: tableName(), Item }))));
};
