import { createMemoryHistory, MemoryRouter, Route } from "@solidjs/router";
import { render } from "solid-js/web";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { decideLeave } from "../../../../../shared/api/roster/decide-leave.ts";
import { decideSwap } from "../../../../../shared/api/roster/decide-swap.ts";
import { listRequests } from "../../../../../shared/api/roster/list-requests.ts";
import { previewAbsence } from "../../../../../shared/api/roster/preview-absence.ts";
import { previewSwap } from "../../../../../shared/api/roster/preview-swap.ts";
import { ApiRefusal } from "../../../../../web/api/api-refusal.ts";
import type { LeaveAsked, Requests } from "../../../../../web/features/roster/requests/create-leave-decision.ts";
import { RequestsPage } from "../../../../../web/features/roster/requests/page.tsx";
import { session } from "../../../../../web/session/session.ts";
import { agreed, approved } from "./agreed-swap.ts";

const call = vi.hoisted(() => vi.fn());
vi.mock("../../../../../web/api/call.ts", () => ({ call, ask: vi.fn() }));

beforeEach(() => {
  sessionStorage.clear();
  const at = Date.now() / 1000;
  const who = { sub: "jadwal", "cognito:groups": ["scheduler"], "custom:clinics": "3604-cikande" };
  const body = Buffer.from(JSON.stringify({ ...who, iat: at, exp: at + 3600 })).toString("base64url");
  session.begin({ idToken: `h.${body}.s`, refreshToken: "r" });
});

const leave: LeaveAsked = {
  id: "1796000000000-bbbbbbbbbbbbbbbb",
  clinicId: "3604-cikande",
  practitionerId: "ani",
  kind: "other",
  from: "2026-12-14",
  to: "2026-12-14",
  askedAt: 0,
  revision: 1,
  state: { status: "open" },
  days: 1,
  takes: [],
};
const granted: LeaveAsked = { ...leave, revision: 2, state: { status: "approved", at: 1, days: 1 } };
const all: Requests = { today: "2026-12-07", requests: [leave], balances: [], swaps: [agreed] };

const said = "Permintaan ini sudah dijawab atau ditarik.";
const refuse = async (): Promise<never> => {
  throw new ApiRefusal("roster.leave-decided", said, {});
};
const nothing = { digest: "d".repeat(22), affected: [], unreadable: 0, breaks: [] };

/** The page at a request that a colleague answers before this one is pressed; `after`: what the list then tells. */
const answeredElsewhere = (at: string, after: Partial<Requests>) => {
  let isAnswered = false;
  const answers = new Map<unknown, () => Promise<unknown>>([
    [listRequests, async () => ({ ...all, ...(isAnswered && after) })],
    [previewAbsence, async () => ({ ...nothing, off: [] })],
    [previewSwap, async () => ({ ...nothing, isInDrafts: true })],
    ...[decideLeave, decideSwap].map((contract) => [contract, refuse] as const),
  ]);
  call.mockImplementation((contract) => answers.get(contract)?.() ?? new Promise(() => {}));
  const history = createMemoryHistory();
  history.set({ value: `/permintaan?${at}` });
  const root = document.body.appendChild(document.createElement("div"));
  const page = () => (
    <MemoryRouter history={history}>
      <Route path="/permintaan" component={RequestsPage} />
    </MemoryRouter>
  );
  const end = render(page, root);
  onTestFinished(() => {
    end();
    root.remove();
  });
  const button = (word: string) =>
    [...root.querySelectorAll("button")].find(({ textContent }) => textContent?.includes(word));
  const decline = async (words: string): Promise<void> => {
    await vi.waitFor(() => expect(button("Tolak")).toBeDefined());
    const message = root.querySelector("textarea");
    if (message) message.value = words;
    message?.dispatchEvent(new InputEvent("input", { bubbles: true }));
    isAnswered = true;
    button("Tolak")?.focus();
    button("Tolak")?.click();
    await vi.waitFor(() => expect(button("Tolak")).toBeUndefined());
  };
  return { root, decline };
};

/** What whoever pressed goes on from; nothing, where they were left nowhere. */
const focused = (): string => {
  const { activeElement, body } = document;
  return activeElement === body ? "" : (activeElement?.textContent ?? "").replace(/[\u2066-\u2069]/g, "");
};

test.each([
  ["leave", `cuti=${leave.id}`, { requests: [granted] }],
  ["a swap", `tukar=${agreed.id}`, { swaps: [approved] }],
])(
  "a no to %s that somebody else answered is told at its card, with the word that went to nobody",
  async (_, at, after) => {
    const { root, decline } = answeredElsewhere(at, after);
    await decline("Maaf, sudah penuh");
    await vi.waitFor(() => expect(focused()).toContain(said));
    expect(focused()).toContain("Pesan Anda tidak terkirim: Maaf, sudah penuh");
    expect(document.activeElement?.closest(".request-card")).not.toBeNull();
    expect(root.textContent?.split(said)).toHaveLength(2);
  },
);

test.each([
  ["leave", `cuti=${leave.id}`, { requests: [] }, "ani, Senin, 14 Desember: "],
  ["a swap", `tukar=${agreed.id}`, { swaps: [] }, "ani"],
])("a no to %s that the list names no more is told above it, with what it was about", async (_, at, after, about) => {
  const { root, decline } = answeredElsewhere(at, after);
  await decline("Maaf, sudah penuh");
  await vi.waitFor(() => expect(focused()).toContain(said));
  expect([focused(), root.querySelectorAll(".request-card").length]).toEqual([expect.stringContaining(about), 1]);
  expect(root.textContent?.split(said)).toHaveLength(2);
});
