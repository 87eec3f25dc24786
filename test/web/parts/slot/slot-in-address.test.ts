import { expect, test } from "vitest";
import { slotAt } from "../../../../shared/schedule/slot.ts";
import { slotInText, slotText } from "../../../../web/parts/slot/slot-in-address.ts";
import { openSession } from "../open-session.ts";

const slot = slotAt(openSession("rahmawati-cikande", []), 3);

test("a place is the same after an address has said it, wherever one comes to for it", () => {
  const name = "Pustu Kadikaran, RT 2, sebelah masjid";
  const places = [undefined, { kind: "puskesmas" as const }, { kind: "pustu" as const, name }];
  for (const comeTo of places) {
    for (const called of [slot, { ...slot, series: 2 }]) {
      const there = { ...called, ...(comeTo && { comeTo }) };
      expect(slotInText(slotText(there))).toEqual(there);
    }
  }
});

test.each([undefined, "", "a,b,c,d", "3604-cikande.2026-11-23.0800.rahmawati-cikande", ",1,2,3", "a,100,2,3"])(
  "what says no place is none: %s",
  (text) => {
    expect(slotInText(text)).toBeUndefined();
  },
);
