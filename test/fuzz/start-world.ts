import { CreateTableCommand, DynamoDBClient, type ScalarAttributeType } from "@aws-sdk/client-dynamodb";
import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { client, tableName } from "../../functions/store/client.ts";
import { sessionToItem } from "../../functions/store/session-item.ts";
import { sessionsOf } from "../../functions/store/sessions-of.ts";
import { households } from "../../infra/demo/people.ts";
import { seed } from "../../infra/demo/seed.ts";
import { localAwsEnvironment } from "../../infra/local/machine/local-credentials.ts";
import { type Session, sessionIdOf } from "../../shared/roster/session.ts";
import { minute } from "../../shared/time/instant.ts";
import { addDays } from "../../shared/time/local-date.ts";
import { localDate, wallClock } from "../../shared/time/zone.ts";
import { startTestEngine } from "../functions/store/engine.ts";
import { type KnownValues, knownValues } from "./known-values.ts";
import { startVideoStandIn } from "./video-stand-in.ts";

/** The product's functions in this process, on a real engine with the demonstration in it. */
export type World = { known: KnownValues; stop(): void };

const createTable = async (): Promise<void> => {
  const attribute = (AttributeName: string) => ({ AttributeName, AttributeType: "S" as ScalarAttributeType });
  const database = new DynamoDBClient({});
  await database.send(
    new CreateTableCommand({
      TableName: tableName(),
      BillingMode: "PAY_PER_REQUEST",
      AttributeDefinitions: [attribute("PK"), attribute("SK")],
      KeySchema: [
        { AttributeName: "PK", KeyType: "HASH" },
        { AttributeName: "SK", KeyType: "RANGE" },
      ],
    }),
  );
  database.destroy();
};

/** A session that began a while ago: the one whose visits can be joined, admitted and walked into. */
const runningSession = (now: number): Session => {
  const place = { clinicId: "3604-cikande", practitionerId: "rahmawati-cikande" };
  const start = Math.floor(now / (5 * minute)) * 5 * minute - 20 * minute;
  const wall = wallClock(start, "WIB").replace(":", "");
  const id = sessionIdOf({ ...place, date: localDate(start, "WIB"), wall });
  return { ...place, id, services: ["umum", "kia"], start, minutes: 5, count: 96, state: "open", claims: {}, line: {} };
};

const sessionsAround = async (now: number, running: Session): Promise<Session[]> => {
  const days = [0, 1, 13].map((ahead) => addDays(localDate(now, "WIB"), ahead));
  const listed = await Promise.all(
    ["3604-cikande", "3604-kramatwatu"].flatMap((id) => days.map((date) => sessionsOf(id, date))),
  );
  return [...Array(4).fill(running), ...listed.flat()];
};

/** Starts a world; everything in it is gone when it stops. */
export const startWorld = async (): Promise<World> => {
  const [engine, video] = await Promise.all([startTestEngine(), startVideoStandIn()]);
  const environment: Record<string, string> = {
    ...localAwsEnvironment("ap-southeast-3"),
    AWS_ENDPOINT_URL_DYNAMODB: engine.url,
    AWS_ENDPOINT_URL_SECRETS_MANAGER: video.url,
    LIVEKIT_URL: "wss://video.example",
    LIVEKIT_API_URL: video.url,
    LIVEKIT_SECRET_ARN: "livekit",
    TABLE_NAME: `fuzz-${crypto.randomUUID()}`,
  };
  Object.assign(process.env, environment);
  await createTable();
  const now = Date.now();
  await seed(now);
  const running = runningSession(now);
  await client().send(new PutCommand({ TableName: tableName(), Item: sessionToItem(running) }));
  const [sitis = [], ...others] = households.map(({ members }) => members.map(({ patient }) => patient.id));
  const people = [...Array(5).fill(sitis).flat(), ...others.flat()];
  return {
    known: knownValues(await sessionsAround(now, running), people),
    stop: () => {
      for (const name of Object.keys(environment)) delete process.env[name];
      video.close();
      engine.stop();
    },
  };
};
