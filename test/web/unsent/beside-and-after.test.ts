import { createRoot } from "solid-js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { cancelAppointment } from "../../../shared/api/booking/cancel-appointment.ts";
import { ApiRefusal } from "../../../web/api/api-refusal.ts";
import { cancellation } from "../../../web/features/booking/cancel-appointment/cancellation.ts";
import { Unreachable } from "../../../web/net/unreachable.ts";
import { keptChanges } from "../../../web/unsent/change.ts";
import { createUnsent } from "../../../web/unsent/create-unsent.ts";

const slot = { sessionId: "3604-cikande.2026-11-23.0800.rahmawati-cikande", number: 1, start: 0, minutes: 20 };
const state = { status: "cancelled", cancelledAt: 0 } as const;
const cancel = { appointmentId: "0123456789-K7M4QX", from: slot };

const decidedAt = 1_800_000_000_000;

let sent: string[];
let answers: Error[];
/** Whether the network says nothing at all. */
let isSilent: boolean;

beforeEach(() => {
  vi.useFakeTimers({ now: decidedAt });
  localStorage.clear();
  sent = [];
  answers = [];
  isSilent = false;
});
afterEach(() => void vi.useRealTimers());

const opened = () =>
  createRoot(() =>
    createUnsent({
      stored: keptChanges,
      whose: () => "siti",
      now: () => Date.now(),
      ask: async (_row, _input, { key = "" } = {}) => {
        sent.push(key);
        if (isSilent) await new Promise(() => undefined);
        const answer = answers.shift();
        if (answer) throw answer;
        return { id: cancel.appointmentId, slot, state };
      },
    }),
  );
type Tab = ReturnType<typeof opened>;
const statuses = (tab: Tab): string[] => tab.list().map(({ status }) => status);
const keyIn = (tab: Tab): string => tab.list()[0]?.key ?? "";
const decided = (): Tab => {
  const tab = opened();
  tab.defer(cancellation, cancel);
  return tab;
};
/** The page decided it at `decidedAt` and is gone; another opens so much later. */
const reopened = (later: number): Tab => {
  vi.clearAllTimers();
  vi.setSystemTime(decidedAt + later);
  const tab = opened();
  tab.resume();
  return tab;
};

test("a page loaded again shows it with the seconds that are left, and sends it after them, under the same key", async () => {
  const key = keyIn(decided());
  const again = reopened(4_000);
  expect(again.list().map(({ status, dueAt, late }) => [status, dueAt - Date.now(), late])).toEqual([
    ["waiting", 6_000, undefined],
  ]);
  expect(again.isDecided(cancelAppointment, { appointmentId: cancel.appointmentId })).toBe(true);
  await vi.advanceTimersByTimeAsync(5_900);
  expect(sent).toEqual([]);
  await vi.advanceTimersByTimeAsync(200);
  expect([sent, statuses(again), localStorage.length]).toEqual([[key], ["done"], 0]);
});

test("who it is about is told by name on the page that decided it, by their code on the next, and no name lies on the device", () => {
  const tab = opened();
  tab.defer(cancellation, cancel, { about: "Ny. Rukmini", mark: "K7M 4QX" });
  const saidIn = (one: Tab): string[] => one.list().map(({ say, words }) => (say?.() ?? words).not);
  expect([saidIn(tab), JSON.stringify({ ...localStorage }).includes("Rukmini"), saidIn(reopened(1_000))]).toEqual([
    ["Janji Ny. Rukmini belum dibatalkan."],
    false,
    ["Janji K7M 4QX belum dibatalkan."],
  ]);
});

test("on a page loaded again it can still be taken back", async () => {
  decided();
  const again = reopened(4_000);
  again.undo(keyIn(again));
  await vi.advanceTimersByTimeAsync(60_000);
  expect([sent, again.list(), localStorage.length]).toEqual([[], [], 0]);
});

test("opened after its time it is sent at once, and that it is done is told as news", async () => {
  const key = keyIn(decided());
  const again = reopened(10_000);
  expect([sent, statuses(again)]).toEqual([[key], ["sending"]]);
  await vi.advanceTimersByTimeAsync(0);
  expect(again.list()).toMatchObject([{ status: "done", late: true }]);
});

test("opened after its time without a network it ends as not sent", async () => {
  decided();
  answers = [new Unreachable()];
  const again = reopened(10_000);
  await vi.advanceTimersByTimeAsync(0);
  expect(statuses(again)).toEqual(["unsent"]);
});

const refused = () => new ApiRefusal("appointment.final", "Janji temu ini sudah selesai.", {});

test("a refusal that nobody has seen is told by the next page; one that was seen is told once, and stays on its own page", async () => {
  answers = [refused(), refused()];
  const here = decided();
  await vi.advanceTimersByTimeAsync(10_000);
  const again = opened();
  again.resume();
  expect(statuses(again)).toEqual(["refused"]);
  here.told(keyIn(here));
  const third = opened();
  third.resume();
  here.follow();
  expect([statuses(here), statuses(third), localStorage.length]).toEqual([["refused"], [], 0]);
});

test("a clock set back by hours does not put it off by hours", async () => {
  decided();
  reopened(-7_200_000);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(sent).toHaveLength(1);
});

test("the tab beside it shows it too, and what is taken back in one is sent by none", async () => {
  const beside = opened();
  const here = decided();
  beside.follow();
  expect([statuses(beside), beside.isDecided(cancelAppointment, { appointmentId: cancel.appointmentId })]).toEqual([
    ["waiting"],
    true,
  ]);
  beside.undo(keyIn(beside));
  here.follow();
  await vi.advanceTimersByTimeAsync(60_000);
  expect([sent, here.list(), beside.list()]).toEqual([[], [], []]);
});

test("what is taken back beside is not sent either where that was not heard of in time", async () => {
  const here = decided();
  keptChanges.drop();
  await vi.advanceTimersByTimeAsync(10_000);
  expect([sent, here.list()]).toEqual([[], []]);
});

test("whoever reaches for the button in one tab has the whole time again in both", async () => {
  const beside = opened();
  const here = decided();
  beside.follow();
  await vi.advanceTimersByTimeAsync(9_000);
  beside.hold(keyIn(beside));
  await vi.advanceTimersByTimeAsync(9_900);
  expect([sent, statuses(here)]).toEqual([[], ["waiting"]]);
});

test("what one tab sends the other shows as being sent, asks again once it has ended, and does not send", async () => {
  const here = decided();
  const beside = opened();
  beside.resume();
  const settled = here.settle();
  beside.follow();
  expect(statuses(beside)).toEqual(["sending"]);
  await settled;
  beside.follow();
  await vi.advanceTimersByTimeAsync(60_000);
  expect([sent.length, beside.list(), beside.ended()]).toEqual([1, [], 1]);
});

test.each([
  [23, "done"],
  [25, "unsent"],
])(
  "after %i hours what a page long gone had decided is %s: sent by itself for a day, then only by who decided it",
  async (hours, status) => {
    decided();
    const again = reopened(hours * 3_600_000 + 10_000);
    await vi.advanceTimersByTimeAsync(1);
    expect(statuses(again)).toEqual([status]);
    await again.send(keyIn(again));
    expect([sent.length, statuses(again), localStorage.length]).toEqual([1, ["done"], 0]);
  },
);

test("a page that is left sends what was decided on it, and leaves to another what that counts down", async () => {
  const here = decided();
  const beside = opened();
  beside.follow();
  await beside.leave("for now");
  expect([sent, statuses(here)]).toEqual([[], ["waiting"]]);
  await here.leave("for good");
  expect([sent.length, statuses(here)]).toEqual([1, ["done"]]);
});

test("those decided together go one after the other where the page is only hidden, and at once where it ends", async () => {
  const page = opened();
  const together = { id: "many", words: () => cancellation.words("") };
  for (const appointmentId of ["a", "b", "c"].map((one) => `${one}4m7q2x9ta.1`))
    page.defer(cancellation, { ...cancel, appointmentId }, { together });
  isSilent = true;
  void page.leave("for now");
  await vi.advanceTimersByTimeAsync(1);
  expect(sent.length).toBe(1);
  void page.leave("for good");
  await vi.advanceTimersByTimeAsync(1);
  expect(sent.length).toBe(3);
});

test("what was told of an earlier one is gone once another is decided", async () => {
  decided();
  const again = reopened(60_000);
  await vi.advanceTimersByTimeAsync(1);
  expect(statuses(again)).toEqual(["done"]);
  again.defer(cancellation, { ...cancel, appointmentId: "0123456789-ABCDEF" });
  expect(statuses(again)).toEqual(["waiting"]);
});
