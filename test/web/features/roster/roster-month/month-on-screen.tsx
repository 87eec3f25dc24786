import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { onTestFinished } from "vitest";
import type { Clinic } from "../../../../../shared/place/clinic.ts";
import type { DraftRow } from "../../../../../shared/roster/draft/draft-row.ts";
import type { FilledMonth } from "../../../../../shared/roster/fill/fill-month.ts";
import type { ShiftCode } from "../../../../../shared/roster/month/shift-code.ts";
import { noSettings } from "../../../../../shared/roster/settings/roster-setting.ts";
import { MonthSheet } from "../../../../../web/features/roster/roster-month/month-sheet.tsx";
import type { MonthAnswer } from "../../../../../web/features/roster/roster-month/written/create-written-month.ts";

const practice = { services: ["umum"], minutes: 15 };
export const codes: ShiftCode[] = [
  { code: "P", name: "Pagi", hours: { from: 450, to: 840 }, practice },
  { code: "S", name: "Sore", hours: { from: 840, to: 1260 }, practice },
  { code: "M", name: "Malam", hours: { from: 1260, to: 1860 } },
];
const people = [
  { id: "rahmawati", name: "dr. Rahmawati", profession: "doctor" as const },
  { id: "yayah", name: "Bidan Yayah", profession: "midwife" as const },
];
export const clinic: Clinic = {
  id: "3604-cikande",
  name: "Puskesmas Cikande",
  kecamatan: { code: "360419", name: "Cikande" },
  services: ["umum"],
  practitioners: people,
};

/** A month in which the first person has these cells. */
export const answerWith = (cells: DraftRow["cells"] = {}, change: Partial<MonthAnswer> = {}): MonthAnswer => ({
  month: "2026-12",
  today: "2026-11-26",
  codes: { revision: 1, codes },
  settings: noSettings,
  rows: people.map(({ id }, row) => ({ practitionerId: id, revision: 1, cells: row === 0 ? cells : {}, locked: [] })),
  publishing: false,
  leave: [],
  ramadan: [],
  holidays: [{ date: "2026-12-25", kind: "holiday", name: "Natal", source: "SKB" }],
  yearDecreed: true,
  ...change,
});

/** What publishing such a month would do. */
const preview = {
  digest: "d1",
  version: 1,
  create: 1,
  close: 0,
  reopen: 0,
  change: 0,
  keep: 0,
  held: [],
  affected: [],
  unreadable: 0,
  elsewhere: [],
  breaks: [],
  uncovered: 0,
};

/** Each screen is of another clinic: what is written into a month outlives its screen. */
let clinics = 0;

/** A month on the screen; what it saves is noted, unless there is no way to the API. */
export const screen = (
  first: MonthAnswer,
  fill: () => Promise<FilledMonth> = () => Promise.reject(new Error("unasked")),
  unreachable?: Error,
  /** What is read again, where that is not the first. */
  read: () => Promise<MonthAnswer> = async () => first,
) => {
  const saved: DraftRow[][] = [];
  const root = document.body.appendChild(document.createElement("div"));
  const [answer] = createSignal(first);
  clinics += 1;
  const here = { ...clinic, id: `${clinic.id}-${clinics}` };
  const calls = {
    read,
    save: async ({ rows }: { rows: DraftRow[] }) => {
      if (unreachable) throw unreachable;
      saved.push(rows);
      return { rows: rows.map(({ practitionerId, revision }) => ({ practitionerId, revision: revision + 1 })) };
    },
  };
  const deedCalls = {
    preview: async () => preview,
    publish: () => Promise.reject(unreachable ?? new Error("not asked for here")),
    fill,
  };
  const stop = render(
    () => (
      <MonthSheet
        clinic={here}
        directory={undefined}
        monthName="Desember 2026"
        answer={answer}
        calls={calls}
        deedCalls={deedCalls}
      />
    ),
    root,
  );
  onTestFinished(() => {
    stop();
    root.remove();
  });
  const cell = (row: number, column: number): HTMLElement => {
    const found = root.querySelector<HTMLElement>(`#cell-${row}-${column}`);
    if (!found) throw new Error(`no cell ${row} ${column}`);
    return found;
  };
  const press = (key: string, more: KeyboardEventInit = {}): KeyboardEvent => {
    const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more });
    document.activeElement?.dispatchEvent(event);
    return event;
  };
  const codesAt = (...places: [row: number, column: number][]) =>
    places.map(([row, column]) => cell(row, column).querySelector(".roster-codes")?.textContent);
  return { root, cell, press, saved, codesAt };
};
