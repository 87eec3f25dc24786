import { expect, test } from "vitest";
import { firstAnswer, receiptOf } from "../../../shared/request/receipt.ts";

const key = { id: "request-1", fingerprint: "body-1" };
const receipt = receiptOf({ revision: 3 }, key);

test("a repeat is answered what the request was answered when it came first", () => {
  expect(firstAnswer(receipt, key)).toEqual({ revision: 3 });
});

test("a request that never came has no answer yet, nor has another request", () => {
  for (const left of [null, undefined, receipt]) expect(firstAnswer(left, { ...key, id: "request-2" })).toBeUndefined();
});

test("the same key with another body is refused", () => {
  expect(() => firstAnswer(receipt, { ...key, fingerprint: "body-2" })).toThrow(
    expect.objectContaining({ code: "request.key-reused" }),
  );
});
