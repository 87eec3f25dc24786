import type { MonthToFill } from "../../../../shared/roster/fill/month-to-fill.ts";
import { toFill, weekdays } from "./some-month.ts";

/** An empty December of twelve people: seven doctors, three midwives, two dentists, and two guards each night. */
export const twelvePeople = (): MonthToFill => {
  const ids = Array.from("abcdefghijkl", (letter) => `orang-${letter}`);
  return toFill(ids, {
    people: ids.map((id, index) => ({ id, profession: index < 7 ? "doctor" : index < 10 ? "midwife" : "dentist" })),
    holidays: [{ date: "2026-12-25" }],
    wants: weekdays.flatMap((weekday) => [
      { weekday, half: "a", service: "umum", practitioners: 2 },
      { weekday, half: "p", service: "umum", practitioners: 1 },
      { weekday, half: "a", service: "gigi", practitioners: 1 },
    ]),
    shifts: [...weekdays, 7].map((weekday) => ({ weekday, code: "M", people: 2 })),
  });
};
