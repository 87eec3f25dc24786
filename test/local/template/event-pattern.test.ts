import { expect, test } from "vitest";
import { PlainReason } from "../../../infra/local/machine/plain-reason.ts";
import { eventPatternOf } from "../../../infra/local/template/event-pattern.ts";

const event = {
  eventName: "MODIFY",
  dynamodb: { NewImage: { SK: { S: "SESSION#0800" }, count: { N: 3 } } },
};

test.each<[string, unknown, boolean]>([
  ["one of several values", { eventName: ["INSERT", "MODIFY"] }, true],
  ["none of several values", { eventName: ["INSERT", "REMOVE"] }, false],
  ["every field is needed", { eventName: ["MODIFY"], dynamodb: { Keys: { SK: ["x"] } } }, false],
  ["a beginning", { dynamodb: { NewImage: { SK: { S: [{ prefix: "SESSION#" }] } } } }, true],
  ["another beginning", { dynamodb: { NewImage: { SK: { S: [{ prefix: "PATIENT#" }] } } } }, false],
  [
    "one of several beginnings",
    { dynamodb: { NewImage: { SK: { S: [{ prefix: "PATIENT#" }, { prefix: "SESSION#" }] } } } },
    true,
  ],
  [
    "none of several beginnings",
    { dynamodb: { NewImage: { SK: { S: [{ prefix: "PATIENT#" }, { prefix: "VISIT#" }] } } } },
    false,
  ],
  ["a beginning of what is no text", { dynamodb: { NewImage: { count: { N: [{ prefix: "3" }] } } } }, false],
])("%s", (_, pattern, expected) => {
  expect(eventPatternOf(pattern)(event)).toBe(expected);
});

test.each([
  [{ eventName: [{ wildcard: "M*" }] }, '"wildcard"'],
  [{ eventName: [{ prefix: { "equals-ignore-case": "m" } }] }, '"prefix"'],
  [{ dynamodb: "everything" }, "everything"],
])("%j is refused by name when it is read, not when the first event comes", (pattern, named) => {
  expect(() => eventPatternOf(pattern)).toThrow(PlainReason);
  expect(() => eventPatternOf(pattern)).toThrow(named);
});
