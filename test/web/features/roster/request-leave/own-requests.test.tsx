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
  ...{ id: "1796000000000-dddddddddddddddd", clinicId: "3604-cikande", practitionerId: "ani", kind: "other" },
  ...{ from: "2026-12-14", to: "2026-12-14", askedAt: 0, revision: 1, state: { status: "open" } },
};

test("a leave taken back whose answer was lost is settled once the list tells it, and nothing else is offered before", async () => {
  const [requests, setRequests] = createSignal([asked]);
  const keys: string[] = [];
  const withdrawn = vi.fn();
  const root = document.body.appendChild(document.createElement("div"));
  render(
    () => (
      <OwnRequests
        {...{ withdrawn, directory: undefined }}
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
