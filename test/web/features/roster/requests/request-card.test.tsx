import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { beforeEach, expect, test, vi } from "vitest";
import {
  type Asked,
  createDecision,
  type Requests,
} from "../../../../../web/features/roster/requests/create-decision.ts";
import { RequestCard } from "../../../../../web/features/roster/requests/request-card.tsx";
import { Unreachable } from "../../../../../web/net/unreachable.ts";

beforeEach(() => sessionStorage.clear());

const asked: Asked = {
  ...{ id: "1796000000000-bbbbbbbbbbbbbbbb", clinicId: "3604-cikande", practitionerId: "ani", kind: "other" },
  ...{ from: "2026-12-14", to: "2026-12-14", askedAt: 0, revision: 1, state: { status: "open" }, days: 1, takes: [] },
};
const granted: Asked = { ...asked, revision: 2, state: { status: "approved", at: 1, days: 1 } };
const all: Requests = { today: "2026-12-07", requests: [], balances: [], swaps: [] };

test("a decision that arrived and whose answer was lost is settled as soon as the list tells it", async () => {
  const [request, setRequest] = createSignal(asked);
  const [chosen, setChosen] = createSignal<string | undefined>(asked.id);
  const preview = { digest: "d".repeat(22), off: [], affected: [], unreadable: 0, breaks: [] };
  const decide = vi.fn(async (_: unknown, _key: string) => ({ request: granted }));
  decide.mockRejectedValueOnce(new Unreachable());
  const root = document.body.appendChild(document.createElement("div"));
  render(
    () => (
      <RequestCard
        request={request()}
        all={all}
        directory={undefined}
        isChosen={chosen() === asked.id}
        decisionOf={(one) =>
          createDecision({
            ...{ request: one, decide, decided: () => setChosen(undefined), reread: vi.fn() },
            preview: async () => preview,
          })
        }
        onChoose={setChosen}
      />
    ),
    root,
  );
  const button = (word: string) => [...root.querySelectorAll("button")].find((one) => one.textContent?.includes(word));
  await vi.waitUntil(() => button("Setujui"));
  button("Setujui")?.click();
  await vi.waitUntil(() => button("Kirim lagi"));
  setRequest(granted);
  await vi.waitUntil(() => chosen() === undefined);
  expect([decide.mock.calls.length, root.textContent?.includes("Disetujui"), button("Kirim lagi")]).toEqual([
    2,
    true,
    undefined,
  ]);
  const keys = decide.mock.calls.map(([, key]) => key);
  expect(keys[1]).toBe(keys[0]);
});
