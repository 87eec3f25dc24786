import { createHash } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import * as z from "zod/mini";
import { type Patient, PatientId, Sex } from "../../../shared/people/patient.ts";
import { LocalDate } from "../../../shared/time/local-date.ts";
import type { Item } from "../table/items.ts";

/** A person as a row: thousands lie in one item. */
const Row = z.tuple([PatientId, z.string(), LocalDate, Sex]);

const PartItem = z.object({ people: z.pipe(z.transform(rowsIn), z.array(Row)) });

/** What was packed; nothing where it can't be unpacked, which no schema then reads. */
function rowsIn(packed: unknown): unknown {
  try {
    return packed instanceof Uint8Array ? JSON.parse(inflateRawSync(packed).toString()) : undefined;
  } catch {
    return undefined;
  }
}

/** The part of its clinic's register that a person is in: by the last letter, since few first ones are ever given. */
export const letterOf = (id: PatientId): string => id.slice(-1);

/** The people of a part, packed: the same people are the same bytes, in whatever order they came. */
export const packPeople = (people: readonly Patient[]): Uint8Array => {
  const rows = people
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, name, birthDate, sex }) => [id, name, birthDate, sex]);
  return new Uint8Array(deflateRawSync(JSON.stringify(rows), { level: 9 }));
};

const personOf = ([id, name, birthDate, sex]: z.infer<typeof Row>): Patient => ({ id, name, birthDate, sex });

/** The people of a part from its item, in the order of their ids. */
export const peopleFromItem = (item: Item): Patient[] => PartItem.parse(item).people.map(personOf);

/** Those people of a part who can be read, where not all of it can be. */
export const readableIn = (item: Item | undefined): Patient[] => {
  const rows = rowsIn(item?.people);
  const read = (Array.isArray(rows) ? rows : []).map((row) => Row.safeParse(row));
  return read.flatMap(({ data }) => (data ? [personOf(data)] : []));
};

/** A few letters that another state of a part does not have. */
export const digestOf = (packed: Uint8Array): string =>
  createHash("sha256").update(packed).digest("base64url").slice(0, 8);
