import { expect, test } from "vitest";
import { linearize, type Model } from "./linearize.ts";

type Access = { asked: number; answered: number } & ({ write: number } | { read: number });

/** A single cell, the textbook's object. */
const cell: Model<number, Access> = {
  initial: 0,
  step: (state, access) => ("write" in access ? [access.write] : access.read === state ? [state] : []),
  isRead: (access) => "read" in access,
  nameOf: String,
};
const write = (asked: number, answered: number, value: number): Access => ({ asked, answered, write: value });
const read = (asked: number, answered: number, value: number): Access => ({ asked, answered, read: value });

test.each<[string, Access[]]>([
  ["nothing", []],
  ["a read during a write that sees the old value", [write(0, 10, 1), read(2, 3, 0)]],
  ["a read during a write that sees the new value", [write(0, 10, 1), read(2, 3, 1)]],
  ["two reads during a write, first the old, then the new value", [write(0, 10, 1), read(1, 2, 0), read(3, 4, 1)]],
  ["two writes at once, seen in either order", [write(0, 10, 1), write(0, 10, 2), read(11, 12, 1)]],
  [
    "a write that is never answered and seen late",
    [write(0, Number.POSITIVE_INFINITY, 1), read(5, 6, 0), read(7, 8, 1)],
  ],
  ["a question at the very moment of an answer", [write(0, 5, 1), read(5, 6, 0)]],
])("%s is right", (_, history) => {
  expect(linearize(cell, history)).toBe("linearizable");
});

test.each<[string, Access[]]>([
  ["a read after a write that sees the old value", [write(0, 1, 1), read(2, 3, 0)]],
  ["a value that nobody wrote", [write(0, 10, 1), read(2, 3, 7)]],
  ["two reads during a write, first the new, then the old value", [write(0, 10, 1), read(1, 2, 1), read(3, 4, 0)]],
  ["two writes one after the other, seen the other way round", [write(0, 1, 1), write(2, 3, 2), read(4, 5, 1)]],
  [
    "two readers who saw two writes in opposite order",
    [write(0, 9, 1), write(0, 9, 2), read(10, 11, 1), read(12, 13, 2)],
  ],
])("%s is wrong", (_, history) => {
  expect(linearize(cell, history)).toBe("wrong");
});

test("an order that ends elsewhere than it should is none", () => {
  const history = [write(0, 10, 1), write(0, 10, 2)];
  expect(linearize(cell, history, (state) => state === 1)).toBe("linearizable");
  expect(linearize(cell, history, (state) => state === 3)).toBe("wrong");
});

test("a search without end is given up", () => {
  const many = Array.from({ length: 40 }, (_, index) => write(0, 10, index));
  expect(linearize(cell, many, () => false)).toBe("undecided");
});

test("an order that the first guess leads away from is found by what was answered first", () => {
  const last = write(0, 100, 99);
  const others = Array.from({ length: 16 }, (_, index) => write(1, 2 + index, index));
  expect(linearize(cell, [last, ...others], (state) => state === 99)).toBe("linearizable");
});
