import { createRoot } from "solid-js";
import { beforeEach, expect, test } from "vitest";
import { checkInPatient } from "../../../shared/api/booking/check-in-patient.ts";
import type { RefusalCode } from "../../../shared/refusal/refusal.ts";
import { day } from "../../../shared/time/instant.ts";
import { ApiRefusal } from "../../../web/api/api-refusal.ts";
import { arrivalOf } from "../../../web/features/booking/check-in-patient/create-check-in.ts";
import { Unreachable } from "../../../web/net/unreachable.ts";
import { keptChanges } from "../../../web/unsent/change.ts";
import { createUnsent } from "../../../web/unsent/create-unsent.ts";

const sessionId = "3604-cikande.2026-11-23.0800.rahmawati-cikande";
const arrived = (number: number) => ({
  appointmentId: `${number}k4m7q2x9t-K7M4QX`,
  from: { sessionId, number, start: number, minutes: 10 },
});

let sent: { input: object; key: string | undefined }[];
/** What the API says to each; without a word there is no network. */
let answers: (Error | "done")[];
let whose: string | undefined;
let now: number;

beforeEach(() => {
  localStorage.clear();
  sent = [];
  answers = [];
  whose = "loket";
  now = 1_800_000_000_000;
});

/** A page of the app, as it is opened: it knows what the device has kept. */
const opened = () => {
  const page = createRoot(() =>
    createUnsent({
      stored: keptChanges,
      whose: () => whose,
      now: () => now,
      ask: async (_row, input, { key } = {}) => {
        const answer = answers.shift() ?? new Unreachable();
        if (answer instanceof Error) throw answer;
        sent.push({ input, key });
      },
    }),
  );
  page.resume();
  return page;
};
type Page = ReturnType<typeof opened>;

/** Saves who came with a number, as the desk does without a network. */
const save = async (page: Page, number: number): Promise<void> => {
  page.save(arrivalOf(`A-${number}`), arrived(number), { about: "Ibu Oom" });
  await page.settle();
};
const statuses = (page: Page): string[] => page.list().map(({ status }) => status);
const refusal = (code: RefusalCode) => new ApiRefusal(code, `text of ${code}`, {});

test("what was saved without a network outlives the page and is sent once it is back, under one key, in order", async () => {
  const before = opened();
  await save(before, 7);
  await save(before, 8);
  expect(statuses(before)).toEqual(["unsent", "unsent"]);
  const keys = before.list().map(({ key }) => key);
  const page = opened();
  await page.settle();
  expect([page.list().map(({ key }) => key), sent]).toEqual([keys, []]);
  answers = [new Unreachable(), "done", "done"];
  await page.sendAgain();
  await Promise.all([page.sendAgain(), page.sendAgain()]);
  expect(sent).toEqual([
    { input: arrived(7), key: keys[0] },
    { input: arrived(8), key: keys[1] },
  ]);
  expect([statuses(page), page.ended(), localStorage.length]).toEqual([["done", "done"], 2, 0]);
});

test("on the device lies nobody's name: another page tells of them by their number", async () => {
  const before = opened();
  await save(before, 7);
  expect(before.list()[0]?.say?.().unsent).toMatch(/^\p{Cf}?Ibu Oom\p{Cf}? \(nomor A-7\) hadir: belum terkirim/u);
  expect(localStorage.getItem("jumpa.put-off")).not.toContain("Oom");
  expect(opened().list()[0]?.words.unsent).toBe("Nomor A-7 hadir: belum terkirim, menunggu jaringan.");
});

test("what is refused is told until somebody has seen it, is not sent again, and holds up nothing behind it", async () => {
  const page = opened();
  await save(page, 7);
  await save(page, 8);
  answers = [refusal("consult.over"), "done"];
  await page.sendAgain();
  await page.sendAgain();
  expect(sent).toMatchObject([{ input: arrived(8) }]);
  expect(page.isDecided(checkInPatient, { appointmentId: arrived(7).appointmentId })).toBe(false);
  const later = opened();
  expect(later.list()).toMatchObject([{ status: "refused", refused: "text of consult.over" }]);
  later.dismiss(later.list()[0]?.key ?? "");
  page.follow();
  expect([later.list(), statuses(page), localStorage.length]).toEqual([[], ["done"], 0]);
});

test.each(["store.busy", "request.unauthenticated"] as const)("%s refuses nothing: it is sent later", async (code) => {
  const page = opened();
  await save(page, 7);
  answers = [refusal(code)];
  await page.sendAgain();
  expect(page.list()).toMatchObject([{ status: "unsent", input: arrived(7) }]);
  expect(page.isDecided(checkInPatient, { appointmentId: arrived(7).appointmentId })).toBe(true);
});

test("what one person saved is neither shown to nor sent by another on the same device, and waits for them", async () => {
  const page = opened();
  await save(page, 7);
  whose = "siti";
  answers = ["done"];
  const others = opened();
  await others.settle();
  expect([others.list(), sent]).toEqual([[], []]);
  others.forget();
  whose = "loket";
  await opened().settle();
  expect(sent).toHaveLength(1);
});

test("what was tried in vain a moment ago waits for the next chance", async () => {
  const page = opened();
  answers = ["done"];
  page.save(arrivalOf("A-7"), arrived(7), { tried: true });
  expect([statuses(page), sent]).toEqual([["unsent"], []]);
  await page.sendAgain();
  expect(sent).toMatchObject([{ input: arrived(7) }]);
});

test("what has waited for longer than a day is not sent by itself, and stays until who decided it sends it", async () => {
  const page = opened();
  await save(page, 7);
  now += day + 1;
  answers = ["done"];
  await page.sendAgain();
  expect([sent, statuses(page)]).toEqual([[], ["unsent"]]);
  now += 30 * day;
  const later = opened();
  expect([sent, statuses(later)]).toEqual([[], ["unsent"]]);
  answers = ["done"];
  await later.send(later.list()[0]?.key ?? "");
  expect([sent.length, statuses(later), localStorage.length]).toEqual([1, ["done"], 0]);
});

test("what others left is there when they come back, be it after a month, a sign-in that ended or a clock that was wrong", async () => {
  await save(opened(), 7);
  for (const somebody of ["siti", ""]) {
    whose = somebody;
    now += 30 * day;
    opened();
  }
  whose = "loket";
  expect(statuses(opened())).toEqual(["unsent"]);
});

test("with whoever signs out all of theirs leaves the device, also what another page has left there", async () => {
  await save(opened(), 7);
  const page = createRoot(() =>
    createUnsent({
      stored: keptChanges,
      whose: () => whose,
      now: () => now,
      ask: () => Promise.reject(new Unreachable()),
    }),
  );
  page.forget();
  expect([page.list(), localStorage.length]).toEqual([[], 0]);
});
