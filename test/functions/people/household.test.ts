import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { describe, expect, test } from "vitest";
import { addHouseholdMember } from "../../../functions/people/add-household-member.ts";
import { getHousehold } from "../../../functions/people/get-household.ts";
import { householdOf } from "../../../functions/store/household/households.ts";
import { saveHouseholdMember } from "../../../functions/store/household/save-household-member.ts";
import { client, tableName } from "../../../functions/store/table/client.ts";
import { householdMemberKey } from "../../../functions/store/table/keys.ts";
import { Unreadable } from "../../../functions/store/table/readable.ts";
import type { RequestOf } from "../../../shared/api/routes.ts";
import type { ActorOf } from "../../../shared/identity/actor.ts";
import { householdLimit } from "../../../shared/people/household.ts";
import { now, requestKey } from "../booking/cikande.ts";
import { outcomeOf } from "../booking/use-cases.ts";
import { patientOf } from "../store/patient-of.ts";
import { put, useTable } from "../store/use-table.ts";
import { loggedLines } from "../trigger/logged-lines.ts";

useTable();

const add = addHouseholdMember({ householdOf, saveHouseholdMember, now: () => now });
const household = getHousehold({ householdOf });
const account = (accountId: string): ActorOf<"patient"> => ({ role: "patient", accountId });
const member = (changes: object = {}): RequestOf<"add-household-member"> => ({
  name: "Adi",
  birthDate: "2019-05-05",
  sex: "male",
  relation: "child",
  ...changes,
});

describe("a household", () => {
  test("lists its holder first, then those they care for, each with a record of their own", async () => {
    const siti = account("siti");
    const child = await add(member(), siti, requestKey());
    const self = await add(member({ name: "Siti", relation: "self" }), siti, requestKey());
    expect(await household({}, siti, requestKey())).toEqual({ members: [self, child] });
    expect(child).toEqual({
      patient: { id: expect.stringMatching(/^[0-9a-z]{10}$/), name: "Adi", birthDate: "2019-05-05", sex: "male" },
      relation: "child",
    });
    expect(await patientOf(child.patient.id)).toEqual({ ...child.patient, holder: "siti", busy: {}, visits: [] });
    expect(await household({}, account("someone-else"), requestKey())).toEqual({ members: [] });
  });

  test("shows those of its members that can be read; one that has members and none of them is not empty", async () => {
    loggedLines();
    const wati = account("wati");
    const self = await add(member({ name: "Wati", relation: "self" }), wati, requestKey());
    const child = await add(member(), wati, requestKey());
    await put({ ...householdMemberKey("wati", child.patient.id), relation: "broken" });
    expect(await household({}, wati, requestKey())).toEqual({ members: [self] });
    await put({ ...householdMemberKey("wati", self.patient.id), relation: "broken" });
    await expect(household({}, wati, requestKey())).rejects.toThrow(Unreadable);
  });

  test("gets one member from a request sent ten times, and refuses its key for another", async () => {
    const budi = account("budi");
    const key = requestKey();
    const answers = await Promise.all(Array.from({ length: 10 }, () => add(member(), budi, key)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect((await household({}, budi, requestKey())).members.length).toBe(1);
    const changed = { ...key, fingerprint: "another-body" };
    expect(await outcomeOf(add(member({ name: "Ida" }), budi, changed))).toBe("request.key-reused");
  });

  test("has one holder, and room for twelve", async () => {
    const rini = account("rini");
    const relations = ["self", ...Array<string>(11).fill("child")];
    for (const relation of relations) await add(member({ relation }), rini, requestKey());
    expect(await outcomeOf(add(member({ relation: "self" }), rini, requestKey()))).toBe("household.self-exists");
    expect(await outcomeOf(add(member(), rini, requestKey()))).toBe("household.full");
  });
});

describe("additions at once", () => {
  test("of twenty holders leave one", async () => {
    const tono = account("tono");
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => outcomeOf(add(member({ relation: "self" }), tono, requestKey()))),
    );
    const { members } = await household({}, tono, requestKey());
    expect(members.map(({ relation }) => relation)).toEqual(["self"]);
    expect(outcomes.filter((outcome) => outcome === "accepted")).toHaveLength(1);
    expect(new Set(outcomes)).toEqual(new Set(["accepted", "household.self-exists"]));
  }, 30_000);

  test("of thirty-three leave twelve; the others are told that there is no room, or to come again", async () => {
    const lilis = account("lilis");
    const outcomes = await Promise.all(Array.from({ length: 33 }, () => outcomeOf(add(member(), lilis, requestKey()))));
    const accepted = outcomes.filter((outcome) => outcome === "accepted").length;
    const { members } = await household({}, lilis, requestKey());
    expect(members).toHaveLength(accepted);
    expect(outcomes.filter((said) => !["accepted", "household.full", "store.busy"].includes(said))).toEqual([]);
    while ((await outcomeOf(add(member(), lilis, requestKey()))) === "accepted");
    expect((await household({}, lilis, requestKey())).members).toHaveLength(householdLimit);
  }, 30_000);

  test("to a household that is older than the count begin where it is, and see its holder", async () => {
    const old = account("old");
    const put = (index: number, relation: string) =>
      client().send(
        new PutCommand({
          TableName: tableName(),
          Item: {
            ...householdMemberKey("old", `000000000${index}`),
            patient: { id: `000000000${index}`, name: "Adi", birthDate: "2019-05-05", sex: "male" },
            relation,
          },
        }),
      );
    await put(0, "self");
    for (let index = 1; index < 9; index += 1) await put(index, "child");
    expect(await outcomeOf(add(member({ relation: "self" }), old, requestKey()))).toBe("household.self-exists");
    const outcomes = [];
    for (let index = 0; index < 4; index += 1) outcomes.push(await outcomeOf(add(member(), old, requestKey())));
    expect(outcomes).toEqual(["accepted", "accepted", "accepted", "household.full"]);
  });
});
