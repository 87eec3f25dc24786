import { render } from "solid-js/web";
import { afterEach, expect, test, vi } from "vitest";
import { ClinicChoice } from "../../../../web/parts/clinic/clinic-choice.tsx";
import { ClinicOfPage } from "../../../../web/parts/clinic/clinic-of-page.tsx";
import { choosesClinic, ownClinic } from "../../../../web/parts/clinic/own-clinic.ts";
import { session } from "../../../../web/session/session.ts";

vi.mock("../../../../web/parts/directory/create-directory.ts", () => ({
  createDirectory: () => ({ value: () => undefined }),
  clinicIn: (_: unknown, id: string) => ({ name: id === "3604-kibin" ? "Puskesmas Kibin" : "Puskesmas Carenang" }),
}));

const tokenOf = (claims: object): string => `h.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.s`;

const signIn = (...groups: string[]): void => signInAt("3604-kibin 3604-carenang", ...groups);

const signInAt = (clinics: string, ...groups: string[]): void => {
  const claims = { sub: "laras", "cognito:groups": groups, "custom:clinics": clinics };
  session.begin({ idToken: tokenOf({ ...claims, iat: 1_800_000_000, exp: 1_800_003_600 }), refreshToken: "r" });
};

const root = document.body.appendChild(document.createElement("div"));
let close: (() => void) | undefined;
afterEach(() => {
  close?.();
  close = undefined;
  localStorage.clear();
  session.follow();
});

test.each([
  [["registrar"], true],
  [["doctor"], false],
  [["doctor", "scheduler"], true],
])(
  "whether who is %j at two puskesmas chooses one: %j, since a doctor's day is of all, a roster of one",
  (groups, does) => {
    signIn(...groups);
    expect(choosesClinic()).toBe(does);
  },
);

test("the head of the screens offers each of them by its name", () => {
  signIn("registrar");
  close = render(() => <ClinicChoice />, root);
  expect([...root.querySelectorAll("option")].map(({ value }) => value)).toEqual(["3604-kibin", "3604-carenang"]);
});

test("a page whose head has the way back says which puskesmas it is of, and lets whoever is at two choose on it", () => {
  signIn("scheduler");
  close = render(() => <ClinicOfPage directory={undefined} />, root);
  const choice = root.querySelector("select");
  const options = [...root.querySelectorAll("option")];
  expect(options.map(({ textContent, selected }) => [textContent, selected])).toEqual([
    ["Puskesmas Kibin", true],
    ["Puskesmas Carenang", false],
  ]);
  if (choice) choice.value = "3604-carenang";
  choice?.dispatchEvent(new Event("change"));
  expect(ownClinic()).toBe("3604-carenang");
});

test("whoever is at one reads its name there", () => {
  signInAt("3604-carenang", "scheduler");
  close = render(() => <ClinicOfPage directory={undefined} />, root);
  expect([root.textContent, root.querySelector("select")]).toEqual(["Puskesmas Carenang", null]);
});
