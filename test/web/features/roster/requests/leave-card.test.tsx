import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { beforeEach, expect, test, vi } from "vitest";
import type { RequestInputOf } from "../../../../../shared/api/routes.ts";
import { ApiRefusal } from "../../../../../web/api/api-refusal.ts";
import {
  createLeaveDecision,
  type LeaveAsked,
  type Requests,
} from "../../../../../web/features/roster/requests/create-leave-decision.ts";
import { LeaveCard } from "../../../../../web/features/roster/requests/leave-card.tsx";
import { Unreachable } from "../../../../../web/net/unreachable.ts";
import type { AbsencePreview } from "../../../../../web/parts/absence/create-absence-look.ts";
import { session } from "../../../../../web/session/session.ts";
import { agreed } from "./agreed-swap.ts";

beforeEach(() => {
  vi.stubGlobal("fetch", async () => new Response());
  session.end();
  sessionStorage.clear();
});

const asked: LeaveAsked = {
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
const granted: LeaveAsked = { ...asked, revision: 2, state: { status: "approved", at: 1, days: 1 } };
const all: Requests = { today: "2026-12-07", requests: [], balances: [], swaps: [] };
const look = { digest: "d".repeat(22), affected: [], unreadable: 0, breaks: [] };
type Answer = { request: LeaveAsked } | Error;

/** The card, and what is answered to each decision; `off`: the published shifts that the leave takes off. */
const shown = (off: AbsencePreview["off"], ...answers: Answer[]) => cardOf({ asked, all, off, answers });

type Card = { asked: LeaveAsked; all: Requests; off: AbsencePreview["off"]; answers: Answer[] };

const cardOf = ({ asked, all, off, answers }: Card) => {
  const [request, setRequest] = createSignal(asked);
  const [chosen, setChosen] = createSignal<string | undefined>(asked.id);
  const keys: string[] = [];
  const inputs: RequestInputOf<"decide-leave">[] = [];
  const preview = vi.fn(async () => ({ ...look, off }));
  const reread = vi.fn();
  const root = document.body.appendChild(document.createElement("div"));
  const leave = render(() => {
    const decision = createLeaveDecision({
      request,
      reread,
      decided: () => setChosen(undefined),
      decide: async (input, key) => {
        inputs.push(input);
        keys.push(key);
        const answer = answers.shift() ?? { request: granted };
        if (answer instanceof Error) throw answer;
        return answer;
      },
    });
    return (
      <LeaveCard
        all={all}
        decision={decision}
        preview={preview}
        directory={undefined}
        onChoose={setChosen}
        request={request()}
        isChosen={chosen() === asked.id}
      />
    );
  }, root);
  const button = (word: string) => [...root.querySelectorAll("button")].find((one) => one.textContent?.includes(word));
  const press = async (word: string): Promise<void> => {
    await vi.waitUntil(() => button(word));
    button(word)?.click();
  };
  return { root, button, press, keys, inputs, preview, reread, setRequest, chosen, setChosen, leave };
};

/** What is said of the days that are left of the years that a leave takes some of. */
const balancesSaid = (used: number, taken: Partial<LeaveAsked>): (string | null)[] => {
  const balances = [{ practitionerId: "ani", year: "2026", used, revision: 1 }];
  const card = cardOf({
    asked: { ...asked, kind: "annual", ...taken },
    all: { ...all, balances },
    off: [],
    answers: [],
  });
  return [...card.root.querySelectorAll("span")]
    .map(({ textContent }) => textContent)
    .filter((said) => /^Sisa/.test(said ?? ""));
};

test("beside the days that are left stands how many there would be, or are too few; of what is decided, what is left", () => {
  const takes = [{ year: "2026", days: 3 }];
  expect(balancesSaid(0, { days: 3, takes })).toEqual(["Sisa 2026: 12 hari, menjadi 9"]);
  expect(balancesSaid(10.5, { days: 3, takes })).toEqual(["Sisa 2026: 1,5 hari, kurang 1,5"]);
  expect(balancesSaid(3, { days: 3, takes, state: granted.state })).toEqual(["Sisa 2026: 9 hari"]);
});

const opened = (...answers: Answer[]) => shown([], ...answers);

test("that something is published is said only where a published shift falls out", async () => {
  const approve = async (off: AbsencePreview["off"]) => {
    const { button } = shown(off);
    await vi.waitUntil(() => button("Setujui"));
    return button("Setujui")?.textContent;
  };
  const shift = { practitionerId: "ani", date: "2026-12-14", code: "P", covers: [] };
  expect([await approve([]), await approve([shift])]).toEqual(["Setujui", "Setujui dan terbitkan"]);
});

test("a granted leave leads to where its person is back, until its last day is over; one that has ended says what was had", () => {
  const cardIn = (taken: Partial<LeaveAsked>) =>
    cardOf({ asked: { ...asked, ...taken }, all, off: [], answers: [] }).root;
  const wayBack = (taken: Partial<LeaveAsked>) => cardIn(taken).querySelector("a")?.getAttribute("href");
  expect(wayBack({ state: granted.state })).toBe("/petugas/tidak-masuk?masuk=ani.2026-12-14");
  const askedBack = { status: "approved", at: 1, days: 1, backFrom: "2026-12-14" } as const;
  expect(wayBack({ state: askedBack })).toBe("/petugas/tidak-masuk?dari=2026-12-14&masuk=ani.2026-12-14");
  expect(wayBack({ state: granted.state, from: "2026-12-01", to: "2026-12-06" })).toBe(undefined);
  expect(wayBack({})).toBe(undefined);
  const had = { from: "2026-12-14", to: "2026-12-14", ends: "a" as const };
  expect(cardIn({ state: { status: "ended", at: 1, days: 0.5, had } }).textContent).toContain(
    "Masuk lagi lebih awal. Cuti: Senin, 14 Desember sampai siang",
  );
  expect(cardIn({ state: { status: "ended", at: 1, days: 0 } }).textContent).toContain("Tidak jadi cuti");
});

test("that somebody would be back earlier is declined beside the way to it, and the leave stays", async () => {
  const back: LeaveAsked = { ...granted, state: { status: "approved", at: 1, days: 1, backFrom: "2026-12-14" } };
  const kept: LeaveAsked = {
    ...granted,
    revision: 3,
    state: { status: "approved", at: 1, days: 1, kept: { from: "2026-12-14" } },
  };
  const { press, button, root, setChosen, setRequest, inputs } = cardOf({ asked: back, all, off: [], answers: [] });
  setChosen(undefined);
  await press("Tolak permintaan masuk lagi");
  await vi.waitUntil(() => root.textContent?.includes("tetap"));
  expect([button("Setujui"), root.querySelector("a")?.textContent]).toEqual([undefined, "Masuk lagi"]);
  await press("Tolak permintaan masuk lagi");
  await vi.waitUntil(() => inputs.length === 1);
  expect(inputs[0]?.decision).toEqual({ is: "keep", revision: 2 });
  setRequest(kept);
  expect(root.textContent).toContain("Disetujui. Permintaan masuk lagi mulai Senin, 14 Desember ditolak");
  expect(button("Tolak permintaan masuk lagi")).toBeUndefined();
});

test("the no goes to the day that stood there when it was opened, not to one that came under the hand; then to what is seen now", async () => {
  const askedFrom = (backFrom: string, revision: number): LeaveAsked => ({
    ...granted,
    to: "2026-12-16",
    revision,
    state: { status: "approved", at: 1, days: 3, backFrom },
  });
  const answers = [new ApiRefusal("roster.leave-changed", "Baru saja diubah.", {})];
  const card = cardOf({ asked: askedFrom("2026-12-15", 3), all, off: [], answers });
  card.setRequest(askedFrom("2026-12-16", 4));
  await card.press("Tolak permintaan masuk lagi");
  await vi.waitUntil(() => card.root.textContent?.includes("Baru saja diubah."));
  expect(card.reread).toHaveBeenCalledTimes(1);
  await card.press("Tolak permintaan masuk lagi");
  await vi.waitUntil(() => card.inputs.length === 2);
  expect(card.inputs.map(({ decision }) => decision)).toEqual([
    { is: "keep", revision: 3 },
    { is: "keep", revision: 4 },
  ]);
});

test("a leave that is decided is told of the swaps on its days", async () => {
  const { root } = cardOf({
    asked: { ...asked, practitionerId: "budi" },
    all: { ...all, swaps: [agreed] },
    off: [],
    answers: [],
  });
  await vi.waitUntil(() => root.textContent?.includes("Pada hari cuti ini ada tukar jadwal."));
  expect(root.textContent?.replace(/[\u2066-\u2069]/g, "")).toContain("ani memberikan Senin, 14 Desember");
});

test("a decision that arrived and whose answer was lost is settled as soon as the list tells it", async () => {
  const { press, button, keys, root, setRequest, chosen } = opened(new Unreachable());
  await press("Setujui");
  await vi.waitUntil(() => button("Kirim lagi"));
  setRequest(granted);
  await vi.waitUntil(() => chosen() === undefined);
  expect([new Set(keys).size, keys.length, button("Kirim lagi")]).toEqual([1, 2, undefined]);
  expect(root.textContent).toContain("Disetujui");
});

test("a card that was closed says what was decided and has not arrived, and sends it again; nothing else is offered", async () => {
  const { press, button, keys, setChosen } = opened(new Unreachable());
  await press("Tolak");
  await vi.waitUntil(() => button("Kirim lagi"));
  setChosen(undefined);
  expect(button("Putuskan")).toBeUndefined();
  await press("Kirim lagi");
  await vi.waitUntil(() => keys.length === 2);
  expect(keys[1]).toBe(keys[0]);
});

test("somebody else's decision is heard once by whoever's own was lost, and not asked about again and again", async () => {
  const refusal = new ApiRefusal("roster.leave-decided", "Sudah dijawab.", {});
  const { press, button, keys, root, setRequest } = opened(new Unreachable(), new Unreachable(), refusal);
  await press("Tolak");
  await vi.waitUntil(() => button("Kirim lagi"));
  setRequest(granted);
  await vi.waitUntil(() => keys.length === 2 && button("Kirim lagi"));
  setRequest({ ...granted });
  await vi.waitUntil(() => root.textContent?.includes("Sudah dijawab."));
  setRequest({ ...granted });
  expect([keys.length, button("Kirim lagi"), button("Tolak")]).toEqual([3, undefined, undefined]);
});

test("what is refused is shown anew: what the leave does, and what is left of the year", async () => {
  const refusal = new ApiRefusal("roster.leave-over", "Sisa cuti tidak cukup.", {});
  const { press, root, preview, reread } = opened(refusal);
  await press("Setujui");
  await vi.waitUntil(() => root.textContent?.includes("Sisa cuti tidak cukup."));
  await vi.waitUntil(() => preview.mock.calls.length === 2);
  expect(reread).toHaveBeenCalledTimes(1);
});
