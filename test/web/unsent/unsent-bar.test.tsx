import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ApiRefusal } from "../../../web/api/api-refusal.ts";
import { cancellation } from "../../../web/features/booking/cancel-appointment/cancellation.ts";
import { Unreachable } from "../../../web/net/unreachable.ts";
import { keptChanges } from "../../../web/unsent/change.ts";
import { createUnsent } from "../../../web/unsent/create-unsent.ts";
import { UnsentBar } from "../../../web/unsent/unsent-bar.tsx";

const slot = { sessionId: "3604-cikande.2026-11-23.0800.rahmawati-cikande", number: 1, start: 0, minutes: 20 };
const cancel = { appointmentId: "0123456789-K7M4QX", from: slot };
const silence = (): Promise<never> => new Promise(() => undefined);

let end = (): void => undefined;
beforeEach(() => {
  vi.useFakeTimers({ now: 1_800_000_000_000 });
  localStorage.clear();
});
afterEach(() => {
  end();
  document.body.replaceChildren();
  vi.useRealTimers();
});

/** A page on which a cancellation was just decided, and what is asked meanwhile. */
const decided = (ask: () => Promise<never>) => {
  const [asked, setAsk] = createSignal(ask);
  const root = document.body.appendChild(document.createElement("div"));
  const unsent = createUnsent({
    stored: keptChanges,
    whose: () => "sri",
    now: () => Date.now(),
    ask: () => asked()(),
  });
  end = render(() => <UnsentBar unsent={unsent} />, root);
  unsent.defer(cancellation, cancel, { about: "Encep" });
  const linesIn = (place: string): number => root.querySelectorAll(`.unsent-${place} .unsent-line`).length;
  return { root, unsent, setAsk, places: () => ({ over: linesIn("due"), within: linesIn("bar") }) };
};

test("reaching for the button counts from ten at most, and gives it the width of the whole time throughout", async () => {
  const { root } = decided(silence);
  const count = () => root.querySelector<HTMLElement>(".unsent-count");
  expect([count()?.innerText, count()?.dataset.widest]).toEqual([", 10 detik", ", 10 detik"]);
  await vi.advanceTimersByTimeAsync(1_700);
  expect([count()?.innerText, count()?.dataset.widest]).toEqual([", 9 detik", ", 10 detik"]);
  root.querySelector("button")?.dispatchEvent(new FocusEvent("focusin", { bubbles: true }));
  expect([count()?.innerText, count()?.dataset.widest]).toEqual([", 10 detik", ", 10 detik"]);
});

test("what is over in a moment lies over the page, also while it is being sent", async () => {
  const { unsent, setAsk, places } = decided(() => Promise.reject(new Unreachable()));
  expect(places()).toEqual({ over: 1, within: 0 });
  setAsk(() => silence);
  await vi.advanceTimersByTimeAsync(10_000);
  expect([unsent.list()[0]?.status, places()]).toEqual(["sending", { over: 1, within: 0 }]);
});

test("what could not be sent keeps its place while it is sent once more", async () => {
  const { unsent, setAsk, places } = decided(() => Promise.reject(new Unreachable()));
  await vi.advanceTimersByTimeAsync(10_000);
  expect([unsent.list()[0]?.status, places()]).toEqual(["unsent", { over: 0, within: 1 }]);
  setAsk(() => silence);
  void unsent.send(unsent.list()[0]?.key ?? "");
  expect([unsent.list()[0]?.status, places()]).toEqual(["sending", { over: 0, within: 1 }]);
});

test("why it was refused is told once: the next page does not tell it again, and it goes as soon as one goes on", async () => {
  history.pushState(null, "", "/kunjungan/a");
  const { root, unsent } = decided(() => Promise.reject(new ApiRefusal("appointment.final", "Sudah selesai.", {})));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(root.textContent).toContain("Sudah selesai.");
  await vi.advanceTimersByTimeAsync(2_000);
  expect([unsent.list()[0]?.status, keptChanges.read()]).toEqual(["refused", undefined]);
  history.pushState(null, "", "/kunjungan");
  await vi.advanceTimersByTimeAsync(500);
  expect([unsent.list(), root.textContent]).toEqual([[], ""]);
});

test("while nobody looks at the page a refusal waits, on the device too", async () => {
  const sight = vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
  const { unsent } = decided(() => Promise.reject(new ApiRefusal("appointment.final", "Sudah selesai.", {})));
  await vi.advanceTimersByTimeAsync(20_000);
  expect([unsent.list()[0]?.status, keptChanges.read()?.length]).toEqual(["refused", 1]);
  sight.mockRestore();
});

describe("several that are decided at once", () => {
  const [first, second] = ["0123456789-K7M4QX", "0123456789-K7M4QY"].map((appointmentId) => ({
    ...cancel,
    appointmentId,
  }));
  const words = (count: number) => ({
    said: `${count} akan`,
    not: `${count} belum`,
    sending: `${count} dikirim`,
    unsent: `${count} belum terkirim`,
    done: `${count} sudah`,
  });
  const both = (ask: () => Promise<never>) => {
    const page = decided(ask);
    page.unsent.undo(page.unsent.list()[0]?.key ?? "");
    for (const input of [first, second])
      if (input) page.unsent.defer(cancellation, input, { about: "Encep", together: { id: "all", words } });
    const texts = () => [...page.root.querySelectorAll(".unsent-line > p")].map(({ textContent }) => textContent);
    return { ...page, texts };
  };

  test("are told of in one line, and taken back in one", () => {
    const { root, unsent, texts } = both(silence);
    expect(texts()).toEqual(["2 akan"]);
    root.querySelector("button")?.click();
    expect([unsent.list(), localStorage.length]).toEqual([[], 0]);
  });

  test("are sent one after the other, and what the network did not take is sent again by one press", async () => {
    let asked = 0;
    const { root, unsent, setAsk, texts } = both(() => {
      asked += 1;
      return Promise.reject(new Unreachable());
    });
    await vi.advanceTimersByTimeAsync(10_000);
    expect([asked, texts()]).toEqual([2, ["2 belum terkirim"]]);
    setAsk(() => () => {
      asked += 1;
      return silence();
    });
    root.querySelector("button")?.click();
    await vi.advanceTimersByTimeAsync(0);
    expect([asked, unsent.list().map(({ status }) => status)]).toEqual([3, ["sending", "unsent"]]);
  });

  test("are each for itself where one is refused: it says whose", async () => {
    const refusal = new ApiRefusal("appointment.final", "Sudah selesai.", {});
    const { texts } = both(() => Promise.reject(refusal));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(texts()).toHaveLength(2);
    expect(texts()[0]).toContain("Encep");
  });
});
