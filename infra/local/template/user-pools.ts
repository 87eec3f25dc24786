import { functionNameOf } from "./lambda-function.ts";
import type { Resolve } from "./resolve.ts";
import { resourcesOf, type Template } from "./template.ts";
import type { UserPool, UserPoolClient } from "./user-pool.ts";

type PoolProperties = {
  UsernameAttributes?: string[];
  AdminCreateUserConfig?: { AllowAdminCreateUserOnly?: boolean };
  LambdaConfig?: Record<string, string>;
};

type ClientProperties = {
  UserPoolId: string;
  ExplicitAuthFlows?: string[];
  ReadAttributes?: string[];
  WriteAttributes?: string[];
  IdTokenValidity?: number;
  AccessTokenValidity?: number;
  RefreshTokenValidity?: number;
  TokenValidityUnits?: { IdToken?: Unit; AccessToken?: Unit; RefreshToken?: Unit };
  AuthSessionValidity?: number;
  PreventUserExistenceErrors?: string;
};

const seconds = { seconds: 1, minutes: 60, hours: 3600, days: 86_400 };
type Unit = keyof typeof seconds;
const span = (count: number, unit: Unit): number => count * seconds[unit];

const clientOf = (id: string, properties: ClientProperties): UserPoolClient => {
  const { TokenValidityUnits: units = {} } = properties;
  return {
    id,
    authFlows: properties.ExplicitAuthFlows ?? [],
    readAttributes: properties.ReadAttributes,
    writeAttributes: properties.WriteAttributes,
    idTokenSeconds: span(
      properties.IdTokenValidity ?? 1,
      properties.IdTokenValidity ? (units.IdToken ?? "hours") : "hours",
    ),
    accessTokenSeconds: span(
      properties.AccessTokenValidity ?? 1,
      properties.AccessTokenValidity ? (units.AccessToken ?? "hours") : "hours",
    ),
    refreshTokenSeconds: span(
      properties.RefreshTokenValidity ?? 30,
      properties.RefreshTokenValidity ? (units.RefreshToken ?? "days") : "days",
    ),
    authSessionSeconds: (properties.AuthSessionValidity ?? 3) * 60,
    hidesUnknownUsers: properties.PreventUserExistenceErrors === "ENABLED",
  };
};

/** Reads the user pools with their clients, groups and triggers. */
export const userPoolsOf = (template: Template, resolve: Resolve, region: string): UserPool[] => {
  const clients = resourcesOf(template, "AWS::Cognito::UserPoolClient").map(([id, resource]) => ({
    id: String(resolve({ Ref: id })),
    properties: resolve(resource.Properties) as ClientProperties,
  }));
  const groups = resourcesOf(template, "AWS::Cognito::UserPoolGroup").map(
    ([, resource]) => resolve(resource.Properties) as { UserPoolId: string; GroupName: string },
  );
  return resourcesOf(template, "AWS::Cognito::UserPool").map(([logicalId, resource]) => {
    const id = String(resolve({ Ref: logicalId }));
    const { LambdaConfig = {}, ...pool } = resolve({
      UsernameAttributes: resource.Properties?.UsernameAttributes ?? [],
      AdminCreateUserConfig: resource.Properties?.AdminCreateUserConfig ?? {},
      LambdaConfig: resource.Properties?.LambdaConfig ?? {},
    }) as PoolProperties;
    return {
      id,
      logicalId,
      region,
      usernameAttributes: pool.UsernameAttributes ?? [],
      allowsSignUp: pool.AdminCreateUserConfig?.AllowAdminCreateUserOnly !== true,
      groups: groups.filter(({ UserPoolId }) => UserPoolId === id).map(({ GroupName }) => GroupName),
      triggers: Object.fromEntries(Object.entries(LambdaConfig).map(([name, arn]) => [name, functionNameOf(arn)])),
      clients: clients
        .filter(({ properties }) => properties.UserPoolId === id)
        .map((client) => clientOf(client.id, client.properties)),
    };
  });
};
