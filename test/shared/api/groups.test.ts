import { globSync } from "node:fs";
import { expect, test } from "vitest";
import { audiencesOf, type Contract } from "../../../shared/api/contract.ts";
import { answeredBy, groupOf, groups } from "../../../shared/api/groups.ts";
import { getMyMonth } from "../../../shared/api/roster/get-my-month.ts";
import { routes } from "../../../shared/api/routes.ts";

const contracts: readonly Contract[] = routes;

test("each function of the table has its entry, which bears its name, and no other entry is there", () => {
  expect(globSync("functions/api/*.ts").toSorted()).toEqual(
    groups.map((group) => `functions/api/${group}.ts`).toSorted(),
  );
});

test("each audience of a contract is answered by one function, and each function answers some", () => {
  const answered = groups.map((group) => answeredBy(group, contracts));
  const named = answered.flat().map(({ contract, audience }) => `${contract.name} ${audience}`);
  const all = contracts.flatMap((contract) => audiencesOf(contract).map((audience) => `${contract.name} ${audience}`));
  expect(named.toSorted()).toEqual(all.toSorted());
  expect(answered.filter((some) => some.length === 0)).toEqual([]);
});

test("the function of what hangs on the wall answers all of the public, and nobody else", () => {
  const open = contracts.filter(({ access }) => access === "public");
  expect(answeredBy("public", contracts)).toEqual(open.map((contract) => ({ contract, audience: "public" })));
});

test("a contract for two roles of the staff that different functions answer has no function: a route has one", () => {
  const access = { doctor: "account", scheduler: "account" } as const;
  expect(groupOf(getMyMonth, "staff")).toBe("shifts");
  expect(() => groupOf({ ...getMyMonth, access }, "staff")).toThrow("No one function answers get-my-month for staff");
});
