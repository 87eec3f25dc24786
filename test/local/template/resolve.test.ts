import { expect, test } from "vitest";
import { PlainReason } from "../../../infra/local/machine/plain-reason.ts";
import { resolverOf } from "../../../infra/local/template/resolve.ts";
import type { Template } from "../../../infra/local/template/template.ts";

const template: Template = {
  Parameters: { LiveKitUrl: { Type: "String", Default: "" } },
  Resources: {
    Items: { Type: "AWS::DynamoDB::GlobalTable" },
    Book: { Type: "AWS::Lambda::Function" },
    People: { Type: "AWS::Cognito::UserPool" },
    Odd: { Type: "AWS::Braket::Computer" },
  },
};

const place = () => ({
  region: "ap-southeast-3",
  account: "000000000000",
  parameters: new Map<string, string>(),
});

const resolve = resolverOf(template, place());

test.each([
  ["a table's name", { Ref: "Items" }, "Items"],
  ["a table's stream", { "Fn::GetAtt": ["Items", "StreamArn"] }, expect.stringContaining(":table/Items/stream/")],
  ["a function's ARN", { "Fn::GetAtt": ["Book", "Arn"] }, "arn:aws:lambda:ap-southeast-3:000000000000:function:Book"],
  ["a pool's id, as Cognito shapes it", { Ref: "People" }, expect.stringMatching(/^ap-southeast-3_[a-z0-9]{9}$/)],
  ["a join", { "Fn::Join": ["-", ["a", { Ref: "Items" }]] }, "a-Items"],
  ["what is inside lists and objects", { a: [{ b: { Ref: "Items" } }] }, { a: [{ b: "Items" }] }],
  ["where it is", [{ Ref: "AWS::Region" }, { Ref: "AWS::AccountId" }], ["ap-southeast-3", "000000000000"]],
  ["a parameter's default", { Ref: "LiveKitUrl" }, ""],
])("it resolves %s", (_, value, expected) => {
  expect(resolve(value)).toEqual(expected);
});

test("a parameter that becomes known later is seen at once", () => {
  const later = place();
  const resolveLater = resolverOf(template, later);
  later.parameters.set("LiveKitUrl", "ws://127.0.0.1:7880");
  expect(resolveLater({ url: { Ref: "LiveKitUrl" } })).toEqual({ url: "ws://127.0.0.1:7880" });
});

test.each([
  ["an intrinsic", { "Fn::Cidr": ["10.0.0.0/16", 6, 8] }, "the intrinsic Fn::Cidr"],
  ["a kind of resource", { Ref: "Odd" }, "Ref of AWS::Braket::Computer (Odd)"],
  ["an attribute", { "Fn::GetAtt": ["Items", "Colour"] }, "Fn::GetAtt Colour of AWS::DynamoDB::GlobalTable (Items)"],
])("%s it does not know is a plain reason that names it", (_, value, named) => {
  expect(() => resolve(value)).toThrow(PlainReason);
  expect(() => resolve(value)).toThrow(named);
});

test("a name the template does not contain is a plain reason", () => {
  expect(() => resolve({ Ref: "Gone" })).toThrow('"Gone"');
});
