import { type Cognito, createCognito } from "./cognito/cognito.ts";
import type { DataFolder } from "./data-folder.ts";
import { demonstrationUsers } from "./demonstration/demonstration-users.ts";
import { seedDemonstration } from "./demonstration/seed-demonstration.ts";
import type { Engine } from "./engine/engine.ts";
import { startInternalEndpoints } from "./internal-endpoints.ts";
import { type Lambdas, startLambdas } from "./lambda/lambdas.ts";
import { localAwsEnvironment } from "./machine/local-credentials.ts";
import { createOutbox, type Outbox } from "./outbox/outbox.ts";
import { runSchedules } from "./schedule/run-schedules.ts";
import { createSecrets } from "./secret/secrets.ts";
import { createSns } from "./sms/sns.ts";
import { followStreams } from "./stream/follow-streams.ts";
import type { Assembly } from "./template/assembly.ts";

/** The functions and what they lean on. */
export type Backend = {
  readonly lambdas: Lambdas;
  readonly cognito: Cognito;
  readonly outbox: Outbox;
  close(): Promise<void>;
};

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
  const { template, resolve, functions, place, pools, mappings, schedules } = assembly;
  const outbox = await createOutbox({ file: data.file("outbox.json") });
  const endpoints = await startInternalEndpoints(
    {
      secretsmanager: createSecrets({ template, resolve, file: data.file("secrets.json") }),
      sns: createSns((message) => outbox.add(message)),
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
  const { invoke } = lambdas;
  const region = place.region;
  const streams = followStreams({ mappings, engineUrl: engine.url, region, data, invoke, log });
  const clock = runSchedules({ schedules, region, invoke, log });
  return {
    lambdas,
    cognito,
    outbox,
    close: async () => {
      clock.close();
      const streamsEnded = streams.close();
      await lambdas.close();
      await streamsEnded;
      await endpoints.close();
    },
  };
};
