import { expect, test } from "vitest";
import { poolOf, roles } from "../../shared/identity/actor.ts";
import { functionIds, template } from "./synthesized.ts";

const outputs = template.toJSON().Outputs;
const pools = template.findResources("AWS::Cognito::UserPool");
const clients = template.findResources("AWS::Cognito::UserPoolClient");
const people = pools[outputs.PeoplePoolId.Value.Ref]?.Properties;
const staff = pools[outputs.StaffPoolId.Value.Ref]?.Properties;
const peopleClient = clients[outputs.PeopleClientId.Value.Ref]?.Properties;
const staffClient = clients[outputs.StaffClientId.Value.Ref]?.Properties;

const minutes = { AccessToken: "minutes", IdToken: "minutes", RefreshToken: "minutes" };

test("villagers sign themselves up by phone, and our own functions decide the challenge", () => {
  const arnOf = (name: string): object => ({
    "Fn::GetAtt": [functionIds.get(`functions/identity/${name}.ts`), "Arn"],
  });
  expect(people.UsernameAttributes).toEqual(["phone_number"]);
  expect(people.AdminCreateUserConfig.AllowAdminCreateUserOnly).toBe(false);
  expect(people.LambdaConfig).toEqual({
    PreSignUp: arnOf("pre-sign-up"),
    DefineAuthChallenge: arnOf("define-challenge"),
    CreateAuthChallenge: arnOf("create-challenge"),
    VerifyAuthChallengeResponse: arnOf("verify-challenge"),
  });
  expect(peopleClient.ExplicitAuthFlows.toSorted()).toEqual(["ALLOW_CUSTOM_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"]);
});

test("a phone number is in no token, and nobody can put another's number on their own account", () => {
  expect(peopleClient.ReadAttributes).toEqual(["locale"]);
  expect(people.Schema).toContainEqual({ Name: "phone_number", Required: true, Mutable: false });
  expect(people.SmsConfiguration).toBeUndefined();
});

test("staff are made by an administrator, sign in by password and may enrol a second factor", () => {
  expect(staff.AdminCreateUserConfig.AllowAdminCreateUserOnly).toBe(true);
  expect(staff.UsernameAttributes).toBeUndefined();
  expect(staff.LambdaConfig).toBeUndefined();
  expect({ mfa: staff.MfaConfiguration, factors: staff.EnabledMfas }).toEqual({
    mfa: "OPTIONAL",
    factors: ["SOFTWARE_TOKEN_MFA"],
  });
  expect(staffClient.ExplicitAuthFlows.toSorted()).toEqual(["ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_PASSWORD_AUTH"]);
});

test("staff carry their clinics in the token and can't write them", () => {
  const carried = ["custom:clinic", "custom:clinics", "custom:district", "custom:practitioner"];
  expect(staff.Schema.map(({ Name }: { Name: string }) => `custom:${Name}`).toSorted()).toEqual(carried);
  expect(staffClient.ReadAttributes.toSorted()).toEqual([...carried, "name"]);
  expect(staffClient.WriteAttributes).toEqual(["locale"]);
});

test("what staff carried before stays as it was made, since no attribute can be changed, and the list comes after it", () => {
  const made = staff.Schema.map(
    ({ Name, StringAttributeConstraints }: { Name: string; StringAttributeConstraints: { MaxLength: string } }) => [
      Name,
      StringAttributeConstraints.MaxLength,
    ],
  );
  expect(made).toEqual([
    ["clinic", "64"],
    ["practitioner", "64"],
    ["district", "64"],
    ["clinics", "2048"],
  ]);
});

test("each role of the staff is a group", () => {
  const groups = Object.values(template.findResources("AWS::Cognito::UserPoolGroup")).map(
    ({ Properties }) => Properties,
  );
  expect(groups.map(({ GroupName }) => GroupName).toSorted()).toEqual(
    roles.filter((role) => poolOf(role) === "staff").toSorted(),
  );
  for (const { UserPoolId } of groups) expect(UserPoolId).toEqual(outputs.StaffPoolId.Value);
});

test.each([
  ["people", peopleClient, 90 * 24 * 60],
  ["staff", staffClient, 12 * 60],
])("tokens of %s live an hour, their session is bounded, and a sign-in never says who exists", (_, client, refresh) => {
  expect(client).toMatchObject({
    IdTokenValidity: 60,
    AccessTokenValidity: 60,
    RefreshTokenValidity: refresh,
    TokenValidityUnits: minutes,
    EnableTokenRevocation: true,
    PreventUserExistenceErrors: "ENABLED",
    AllowedOAuthFlowsUserPoolClient: false,
  });
  expect(client.GenerateSecret).toBeUndefined();
});

test("both pools outlive their stack", () => {
  expect(
    Object.values(pools).map(({ DeletionPolicy, Properties }) => [DeletionPolicy, Properties.DeletionProtection]),
  ).toEqual([
    ["Retain", "ACTIVE"],
    ["Retain", "ACTIVE"],
  ]);
});
