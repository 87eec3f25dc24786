import { createRoot } from "solid-js";
import { render } from "solid-js/web";
import { afterEach, expect, test, vi } from "vitest";
import { createTie, type Tie } from "../../../../web/session/ties.ts";
import { StaffEnd } from "../../../../web/staff/end/staff-end.tsx";

const gone = vi.hoisted((): string[] => []);
vi.mock("@solidjs/router", () => ({ useNavigate: () => (path: string) => gone.push(path) }));
vi.mock("../../../../web/session/session.ts", () => ({
  session: { person: () => ({ name: "Loket Cikande" }), end: () => gone.push("signed out") },
}));

const closed: (() => void)[] = [];
afterEach(() => {
  gone.length = 0;
  for (const close of closed.splice(0)) close();
});

const shown = (): HTMLElement => {
  const root = document.body.appendChild(document.createElement("div"));
  closed.push(
    render(() => <StaffEnd />, root),
    () => root.remove(),
  );
  return root;
};

const tied = (...ties: (Tie | undefined)[]): (() => void) =>
  createRoot((end) => {
    for (const tie of ties) createTie(() => tie);
    closed.push(end);
    return end;
  });

const press = (root: HTMLElement, name: string): void =>
  [...root.querySelectorAll("button")].find(({ textContent }) => textContent?.trim() === name)?.click();

const asked = (root: HTMLElement): string | undefined =>
  root.querySelector("dialog[open] h2")?.textContent ?? undefined;

test("where nothing is under way, the way out is one press", () => {
  tied(undefined);
  const root = shown();
  press(root, "Keluar");
  expect([asked(root), gone]).toEqual([undefined, ["signed out", "/petugas/masuk"]]);
});

test.each<[string, Tie[], string]>([
  ["something is not sent", ["unsent"], "Masih ada yang belum terkirim. Tetap keluar?"],
  ["a patient is with the doctor", ["unsent", "in-consultation"], "Kunjungan masih berlangsung. Tetap keluar?"],
])("where %s, it is asked first, and the safe answer has the focus", (_, ties, question) => {
  tied(...ties);
  const root = shown();
  press(root, "Keluar");
  expect([asked(root), document.activeElement?.textContent?.trim(), gone]).toEqual([question, "Tetap di sini", []]);
  press(root, "Tetap di sini");
  expect([asked(root), gone]).toEqual([undefined, []]);
  press(root, "Keluar");
  press(root, "Ya, keluar");
  expect(gone).toEqual(["signed out", "/petugas/masuk"]);
});

test("a screen that is gone ties nobody", () => {
  const end = tied("unsent");
  end();
  const root = shown();
  press(root, "Keluar");
  expect(gone).toEqual(["signed out", "/petugas/masuk"]);
});
