import { afterEach, expect, test } from "vitest";
import { chooseClinic, ownClinic, ownClinics } from "../../../../web/parts/clinic/own-clinic.ts";
import { placeName } from "../../../../web/parts/clinic/place-name.ts";
import type { Directory } from "../../../../web/parts/directory/known-directory.ts";
import { session } from "../../../../web/session/session.ts";

const tokenOf = (claims: object): string => `h.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.s`;

const signIn = (group: string, claims: object, sub = "loket"): void => {
  const idToken = tokenOf({ sub, "cognito:groups": [group], iat: 1_800_000_000, exp: 1_800_003_600, ...claims });
  session.begin({ idToken, refreshToken: "r" });
};
const [kibin, carenang] = ["3604-kibin", "3604-carenang"];
const both = { "custom:clinics": `${kibin} ${carenang}` };

afterEach(() => {
  localStorage.clear();
  session.follow();
});

const directory = { clinics: [{ id: kibin, name: "Puskesmas Kibin" }] } as Directory;

test("who works at one clinic is there, and nobody needs telling; so with a token from before", () => {
  signIn("registrar", { "custom:clinic": kibin });
  expect([ownClinics(), ownClinic()]).toEqual([[kibin], kibin]);
  expect(placeName(directory, kibin)).toBeUndefined();
});

test("who works at several is at the first, until they choose another on this device", () => {
  signIn("registrar", both);
  expect([ownClinics(), ownClinic()]).toEqual([[kibin, carenang], kibin]);
  chooseClinic(carenang);
  expect(ownClinic()).toBe(carenang);
  expect(localStorage.getItem("jumpa.clinic")).toContain(carenang);
  expect([placeName(directory, kibin), placeName(directory, carenang)]).toEqual(["Puskesmas Kibin", undefined]);
});

test("who comes to the device after them is at a clinic of their own", () => {
  signIn("registrar", both);
  chooseClinic(carenang);
  signIn("scheduler", { "custom:clinics": "3604-ciruas 3604-kibin" }, "jadwal");
  expect(ownClinic()).toBe("3604-ciruas");
});

test("who gets a further clinic has it with the next token, without signing in anew", () => {
  signIn("registrar", { "custom:clinic": kibin });
  signIn("registrar", { "custom:clinic": kibin, ...both });
  expect(ownClinics()).toEqual([kibin, carenang]);
});

test("a patient and the health office are at no clinic of their own", () => {
  signIn("district", { "custom:district": "3604" });
  expect([ownClinics(), ownClinic()]).toEqual([[], undefined]);
});
