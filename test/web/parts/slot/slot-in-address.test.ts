import { expect, test } from "vitest";
import { slotAt } from "../../../../shared/schedule/slot.ts";
import { slotInText, slotText } from "../../../../web/parts/slot/slot-in-address.ts";
import { openSession } from "../open-session.ts";

const slot = slotAt(openSession("rahmawati-cikande", []), 3);

test("a place is the same after an address has said it", () => {
  expect(slotInText(slotText(slot))).toEqual(slot);
});

test.each([undefined, "", "a,b,c,d", "3604-cikande.2026-11-23.0800.rahmawati-cikande", ",1,2,3"])(
  "what says no place is none: %s",
  (text) => {
    expect(slotInText(text)).toBeUndefined();
  },
);
