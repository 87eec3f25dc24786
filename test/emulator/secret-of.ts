import { GetSecretValueCommand, ListSecretsCommand, SecretsManagerClient } from "@aws-sdk/client-secrets-manager";

/** A secret of the stack, as the deployment made it up, by a word of its description. */
export const secretOf = async (word: string): Promise<string> => {
  const client = new SecretsManagerClient({});
  const { SecretList = [] } = await client.send(new ListSecretsCommand({}));
  const [secret, ...others] = SecretList.filter(({ Description = "" }) => Description.includes(word));
  if (!secret || others.length > 0) throw new Error(`there is not exactly one secret of ${word}`);
  const { SecretString = "" } = await client.send(new GetSecretValueCommand({ SecretId: secret.ARN }));
  return SecretString;
};
