import { expect, test } from "vitest";
import { welcomeText } from "../../infra/local/welcome-text.ts";
import { apps } from "../../shared/api/apps.ts";
import { poolOf, roles } from "../../shared/identity/actor.ts";

test("whoever starts the product is shown a way in for every role, into its own app", () => {
  const told = welcomeText("http://localhost:4000", 1234);
  const doors = [...told.matchAll(/^ {2}(\w+) \(.+?\) +http:\/\/localhost:4000(\S*)/gm)].map(([, role, address]) => [
    role,
    address?.replace(/(?<!\/)$/, "/"),
  ]);
  expect(doors).toEqual(roles.map((role) => [role, poolOf(role) === "people" ? apps.patient : apps.staff]));
});
