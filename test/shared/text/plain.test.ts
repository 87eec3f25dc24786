import { expect, test } from "vitest";
import { plain, plainWords } from "../../../shared/text/plain.ts";

test("letters are small and without marks; signs part words, also in other scripts", () => {
  expect(plain("Ratna Séwu")).toBe("ratna sewu");
  expect(plainWords(" H. Abdul-Karim, S.Kep 2 ")).toEqual(["h", "abdul", "karim", "s", "kep", "2"]);
  expect(plainWords("李 小龙")).toEqual(["李", "小龙"]);
  expect(plainWords(" . ")).toEqual([]);
});
