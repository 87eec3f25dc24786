/** What the SDK signs with on this machine; nobody checks it. */
export const localCredentials = { accessKeyId: "local", secretAccessKey: "local" };

/** The same as environment, for functions and programs. */
export const localAwsEnvironment = (region: string): Record<string, string> => ({
  AWS_REGION: region,
  AWS_DEFAULT_REGION: region,
  AWS_ACCESS_KEY_ID: localCredentials.accessKeyId,
  AWS_SECRET_ACCESS_KEY: localCredentials.secretAccessKey,
});
