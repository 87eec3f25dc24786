import { describe, expect, it } from "vitest";
import {
  all,
  at,
  conditionOf,
  either,
  expressionsOf,
  isNew,
  list,
  still,
  term,
} from "../../../../functions/store/table/clause.ts";

describe("a condition", () => {
  it("brings the names and values of its terms, each once", () => {
    expect(conditionOf(all(term`#slot = ${"s1"} AND #slot <> ${7}`, term`#offer.#slot = ${"s1"}`))).toEqual({
      ConditionExpression: "#n0 = :v0 AND #n0 <> :v1 AND #n1.#n0 = :v0",
      ExpressionAttributeNames: { "#n0": "slot", "#n1": "offer" },
      ExpressionAttributeValues: { ":v0": "s1", ":v1": 7 },
    });
  });

  it("sends neither names nor values where it has none", () => {
    expect(conditionOf(isNew)).toEqual({ ConditionExpression: "attribute_not_exists(PK)" });
  });

  it("keeps two of one value apart from two of one sign: whatever is joined means what it meant alone", () => {
    expect(conditionOf(all(still("a", 1), still("b", "1"), still("c", undefined)))).toEqual({
      ConditionExpression: "#n0 = :v0 AND #n1 = :v1 AND attribute_not_exists(#n2)",
      ExpressionAttributeNames: { "#n0": "a", "#n1": "b", "#n2": "c" },
      ExpressionAttributeValues: { ":v0": 1, ":v1": "1" },
    });
  });

  it.each([
    ["one of several beside another", all(term`a = b OR c = d`, term`e = f`), "(a = b OR c = d) AND e = f"],
    ["one that is asked alone", all(either(term`a = b`, term`c = d`)), "a = b OR c = d"],
    ["one in parentheses already", all(term`(a = b OR c = d)`, term`e = f`), "(a = b OR c = d) AND e = f"],
    ["several of several", all(either(term`a`, all(term`b`, term`c OR d`)), term`e`), "(a OR b AND (c OR d)) AND e"],
    ["one that is denied", term`NOT ${either(term`a`, term`b`)}`, "NOT (a OR b)"],
    ["what does not apply", all(undefined, term`a`, false), "a"],
  ])("puts into parentheses what needs them, and nothing else: %s", (_, asked, said) => {
    expect(conditionOf(asked).ConditionExpression).toBe(said);
  });
});

describe("an update", () => {
  it("joins its clauses: all that they do, where all that they ask holds", () => {
    const place = term`#line.${at(7)}`;
    expect(
      expressionsOf([
        { set: term`#state = ${"open"}`, when: either(isNew, term`#end < ${5}`) },
        { set: term`${place} = ${5}`, remove: list([term`#hold`, term`${at("!7")}`]) },
        undefined,
        false,
        { add: term`#spent ${5}`, when: term`#state IN (${list(["a", "b"])})` },
        { delete: term`#beyond ${"a"}` },
      ]),
    ).toEqual({
      UpdateExpression: "SET #n0 = :v0, #n1.#n2 = :v1 REMOVE #n3, #n4 ADD #n5 :v1 DELETE #n6 :v2",
      ConditionExpression: "(attribute_not_exists(PK) OR #n7 < :v1) AND #n0 IN (:v2, :v3)",
      ExpressionAttributeNames: {
        "#n0": "state",
        "#n1": "line",
        "#n2": "7",
        "#n3": "hold",
        "#n4": "!7",
        "#n5": "spent",
        "#n6": "beyond",
        "#n7": "end",
      },
      ExpressionAttributeValues: { ":v0": "open", ":v1": 5, ":v2": "a", ":v3": "b" },
    });
  });

  it("may ask for nothing", () => {
    expect(expressionsOf([{ remove: term`#hold` }])).toEqual({
      UpdateExpression: "REMOVE #n0",
      ExpressionAttributeNames: { "#n0": "hold" },
    });
  });
});
