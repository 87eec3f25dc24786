import { afterEach, describe, expect, test, vi } from "vitest";
import {
  chooseClinic,
  isForDistrict,
  ownClinic,
  ownClinics,
  placeName,
} from "../../../../web/parts/clinic/own-clinic.ts";
import type { Directory } from "../../../../web/parts/directory/known-directory.ts";
import { session } from "../../../../web/session/session.ts";

const tokenOf = (claims: object): string => `h.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.s`;

const signIn = (groups: string | string[], claims: object, sub = "loket", to = session): void => {
  const idToken = tokenOf({
    sub,
    "cognito:groups": [groups].flat(),
    iat: 1_800_000_000,
    exp: 1_800_003_600,
    ...claims,
  });
  to.begin({ idToken, refreshToken: "r" });
};
const [kibin, carenang] = ["3604-kibin", "3604-carenang"];
const both = { "custom:clinics": `${kibin} ${carenang}` };

afterEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  session.follow();
});

const directory = { clinics: [{ id: kibin, name: "Puskesmas Kibin" }] } as Directory;

test("who works at one clinic is there, and nobody needs telling; so with a token from before", () => {
  signIn("registrar", { "custom:clinic": kibin });
  expect([ownClinics(), ownClinic()]).toEqual([[kibin], kibin]);
  expect(placeName(directory, kibin)).toBeUndefined();
});

test("who works at several is at the first, until they choose another", () => {
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

test("a patient and the health office are at no clinic of their own; the office sees those of its district", () => {
  signIn("district", { "custom:district": "3604" });
  expect([ownClinics(), ownClinic(), isForDistrict()]).toEqual([[], undefined, true]);
});

test("who works at a clinic besides is there", () => {
  signIn(["district", "scheduler"], { "custom:district": "3604", "custom:clinic": kibin });
  expect([ownClinic(), isForDistrict()]).toEqual([kibin, false]);
});

describe("in two tabs", () => {
  /** What a page sees that is loaded just now: in this tab anew, or in a tab opened beside it. */
  const loaded = async (where: "this tab" | "a new tab") => {
    if (where === "a new tab") sessionStorage.clear();
    vi.resetModules();
    signIn("registrar", both, "loket", (await import("../../../../web/session/session.ts")).session);
    return import("../../../../web/parts/clinic/own-clinic.ts");
  };
  /** Another tab of this device, which shares nothing but what the device keeps. */
  const chooseElsewhere = async (id: string): Promise<void> => {
    const here = Object.entries(sessionStorage);
    (await loaded("a new tab")).chooseClinic(id);
    sessionStorage.clear();
    for (const [key, value] of here) sessionStorage.setItem(key, value);
  };

  test.each([
    ["that has chosen", carenang],
    ["that has chosen nothing", undefined],
  ])("one %s stays where its head says, for pages opened later and over a reload", async (_, chosen) => {
    const tab = await loaded("a new tab");
    if (chosen) tab.chooseClinic(chosen);
    const at = tab.ownClinic();
    await chooseElsewhere(at === kibin ? carenang : kibin);
    expect([at, tab.ownClinic()]).toEqual([chosen ?? kibin, at]);
    expect((await loaded("this tab")).ownClinic()).toBe(at);
  });

  test("one opened later begins where the last choice was", async () => {
    await chooseElsewhere(carenang);
    expect((await loaded("a new tab")).ownClinic()).toBe(carenang);
  });
});
