import { render } from "solid-js/web";
import { expect, test } from "vitest";
import { AskDesk } from "../../../../web/parts/directory/ask-desk.tsx";
import { Callable } from "../../../../web/ui/callable.tsx";
import { openSession } from "../open-session.ts";

const clinic = { id: "3604-cikande", name: "Puskesmas Cikande", kecamatan: { code: "36.04.15", name: "Cikande" } };

const asked = (facts: object) => {
  const root = document.createElement("div");
  const directory = { clinics: [{ ...clinic, ...facts }] } as never;
  render(() => <AskDesk sessionId={openSession("rahmawati-cikande", []).id} directory={directory} />, root);
  return { said: root.textContent, calls: root.querySelector("a")?.getAttribute("href") };
};

test.each([
  ["by its number, to tap", { phone: "+62254400123" }, "+62254400123", "tel:+62254400123"],
  ["by its address while no number is known", { address: "Jalan Raya 1" }, "Jalan Raya 1", undefined],
  ["by its kecamatan where nothing else is known", {}, "Kecamatan Cikande", undefined],
])("a clinic's desk is named %s", (_, facts, said, calls) => {
  expect(asked(facts)).toEqual({ said: `Perlu bantuan? Loket Puskesmas Cikande: ${said}`, calls });
});

test("nobody is sent to a desk that is not known", () => {
  const root = document.createElement("div");
  render(() => <AskDesk sessionId={undefined} directory={undefined} />, root);
  expect(root.textContent).toBe("");
});

test.each([
  ["Telepon 119 atau datang ke UGD.", ["tel:119"]],
  ["119, sekali lagi 119", ["tel:119", "tel:119"]],
  ["Tunggu di sini.", []],
])("in %j each number for an emergency can be tapped, and no word is lost", (text, calls) => {
  const root = document.createElement("div");
  render(() => <Callable>{text}</Callable>, root);
  expect(root.textContent).toBe(text);
  expect([...root.querySelectorAll("a")].map((link) => link.getAttribute("href"))).toEqual(calls);
});
