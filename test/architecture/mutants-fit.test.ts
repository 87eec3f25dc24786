import { expect, test } from "vitest";
import { mutants } from "../mutants/mutants.ts";
import { requireFit } from "../mutants/require-fit.ts";

test("every planted wrong fits the source that it is planted in, and names tests that are there", () => {
  expect(() => requireFit(mutants)).not.toThrow();
});
