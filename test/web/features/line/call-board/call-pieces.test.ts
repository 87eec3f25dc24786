import { expect, test } from "vitest";
import { callPieces, lengthOf } from "../../../../../web/features/line/call-board/voice/call-pieces.ts";

const saidOf = (...call: Parameters<typeof callPieces>): string =>
  callPieces(...call)
    .map(({ piece }) => piece)
    .join(" ");

test("a call is a gong, and twice its letter and its number", () => {
  expect(saidOf({ letter: "A", number: 12, again: false })).toBe(
    "gong nomor-antrean a dua belas silakan-masuk a dua belas silakan-masuk",
  );
});

test("a number without a letter is said alone, and one that was called before says so", () => {
  expect(saidOf({ letter: "", number: 101, again: true })).toBe(
    "gong panggilan-ulang nomor-antrean seratus satu silakan-masuk seratus satu silakan-masuk",
  );
});

test("no piece begins before the one before it is over: 60 ms lie between them, half a second between both times", () => {
  const played = callPieces({ letter: "B", number: 97, again: true });
  const gaps = played.slice(1).map(({ at }, index) => {
    const before = played[index];
    return Math.round((at - (before?.at ?? 0) - (before?.length ?? 0)) * 1_000);
  });
  expect(gaps).toEqual([60, 60, 60, 60, 60, 60, 60, 560, 60, 60, 60, 60]);
});

test("a usual call lasts some eight seconds, the longest of a day a little more", () => {
  const lengths = Array.from({ length: 96 }, (_, index) =>
    lengthOf(callPieces({ letter: "A", number: index + 1, again: false })),
  );
  expect(Math.min(...lengths)).toBeGreaterThan(5);
  expect(Math.max(...lengths)).toBeLessThan(10.5);
  expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThan(8.5);
});
