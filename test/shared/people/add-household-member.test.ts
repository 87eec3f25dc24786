import { expect, test } from "vitest";
import { addHouseholdMember } from "../../../shared/people/add-household-member.ts";
import { type HouseholdMember, householdLimit } from "../../../shared/people/household.ts";
import { patientIdFrom } from "../../../shared/people/patient.ts";
import { requestKey } from "../../functions/booking/cikande.ts";

const siti = { name: "Siti Aminah", birthDate: "1990-07-01", sex: "female" } as const;
const adi = { name: "Adi Saputra", birthDate: "2019-08-05", sex: "male" } as const;
const { id } = requestKey();
const member = (
  person: typeof siti | typeof adi,
  relation: HouseholdMember["relation"],
  requestId = requestKey().id,
) => ({
  patient: { id: patientIdFrom(requestId), ...person },
  relation,
});
const others = (count: number) => Array.from({ length: count }, () => member(adi, "child"));
const refusal = (code: string) => expect.objectContaining({ code });

test("a member is who was described, under an id that follows from the request", () => {
  expect(addHouseholdMember({ ...adi, relation: "child" }, [], id)).toEqual(member(adi, "child", id));
});

test("the holder of the phone is there once", () => {
  const household = [member(siti, "self")];
  expect(() => addHouseholdMember({ ...siti, relation: "self" }, household, id)).toThrow(
    refusal("household.self-exists"),
  );
  expect(addHouseholdMember({ ...adi, relation: "child" }, household, id).relation).toBe("child");
});

test("a phone carries so many and no more", () => {
  expect(addHouseholdMember({ ...adi, relation: "child" }, others(householdLimit - 1), id).relation).toBe("child");
  expect(() => addHouseholdMember({ ...adi, relation: "child" }, others(householdLimit), id)).toThrow(
    refusal("household.full"),
  );
});

test("a repeat arrives at the same member, though the household is full or has its holder by then", () => {
  const mine = member(siti, "self", id);
  expect(addHouseholdMember({ ...siti, relation: "self" }, [mine, ...others(householdLimit - 1)], id)).toEqual(mine);
});
