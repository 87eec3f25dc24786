import { type Entered, enterPeople as enter } from "../../../shared/people/names/enter-people.ts";
import { PatientId } from "../../../shared/people/patient.ts";
import type { ClinicId } from "../../../shared/place/clinic.ts";
import { patientFromItem } from "../patient/patients.ts";
import { at, still, term } from "../table/clause.ts";
import { type Item, itemAt, itemsAt } from "../table/items.ts";
import { patientKey, registerHeadKey, registerPartKey } from "../table/keys.ts";
import { readable, readOr } from "../table/readable.ts";
import { type Piece, transact } from "../table/transact.ts";
import { untilSaved } from "../table/try-again.ts";
import { put, update } from "../table/writes.ts";
import { peopleByVisits } from "./people-by-visits.ts";
import { letterOf, type Part, packPart, partDigest, partFromItem } from "./register-part.ts";

type Place = { clinicId: ClinicId; letter: string };

/** Puts a part in the place of what it was made from. */
const putPart = ({ clinicId, letter }: Place, people: Uint8Array, before: unknown): Piece<Item> => ({
  write: put({ ...registerPartKey(clinicId, letter), people }, still("people", before)),
  parse: (item) => item,
});

/** Says in the head which state a part is in, for whoever holds an older one. */
const noteState = ({ clinicId, letter }: Place, people: Uint8Array): Piece<Item> => ({
  write: update(registerHeadKey(clinicId), { set: term`${at(letter)} = ${partDigest(people)}` }),
  parse: (item) => item,
});

/** A part with people entered, or made anew; `undefined` where they stand in it as they are. */
const partWith = ({ people, unread }: Part, entered: readonly Entered[]): Part | undefined => {
  const next = enter(people, entered);
  const known = new Set<unknown>(next.people.map(({ id }) => id));
  const left = unread.filter((row) => !(Array.isArray(row) && known.has(row[0])));
  return next.isNews || left.length < unread.length ? { people: next.people, unread: left } : undefined;
};

/** The people whose own rows can't be read, by their records. */
const ofRows = async (unread: readonly unknown[]): Promise<Entered[]> => {
  const ids = unread.flatMap((row) => (Array.isArray(row) ? [PatientId.safeParse(row[0]).data ?? []].flat() : []));
  return ids.length === 0 ? [] : readable(await itemsAt([...new Set(ids)].map(patientKey)), patientFromItem);
};

const enterPart = (place: Place, people: readonly Entered[]): Promise<void> => {
  let visitors: Entered[] | undefined;
  return untilSaved("few", async () => {
    const item = await itemAt(registerPartKey(place.clinicId, place.letter));
    const part = item ? readOr(item, partFromItem, undefined) : { people: [], unread: [] };
    if (!part) visitors ??= await peopleByVisits(place.clinicId, place.letter);
    const besides = part ? await ofRows(part.unread) : (visitors ?? []);
    const next = partWith(part ?? { people: [], unread: [] }, [...besides, ...people]);
    if (!next) return { saved: undefined };
    const packed = packPart(next);
    const conflict = await transact({ part: putPart(place, packed, item?.people), head: noteState(place, packed) });
    return conflict ? undefined : { saved: undefined };
  });
};

/**
 * Enters people into a clinic's register; who stands there as they are costs no write. A part that can't be read is made anew
 * with them, from the clinic's visits.
 */
export const enterPeople = async (clinicId: ClinicId, people: readonly Entered[]): Promise<void> => {
  for (const [letter, some] of Map.groupBy(people, ({ id }) => letterOf(id)))
    await enterPart({ clinicId, letter }, some);
};
