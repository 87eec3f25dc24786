import fc from "fast-check";
import type { Contract } from "../../shared/api/contract.ts";
import { type JsonSchema, wireSchema } from "../../shared/api/openapi/openapi-schemas.ts";
import { arbitraryOf, type Vocabulary } from "./arbitrary-of.ts";
import type { KnownValues } from "./known-values.ts";
import { nearlyValid } from "./nearly-valid.ts";

type Fields = Record<string, unknown>;

/** `from` is a day in a question and a slot in a change. */
const nameFor = (name: string, { type }: JsonSchema): string =>
  name === "from" && type === "string" ? "fromDate" : name;

/** A visit that is there, at the slot where it is: most changes of it would be refused otherwise. */
const aboutAVisit = (fields: Fields, known: KnownValues): fc.Arbitrary<Fields> => {
  if (!("appointmentId" in fields) || known.visits.length === 0) return fc.constant(fields);
  const told = fc.constantFrom(...known.visits).map((visit) => {
    const own = Object.entries(visit).filter(([name]) => name in fields);
    return { ...fields, ...Object.fromEntries(own) };
  });
  return fc.oneof({ weight: 9, arbitrary: told }, { weight: 1, arbitrary: fc.constant(fields) });
};

/** Requests of a contract: valid, about what is there, or nearly so. */
export const requestsOf = (contract: Contract, known: KnownValues): fc.Arbitrary<Fields> => {
  const { schema, named } = wireSchema(contract.request);
  const vocabulary: Vocabulary = { named, known: (name, field) => known.byField[nameFor(name, field)] ?? [] };
  const valid = arbitraryOf(schema, vocabulary).chain((fields) => aboutAVisit(fields as Fields, known));
  return fc.oneof(
    { weight: 3, arbitrary: valid },
    { weight: 2, arbitrary: valid.chain((fields) => nearlyValid(fields)) },
  );
};
