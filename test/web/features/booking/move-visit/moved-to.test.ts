import { expect, test } from "vitest";
import { type Slot, slotAt } from "../../../../../shared/schedule/slot.ts";
import { movedTo } from "../../../../../web/features/booking/move-visit/moved-to.ts";
import type { Directory } from "../../../../../web/parts/directory/create-directory.ts";
import { dayVisit, sessionDay } from "../../../parts/day-visit.ts";

const directory = {
  clinics: [{ practitioners: [{ id: "rahmawati-cikande", name: "dr. Rahmawati" }] }],
} as Directory;
const { session } = sessionDay([]);
const today = slotAt(session, 9);
const tomorrow: Slot = { ...today, sessionId: today.sessionId.replace("11-23", "11-24") };
const waiting = { status: "waiting", arrivedAt: 1 } as const;
const walkIn = dayVisit(2, waiting, "walk-in").appointment;
const checkedIn = { ...dayVisit(2, waiting).appointment, mode: "in-person" } as const;
const booked = dayVisit(2, { status: "booked" }).appointment;

test.each([
  ["who came by themselves, today", walkIn, today, "dr. Rahmawati · tatap muka · tetap hadir"],
  ["who came by themselves, tomorrow", walkIn, tomorrow, "dr. Rahmawati · tatap muka · datang lagi ke loket"],
  ["who was checked in, today", checkedIn, today, "dr. Rahmawati · tatap muka · tetap hadir"],
  ["who was checked in, tomorrow", checkedIn, tomorrow, "dr. Rahmawati · lewat ponsel, tidak tatap muka lagi"],
  ["who has not come", booked, today, "dr. Rahmawati · lewat ponsel"],
])("before the desk moves somebody %s, it reads how they are met then", (_, visit, to, words) => {
  expect(movedTo(directory, visit, to)).toBe(words);
});
