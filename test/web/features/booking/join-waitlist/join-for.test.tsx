import { Route, Router } from "@solidjs/router";
import { render } from "solid-js/web";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { WaitlistEntry } from "../../../../../shared/booking/waitlist/waitlist-entry.ts";
import { slotAt } from "../../../../../shared/schedule/slot.ts";
import { day, hour } from "../../../../../shared/time/instant.ts";
import { daysFrom } from "../../../../../shared/time/local-date.ts";
import { ApiRefusal } from "../../../../../web/api/api-refusal.ts";
import { JoinFor } from "../../../../../web/features/booking/join-waitlist/join-for.tsx";
import { Unreachable } from "../../../../../web/net/unreachable.ts";
import type { Directory } from "../../../../../web/parts/directory/known-directory.ts";
import { session } from "../../../../../web/session/session.ts";
import { morning, now, serang } from "../../../../functions/booking/cikande.ts";

const call = vi.hoisted(() => vi.fn());
vi.mock("../../../../../web/api/call.ts", () => ({ call, ask: call }));

const waiting = { patientId: "k4m7q2x9ta", clinicId: "3604-cikande", service: "umum" };
const entry: WaitlistEntry = { ...waiting, dates: ["2026-11-25"], halves: ["morning"], joinedAt: now - 9_000 };
const directory: Directory = { district: serang, services: [], clinics: [], holidays: [] };

/** Days with a free place. */
let free: string[];

/** Days that are full after noon. */
let fullLate: string[];

/** Times that are over, a full day, days with a free place, and days without a session. */
const sessionsOn = (date: string) => {
  const { practitionerId, services, start, minutes } = morning();
  const id = morning().id.replace("2026-11-23", date);
  const on = start + Date.parse(date) - Date.parse("2026-11-23");
  const seen = { id, practitionerId, services, start: on, minutes, count: 24, free: [] };
  if (date === "2026-11-23") return [{ ...seen, start: now - 9_000_000, count: 1 }];
  if (free.includes(date)) return [{ ...seen, free: [3] }];
  if (fullLate.includes(date)) return [{ ...seen, start: on + 5 * hour }];
  if (date === "2026-11-24") return [seen];
  return [];
};

let entries: WaitlistEntry[];
let joined: () => unknown;
const root = document.body.appendChild(document.createElement("div"));
let close = (): void => undefined;

const answers: Record<string, (input: never) => unknown> = {
  "list-open-slots": ({ from, days }: { from: string; days: number }) => ({
    days: daysFrom(from, days).map((date) => ({ date, sessions: sessionsOn(date) })),
  }),
  "list-waitlist": () => ({ entries: entries.map((one) => ({ entry: one, ahead: 0 })) }),
  "list-clinics": () => directory,
  "get-household": () => ({ members: [] }),
  "join-waitlist": () => joined(),
  "leave-waitlist": () => {
    entries = [];
    return entry;
  },
};

const labels = (): (string | null)[] =>
  [...root.querySelectorAll(".chips label")].map(({ textContent }) => textContent);
const button = (word: RegExp): HTMLElement | undefined =>
  [...root.querySelectorAll("button")].find(({ textContent }) => word.test(textContent ?? ""));

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ["Date"] });
  session.end();
  vi.spyOn(session, "pool").mockReturnValue("people");
  entries = [];
  free = [];
  fullLate = [];
  joined = () => ({ ...entry, joinedAt: now });
  call.mockImplementation(async ({ name }: { name: string }, input: never) => answers[name]?.(input));
});
afterEach(() => {
  close();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const opened = async (shown = /Hari apa saja|Keluar dari daftar/): Promise<void> => {
  const page = () => <JoinFor waiting={waiting} day="2026-11-24" directory={directory} name="Siti Aminah" />;
  close = render(
    () => (
      <Router>
        <Route path="*" component={page} />
      </Router>
    ),
    root,
  );
  await vi.waitFor(() => expect(root.textContent).toMatch(shown));
};

test("only days on which somebody practises, and not only in hours that are over, can be waited for", async () => {
  await opened();
  expect(labels()).toEqual(["Sel, 24 Nov", "Pagi, sebelum pukul 12.00"]);
  expect(root.textContent).toContain("Yang baru kosong kurang dari 20 menit sebelum waktunya tidak ditawarkan lagi.");
});

const chip = (word: RegExp): HTMLInputElement | undefined =>
  [...root.querySelectorAll("label")].find(({ textContent }) => word.test(textContent ?? ""))?.querySelector("input") ??
  undefined;

test("a half can be chosen once one of the chosen days has it, and its chip stays where it is as it is pressed", async () => {
  fullLate = ["2026-11-26"];
  await opened();
  expect(labels()).toEqual(["Sel, 24 Nov", "Kam, 26 Nov", "Pagi, sebelum pukul 12.00"]);
  chip(/^Kam/)?.click();
  expect(labels()).toEqual(["Sel, 24 Nov", "Kam, 26 Nov", "Pagi, sebelum pukul 12.00", "Siang, mulai pukul 12.00"]);
  const late = chip(/^Siang/);
  late?.click();
  expect(late?.checked).toBe(false);
  expect(chip(/^Siang/)).toBe(late);
});

test("a half that one of the chosen days lacks is named with that day once somebody would send it", async () => {
  fullLate = ["2026-11-26"];
  await opened();
  chip(/^Kam/)?.click();
  chip(/^Siang/)?.click();
  const words = "Pada Kam, 26 Nov tidak ada praktik pagi yang bisa ditunggu. Pilih siang juga, atau lepas hari itu.";
  expect(root.textContent).not.toContain(words);
  root.querySelector("form")?.requestSubmit();
  await vi.waitFor(() => expect(root.textContent).toContain(words));
  chip(/^Kam/)?.click();
  expect(root.textContent).not.toContain(words);
  root.querySelector("form")?.requestSubmit();
  await vi.waitFor(() => expect(root.textContent).toContain("Anda sudah masuk daftar tunggu."));
  expect(call.mock.calls.filter(([{ name }]) => name === "join-waitlist").map(([, input]) => input)).toEqual([
    { ...waiting, dates: ["2026-11-24"], halves: ["morning"] },
  ]);
});

const linkTo = (words: string): string | null | undefined =>
  [...root.querySelectorAll("a")].find(({ textContent }) => textContent?.trim() === words)?.getAttribute("href");

test("a day with free places is left out of the choice: it needs no waiting, and the way to its times is there", async () => {
  free = ["2026-11-25", "2026-11-26"];
  await opened();
  expect(labels()[0]).toBe("Sel, 24 Nov");
  expect(labels()).toHaveLength(2);
  expect(root.textContent).toContain("Pada 2 hari masih ada tempat. Tidak perlu menunggu.");
  const times = "/janji?puskesmas=3604-cikande&layanan=umum&untuk=k4m7q2x9ta";
  expect(linkTo("Pilih waktu yang masih ada")).toBe(times);
});

test("where no day is full nobody can wait: it is said, with the way to the times", async () => {
  free = ["2026-11-24", "2026-11-25"];
  await opened(/Masih ada tempat pada semua hari praktik/);
  expect([labels(), button(/^Masuk daftar/)]).toEqual([[], undefined]);
  expect(linkTo("Pilih waktu yang masih ada")).toContain("/janji?puskesmas=3604-cikande");
});

test("what was not sent while its days passed ends by itself, and says so though no day is left", async () => {
  joined = () => Promise.reject(new Unreachable());
  await opened();
  root.querySelector("form")?.requestSubmit();
  await vi.waitFor(() => expect(button(/^Kirim lagi/)).toBeDefined());
  close();
  vi.setSystemTime(now + 2 * day);
  joined = () => Promise.reject(new ApiRefusal("slot.past", "Jam ini sudah lewat.", {}));
  await opened(/Hari yang Anda pilih sudah lewat, jadi belum tercatat di daftar tunggu\./);
  expect(root.textContent).toContain("Belum ada jadwal praktik");
  expect(button(/^Kirim lagi/)).toBeUndefined();
});

test("whoever waits for it already is shown their place on the list, and after leaving may join for other days", async () => {
  entries = [entry];
  await opened();
  expect([labels(), button(/^Masuk daftar/)]).toEqual([[], undefined]);
  expect(root.textContent).toContain("Mau hari lain? Keluar dulu dari daftar tunggu ini, lalu masuk lagi.");
  button(/^Keluar dari daftar/)?.click();
  await vi.waitFor(() => expect(button(/^Masuk daftar/)).toBeDefined());
  expect(labels()).toHaveLength(2);
});

test("whoever joined elsewhere meanwhile is shown that, instead of a refusal that leads nowhere", async () => {
  await opened();
  entries = [entry];
  joined = () => Promise.reject(new ApiRefusal("waitlist.joined", "Orang ini sudah menunggu layanan itu.", {}));
  root.querySelector("form")?.requestSubmit();
  await vi.waitFor(() => expect(button(/^Keluar dari daftar/)).toBeDefined());
  expect(root.textContent).not.toContain("Orang ini sudah menunggu layanan itu.");
});

test("whose place is kept takes it from here too", async () => {
  entries = [{ ...entry, offer: { slot: slotAt(morning(), 3), until: now + 60_000 } }];
  await opened(/Ada tempat untuk Anda/);
  expect(root.querySelector("a")?.textContent).toBe("Ambil tempat ini");
});
