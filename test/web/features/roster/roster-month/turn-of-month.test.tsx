import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { answerWith, codes, screen } from "./month-on-screen.tsx";

beforeEach(() => {
  vi.useFakeTimers();
  sessionStorage.clear();
});
afterEach(() => vi.useRealTimers());

const january = { rows: [{ practitionerId: "rahmawati", cells: { "01": ["P"] } }], codes };
/** Begins while a night of the evening before goes on. */
const early = { ...january, codes: [{ code: "P", name: "Pagi", hours: { from: 360, to: 840 } }] };

/** What the list says of shifts that come too soon after another. */
const saidIn = (root: HTMLElement): string[] =>
  [...root.querySelectorAll<HTMLElement>(".roster-finding")]
    .map(({ textContent }) => textContent ?? "")
    .filter((said) => /Istirahat|bentrok/.test(said));
const listed = (root: HTMLElement) =>
  vi.waitFor(() => expect(root.querySelector(".roster-finding")).not.toBeNull(), { timeout: 10_000 });

test("a last night that leaves no rest before the month after, as that is published, is listed and leads to the last day", async () => {
  const { root } = screen(answerWith({ "31": ["M"] }, { following: january }));
  await listed(root);
  const [said, ...more] = saidIn(root);
  expect([said, more]).toEqual([
    expect.stringMatching(/^Jum, 1 Jan, .?rahmawati.?: Istirahat 0,5 jam.*peringatan$/),
    [],
  ]);
  [...root.querySelectorAll<HTMLElement>(".roster-finding")].find(({ textContent }) => textContent === said)?.click();
  expect(document.activeElement?.id).toBe("cell-0-30");
});

test("it goes as that night does", async () => {
  const { root, cell, press } = screen(answerWith({ "31": ["M"] }, { following: january }));
  await listed(root);
  cell(0, 30).focus();
  press("Delete");
  expect(saidIn(root)).toEqual([]);
});

test("against what is published a clash keeps the month from being published; against a draft it warns", async () => {
  const published = screen(answerWith({ "31": ["M"] }, { following: early }));
  await listed(published.root);
  expect(saidIn(published.root)).toEqual([expect.stringMatching(/tidak bisa terbit$/)]);
  const drafted = screen(answerWith({ "31": ["M"] }, { following: { ...early, draft: true } }));
  await listed(drafted.root);
  expect(saidIn(drafted.root)).toEqual([expect.stringMatching(/peringatan$/)]);
});
