import { type Cognito, createCognito } from "./cognito/cognito.ts";
import type { DataFolder } from "./data-folder.ts";
import { demonstrationUsers } from "./demonstration/demonstration-users.ts";
import { seedDemonstration } from "./demonstration/seed-demonstration.ts";
import type { Engine } from "./engine/engine.ts";
import { startInternalEndpoints } from "./internal-endpoints.ts";
import { type Lambdas, startLambdas } from "./lambda/lambdas.ts";
import { localAwsEnvironment } from "./machine/local-credentials.ts";
import { createSecrets } from "./secret/secrets.ts";
import { createSns } from "./sms/sns.ts";
import type { Assembly } from "./template/assembly.ts";

/** The functions and what they lean on. */
export type Backend = { readonly lambdas: Lambdas; readonly cognito: Cognito; close(): Promise<void> };

type Setting = {
  assembly: Assembly;
  data: DataFolder;
  engine: Engine;
  url: string;
  fromSources: boolean;
  log: (line: string) => void;
};

const seed = async ({ assembly, engine }: Setting, cognito: Cognito): Promise<void> => {
  const { place, output, pools } = assembly;
  await Promise.all([
    cognito.seedUsers(demonstrationUsers(pools)),
    seedDemonstration({
      ...localAwsEnvironment(place.region),
      AWS_ENDPOINT_URL_DYNAMODB: engine.url,
      TABLE_NAME: output("TableName"),
    }),
  ]);
};

/** Starts the Lambdas with the services they call, and fills an empty table with the demonstration. */
export const startBackend = async (setting: Setting): Promise<Backend> => {
  const { assembly, data, engine, url, fromSources, log } = setting;
  const { template, resolve, functions, place, pools } = assembly;
  const endpoints = await startInternalEndpoints(
    {
      secretsmanager: createSecrets({ template, resolve, file: data.file("secrets.json") }),
      sns: createSns(({ to, text }) => log(`SMS to ${to}: ${text}`)),
    },
    log,
  );
  const lambdas = startLambdas({
    functions,
    region: place.region,
    endpoints: {
      AWS_ENDPOINT_URL_DYNAMODB: engine.url,
      AWS_ENDPOINT_URL_SECRETS_MANAGER: endpoints.urlOf("secretsmanager"),
      AWS_ENDPOINT_URL_SNS: endpoints.urlOf("sns"),
    },
    fromSources,
    log,
  });
  const publicUrl = `${url}/cognito`;
  const cognito = await createCognito({ pools, dataFolder: data.path, invoke: lambdas.invoke, publicUrl });
  await seed(setting, cognito);
  return {
    lambdas,
    cognito,
    close: async () => {
      await lambdas.close();
      await endpoints.close();
    },
  };
};
