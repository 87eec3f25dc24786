import { isDeepStrictEqual } from "node:util";
import type { Patient } from "../../../shared/people/patient.ts";
import type { ClinicId } from "../../../shared/place/clinic.ts";
import { type Item, itemAt } from "../table/items.ts";
import { registerHeadKey, registerPartKey } from "../table/keys.ts";
import { type Piece, transact } from "../table/transact.ts";
import { untilSaved } from "../table/try-again.ts";
import { digestOf, letterOf, packPeople, peopleFromItem } from "./register-part.ts";

/** How often it is tried while others enter people of the same letter. */
const tries = 8;

type Part = { clinicId: ClinicId; letter: string };

/** Puts a part in the place of what it was made from. */
const putPart = ({ clinicId, letter }: Part, people: Uint8Array, before: Item | undefined): Piece<Item> => ({
  write: {
    Put: {
      Item: { ...registerPartKey(clinicId, letter), people },
      ...(before
        ? { ConditionExpression: "people = :before", ExpressionAttributeValues: { ":before": before.people } }
        : { ConditionExpression: "attribute_not_exists(PK)" }),
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

const enterPart = (part: Part, people: readonly Patient[]): Promise<void> =>
  untilSaved(tries, async () => {
    const item = await itemAt(registerPartKey(part.clinicId, part.letter));
    const before = item ? peopleFromItem(item) : [];
    const byId = new Map([...before, ...people].map((person) => [person.id, person]));
    const packed = packPeople([...byId.values()]);
    if (isDeepStrictEqual(packed, packPeople(before)) && item) return { saved: undefined };
    const conflict = await transact({ part: putPart(part, packed, item), head: noteState(part, packed) });
    return conflict ? undefined : { saved: undefined };
  });

/** Enters people into a clinic's register; who stands there as they are costs no write. */
export const enterPeople = async (clinicId: ClinicId, people: readonly Patient[]): Promise<void> => {
  for (const [letter, some] of Map.groupBy(people, ({ id }) => letterOf(id)))
    await enterPart(
      { clinicId, letter },
      some.map(({ id, name, birthDate, sex }) => ({ id, name, birthDate, sex })),
    );
};
