import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { WaitlistLine } from "../../../../shared/booking/waitlist/waitlist-line.ts";
import { slotAt } from "../../../../shared/schedule/slot.ts";
import { Unreachable } from "../../../../web/net/unreachable.ts";
import { Waits } from "../../../../web/parts/waitlist/waits.tsx";
import { morning, now } from "../../../functions/booking/cikande.ts";

const call = vi.hoisted(() => vi.fn());
vi.mock("../../../../web/api/call.ts", () => ({ call, ask: call }));

const [lines, setLines] = createSignal<WaitlistLine[]>([]);
const createWaits = vi.hoisted(() => vi.fn());
vi.mock("../../../../web/parts/waitlist/create-waits.ts", () => ({ createWaits }));
createWaits.mockImplementation(() => ({
  state: () => ({ status: "ready", value: lines() }),
  value: lines,
  reload: async () => {},
  put: () => {},
}));

/** What was sent, by its use case, and what it was about. */
const sent = (): [name: string, input: unknown][] =>
  call.mock.calls
    .map(([contract, input]): [string, unknown] => [contract.name, input])
    .filter(([name]) => ["leave-waitlist", "decline-place"].includes(name));

const waitingFor = (service: string) => ({ patientId: "k4m7q2x9ta", clinicId: "3604-cikande", service });

const line = (service: string): WaitlistLine => ({
  entry: { ...waitingFor(service), dates: ["2026-11-23"], halves: ["morning"], joinedAt: now },
  ahead: 0,
});

const offered = (number: number): WaitlistLine => {
  const { entry } = line("umum");
  return { entry: { ...entry, offer: { slot: slotAt(morning(), number), until: now } } };
};

const root = document.body.appendChild(document.createElement("div"));
const press = async (word: string): Promise<void> => {
  const button = [...root.querySelectorAll("button")].find(({ textContent }) => textContent?.trim() === word);
  if (!button) expect.fail(`there is no ${word}`);
  button.click();
  await new Promise((done) => setTimeout(done));
};
const [leave, decline, again] = ["Keluar dari daftar tunggu", "Tidak bisa, berikan kepada yang lain", "Kirim lagi"];

let close = (): void => undefined;
beforeEach(() => {
  call.mockReset();
  createWaits.mockClear();
  call.mockRejectedValue(new Unreachable());
  close = render(() => <Waits />, root);
});
afterEach(() => close());

test("the list is asked for once, however often it is looked at", () => {
  setLines([line("umum"), line("gizi")]);
  expect(createWaits).toHaveBeenCalledTimes(1);
});

test("what may not have arrived is said of the very list that it was sent for, and of no other in its place", async () => {
  setLines([line("umum"), line("gizi")]);
  await press(leave);
  expect(root.querySelectorAll(".notice")).toHaveLength(1);
  // It did arrive, and the list says so.
  setLines([line("gizi")]);
  expect(root.querySelectorAll(".notice")).toHaveLength(0);
  await press(leave);
  expect(sent()).toEqual([
    ["leave-waitlist", { ...waitingFor("umum"), joinedAt: now }],
    ["leave-waitlist", { ...waitingFor("gizi"), joinedAt: now }],
  ]);
});

test("a place that was declined is not the one that is offered next, and is never taken for it", async () => {
  setLines([offered(3)]);
  await press(decline);
  await press(again);
  setLines([offered(4)]);
  expect(root.querySelectorAll(".notice")).toHaveLength(0);
  await press(decline);
  expect(sent()).toEqual(
    [3, 3, 4].map((number) => ["decline-place", { ...waitingFor("umum"), slot: slotAt(morning(), number) }]),
  );
});

test("what is asked again takes nothing from a card that stays", async () => {
  setLines(
    [line("umum"), offered(3)].map((one, index) =>
      index === 1 ? { ...one, entry: { ...one.entry, service: "gizi" } } : one,
    ),
  );
  const cards = [...root.querySelectorAll("article")];
  setLines([...lines()].map((one) => structuredClone(one)));
  expect([...root.querySelectorAll("article")]).toEqual(cards);
});
