import { render } from "solid-js/web";
import { afterEach, expect, test, vi } from "vitest";
import { ClinicChoice } from "../../../../web/parts/clinic/clinic-choice.tsx";
import { session } from "../../../../web/session/session.ts";

vi.mock("../../../../web/parts/directory/create-directory.ts", () => ({
  createDirectory: () => ({ value: () => undefined }),
  clinicIn: () => undefined,
}));

const tokenOf = (claims: object): string => `h.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.s`;

const signIn = (...groups: string[]): void => {
  const claims = { sub: "laras", "cognito:groups": groups, "custom:clinics": "3604-kibin 3604-carenang" };
  session.begin({ idToken: tokenOf({ ...claims, iat: 1_800_000_000, exp: 1_800_003_600 }), refreshToken: "r" });
};

const root = document.body.appendChild(document.createElement("div"));
let close: () => void;
afterEach(() => {
  close();
  localStorage.clear();
  session.follow();
});

test.each([
  [["registrar"], ["3604-kibin", "3604-carenang"]],
  [["doctor"], []],
  [
    ["doctor", "scheduler"],
    ["3604-kibin", "3604-carenang"],
  ],
])("who is %j at two puskesmas has the choice %j: a doctor's day is of all, a roster of one", (groups, clinics) => {
  signIn(...groups);
  close = render(() => <ClinicChoice />, root);
  expect([...root.querySelectorAll("option")].map(({ value }) => value)).toEqual(clinics);
});
