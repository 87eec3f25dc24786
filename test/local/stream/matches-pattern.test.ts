import { expect, test } from "vitest";
import { matchesPattern } from "../../../infra/local/stream/matches-pattern.ts";

const event = {
  eventName: "MODIFY",
  dynamodb: { NewImage: { SK: { S: "SESSION#0800" }, count: { N: 3 } }, tags: ["a", "b"] },
};

test.each<[string, unknown, boolean]>([
  ["one of several values", { eventName: ["INSERT", "MODIFY"] }, true],
  ["none of several values", { eventName: ["INSERT", "REMOVE"] }, false],
  ["every field is needed", { eventName: ["MODIFY"], dynamodb: { Keys: { SK: ["x"] } } }, false],
  ["a beginning", { dynamodb: { NewImage: { SK: { S: [{ prefix: "SESSION#" }] } } } }, true],
  ["another beginning", { dynamodb: { NewImage: { SK: { S: [{ prefix: "PATIENT#" }] } } } }, false],
  ["something that is there", { dynamodb: { NewImage: [{ exists: true }] } }, true],
  ["something that is absent", { dynamodb: { OldImage: [{ exists: false }] } }, true],
  ["anything but a value", { eventName: [{ "anything-but": ["REMOVE"] }] }, true],
  ["anything but this value", { eventName: [{ "anything-but": "MODIFY" }] }, false],
  ["one element of a list", { dynamodb: { tags: ["b"] } }, true],
])("%s", (_, pattern, expected) => {
  expect(matchesPattern(pattern, event)).toBe(expected);
});

test("a rule it does not know is an error, not a silent no", () => {
  expect(() => matchesPattern({ eventName: [{ wildcard: "M*" }] }, event)).toThrow('"wildcard"');
});
