import { expect, test } from "vitest";
import { useTable } from "../../store/use-table.ts";
import { guardCode, morningCode } from "../planning.ts";
import { newClinic, preview, publish, putCodes, putRow, shiftsOn } from "./publishing.ts";

useTable();

const month = "2026-12";

/** Whether publishing says that the draft is published already, and how many sessions it would make or change. */
const looked = async (id: string) => {
  const { same, create, reopen, change, close } = await preview(id, month);
  return [same, create + reopen + change + close];
};

test("a draft is new until it is published, and again once a shift is other, one that makes no session too", async () => {
  const id = await newClinic("baros", ["ani"], [morningCode, guardCode]);
  expect(await looked(id)).toEqual([undefined, 0]);
  await putRow(id, month, "ani", shiftsOn(["03", "10"]));
  expect(await looked(id)).toEqual([undefined, 2]);
  await publish(id, month);
  expect(await looked(id)).toEqual([true, 0]);
  await putRow(id, month, "ani", { ...shiftsOn(["03", "10"]), "11": ["J"] });
  expect(await looked(id)).toEqual([undefined, 0]);
});

test("what is written stays and is new all the same where its code is called otherwise, or somebody is there no more", async () => {
  const id = await newClinic("bojonegara", ["citra", "deni"]);
  await putRow(id, month, "citra", shiftsOn(["03"]));
  await putRow(id, month, "deni", shiftsOn(["04"]));
  await publish(id, month);
  await putCodes(id, [{ ...morningCode, name: "Poli pagi" }]);
  expect(await looked(id)).toEqual([undefined, 0]);
  await publish(id, month);
  expect(await looked(id)).toEqual([true, 0]);
  await newClinic("bojonegara", ["citra"], [{ ...morningCode, name: "Poli pagi" }]);
  expect(await looked(id)).toEqual([undefined, 1]);
});
