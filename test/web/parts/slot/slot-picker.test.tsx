import { render } from "solid-js/web";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Slot, slotAt } from "../../../../shared/schedule/slot.ts";
import { hour, minute } from "../../../../shared/time/instant.ts";
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
  district: { zone: "WIB", settings: { leadMinutes: 15, horizonDays: 14 } },
  clinics: [
    { practitioners: [practitioner("rahmawati-cikande", "dr. Rahmawati"), practitioner("hasan-cikande", "dr. Hasan")] },
  ],
} as never;

type Shown = { fromToday?: boolean; days?: typeof week; closed?: Slot; toWait?: (date: string | undefined) => string };

const shown = ({ fromToday = true, days = week, closed, toWait }: Shown = {}) => {
  const onChoose = vi.fn();
  const root = document.body.appendChild(document.createElement("div"));
  render(
    () => (
      <SlotPicker
        days={days}
        directory={directory}
        service="umum"
        fromToday={fromToday}
        closed={closed}
        onChoose={onChoose}
        toWait={toWait}
      />
    ),
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
    ["Pagi", "dr. Hasan · lewat ponsel", "08.00", "08.40", "dr. Rahmawati · lewat ponsel", "08.20", "08.40", "09.00"],
    ["Siang", "dr. Rahmawati · lewat ponsel", "14.00", "14.20"],
  ]);
});

test("the soonest time is one button, where the first days are shown", () => {
  const { onChoose, texts, press } = shown();
  expect(texts("button")[0]).toMatch(/^Paling cepat: .*08\.00.* · dr\.\sHasan · lewat ponsel$/);
  press("Paling cepat");
  expect(onChoose).toHaveBeenCalledExactlyOnceWith(slotAt(openSession("hasan-cikande", []), 1));
  expect(shown({ fromToday: false }).texts("button").join()).not.toContain("Paling cepat");
});

test("whose session is closed finds who else has its hour first, one tap away; where nobody has, the soonest", () => {
  const closed = slotAt({ ...openSession("siti-cikande", []), start: eight + 20 * minute }, 3);
  const { onChoose, texts, press } = shown({ closed });
  expect(texts("button")[0]).toBe("Jam yang sama, 09.00 · dr. Rahmawati · lewat ponsel");
  press("Jam yang sama");
  expect(onChoose).toHaveBeenCalledExactlyOnceWith(slotAt(openSession("rahmawati-cikande", []), 4));
  expect(shown({ closed: { ...closed, start: closed.start + minute } }).texts("button")[0]).toMatch(/^Paling cepat/);
});

test("one press leads to a later part of the day, and the focus with it", () => {
  const { press, texts } = shown();
  expect(texts(".jumps button")).toEqual(["Pagi", "Siang"]);
  press("Siang");
  expect(document.activeElement?.textContent).toBe("Siang");
});

test("over midnight what was tomorrow is today", () => {
  vi.setSystemTime(eight - 10 * hour);
  const { texts } = shown();
  const word = (): string => texts("button")[0]?.slice("Paling cepat: ".length).split(" 08")[0] ?? "";
  const before = word();
  vi.advanceTimersByTime(4 * hour);
  expect([before, word()]).toEqual(["Besok", "Hari ini"]);
});

test("times that have passed go, and a day whose hours are over says so, not that it is full", () => {
  const { root, texts } = shown();
  const today = (): string | undefined => root.querySelector(".days small")?.textContent ?? undefined;
  const days = [today()];
  for (const hours of [6, 6]) {
    vi.advanceTimersByTime(hours * hour);
    days.push(today());
  }
  expect(days).toEqual(["7 kosong", "2 kosong", "Sudah lewat"]);
  expect(texts(".days small")[1]).toBe("Tidak praktik");
});

test("a day is full while somebody could still book if there were a place, and then over", () => {
  const taken = openSession("rahmawati-cikande", []);
  const last = slotAt(taken, taken.count).start;
  const [today = week[0], ...later] = week;
  const { root } = shown({ days: [{ date: today?.date ?? "", sessions: [taken] }, ...later] });
  const said = (): string | undefined => root.querySelector(".days small")?.textContent ?? undefined;
  vi.setSystemTime(last - 16 * minute);
  vi.advanceTimersByTime(minute);
  expect(said()).toBe("Penuh");
  vi.advanceTimersByTime(minute);
  expect(said()).toBe("Sudah lewat");
});

test("a day asked again with the same times keeps its buttons, and with them the focus", () => {
  const { root } = shown();
  const before = root.querySelectorAll("button");
  vi.advanceTimersByTime(minute);
  expect([...root.querySelectorAll("button")]).toEqual([...before]);
});

test("a full day leads to the list of those who wait, a day without practice and one with free times do not", () => {
  const full = openSession("rahmawati-cikande", []);
  const tuesday = { ...full, id: "3604-cikande.2026-11-24.0800.rahmawati-cikande", start: full.start + 24 * hour };
  const days = week.map((day, index) => (index === 1 ? { ...day, sessions: [tuesday] } : day));
  const waysIn = (root: HTMLElement) => [...root.querySelectorAll("a")].map((link) => link.getAttribute("href"));
  const none = shown({
    days: [{ date: "2026-11-24", sessions: [tuesday] }],
    toWait: (date) => `/tunggu?hari=${date}`,
  });
  expect(waysIn(none.root)).toEqual(["/tunggu?hari=undefined"]);
  const { root, texts, press } = shown({ days, toWait: (date) => `/tunggu?hari=${date}` });
  const ways = () => waysIn(root);
  expect(ways()).toEqual([]);
  press(texts(".days button")[1] ?? "");
  expect(ways()).toEqual(["/tunggu?hari=2026-11-24"]);
  press(texts(".days button")[2] ?? "");
  expect(ways()).toEqual([]);
});

test("a session that begins late says so above its times and at the soonest one, which keep their clock", () => {
  const [rahmawati, hasan, later] = monday;
  const days = [{ date: "2026-11-23", sessions: [rahmawati, { ...hasan, delay: 20 }, later] }] as typeof week;
  const { texts, press, onChoose } = shown({ days });
  expect(texts("button")[0]).toMatch(/08\.00.* · dr\.\sHasan · lewat ponsel · terlambat sekitar 20\smenit$/);
  expect(texts("section.part p")).toEqual([
    "dr. Hasan terlambat sekitar 20\u00a0menit. Praktik mulai sekitar 08.20\u00a0WIB.".replace(
      "dr. Hasan",
      (texts("h4")[0] ?? "").split(" · ")[0] ?? "",
    ),
  ]);
  press("08.00");
  expect(onChoose).toHaveBeenCalledWith(expect.objectContaining({ number: 1, start: eight }));
  vi.setSystemTime(eight + 20 * minute);
  expect(
    shown({ days: [{ ...days[0], sessions: [{ ...hasan, free: [3], delay: 20 }] }] as typeof week }).root.innerHTML,
  ).not.toContain("terlambat");
});
