import type { PatientRecord } from "../patient-record.ts";
import { patientIn, type Registered } from "./one-person.ts";

/** Who is entered into a register: a patient, and a day of a visit of theirs. */
export type Entered = Registered & Pick<PatientRecord, "holder">;

/** Who somebody is now, with the later of the days of their visits. */
const registered = ({ holder, ...entered }: Entered, before: Registered | undefined): Registered => {
  const [last] = [entered.lastVisit, before?.lastVisit]
    .filter((date) => date !== undefined)
    .toSorted()
    .toReversed();
  const hasAccount = holder !== undefined || entered.hasAccount === true;
  return { ...patientIn(entered), ...(hasAccount && { hasAccount: true }), ...(last && { lastVisit: last }) };
};

const told = ["id", "name", "birthDate", "sex", "hasAccount"] as const satisfies readonly (keyof Registered)[];

/** Whether somebody stands in a register as they are; a later visit alone is not worth a write. */
const isSame = (one: Registered, before: Registered | undefined): boolean =>
  before !== undefined && told.every((what) => one[what] === before[what]);

/** The people of a register once some are entered, and whether any of these is news to it. */
export const enterPeople = (
  people: readonly Registered[],
  entered: readonly Entered[],
): { people: Registered[]; isNews: boolean } => {
  const byId = new Map(people.map((person) => [person.id, person]));
  const now = entered.map((one) => registered(one, byId.get(one.id)));
  const isNews = now.some((one) => !isSame(one, byId.get(one.id)));
  for (const one of now) byId.set(one.id, one);
  return { people: [...byId.values()], isNews };
};
