import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import fc from "fast-check";
import { expect } from "vitest";
import type * as z from "zod/mini";
import type { Item } from "../../../../functions/store/table/items.ts";
import { type JsonSchema, wireSchema } from "../../../../shared/api/openapi/openapi-schemas.ts";
import { SessionId } from "../../../../shared/schedule/session.ts";
import { CalendarDate, LocalDate } from "../../../../shared/time/local-date.ts";
import { arbitraryOf } from "../../../fuzz/arbitrary-of.ts";

const dates = ["2026-11-23", "2026-11-24", "2026-12-01"];
const sessions = dates.flatMap((date) =>
  ["0800.rahmawati-cikande", "1300.hasan"].map((rest) => `3604-cikande.${date}.${rest}`),
);

const shapeOf = ({ pattern, allOf }: JsonSchema): string => JSON.stringify([pattern, allOf]);

/** Of what a pattern alone says too little: few that match it are days that there are. */
const known = new Map<string, readonly string[]>([
  [shapeOf(wireSchema(SessionId).schema), sessions],
  [shapeOf(wireSchema(LocalDate).schema), dates],
  [shapeOf(wireSchema(CalendarDate).schema), dates],
]);

/**
 * Takes values at random that a schema admits, with all that may be there and without what may be absent, and expects each
 * back as it was.
 * @param tidy makes one of them the way that only our code knows it has to be
 */
export const comesBack = async <T>(
  schema: z.ZodMiniType<T>,
  tidy: (value: T, run: number) => T,
  back: (value: T) => unknown,
  numRuns = 100,
): Promise<void> => {
  const { schema: written, named } = wireSchema(schema);
  const values = arbitraryOf(written, { named, known: (_, field) => known.get(shapeOf(field)) ?? [] });
  let run = 0;
  const property = fc.asyncProperty(values, async (value) => {
    // As it comes over the wire.
    const { success, data } = schema.safeParse(JSON.parse(JSON.stringify(value)));
    fc.pre(success);
    run += 1;
    const tidied = tidy(data as T, run);
    expect(await back(tidied)).toEqual(tidied);
  });
  await fc.assert(property, { numRuns });
};

/** An item as it comes back from the table. */
export const kept = (item: Item): Item => unmarshall(marshall(item, { removeUndefinedValues: true }));
