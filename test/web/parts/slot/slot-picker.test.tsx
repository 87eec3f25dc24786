import { render } from "solid-js/web";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { slotAt } from "../../../../shared/roster/slot.ts";
import { hour } from "../../../../shared/time/instant.ts";
import { addDays } from "../../../../shared/time/local-date.ts";
import { SlotPicker } from "../../../../web/parts/slot/slot-picker.tsx";
import { eight, openSession } from "../open-session.ts";

beforeEach(() => void vi.useFakeTimers({ now: eight - hour }));
afterEach(() => void vi.useRealTimers());

const afternoon = { ...openSession("rahmawati-cikande", [1, 2]), id: "3604-cikande.2026-11-23.1400.rahmawati-cikande" };
const monday = [
  openSession("rahmawati-cikande", [2, 3, 4]),
  openSession("hasan-cikande", [1, 3]),
  { ...afternoon, start: eight + 6 * hour },
];
const week = Array.from({ length: 7 }, (_, index) => ({
  date: addDays("2026-11-23", index),
  sessions: index === 0 ? monday : [],
}));
const practitioner = (id: string, name: string) => ({ id, name, profession: "doctor" });
const directory = {
  district: { zone: "WIB" },
  clinics: [
    { practitioners: [practitioner("rahmawati-cikande", "dr. Rahmawati"), practitioner("hasan-cikande", "dr. Hasan")] },
  ],
} as never;

const shown = (fromToday = true) => {
  const onChoose = vi.fn();
  const root = document.body.appendChild(document.createElement("div"));
  render(
    () => <SlotPicker days={week} directory={directory} service="umum" fromToday={fromToday} onChoose={onChoose} />,
    root,
  );
  const texts = (selector: string) => [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);
  const press = (word: string) =>
    [...root.querySelectorAll("button")].find(({ textContent }) => textContent?.startsWith(word))?.click();
  return { root, onChoose, texts, press };
};

test("seven days are in view; a day's times stand by part of the day, and who it is once above theirs", () => {
  const { root, texts } = shown();
  expect(texts(".days button")).toHaveLength(7);
  const parts = [...root.querySelectorAll("section.part")].map((part) =>
    [...part.querySelectorAll("h3, h4, li")].map(({ textContent }) => textContent),
  );
  expect(parts).toEqual([
    ["Pagi", "dr. Hasan", "08.00", "08.40", "dr. Rahmawati", "08.20", "08.40", "09.00"],
    ["Siang", "dr. Rahmawati", "14.00", "14.20"],
  ]);
});

test("the soonest time is one button, where the first days are shown", () => {
  const { onChoose, texts, press } = shown();
  expect(texts("button")[0]).toMatch(/^Paling cepat: .*08\.00.* · dr\.\sHasan$/);
  press("Paling cepat");
  expect(onChoose).toHaveBeenCalledExactlyOnceWith(slotAt(openSession("hasan-cikande", []), 1));
  expect(shown(false).texts("button").join()).not.toContain("Paling cepat");
});

test("one press leads to a later part of the day, and the focus with it", () => {
  const { press, texts } = shown();
  expect(texts(".jumps button")).toEqual(["Pagi", "Siang"]);
  press("Siang");
  expect(document.activeElement?.textContent).toBe("Siang");
});
