import { expect, test } from "vitest";
import { dueFromItem, dueKeyOf } from "../../../../functions/store/due/due-item.ts";
import { minute } from "../../../../shared/time/instant.ts";

const due = { districtId: "3604", at: 30_000_000 * minute, kind: "close-room", ref: "k4m7q2x9ta-K7M4QX" };

test("what is due is read from its key as it was entered", () => {
  expect(dueFromItem({ ...dueKeyOf(due), attempts: 2 })).toEqual({ ...due, attempts: 2 });
});

test.each([{ ref: "a#b" }, { kind: "close#room" }, { ref: "" }])(
  "a name that its key would cut is refused: %j",
  (wrong) => {
    expect(() => dueKeyOf({ ...due, ...wrong })).toThrow();
  },
);
