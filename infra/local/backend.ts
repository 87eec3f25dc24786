import { appendFileSync, writeFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { type Cognito, type CognitoOptions, createCognito } from "./cognito/cognito.ts";
import type { DataFolder } from "./data-folder.ts";
import { demonstrationUsers, seedDemonstration } from "./demonstration/seed-demonstration.ts";
import type { Engine } from "./engine/engine.ts";
import { startInternalEndpoints } from "./internal-endpoints.ts";
import { type Lambdas, startLambdas } from "./lambda/lambdas.ts";
import type { Closers } from "./machine/in-reverse.ts";
import { localAwsEnvironment } from "./machine/local-credentials.ts";
import { createOutbox, type Outbox } from "./outbox/outbox.ts";
import { runSchedules } from "./schedule/run-schedules.ts";
import { createSecrets, type Secrets } from "./secret/secrets.ts";
import { createSns } from "./sms/sns.ts";
import type { Invoke, StandIn } from "./stand-in.ts";
import { followStreams, type StreamFaults } from "./stream/follow-streams.ts";
import type { Assembly } from "./template/assembly.ts";

/** The functions and what they lean on. */
export type Backend = {
  readonly lambdas: Lambdas;
  readonly cognito: Cognito;
  readonly outbox: Outbox;
  readonly secrets: Secrets;
  /** Adds to the table what the demonstration lacks. */
  readonly seed: () => Promise<void>;
};

/** What AWS may do at any time, and this machine only when a test wants it. */
export type Faults = StreamFaults &
  Pick<CognitoOptions, "triggerLimitMs"> & {
    /** How many milliseconds a call of the function in this file waits before it begins, as a cold one does. @default none */
    readonly begunAfter?: (entry: string) => number;
  };

type Setting = {
  assembly: Assembly;
  data: DataFolder;
  engine: Engine;
  url: string;
  fromSources: boolean;
  closers: Closers;
  log: (line: string) => void;
  faults: Faults;
};

type Services = { outbox: Outbox; secrets: Secrets; endpoints: Record<string, string> };

/** @param cognito is there once the functions are, which it calls */
const startServices = async (
  { assembly, data, engine, closers, log }: Setting,
  cognito: () => Promise<Cognito>,
): Promise<Services> => {
  const { template, resolve } = assembly;
  const outbox = await createOutbox({ file: data.file("outbox.json") });
  const secrets = await createSecrets({ template, resolve, file: data.file("secrets.json") });
  const sns = createSns((message) => outbox.add(message));
  const people: StandIn = { handle: async (request) => (await cognito()).admin.handle(request) };
  const { urlOf, close } = await startInternalEndpoints({ secretsmanager: secrets, sns, cognito: people }, log);
  closers.add(close);
  const endpoints = {
    AWS_ENDPOINT_URL_DYNAMODB: engine.url,
    AWS_ENDPOINT_URL_SECRETS_MANAGER: urlOf("secretsmanager"),
    AWS_ENDPOINT_URL_SNS: urlOf("sns"),
    AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: urlOf("cognito"),
  };
  return { outbox, secrets, endpoints };
};

/** Keeps what the functions count since the start, one line each, for whoever wants to look. */
const countIn = (file: string): ((line: string) => void) => {
  writeFileSync(file, "", { mode: 0o600 });
  return (line) => appendFileSync(file, `${line}\n`);
};

const late = (invoke: Invoke, { functions }: Assembly, { begunAfter }: Faults): Invoke => {
  if (!begunAfter) return invoke;
  const entries = new Map(functions.map(({ name, entry }) => [name, entry]));
  return async (name, event) => {
    await wait(begunAfter(entries.get(name) ?? name));
    return invoke(name, event);
  };
};

/** Fills the table with the demonstration, starts the Lambdas with the services they call and sets all in motion. */
export const startBackend = async (setting: Setting): Promise<Backend> => {
  const { assembly, data, engine, url, fromSources, closers, log, faults } = setting;
  const { functions, pools, mappings, schedules } = assembly;
  const { region } = assembly.place;
  const seed = (): Promise<void> =>
    seedDemonstration({
      ...localAwsEnvironment(region),
      AWS_ENDPOINT_URL_DYNAMODB: engine.url,
      TABLE_NAME: assembly.output("TableName"),
    });
  // First of all: data that this release can't take are refused here, before anything is written beside them.
  await seed();
  const ready = Promise.withResolvers<Cognito>();
  const { outbox, secrets, endpoints } = await startServices(setting, () => ready.promise);

  const lambdas = startLambdas({
    functions,
    region,
    endpoints,
    fromSources,
    log,
    count: countIn(data.file("metrics.jsonl")),
  });
  const invoke = late(lambdas.invoke, assembly, faults);
  closers.add(lambdas.close);
  const publicUrl = `${url}/cognito`;
  const cognito = await createCognito({ pools, dataFolder: data.path, invoke, publicUrl, ...faults });
  ready.resolve(cognito);
  await cognito.seedUsers(demonstrationUsers(pools));

  const streams = followStreams({ mappings, engineUrl: engine.url, region, data, invoke, log, faults });
  closers.add(streams.close);
  closers.add(runSchedules({ schedules, region, invoke }).close);
  return { lambdas, cognito, outbox, secrets, seed };
};
