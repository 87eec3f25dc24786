import { expect, test } from "vitest";
import { ClientId, phone, refused, signUp } from "./sign-in-steps.ts";
import { startCognito } from "./start-cognito.ts";

test.each([
  ["a number of another country", "+60123456789"],
  ["a landline", "+62254280123"],
])("%s is refused by the product's own trigger", async (_, number) => {
  const message = "PreSignUp failed with error request.invalid.";
  expect(await signUp(await startCognito(), number)).toEqual(refused("UserLambdaValidationException", message));
});

test("a number that is no number is refused by Cognito itself", async () => {
  expect(await signUp(await startCognito(), "0812")).toEqual(
    refused("InvalidParameterException", "Invalid phone number format."),
  );
});

test("a number is signed up once, also when two do it at the same moment", async () => {
  const started = await startCognito();
  const both = await Promise.all([signUp(started), signUp(started)]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 400]);
  expect(await signUp(started)).toEqual(refused("UsernameExistsException", "User already exists"));
});

test("nobody gives themselves an attribute that their application may not write", async () => {
  const { call } = await startCognito();
  const UserAttributes = [{ Name: "custom:clinic", Value: "3604-cikande" }];
  const input = { ClientId, Username: phone, Password: "never used again, 32 characters!", UserAttributes };
  expect(await call("SignUp", input)).toEqual(
    refused("NotAuthorizedException", "A client attempted to write unauthorized attribute"),
  );
});
