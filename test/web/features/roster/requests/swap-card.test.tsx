import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { beforeEach, expect, test, vi } from "vitest";
import { createSwapDecision } from "../../../../../web/features/roster/requests/create-swap-decision.ts";
import { SwapCard } from "../../../../../web/features/roster/requests/swap-card.tsx";
import { Unreachable } from "../../../../../web/net/unreachable.ts";
import { session } from "../../../../../web/session/session.ts";
import { agreed, approved } from "./agreed-swap.ts";

beforeEach(() => {
  vi.stubGlobal("fetch", async () => new Response());
  session.end();
  sessionStorage.clear();
});

const digest = "d".repeat(22);

const opened = (breaks: "none" | "blocking" = "none", isInDrafts = true) => {
  const [swap, setSwap] = createSignal(agreed);
  const [chosen, setChosen] = createSignal<string | undefined>(agreed.id);
  const sent: { input: unknown; key: string }[] = [];
  const root = document.body.appendChild(document.createElement("div"));
  render(() => {
    const decision = createSwapDecision({
      swap,
      reread: vi.fn(),
      decided: () => setChosen(undefined),
      decide: async (input, key) => {
        sent.push({ input, key });
        if (sent.length === 1) throw new Unreachable();
        return { swap: approved };
      },
    });
    const overlap = {
      ...({ rule: "overlap", severity: "blocks", practitionerId: "budi", date: "2026-12-14" } as const),
      facts: { code: "S", before: { date: "2026-12-14", code: "P" }, minutes: 60 },
    };
    return (
      <SwapCard
        decision={decision}
        directory={undefined}
        onChoose={setChosen}
        preview={async () => ({
          digest,
          affected: [],
          unreadable: 0,
          isInDrafts,
          breaks: breaks === "none" ? [] : [overlap],
        })}
        swap={swap()}
        isChosen={chosen() === agreed.id}
      />
    );
  }, root);
  const button = (word: string) => [...root.querySelectorAll("button")].find((one) => one.textContent?.includes(word));
  return { root, button, sent, setSwap, chosen, setChosen };
};

test("an approval whose answer was lost is settled once the list tells it, under its key, as a leave's is", async () => {
  const { root, button, sent, setSwap, chosen } = opened();
  await vi.waitUntil(() => button("Setujui"));
  button("Setujui")?.click();
  await vi.waitUntil(() => button("Kirim lagi"));
  setSwap(approved);
  await vi.waitUntil(() => chosen() === undefined);
  const approval = { clinicId: agreed.clinicId, swapId: agreed.id, decision: { is: "approve", digest } };
  expect(sent).toEqual([
    { input: approval, key: sent[0]?.key },
    { input: approval, key: sent[0]?.key },
  ]);
  expect([button("Kirim lagi"), button("Putuskan")]).toEqual([undefined, undefined]);
  expect(root.textContent).toContain("Disetujui.");
});

test("a card that was closed keeps what was decided and has not arrived", async () => {
  const { button, setChosen } = opened();
  await vi.waitUntil(() => button("Tolak"));
  button("Tolak")?.click();
  await vi.waitUntil(() => button("Kirim lagi"));
  setChosen(undefined);
  expect([button("Putuskan"), button("Tolak"), button("Kirim lagi")?.textContent]).toEqual([
    undefined,
    undefined,
    "Kirim lagi",
  ]);
});

test("what a rule forbids can be declined and not approved", async () => {
  const { root, button } = opened("blocking");
  await vi.waitUntil(() => root.textContent?.includes("melanggar aturan"));
  expect([button("Setujui"), button("Tolak permintaan")?.textContent]).toEqual([
    undefined,
    "Tolak permintaan, jadwal tetap",
  ]);
});

test.each([
  ["the colleague alone", "Tolak rekan ini", {}],
  ["all of it", "Tolak permintaan", { ends: true }],
])("of a shift that somebody would take one decision declines %s", async (_, word, more) => {
  const { button, sent } = opened();
  await vi.waitUntil(() => button("Setujui"));
  button(word)?.click();
  await vi.waitUntil(() => sent.length === 1);
  expect(sent[0]?.input).toEqual({
    clinicId: agreed.clinicId,
    swapId: agreed.id,
    decision: { is: "decline", ...more },
  });
});

test("where nobody has agreed there is one way to say no", () => {
  const { root, setSwap } = opened();
  setSwap({ ...agreed, state: { status: "open" } });
  const ways = [...root.querySelectorAll("button")].map(({ textContent }) => textContent);
  expect(ways).toEqual(["Tolak", "Tutup"]);
});

test("a draft that plans one of the shifts otherwise is told of before the approval", async () => {
  const { root, button } = opened("none", false);
  await vi.waitUntil(() => button("Setujui"));
  expect(root.querySelector(".notice")?.textContent).toBe(
    "Rancangan bulan itu merencanakan salah satu jadwal ini lain, jadi tidak ikut berubah. Bila rancangan itu diterbitkan, tukar ini batal.",
  );
});

test("what a doctor asked and is void is theirs to take back, not the scheduler's to decide", async () => {
  const { button, setSwap, setChosen } = opened();
  setChosen(undefined);
  expect(button("Putuskan")).toBeDefined();
  setSwap({ ...agreed, state: { status: "changed", by: "budi" } });
  expect(button("Putuskan")).toBeUndefined();
});
