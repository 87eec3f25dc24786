import { expect, test } from "vitest";
import { placesGrew } from "../../../shared/schedule/session-change.ts";
import { morning } from "../../functions/booking/cikande.ts";

const comeTo = { kind: "pustu", name: "Pustu Kadikaran" } as const;

test("places that moved are others than before: who waits is offered them anew", () => {
  expect(placesGrew({ before: morning(), after: morning({ comeTo }) })).toBe(true);
  expect(placesGrew({ before: morning({ comeTo }), after: morning() })).toBe(true);
  expect(placesGrew({ before: morning({ comeTo }), after: morning({ comeTo: { ...comeTo, kind: "posyandu" } }) })).toBe(
    true,
  );
});

test("places that are fewer, and where they were, are none more", () => {
  expect(placesGrew({ before: morning({ comeTo }), after: morning({ comeTo, count: 3 }) })).toBe(false);
});
