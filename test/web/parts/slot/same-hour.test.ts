import { expect, test } from "vitest";
import { slotAt } from "../../../../shared/schedule/slot.ts";
import { minute } from "../../../../shared/time/instant.ts";
import type { Choice } from "../../../../web/parts/slot/grouped-choices.ts";
import { sameHour } from "../../../../web/parts/slot/same-hour.ts";
import { openSession } from "../open-session.ts";

const closed = slotAt(openSession("rahmawati-cikande", []), 3);
const pustu = { kind: "pustu", name: "Pustu Kadikaran" } as const;
const choice = (practitionerId: string, number = 3, change: Partial<Choice["slot"]> = {}): Choice => ({
  slot: { ...slotAt(openSession(practitionerId, []), number), ...change },
  practitionerId,
});

test("who else has the very hour is found, at the same place before another", () => {
  const [there, here] = [choice("hasan-cikande", 3, { comeTo: pustu }), choice("siti-cikande")];
  expect(sameHour([there, here], closed)).toEqual(here);
  expect(sameHour([there], closed)).toEqual(there);
});

test("another number at the hour is as good, another hour and the closed session itself are not", () => {
  const later = choice("hasan-cikande", 1, { start: closed.start });
  expect(sameHour([choice("hasan-cikande", 4), later], closed)).toEqual(later);
  expect(sameHour([choice("hasan-cikande", 3, { start: closed.start + minute })], closed)).toBeUndefined();
  expect(sameHour([choice("rahmawati-cikande")], closed)).toBeUndefined();
});
