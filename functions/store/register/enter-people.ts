import { isDeepStrictEqual } from "node:util";
import type { Patient } from "../../../shared/people/patient.ts";
import type { ClinicId } from "../../../shared/place/clinic.ts";
import { type Item, itemAt } from "../table/items.ts";
import { registerHeadKey, registerPartKey } from "../table/keys.ts";
import { readOr } from "../table/readable.ts";
import { type Piece, transact } from "../table/transact.ts";
import { untilSaved } from "../table/try-again.ts";
import { peopleByVisits } from "./people-by-visits.ts";
import { digestOf, letterOf, packPeople, peopleFromItem, readableIn } from "./register-part.ts";

/** How often it is tried while others enter people of the same letter. */
const tries = 8;

type Part = { clinicId: ClinicId; letter: string };

/** Puts a part in the place of what it was made from. */
const putPart = ({ clinicId, letter }: Part, people: Uint8Array, before: unknown): Piece<Item> => ({
  write: {
    Put: {
      Item: { ...registerPartKey(clinicId, letter), people },
      ...(before === undefined
        ? { ConditionExpression: "attribute_not_exists(people)" }
        : { ConditionExpression: "people = :before", ExpressionAttributeValues: { ":before": before } }),
    },
  },
  parse: (item) => item,
});

/** Says in the head which state a part is in, for whoever holds an older one. */
const noteState = ({ clinicId, letter }: Part, people: Uint8Array): Piece<Item> => ({
  write: {
    Update: {
      Key: registerHeadKey(clinicId),
      UpdateExpression: "SET #letter = :digest",
      ExpressionAttributeNames: { "#letter": letter },
      ExpressionAttributeValues: { ":digest": digestOf(people) },
    },
  },
  parse: (item) => item,
});

const enterPart = (part: Part, people: readonly Patient[]): Promise<void> => {
  let visitors: Patient[] | undefined;
  return untilSaved(tries, async () => {
    const item = await itemAt(registerPartKey(part.clinicId, part.letter));
    const sound = item ? readOr(item, peopleFromItem, undefined) : [];
    if (!sound) visitors ??= await peopleByVisits(part.clinicId, part.letter);
    const before = sound ?? [...readableIn(item), ...(visitors ?? [])];
    const byId = new Map([...before, ...people].map((person) => [person.id, person]));
    const packed = packPeople([...byId.values()]);
    if (item && sound && isDeepStrictEqual(packed, packPeople(sound))) return { saved: undefined };
    const conflict = await transact({ part: putPart(part, packed, item?.people), head: noteState(part, packed) });
    return conflict ? undefined : { saved: undefined };
  });
};

/**
 * Enters people into a clinic's register; who stands there as they are costs no write. A part that can't be read is made anew
 * with them, from what of it can be and from the clinic's visits.
 */
export const enterPeople = async (clinicId: ClinicId, people: readonly Patient[]): Promise<void> => {
  for (const [letter, some] of Map.groupBy(people, ({ id }) => letterOf(id)))
    await enterPart({ clinicId, letter }, some);
};
