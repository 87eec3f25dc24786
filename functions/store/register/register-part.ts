import { createHash } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import * as z from "zod/mini";
import type { Registered } from "../../../shared/people/names/one-person.ts";
import { PatientId, Sex } from "../../../shared/people/patient.ts";
import { LocalDate } from "../../../shared/time/local-date.ts";
import type { Item } from "../table/items.ts";
import { reader, readOr } from "../table/readable.ts";

/** Whether an account holds them, and a day of a visit; a row without either ends before them. */
const Besides = z.catch(z.tuple([z.boolean(), z.nullable(LocalDate)], z.unknown()), [false, null]);

/** A person as a row: thousands lie in one item. A later release may say more of them. */
const Row = z.tuple([PatientId, z.string(), LocalDate, Sex], z.unknown());

const PartItem = z.object({ people: z.pipe(z.transform(rowsIn), z.array(z.unknown())) });

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

/** Some of a clinic's register: its people in the order of their ids, and the rows that can't be read, as they lie there. */
export type Part = { people: Registered[]; unread: unknown[] };

const rowOf = ({ id, name, birthDate, sex, hasAccount, lastVisit }: Registered): unknown[] => [
  id,
  name,
  birthDate,
  sex,
  ...(hasAccount || lastVisit ? [hasAccount === true, lastVisit ?? null] : []),
];

const personIn = ([id, name, birthDate, sex, ...besides]: z.infer<typeof Row>): Registered => {
  const [hasAccount, lastVisit] = Besides.parse(besides);
  return { id, name, birthDate, sex, ...(hasAccount && { hasAccount }), ...(lastVisit && { lastVisit }) };
};

/** A part, packed: the same people are the same bytes, in whatever order they came. */
export const packPart = ({ people, unread }: Part): Uint8Array => {
  const rows = people.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(rowOf);
  return new Uint8Array(deflateRawSync(JSON.stringify([...rows, ...unread]), { level: 9 }));
};

/** A part from its item, row by row: one that can't be read is reported, and takes no other with it. */
export const partFromItem = reader((item: Item): Part => {
  const rows = PartItem.parse(item).people;
  const read = rows.map((row) => Row.safeParse(row));
  if (read.some(({ success }) => !success))
    readOr(
      item,
      reader(() => z.array(Row).parse(rows)),
      undefined,
    );
  return {
    people: read.flatMap(({ data }) => (data ? [personIn(data)] : [])),
    unread: rows.filter((_, index) => !read[index]?.success),
  };
});

/** A few letters that another state of a part does not have. */
export const partDigest = (packed: Uint8Array): string =>
  createHash("sha256").update(packed).digest("base64url").slice(0, 8);
