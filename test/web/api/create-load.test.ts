import { createRoot, createSignal } from "solid-js";
import { expect, test } from "vitest";
import type { RefusalCode } from "../../../shared/refusal/refusal.ts";
import { ApiRefusal } from "../../../web/api/api-refusal.ts";
import { createLoad, type Load } from "../../../web/load/create-load.ts";
import { Unreachable } from "../../../web/net/unreachable.ts";
import { serverNow } from "../../../web/time/server-clock.ts";

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const loading = (ask: () => Promise<string>, kept?: { value: string; at: number }): Load<string> =>
  createRoot(() => createLoad(() => "all", ask, { recall: () => kept, remember: () => {} }));
const silence = async (): Promise<string> => {
  throw new Unreachable();
};

test("first nothing is known, then the answer is there", async () => {
  const load = loading(async () => "fresh");
  expect(load.state()).toEqual({ status: "loading" });
  await settled();
  expect(load.state()).toEqual({ status: "ready", value: "fresh" });
});

test("what the device remembers is shown at once, and renewed", async () => {
  const load = loading(async () => "fresh", { value: "kept", at: 5 });
  expect(load.value()).toBe("kept");
  await settled();
  expect(load.value()).toBe("fresh");
});

test("without a network the remembered is shown with its age; without either it says so", async () => {
  const stale = loading(silence, { value: "kept", at: 5 });
  await settled();
  expect(stale.state()).toEqual({ status: "stale", value: "kept", at: 5 });
  const empty = loading(silence);
  await settled();
  expect(empty.state()).toEqual({ status: "offline" });
});

test("what was told is shown with its age once nobody can be asked, though no device keeps it", async () => {
  const at = serverNow();
  const answers = [async () => "fresh", silence, async () => "newer"];
  const load = loading(() => (answers.shift() ?? silence)());
  await settled();
  await load.reload("quietly");
  expect(load.state()).toEqual({ status: "stale", value: "fresh", at: expect.any(Number) });
  const state = load.state();
  expect(state.status === "stale" && state.at - at).toBeLessThan(1_000);
  await load.reload("quietly");
  expect(load.state()).toEqual({ status: "ready", value: "newer" });
});

test("a server that answers wrongly is no missing network: what was told stays as it is", async () => {
  const answers = [async () => "fresh"];
  const fault = async (): Promise<string> => {
    throw new Unreachable(500);
  };
  const load = loading(() => (answers.shift() ?? fault)());
  await settled();
  await load.reload("quietly");
  expect(load.state()).toEqual({ status: "ready", value: "fresh" });
});

test("it loads by itself once the network is back", async () => {
  let connected = false;
  const load = loading(async () => (connected ? "fresh" : silence()));
  await settled();
  connected = true;
  window.dispatchEvent(new Event("online"));
  await settled();
  expect(load.state()).toEqual({ status: "ready", value: "fresh" });
});

test("a refusal is told in its own words, and that asking again helps only where it may", async () => {
  const refused = async (code: RefusalCode) => {
    const load = loading(async () => {
      throw new ApiRefusal(code, "Belum bisa.", {});
    });
    await settled();
    return load.state();
  };
  const message = "Belum bisa.";
  for (const code of ["place.unknown", "roster.shift-begun", "appointment.unknown"] as const)
    expect(await refused(code)).toEqual({ status: "refused", message });
  for (const code of ["store.busy", "request.too-many", "roster.publishing", "request.unauthenticated"] as const)
    expect(await refused(code)).toEqual({ status: "failed", message });
});

test("a busy moment takes nothing off the screen; where nothing is shown it is told", async () => {
  let busy = false;
  const ask = async (): Promise<string> => {
    if (busy) throw new ApiRefusal("store.busy", "Sedang ramai sekali.", {});
    return "fresh";
  };
  const load = loading(ask);
  await settled();
  busy = true;
  await load.reload("quietly");
  expect(load.state()).toEqual({ status: "ready", value: "fresh" });
  const remembered = loading(ask, { value: "kept", at: 5 });
  const empty = loading(ask);
  await settled();
  expect(remembered.value()).toBe("kept");
  expect(empty.state()).toEqual({ status: "failed", message: "Sedang ramai sekali." });
});

test("a late answer to an old question never replaces the newer one", async () => {
  const answers: Record<string, (value: string) => void> = {};
  const [input, setInput] = createSignal("old");
  const load = createRoot(() =>
    createLoad(input, (asked) => new Promise<string>((resolve) => (answers[asked] = resolve))),
  );
  await settled();
  setInput("new");
  answers.new?.("new answer");
  await settled();
  answers.old?.("old answer");
  await settled();
  expect(load.value()).toBe("new answer");
});

test("once its screen is gone no answer is shown and nothing is asked, whatever the network does", async () => {
  let asked = 0;
  const ask = async (): Promise<string> => {
    asked += 1;
    return "fresh";
  };
  const gone = createRoot((dispose) => ({ load: createLoad(() => "all", ask), dispose }));
  gone.dispose();
  window.dispatchEvent(new Event("online"));
  await settled();
  expect([asked, gone.load.state()]).toEqual([1, { status: "loading" }]);
});
