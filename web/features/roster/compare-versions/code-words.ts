import type { ServiceId } from "../../../../shared/place/service.ts";
import type { ShiftCode } from "../../../../shared/roster/month/shift-code.ts";
import { outpostWords } from "../../../parts/roster/outpost-words.ts";
import { wallHours } from "../../../parts/roster/wall-hours.ts";
import { fullDate } from "../../../time/format-time.ts";
import { compareVersionsText } from "./text.ts";

/** When Ramadan is for a code: a district that moves it moves hours too. */
const fastingWords = ({ fasting = [] }: ShiftCode): string[] =>
  fasting.map(({ from, until }) => compareVersionsText().fasting(fullDate(from), fullDate(until)));

/** What a code meant, in one line; `serviceName` says what people call a service. */
export const codeWords = (code: ShiftCode, serviceName: (id: ServiceId) => string): string => {
  const text = compareVersionsText();
  const { name, hours, friday, ramadan, outpost, practice } = code;
  return [
    name,
    wallHours(hours),
    friday && text.friday(wallHours(friday)),
    ramadan && text.ramadan(wallHours(ramadan.hours)),
    ramadan?.friday && text.ramadanFriday(wallHours(ramadan.friday)),
    ...fastingWords(code),
    outpost && outpostWords(outpost),
    practice?.channel && text.inPerson,
    practice && text.slots(practice.minutes, practice.places),
    ...(practice?.services ?? []).map(serviceName),
  ]
    .filter(Boolean)
    .join(", ");
};
