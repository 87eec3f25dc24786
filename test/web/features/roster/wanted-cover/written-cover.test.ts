import { expect, test } from "vitest";
import type { Want } from "../../../../../shared/roster/rules/wanted-cover.ts";
import {
  coverIn,
  coverPieces,
  isWrittenCover,
  readCover,
  writtenCover,
} from "../../../../../web/features/roster/wanted-cover/written-cover.ts";

const want: Want = { weekday: 1, half: "a", service: "umum", practitioners: 2 };
const read = readCover(["umum", "gigi"]);

test("who has decided nothing begins with the usual, and saves nothing chosen", () => {
  const written = writtenCover([want])({});
  expect(written).toEqual({ by: "usual", places: { "1a umum": "2" } });
  expect(read(written)).toEqual({ setting: { kind: "cover" }, problems: undefined });
});

test("what is decided is read by service, weekday and half; what is empty or nought is not wanted", () => {
  const written = writtenCover([])({ wants: [want] });
  const more = {
    ...written,
    places: { ...written.places, "7p gigi": "1", "2a umum": "0", "3a umum": " ", "1a anak": "4" },
  };
  expect(read(more)).toEqual({
    setting: { kind: "cover", wants: [want, { weekday: 7, half: "p", service: "gigi", practitioners: 1 }] },
    problems: undefined,
  });
  expect(read({ by: "own", places: {} }).setting).toEqual({ kind: "cover", wants: [] });
  expect([isWrittenCover(more), isWrittenCover({ by: "own" })]).toEqual([true, false]);
});

test("what is no number, or more than a clinic has people for, is to be mended", () => {
  const written = { by: "own" as const, places: { "1a umum": "21", "1p umum": "dua", "2a umum": "20" } };
  expect([...(read(written).problems ?? [])]).toEqual(["1a umum", "1p umum"]);
});

test("cover is put together again of what each place says; an empty one is as one that is not named", () => {
  const written = { by: "own" as const, places: { "1a umum": "2", "1p umum": "" } };
  expect(coverIn(coverPieces(written))).toEqual({ by: "own", places: { "1a umum": "2" } });
  expect(coverIn([])).toEqual({ by: "usual", places: {} });
});
