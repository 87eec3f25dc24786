import type { OwnedShift, Swap } from "../../../../../shared/roster/swap/swap.ts";

const clinicId = "3604-kramatwatu";
const [hasan, ratu] = ["hasanudin-kramatwatu", "ratu-fitriani-kramatwatu"];

const shift = (practitionerId: string, date: string): OwnedShift => ({
  practitionerId,
  date,
  code: "P",
  name: "Pagi",
  hours: { from: 480, to: 720 },
  version: 1,
  cell: ["P"],
});

/** Hasan asks Ratu to swap his 3rd for her 4th of December. */
export const asked: Extract<Swap, { kind: "swap" }> = {
  id: "one",
  clinicId,
  askedAt: 0,
  until: 1,
  revision: 1,
  state: { status: "open" },
  kind: "swap",
  shift: shift(hasan, "2026-12-03"),
  inReturn: shift(ratu, "2026-12-04"),
};

/** The same, once Ratu agreed. */
export const agreed: Swap = { ...asked, revision: 2, state: { status: "agreed", at: 1, by: ratu } };

/** A shift that the clinic offers to who comes first. */
export const open: Swap = {
  id: "two",
  clinicId,
  askedAt: 0,
  until: 1,
  revision: 1,
  state: { status: "open" },
  kind: "open",
  approval: false,
  shift: { date: "2026-12-05", code: "S", name: "Sore", hours: { from: 840, to: 1080 }, version: 1, holders: [] },
};

/** Who they are, and where. */
export const directory = {
  district: { zone: "WIB" },
  clinics: [
    {
      id: clinicId,
      name: "Puskesmas Kramatwatu",
      practitioners: [
        { id: hasan, name: "dr. Hasanudin" },
        { id: ratu, name: "dr. Ratu Fitriani" },
      ],
    },
  ],
} as never;
