import { CognitoIdentityProviderClient } from "@aws-sdk/client-cognito-identity-provider";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { SNSClient } from "@aws-sdk/client-sns";
import { describe, expect, test } from "vitest";
import { endpointResolverOf } from "../../../infra/bundle/regional-endpoint.ts";
import { services } from "../../../infra/bundle/standing-for.ts";

const region = "ap-southeast-3";

const theirs: Record<keyof typeof services, (params: { Region: string }) => { url: URL }> = {
  "client-cognito-identity-provider": new CognitoIdentityProviderClient({ region }).config.endpointProvider,
  "client-dynamodb": new DynamoDBClient({ region }).config.endpointProvider,
  "client-secrets-manager": new SecretsManagerClient({ region }).config.endpointProvider,
  "client-sns": new SNSClient({ region }).config.endpointProvider,
};

describe("what is deployed reaches a service", () => {
  test("at its region's address, as the SDK would", () => {
    const clients = Object.entries(services);
    const ours = clients.map(([client, service]) => [client, endpointResolverOf(service)({ Region: region }).url.href]);
    const sdks = Object.entries(theirs).map(([client, resolve]) => [client, resolve({ Region: region }).url.href]);
    expect(Object.fromEntries(ours)).toEqual(Object.fromEntries(sdks));
  });

  test("where its address says, by one object for each, and never without either", () => {
    const resolve = endpointResolverOf("dynamodb");
    const local = { Endpoint: "http://localhost:8000", Region: region };
    expect(resolve(local).url.href).toBe("http://localhost:8000/");
    expect(resolve(local)).toBe(resolve(local));
    expect(() => resolve({})).toThrow("the region of dynamodb is not known");
  });
});
