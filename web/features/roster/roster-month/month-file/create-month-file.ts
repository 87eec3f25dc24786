import { createSignal } from "solid-js";
import type { RosterView } from "../month/roster-view.ts";
import type { Gesture } from "../sheet/gesture.ts";
import { readCsv, writeCsv } from "../spreadsheet/csv.ts";
import { distinctNames } from "../spreadsheet/heads.ts";
import { copied, everything } from "../spreadsheet/paste.ts";
import { readMonthTable, type TableProblem } from "../spreadsheet/read-month-table.ts";
import { monthFileText } from "./text.ts";

/** What came of a file: that it was read, that it holds nothing new, or what is to be mended in it. */
type FileState =
  | { status: "none" | "same" }
  | { status: "read"; gesture: Gesture }
  | { status: "wrong"; name: string; problems: readonly TableProblem[] };

/** What Excel's "Unicode text" begins with, which has two bytes a letter. */
const marks = [
  { alphabet: "utf-16le", first: 0xff, second: 0xfe },
  { alphabet: "utf-16be", first: 0xfe, second: 0xff },
];

/** Reads a file's text: of today's alphabet or, as older spreadsheets write it, of Windows'. */
const textIn = async (file: Blob): Promise<string> => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const named = marks.find(({ first, second }) => bytes[0] === first && bytes[1] === second);
  if (named) return new TextDecoder(named.alphabet).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
};

/** A month as a file: written for a spreadsheet, and read back as one gesture that can be undone, or not at all. */
export const createMonthFile = ({ month, sheet, names: known, findings }: RosterView) => {
  const [state, setState] = createSignal<FileState>({ status: "none" });
  const names = (): string[] =>
    distinctNames(sheet().rows.map(({ practitionerId: id }) => ({ id, name: known.person(id) })));
  return {
    state,
    /** Of whoever schedules two clinics, each month is a file of its own. */
    name: (): string => `${known.clinic(findings.month().clinicId)} ${month.answer().month}.csv`,
    write: (): string =>
      writeCsv(copied(sheet(), everything(sheet()), names(), `${monthFileText().who} ${month.answer().month}`)),
    read: async (file: File): Promise<void> => {
      const block = readCsv(await textIn(file));
      const codes = month.codes().map(({ code }) => code);
      const table = readMonthTable({ sheet: sheet(), names: names(), codes, fileName: file.name }, block);
      if ("problems" in table) return void setState({ status: "wrong", name: file.name, problems: table.problems });
      const { changes, past, locked } = table.gesture;
      if (changes.length + past + locked === 0) return void setState({ status: "same" });
      month.editing.made(table.gesture);
      setState({ status: "read", gesture: table.gesture });
    },
  };
};
