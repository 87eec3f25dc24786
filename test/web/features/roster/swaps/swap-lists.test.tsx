import { createRoot } from "solid-js";
import { render } from "solid-js/web";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import type { ResponseOf } from "../../../../../shared/api/routes.ts";
import type { Swap } from "../../../../../shared/roster/swap/swap.ts";
import { createOwnSwaps } from "../../../../../web/features/roster/swaps/create-own-swaps.ts";
import { SwapLists } from "../../../../../web/features/roster/swaps/swap-lists.tsx";
import { agreed, asked, directory, open } from "./own-request.ts";

type Own = ResponseOf<"list-own-swaps">;

beforeEach(() => sessionStorage.clear());

const ratu = asked.inReturn.practitionerId;
const none: Own = { today: "2026-12-01", toAnswer: [], toTake: [], own: [], others: [] };
const { inReturn: _, ...gift } = asked;
const given: Swap = { ...gift, kind: "give" };

/** The lists on the page. */
const drawn = async (own: Partial<Own>, current?: string) => {
  const send = async () => agreed;
  const sends = { answer: send, withdraw: send, take: async () => ({ swap: agreed }) };
  const { stop, ...page } = createRoot((stop) => ({
    stop,
    ...createOwnSwaps({ ask: async () => ({ ...none, ...own }), sends }),
  }));
  await new Promise((resolve) => setTimeout(resolve));
  const root = document.body.appendChild(document.createElement("div"));
  const end = render(() => <SwapLists own={page} directory={directory} current={current} />, root);
  onTestFinished(() => {
    end();
    stop();
    root.remove();
  });
  return root;
};

/** What each row says of where it stands, and its buttons. */
const shown = async (own: Partial<Own>, current?: string) => {
  const root = await drawn(own, current);
  return [...root.querySelectorAll(".row")].map((row) => ({
    says: [...row.querySelectorAll(".main > span")].map(({ textContent }) => textContent),
    can: [...row.querySelectorAll("button")].map(({ textContent }) => textContent),
    isCurrent: row === document.activeElement,
  }));
};

test("what is asked can be agreed to or declined; where a rule is against it, only declined, without saying whose", async () => {
  const [fits, unfit] = await shown({
    toAnswer: [
      { ...asked, breaks: [], fits: true },
      { ...asked, id: "two", breaks: [], fits: false },
    ],
  });
  expect([fits?.can, unfit?.can, unfit?.says]).toEqual([
    ["Setuju", "Tolak"],
    ["Tolak"],
    ["Tidak bisa Anda setujui: melanggar aturan, atau salah satu bertugas di tempat lain."],
  ]);
});

test("who agreed can take their yes back until the scheduler decides", async () => {
  const approved: Swap = { ...agreed, id: "two", state: { status: "approved", at: 2, by: ratu } };
  const rows = await shown({ others: [agreed, approved] });
  expect(rows.map(({ can }) => can)).toEqual([["Tarik persetujuan"], []]);
});

test("a request that is void says so and can be taken back, unless another has taken its place", async () => {
  const rows = await shown({
    own: [
      { ...asked, state: { status: "changed" } },
      { ...asked, id: "two", state: { status: "changed", at: 3 } },
    ],
  });
  expect(rows.map(({ can }) => can)).toEqual([["Tarik"], []]);
  expect(rows.map(({ says }) => says)).toEqual([
    ["Tidak berlaku, karena jadwalnya sekarang lain. Berlaku lagi bila jadwalnya kembali."],
    ["Tidak berlaku lagi, karena jadwalnya sudah berubah"],
  ]);
});

test("who gives a shift away reads whom the scheduler declined, with their word, and who took their yes back", async () => {
  const former = [
    { by: ratu, at: 1, who: "scheduler" as const, answer: "Sudah terlalu banyak jam." },
    { by: "lain", at: 2, who: "colleague" as const },
  ];
  const [row] = await shown({ own: [{ ...given, former }] });
  expect(row?.says).toEqual([
    "Menunggu jawaban rekan",
    "Penyusun jadwal menolak dr. Ratu Fitriani. Pesan: Sudah terlalu banyak jam.",
    "lain menarik persetujuannya.",
  ]);
});

test("the request that a link led to has the focus", async () => {
  const rows = await shown({ own: [given], toTake: [{ ...open, breaks: [] } as Own["toTake"][number]] }, given.id);
  expect(rows.map(({ isCurrent }) => isCurrent)).toEqual([false, true]);
});

test("of a clinic whose roster can't be read it is said that something may be missing", async () => {
  const root = await drawn({ unreadable: [asked.clinicId] });
  expect(root.querySelector(".notice")?.textContent).toContain(
    "Sebagian jadwal Puskesmas Kramatwatu tidak bisa dibaca",
  );
});
