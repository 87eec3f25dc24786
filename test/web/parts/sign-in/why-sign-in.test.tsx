import { render } from "solid-js/web";
import { beforeEach, expect, test, vi } from "vitest";
import { toBooking } from "../../../../web/addresses/booking/to-booking.ts";
import { toVisits } from "../../../../web/addresses/booking/to-visits.ts";
import { WhySignIn } from "../../../../web/parts/sign-in/why-sign-in.tsx";

const here = { search: {} as { sebab?: string; kembali?: string }, expired: false, keeps: true };

vi.mock("@solidjs/router", () => ({ useSearchParams: () => [here.search] }));
vi.mock("../../../../web/session/session.ts", () => ({ session: { expired: () => here.expired } }));
vi.mock("../../../../web/storage/kept.ts", async (original) => ({
  ...(await original<object>()),
  keeps: () => here.keeps,
}));

beforeEach(() => void Object.assign(here, { search: {}, expired: false, keeps: true }));

const said = (facts: Partial<typeof here>): string | null => {
  Object.assign(here, facts);
  const root = document.createElement("div");
  render(() => <WhySignIn />, root);
  return root.textContent;
};

test.each<[string, Partial<typeof here>, RegExp]>([
  ["whose browser keeps nothing", { keeps: false }, /^Ponsel ini tidak menyimpan apa pun\./],
  ["whose sign-in has expired", { expired: true }, /yang sudah Anda isi masih ada\.$/],
  ["who signed out on another screen", { search: { sebab: "keluar" } }, /^Anda sudah keluar di layar lain/],
  ["after whom somebody else signed in", { search: { sebab: "lain" } }, /akun lain.*Lanjut dengan akun itu$/],
  [
    "who answered the first questions of a booking",
    { search: { kembali: toBooking({ step: "untuk" }) } },
    /^Janji dicatat atas nomor Anda\. Jawaban Anda tadi tetap tersimpan\.$/,
  ],
  [
    "whose browser keeps no answers",
    { search: { kembali: toBooking({ step: "untuk" }) }, keeps: false },
    /^Ponsel ini tidak menyimpan apa pun\./,
  ],
  ["who wants to see their visits", { search: { kembali: toVisits() } }, /^$/],
  ["who comes by themselves", {}, /^$/],
])("%s is told so before they sign in", (_, facts, words) => {
  expect(said(facts)).toMatch(words);
});

test("of two reasons the one is told that lost somebody what they had begun", () => {
  expect(said({ expired: true, keeps: false })).toMatch(/sudah habis/);
});
