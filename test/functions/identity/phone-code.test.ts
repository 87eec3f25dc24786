import { expect, test } from "vitest";
import { codeText, newCode, opensSeal, sealCode, sealExpiry } from "../../../functions/identity/phone-code.ts";
import { codeLife } from "../../../shared/identity/phone-codes.ts";
import { minute } from "../../../shared/time/instant.ts";

test("codes are six digits and hardly ever repeat", () => {
  const codes = Array.from({ length: 2000 }, newCode);
  expect(codes.filter((code) => !/^\d{6}$/.test(code))).toEqual([]);
  expect(new Set(codes).size).toBeGreaterThan(1980);
  expect(codes.some((code) => code.startsWith("0"))).toBe(true);
});

test("a seal opens with its own code and tells when it ends, but not the code", async () => {
  const seal = await sealCode("111111", 1_000);
  expect(sealExpiry(seal)).toBe(1_000);
  expect(await opensSeal(seal, "111111", 999)).toBe(true);
  expect(await opensSeal(seal, "111112", 999)).toBe(false);
  expect(seal).not.toContain("111111");
});

test("the same code is sealed differently each time, so that equal codes can't be spotted", async () => {
  expect(await sealCode("111111", 1_000)).not.toBe(await sealCode("111111", 1_000));
});

test("the text says the code first and how long it really opens the door, in one SMS", () => {
  const text = codeText("012345");
  expect(text).toMatch(/^012345 /);
  expect(text.match(/\d+ menit/g)).toEqual([`${codeLife / minute} menit`]);
  expect(text.length).toBeLessThanOrEqual(160);
});
