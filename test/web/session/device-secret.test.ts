import { beforeEach, expect, test } from "vitest";
import { deviceHash } from "../../../functions/identity/device-hash.ts";
import { deviceSecret } from "../../../web/session/device-secret.ts";

beforeEach(() => localStorage.clear());

test("a device makes its secret once and keeps it", () => {
  const secret = deviceSecret();
  expect(deviceSecret()).toBe(secret);
  expect(deviceHash("account", secret)).toEqual(expect.any(String));
});

test("another device has another one", () => {
  const secret = deviceSecret();
  localStorage.clear();
  expect(deviceSecret()).not.toBe(secret);
});
