import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { VisitState } from "../../../../../shared/booking/appointment.ts";
import type { SessionSummary } from "../../../../../shared/schedule/session-summary.ts";
import { hour, minute } from "../../../../../shared/time/instant.ts";
import { actsOf } from "../../../../../web/acts/acts.ts";
import { ApiRefusal } from "../../../../../web/api/api-refusal.ts";
import { AnnounceDelay } from "../../../../../web/features/line/announce-delay/announce-delay.tsx";
import { session } from "../../../../../web/session/session.ts";
import { dayVisit, eight, sessionDay } from "../../../parts/day-visit.ts";

const asked = vi.hoisted(() => vi.fn());
vi.mock("../../../../../web/api/call.ts", () => ({ call: (_: unknown, input: unknown) => asked(input) }));

let close = (): void => undefined;
beforeEach(() => {
  session.end();
  asked.mockReset();
});
afterEach(() => {
  close();
  document.body.replaceChildren();
});

type Change = { state?: VisitState; now?: number } & Partial<Pick<SessionSummary, "delay">>;

const shown = ({ state = { status: "booked" }, now = eight, ...change }: Change = {}) => {
  const onDone = vi.fn();
  const place = document.body.appendChild(document.createElement("div"));
  const [delay, say] = createSignal(change.delay);
  const day = () => sessionDay([dayVisit(1, state)], { ...change, ...(delay() && { delay: delay() }) });
  close = render(() => <AnnounceDelay day={day()} now={now} directory={undefined} isShown onDone={onDone} />, place);
  const buttons = () => [...place.querySelectorAll<HTMLElement>(".announce-delay > button")];
  const press = (word: string) =>
    [...place.querySelectorAll("button")].find(({ textContent }) => textContent === word)?.click();
  const choose = (minutes: string) =>
    [...place.querySelectorAll("label")]
      .find(({ textContent }) => textContent?.startsWith(`${minutes}\u00a0menit · `))
      ?.querySelector("input")
      ?.click();
  return { place, say, onDone, press, choose, words: () => buttons().map(({ textContent }) => textContent) };
};

test("a delay can be announced of today's session until somebody is called in or it is over", () => {
  const words = (change: Change) => {
    const said = shown(change).words();
    close();
    return said;
  };
  const open = ["Umumkan terlambat…"];
  expect(words({ now: eight - 8 * hour })).toEqual(open);
  expect(words({ state: { status: "waiting", arrivedAt: eight } })).toEqual(open);
  expect(words({ now: eight - 8 * hour - 1 })).toEqual([]);
  expect(words({ now: eight + 3 * hour })).toEqual([]);
  expect(words({ state: { status: "in-consultation", arrivedAt: eight, admittedAt: eight } })).toEqual([]);
});

test("it is asked by how many minutes, and says what was seen; whoever shows it is in the palette", async () => {
  const { press, choose, place, onDone } = shown({ delay: { minutes: 0, times: 2 } });
  expect(actsOf("screen").map(({ word }) => word)).toEqual(["Umumkan terlambat…"]);
  press("Umumkan terlambat…");
  press("Ya, umumkan");
  expect(place.querySelector(".problem")?.textContent).toBe("Pilih salah satu.");
  choose("20");
  asked.mockResolvedValue({});
  press("Ya, umumkan");
  await vi.waitFor(() => expect(onDone).toHaveBeenCalled());
  expect(asked.mock.calls).toEqual([
    [{ sessionId: "3604-cikande.2026-11-23.0800.rahmawati-cikande", minutes: 20, times: 2 }],
  ]);
});

test("what is announced is said with the hour, and is changed or taken back", async () => {
  const { place, press, words, onDone } = shown({ delay: { minutes: 20, times: 1 }, now: eight - 5 * minute });
  expect(place.querySelector("[role=status]")?.textContent).toBe(
    "Diumumkan: terlambat 20\u00a0menit, mulai sekitar 08.20\u00a0WIB",
  );
  expect(words()).toEqual(["Ubah lamanya…", "Tarik: tidak terlambat"]);
  asked.mockResolvedValue({});
  press("Tarik: tidak terlambat");
  await vi.waitFor(() => expect(onDone).toHaveBeenCalled());
  expect(asked.mock.calls[0]?.[0]).toMatchObject({ minutes: 0, times: 1 });
});

test("where somebody else has said something that is told, and the day is asked for again", async () => {
  const { place, press, onDone } = shown({ delay: { minutes: 20, times: 1 } });
  asked.mockRejectedValue(new ApiRefusal("session.delay-changed", "Baru saja diubah.", {}));
  press("Tarik: tidak terlambat");
  await vi.waitFor(() =>
    expect(place.querySelector(".announce-delay > .notice")?.textContent).toBe("Baru saja diubah."),
  );
  expect(onDone).toHaveBeenCalledTimes(1);
});

test("what a colleague says while one chooses is not replaced unseen: it goes as it was when it was begun", async () => {
  const { say, press, choose } = shown({ delay: { minutes: 20, times: 1 } });
  press("Ubah lamanya…");
  say({ minutes: 60, times: 2 });
  choose("10");
  asked.mockRejectedValue(new ApiRefusal("session.delay-changed", "Baru saja diubah.", {}));
  press("Ya, umumkan");
  await vi.waitFor(() => expect(asked).toHaveBeenCalled());
  expect(asked.mock.calls[0]?.[0]).toMatchObject({ minutes: 10, times: 1 });
});

test("each choice says when it begins, none that is past is offered, and of an announced one that is past it is said so", () => {
  const { place, press, words } = shown({ now: eight + 44 * minute, delay: { minutes: 20, times: 1 } });
  expect(place.querySelector("[role=status]")?.textContent).toBe(
    "Jam mulai yang diumumkan, 08.20\u00a0WIB, sudah lewat",
  );
  press("Ubah lamanya…");
  const offered = [...place.querySelectorAll("fieldset label")].map(({ textContent }) => textContent);
  expect(offered.slice(0, 2)).toEqual(["45\u00a0menit · 08.45", "50\u00a0menit · 08.50"]);
  expect(words()).toEqual(["Ubah lamanya…", "Tarik: tidak terlambat"]);
  close();
  expect(shown({ now: eight + 3 * hour - 3 * minute }).words()).toEqual([]);
});
