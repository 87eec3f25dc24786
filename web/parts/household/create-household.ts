import { getHousehold } from "../../../shared/api/people/get-household.ts";
import type { Relation } from "../../../shared/people/household.ts";
import { isHonorific } from "../../../shared/people/names/title.ts";
import type { PatientId } from "../../../shared/people/patient.ts";
import { call } from "../../api/call.ts";
import { createLoad, type Load } from "../../load/create-load.ts";
import { memoryOf } from "../../offline/memory-of.ts";
import { session } from "../../session/session.ts";

/** What the screens need to know of a person, and no more is kept on the device. */
export type Member = { id: PatientId; name: string; relation: Relation };

const isMember = (value: unknown): boolean => typeof (Object(value) as Partial<Member>).name === "string";

/** The household as the device knows it. */
export const knownHousehold = memoryOf<Member[]>(
  "own.household",
  (value) => Array.isArray(value) && value.every(isMember),
);

/** The people the signed-in person may book for, the person first. */
export const createHousehold = (): Load<Member[]> =>
  createLoad(
    () => (session.pool() === "people" ? "people" : undefined),
    async () => {
      const { members } = await call(getHousehold, {});
      return members
        .map(({ patient, relation }) => ({ id: patient.id, name: patient.name, relation }))
        .sort((a, b) => Number(b.relation === "self") - Number(a.relation === "self"));
    },
    { recall: knownHousehold.recall, remember: (_, members) => knownHousehold.remember(members) },
  );

/** What one calls a person by: a title stays with the name it belongs to. */
export const firstName = (name: string): string => {
  const words = name.split(" ");
  const called = words.findIndex((word) => !isHonorific(word));
  return called < 0 ? name : words.slice(0, called + 1).join(" ");
};
