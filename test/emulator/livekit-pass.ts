import { GetSecretValueCommand, ListSecretsCommand, SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { type JWTPayload, jwtVerify } from "jose";

/** The stack's one secret, as the deployment made it up. */
const livekitSecret = async (): Promise<{ key: string; secret: string }> => {
  const client = new SecretsManagerClient({});
  const { SecretList: [only, ...others] = [] } = await client.send(new ListSecretsCommand({}));
  if (!only || others.length > 0) throw new Error("there is not exactly one secret");
  const { SecretString = "" } = await client.send(new GetSecretValueCommand({ SecretId: only.ARN }));
  return JSON.parse(SecretString) as { key: string; secret: string };
};

/** What a LiveKit server that knows the secret reads in a token; rejects where it would. */
export const livekitPass = async (token: string): Promise<JWTPayload> => {
  const { key, secret } = await livekitSecret();
  return (await jwtVerify(token, new TextEncoder().encode(secret), { issuer: key, algorithms: ["HS256"] })).payload;
};
