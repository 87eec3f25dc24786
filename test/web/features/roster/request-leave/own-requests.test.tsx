import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { beforeEach, expect, test, vi } from "vitest";
import type { ResponseOf } from "../../../../../shared/api/routes.ts";
import { OwnRequests } from "../../../../../web/features/roster/request-leave/own-requests.tsx";
import { Unreachable } from "../../../../../web/net/unreachable.ts";
import { session } from "../../../../../web/session/session.ts";

beforeEach(() => {
  vi.stubGlobal("fetch", async () => new Response());
  session.end();
  sessionStorage.clear();
});

type Own = ResponseOf<"list-own-leave">["requests"][number];
const asked: Own = {
  id: "1796000000000-dddddddddddddddd",
  clinicId: "3604-cikande",
  practitionerId: "ani",
  kind: "other",
  from: "2026-12-14",
  to: "2026-12-14",
  askedAt: 0,
  revision: 1,
  state: { status: "open" },
};

test("a leave taken back whose answer was lost is settled once the list tells it, and nothing else is offered before", async () => {
  const [requests, setRequests] = createSignal([asked]);
  const keys: string[] = [];
  const withdrawn = vi.fn();
  const root = document.body.appendChild(document.createElement("div"));
  render(
    () => (
      <OwnRequests
        withdrawn={withdrawn}
        directory={undefined}
        today="2026-12-10"
        requests={requests()}
        withdraw={async (_, key) => {
          keys.push(key);
          if (keys.length === 1) throw new Unreachable();
        }}
      />
    ),
    root,
  );
  const buttons = () => [...root.querySelectorAll("button")].map(({ textContent }) => textContent);
  expect(buttons()).toEqual(["Tarik"]);
  root.querySelector("button")?.click();
  await vi.waitUntil(() => buttons().includes("Kirim lagi"));
  expect(buttons()).toEqual(["Kirim lagi"]);
  const row = root.querySelector("li");
  setRequests([{ ...asked, revision: 2, state: { status: "withdrawn", at: 1 } }]);
  await vi.waitUntil(() => withdrawn.mock.calls.length === 1);
  expect([buttons(), keys, root.querySelector("li") === row]).toEqual([[], [keys[0], keys[0]], true]);
  expect(root.textContent).toContain("Ditarik");
});

/** A granted leave among one's own, and what is sent about it. */
const granted = (change: Partial<Own> = {}) => {
  const [request, setRequest] = createSignal<Own>({
    ...asked,
    id: `1796000000000-${change.from ?? ""}${change.to ?? ""}`,
    state: { status: "approved", at: 1, days: 1 },
    ...change,
  });
  const sent: unknown[] = [];
  const root = document.body.appendChild(document.createElement("div"));
  render(
    () => (
      <OwnRequests
        directory={undefined}
        today="2026-12-10"
        requests={[request()]}
        withdraw={async ({ back }) => sent.push(back)}
        withdrawn={() => undefined}
      />
    ),
    root,
  );
  const buttons = () => [...root.querySelectorAll("button")].map(({ textContent }) => textContent);
  const press = async (word: string): Promise<void> => {
    [...root.querySelectorAll("button")].find(({ textContent }) => textContent === word)?.click();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { root, buttons, press, sent, setRequest, request };
};

test("a granted leave of a day is given back by one press, and asked back no more by another", async () => {
  const { root, buttons, press, sent, setRequest, request } = granted({ to: "2026-12-14" });
  expect(buttons()).toEqual(["Minta masuk lagi"]);
  await press("Minta masuk lagi");
  expect(sent).toEqual(["2026-12-14"]);
  setRequest({ ...request(), revision: 3, state: { status: "approved", at: 1, days: 1, backFrom: "2026-12-14" } });
  expect(root.textContent).toContain("Disetujui. Permintaan masuk lagi mulai Senin, 14 Desember menunggu jawaban");
  await press("Tidak jadi minta");
  expect(sent).toEqual(["2026-12-14", false]);
});

test("of a leave that has begun it is asked from which day on, from today at the soonest; of one that is over nothing is", async () => {
  const { root, buttons, press, sent } = granted({ from: "2026-12-08", to: "2026-12-12" });
  await press("Minta masuk lagi");
  const field = root.querySelector<HTMLInputElement>("input[type=date]");
  if (!field) throw new Error("there is no day to choose");
  const write = (value: string): void => {
    field.value = value;
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  };
  expect(field.value).toBe("2026-12-10");
  write("2026-12-09");
  await press("Minta masuk lagi");
  expect([sent, root.textContent?.includes("Pilih hari dari Kamis, 10 Desember sampai Sabtu, 12 Desember.")]).toEqual([
    [],
    true,
  ]);
  write("2026-12-11");
  await press("Minta masuk lagi");
  expect([sent, buttons()]).toEqual([["2026-12-11"], ["Minta masuk lagi"]]);
  expect(granted({ from: "2026-12-01", to: "2026-12-09" }).buttons()).toEqual([]);
});
