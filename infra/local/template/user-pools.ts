import { functionNameOf } from "./lambda-function.ts";
import type { Resolve } from "./resolve.ts";
import { resourcesOf, type Template } from "./template.ts";
import type { UserPool, UserPoolClient } from "./user-pool.ts";

type PoolProperties = {
  UsernameAttributes?: string[];
  AdminCreateUserConfig?: { AllowAdminCreateUserOnly?: boolean };
  LambdaConfig?: Record<string, string>;
  Policies: { PasswordPolicy: { MinimumLength: number } };
};

type ClientProperties = {
  UserPoolId: string;
  ExplicitAuthFlows: string[];
  ReadAttributes: string[];
  WriteAttributes: string[];
  IdTokenValidity: number;
  AccessTokenValidity: number;
  RefreshTokenValidity: number;
  AuthSessionValidity?: number;
};

const clientOf = (id: string, properties: ClientProperties): UserPoolClient => ({
  id,
  authFlows: properties.ExplicitAuthFlows,
  readAttributes: properties.ReadAttributes,
  writeAttributes: properties.WriteAttributes,
  idTokenSeconds: properties.IdTokenValidity * 60,
  accessTokenSeconds: properties.AccessTokenValidity * 60,
  refreshTokenSeconds: properties.RefreshTokenValidity * 60,
  authSessionSeconds: (properties.AuthSessionValidity ?? 3) * 60,
});

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
    const { LambdaConfig = {}, ...pool } = resolve(resource.Properties) as PoolProperties;
    return {
      id,
      logicalId,
      region,
      usernameAttributes: pool.UsernameAttributes ?? [],
      allowsSignUp: pool.AdminCreateUserConfig?.AllowAdminCreateUserOnly !== true,
      minimumPassword: pool.Policies.PasswordPolicy.MinimumLength,
      groups: groups.filter(({ UserPoolId }) => UserPoolId === id).map(({ GroupName }) => GroupName),
      triggers: Object.fromEntries(Object.entries(LambdaConfig).map(([name, arn]) => [name, functionNameOf(arn)])),
      clients: clients
        .filter(({ properties }) => properties.UserPoolId === id)
        .map((client) => clientOf(client.id, client.properties)),
    };
  });
};
