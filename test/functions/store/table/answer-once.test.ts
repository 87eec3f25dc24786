import { expect, test } from "vitest";
import { answerOnce } from "../../../../functions/store/table/answer-once.ts";
import { Refusal } from "../../../../shared/refusal/refusal.ts";
import { type Receipt, receiptOf } from "../../../../shared/request/receipt.ts";
import { requestKey } from "../../booking/cikande.ts";
import { outcomeOf } from "../../booking/use-cases.ts";

/** A store of one receipt, and requests that are answered how many there were before them. */
const counted = () => {
  const kept: Receipt<number>[] = [];
  const left = async () => kept[0];
  const keep = (key: { id: string; fingerprint: string }) => {
    const answer = kept.length;
    kept.push(receiptOf(answer, key));
    return { saved: answer };
  };
  return { kept, left, keep };
};

test("a request is done once, and its repeat is answered as it was", async () => {
  const { kept, left, keep } = counted();
  const key = requestKey();
  const asked = () => answerOnce(key, left, async () => keep(key));
  expect([await asked(), await asked()]).toEqual([0, 0]);
  expect(kept).toHaveLength(1);
});

test("the same key with another body is refused", async () => {
  const { left, keep } = counted();
  const key = requestKey();
  await answerOnce(key, left, async () => keep(key));
  const other = { ...key, fingerprint: "another-body" };
  expect(await outcomeOf(answerOnce(other, left, async () => keep(other)))).toBe("request.key-reused");
});

test("what is refused because the same request was done meanwhile is answered as that was", async () => {
  const { kept, left, keep } = counted();
  const key = requestKey();
  const work = async () => {
    keep(key);
    throw new Refusal("roster.leave-overlaps");
  };
  expect(await answerOnce(key, left, work)).toBe(0);
  expect(kept).toHaveLength(1);
});

test("what is refused for another reason is refused, and a fault stays a fault", async () => {
  const { left } = counted();
  const refused = answerOnce(requestKey(), left, () => Promise.reject(new Refusal("roster.leave-overlaps")));
  expect(await outcomeOf(refused)).toBe("roster.leave-overlaps");
  await expect(answerOnce(requestKey(), left, () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
});

test("where somebody else wrote in between it is decided anew; a write whose answer was lost is found done", async () => {
  const { kept, left, keep } = counted();
  const key = requestKey();
  let times = 0;
  const overtaken = async () => {
    times += 1;
    return times < 3 ? undefined : keep(key);
  };
  expect(await answerOnce(key, left, overtaken)).toBe(0);
  expect(times).toBe(3);
  const lost = requestKey();
  kept.length = 0;
  const again = async () => {
    if (kept.length === 0) keep(lost);
    return undefined;
  };
  expect(await answerOnce(lost, left, again)).toBe(0);
});
