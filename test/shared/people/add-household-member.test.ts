import { describe, expect, test } from "vitest";
import { addHouseholdMember } from "../../../shared/people/add-household-member.ts";
import { type HouseholdMember, householdLimit } from "../../../shared/people/household.ts";
import { patientIdFrom } from "../../../shared/people/patient.ts";
import { now, requestKey } from "../../functions/booking/cikande.ts";

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
  expect(addHouseholdMember({ ...adi, relation: "child" }, [], id, now)).toEqual(member(adi, "child", id));
});

test("the holder of the phone is there once", () => {
  const household = [member(siti, "self")];
  expect(() => addHouseholdMember({ ...siti, relation: "self" }, household, id, now)).toThrow(
    refusal("household.self-exists"),
  );
  expect(addHouseholdMember({ ...adi, relation: "child" }, household, id, now).relation).toBe("child");
});

test("a phone carries so many and no more", () => {
  expect(addHouseholdMember({ ...adi, relation: "child" }, others(householdLimit - 1), id, now).relation).toBe("child");
  expect(() => addHouseholdMember({ ...adi, relation: "child" }, others(householdLimit), id, now)).toThrow(
    refusal("household.full"),
  );
});

test("a repeat arrives at the same member, though the household is full or has its holder by then", () => {
  const mine = member(siti, "self", id);
  expect(addHouseholdMember({ ...siti, relation: "self" }, [mine, ...others(householdLimit - 1)], id, now)).toEqual(
    mine,
  );
});

describe("a date of birth", () => {
  const born = (birthDate: string) => () => addHouseholdMember({ ...adi, birthDate, relation: "child" }, [], id, now);
  const invalid = expect.objectContaining({ code: "request.invalid", details: { fields: ["birthDate"] } });

  test("is today at the latest: the day in the east, where it begins", () => {
    const evening = Date.UTC(2026, 10, 23, 15, 30);
    expect(born("2026-11-23")).not.toThrow();
    expect(born("2026-11-24")).toThrow(invalid);
    expect(() =>
      addHouseholdMember({ ...adi, birthDate: "2026-11-24", relation: "child" }, [], id, evening),
    ).not.toThrow();
  });

  test("is no longer ago than anybody has lived", () => {
    expect(born("1896-11-23")).not.toThrow();
    expect(born("1895-11-23")).toThrow(invalid);
  });
});
