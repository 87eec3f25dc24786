import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { expect, test } from "vitest";
import { pairBoard } from "../../../../functions/booking/door/pair-board.ts";
import { doorFound, doorOf, saveDoor } from "../../../../functions/store/door/doors.ts";
import { client, tableName } from "../../../../functions/store/table/client.ts";
import { doorKey } from "../../../../functions/store/table/keys.ts";
import { pairBoard as contract } from "../../../../shared/api/booking/pair-board.ts";
import { doorSecretFrom } from "../../../../shared/booking/door/door-code.ts";
import { desk } from "../../consult/use-cases.ts";
import { asListed } from "../../http/as-listed.ts";
import { useTable } from "../../store/use-table.ts";
import { requestKey } from "../cikande.ts";

useTable();

let made = 0;
const newSecret = (): string => doorSecretFrom(new Uint8Array(16).fill(made++));
const pairIt = asListed(contract, pairBoard({ doorFound, saveDoor, newSecret }));
const pair = (clinicId: string, instead?: number) => pairIt({ clinicId, instead }, desk, requestKey());

test("a clinic has one secret, made as it is first wanted, and told alike to each board", async () => {
  const [first, second] = await Promise.all([pair("3604-cikande"), pair("3604-cikande")]);
  expect(second).toEqual(first);
  expect(first.revision).toBe(1);
  expect(await doorOf("3604-cikande")).toEqual(first);
  expect((await pair("3604-kibin")).secret).not.toBe(first.secret);
});

test("one that got out gives way to another, once for however many ask or send again", async () => {
  const seen = await pair("3604-cikande");
  const renewed = await pair("3604-cikande", seen.revision);
  expect(renewed).toMatchObject({ revision: seen.revision + 1 });
  expect(renewed.secret).not.toBe(seen.secret);
  expect(await pair("3604-cikande", seen.revision)).toEqual(renewed);
});

test("one that nobody can read is replaced", async () => {
  const broken = { ...doorKey("3604-ciruas"), secret: "?", revision: 4 };
  await client().send(new PutCommand({ TableName: tableName(), Item: broken }));
  expect(await doorOf("3604-ciruas")).toBeUndefined();
  expect((await pair("3604-ciruas")).revision).toBe(5);
});
