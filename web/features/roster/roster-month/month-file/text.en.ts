import { isolated } from "../../../../text/isolated.ts";

export const english = {
  who: "Staff",
  write: "Download CSV",
  read: "Open CSV",
  wrong: (name: string, count: number) =>
    count === 1
      ? `${isolated(name)} was not used: 1 thing is to be mended. The roster is as it was.`
      : `${isolated(name)} was not used: ${count} things are to be mended. The roster is as it was.`,
  same: "The file is the same as this roster. Nothing was changed.",
  where: (row: number, column: number) => `Row ${row}, column ${column}:`,
  problems: {
    "other-month": (text: string) => `this file is of ${isolated(text)}, not of the month that is open.`,
    "other-name": (text: string) =>
      `The name of the file says ${isolated(text)}, not the month that is open. If it is of this month, rename it.`,
    "no-days": () => "there are no days. The first row has 1, 2, 3 …",
    "no-day": (text: string) => `${isolated(text)} is no day of this month.`,
    "day-twice": (text: string) => `day ${isolated(text)} is there twice.`,
    "no-person": (text: string) => `${isolated(text)} does not work here.`,
    "same-name": (text: string) =>
      `several people here are called ${isolated(text)}. Write the name as the downloaded file has it.`,
    "person-twice": (text: string) => `${isolated(text)} is there twice.`,
    "no-code": (text: string) => `there is no code ${isolated(text)}.`,
  },
  more: (count: number) => `and ${count} more`,
};
