import { render } from "solid-js/web";
import { expect, test, vi } from "vitest";
import { slotAt } from "../../../../shared/schedule/slot.ts";
import { ClaimOutcome } from "../../../../web/parts/slot/claim-outcome.tsx";
import type { ClaimState } from "../../../../web/parts/slot/claim-state.ts";
import { openSession } from "../open-session.ts";

const session = openSession("rahmawati-cikande", [1]);
const lost: ClaimState = {
  status: "lost",
  slot: slotAt(session, 2),
  nearest: [{ slot: slotAt(session, 1), practitionerId: "rahmawati-cikande" }],
  message: undefined,
};

const directory = {
  district: { zone: "WIB" },
  clinics: [{ practitioners: [{ id: "rahmawati-cikande", name: "dr. Rahmawati", profession: "doctor" }] }],
} as never;

const shown = (moves: boolean) => {
  const [onTake, otherTime] = [vi.fn(), vi.fn()];
  const root = document.body.appendChild(document.createElement("div"));
  render(
    () => <ClaimOutcome state={lost} directory={directory} moves={moves} otherTime={otherTime} onTake={onTake} />,
    root,
  );
  const buttons = [...root.querySelectorAll("button")];
  return { onTake, otherTime, buttons, words: buttons.map(({ textContent }) => textContent) };
};

test("after a lost race a visit is moved to what is still free, and a new one is booked there", () => {
  expect([shown(true).words[0], shown(false).words[0]]).toEqual([
    "Pindah ke 08.00 · dr. Rahmawati · lewat ponsel",
    "Pesan 08.00 · dr. Rahmawati · lewat ponsel",
  ]);
});

test("who has a number of the session already is told so, with the way to their visits and to no other time", () => {
  const message = "Orang ini sudah punya nomor di jadwal ini. Pindahkan janji itu, atau pilih jadwal lain.";
  const state: ClaimState = { status: "refused", code: "patient.has-number", message };
  const root = document.body.appendChild(document.createElement("div"));
  render(() => <ClaimOutcome state={state} directory={directory} otherTime="/janji/waktu" onTake={vi.fn()} />, root);
  expect(root.querySelector("p")?.textContent).toBe(message);
  const ways = [...root.querySelectorAll("a, button")].map((way) => [way.textContent, way.getAttribute("href")]);
  expect(ways).toEqual([["Lihat kunjungan", "/kunjungan"]]);
});

test("another time leads to the list below on the same screen", () => {
  const { buttons, words, otherTime } = shown(true);
  expect(words.at(-1)).toBe("Pilih waktu lain");
  buttons.at(-1)?.click();
  expect(otherTime).toHaveBeenCalledOnce();
});
