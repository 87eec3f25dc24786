import type { Practitioner } from "../../shared/people/practitioner.ts";
import type { Clinic } from "../../shared/place/clinic.ts";
import type { Code, Hours, ShiftCode } from "../../shared/roster/month/shift-code.ts";
import { servicesOf } from "./services.ts";

type Profession = Practitioner["profession"];

/**
 * Telemedicine hours within those of a puskesmas: a six-day week with a short Friday. Cikande registers
 * Mon–Thu and Sat 07.30–12.00, Fri 07.30–11.30 (the facility's own page); UPTD Tanjung Pinang, Jambi, is open
 * until 13.45, Fri 10.30. Puskesmas with beds have a doctor in the house after noon as well.
 */
const from = (start: number, end: number): Hours => ({ from: start * 60, to: end * 60 });
const morning = from(8, 11);
const fridayMorning = from(8, 10);
const afternoon = from(13, 15);

const slotMinutes: Record<Profession, number> = { doctor: 20, dentist: 20, midwife: 15 };

/** What a cell of the demonstration's rosters says: by code, whose, and the hours. */
const table: [code: Code, name: string, profession: Profession, hours: Hours, friday?: Hours][] = [
  ["P", "Dokter pagi", "doctor", morning, fridayMorning],
  ["S", "Dokter siang", "doctor", afternoon],
  ["G", "Dokter gigi pagi", "dentist", morning, fridayMorning],
  ["GS", "Dokter gigi siang", "dentist", afternoon],
  ["B", "Bidan pagi", "midwife", morning, fridayMorning],
  ["D1", "Dokter 08–12", "doctor", from(8, 12)],
  ["D2", "Dokter 12–17", "doctor", from(12, 17)],
  ["D3", "Dokter 17–22", "doctor", from(17, 22)],
  ["M1", "Dokter 22–24", "doctor", from(22, 24)],
  ["M2", "Dokter 00–04", "doctor", from(0, 4)],
  ["M3", "Dokter 04–08", "doctor", from(4, 8)],
];

export const morningOf: Record<Profession, Code> = { doctor: "P", dentist: "G", midwife: "B" };
export const afternoonOf = { doctor: "S", dentist: "GS" } as const;

/**
 * Not after life: here the first doctor practises from morning until 22.00 on every day, Sundays and holidays too,
 * so that whoever tries the product, at whatever hour, finds a slot that begins soon.
 */
export const longDay: Code[] = ["D1", "D2", "D3"];
/** And one practises through the night as well, from midnight to midnight: a session belongs to the day it begins on. */
export const roundTheClock: Code[] = ["M2", "M3", ...longDay, "M1"];

/** A midwife's morning at the pustu of a village, once a week: whoever books it there is met face to face. */
export const pustuMorning = {
  clinicId: "3604-ciruas",
  practitionerId: "lilis-karlina-ciruas",
  code: "PK",
  name: "Bidan di Pustu Kadikaran",
  pustu: "Pustu Kadikaran",
} as const;

const pustuCode: ShiftCode = {
  code: pustuMorning.code,
  name: pustuMorning.name,
  hours: morning,
  outpost: { kind: "pustu", name: pustuMorning.pustu },
  practice: { channel: "in-person", services: servicesOf.midwife, minutes: slotMinutes.midwife },
};

/** The shift codes of a puskesmas: those of whom it has. */
export const codesOf = ({ id, practitioners }: Pick<Clinic, "id" | "practitioners">): ShiftCode[] => [
  ...table
    .filter(([, , profession]) => practitioners.some((one) => one.profession === profession))
    .map(([code, name, profession, hours, friday]) => ({
      code,
      name,
      hours,
      ...(friday && { friday }),
      practice: { services: servicesOf[profession], minutes: slotMinutes[profession] },
    })),
  ...(id === pustuMorning.clinicId ? [pustuCode] : []),
];
