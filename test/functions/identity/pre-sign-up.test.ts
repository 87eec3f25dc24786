import type { PreSignUpTriggerEvent } from "aws-lambda";
import { expect, test } from "vitest";
import { handler } from "../../../functions/identity/pre-sign-up.ts";
import { eventHead, triggerContext } from "./trigger-event.ts";

const event = (userAttributes: Record<string, string>): PreSignUpTriggerEvent => ({
  ...eventHead,
  triggerSource: "PreSignUp_SignUp",
  request: { userAttributes },
  response: { autoConfirmUser: false, autoVerifyEmail: false, autoVerifyPhone: false },
});

test("an Indonesian mobile number opens an account at once", async () => {
  const asked = event({ phone_number: "+6281234567890" });
  expect(await handler(asked, triggerContext)).toEqual({
    ...asked,
    response: { autoConfirmUser: true, autoVerifyEmail: false, autoVerifyPhone: true },
  });
});

test.each([
  ["another country", { phone_number: "+60123456789" }],
  ["a landline", { phone_number: "+62254280123" }],
  ["a number that is not written in full", { phone_number: "081234567890" }],
  ["no number", {}],
])("%s is refused, and the number is not repeated", async (_, attributes) => {
  await expect(handler(event(attributes), triggerContext)).rejects.toThrow(/^request\.invalid$/);
});
