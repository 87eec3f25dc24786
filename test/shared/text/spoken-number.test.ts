import { expect, test } from "vitest";
import { spokenNumber } from "../../../shared/text/spoken-number.ts";

test.each([
  [1, "satu"],
  [9, "sembilan"],
  [10, "sepuluh"],
  [11, "sebelas"],
  [12, "dua belas"],
  [19, "sembilan belas"],
  [20, "dua puluh"],
  [21, "dua puluh satu"],
  [99, "sembilan puluh sembilan"],
  [100, "seratus"],
  [101, "seratus satu"],
  [110, "seratus sepuluh"],
  [111, "seratus sebelas"],
  [113, "seratus tiga belas"],
  [120, "seratus dua puluh"],
  [200, "dua ratus"],
  [911, "sembilan ratus sebelas"],
  [999, "sembilan ratus sembilan puluh sembilan"],
])("%i is said %s", (number, words) => {
  expect(spokenNumber(number).join(" ")).toBe(words);
});

test.each([0, -1, 1_000, 1.5, Number.NaN])("%d can't be said", (number) => {
  expect(spokenNumber(number)).toEqual([]);
});

test("no two numbers are said alike", () => {
  const said = Array.from({ length: 999 }, (_, index) => spokenNumber(index + 1).join(" "));
  expect(new Set(said).size).toBe(999);
});
