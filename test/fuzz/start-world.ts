import { CreateTableCommand, DynamoDBClient, type ScalarAttributeType } from "@aws-sdk/client-dynamodb";
import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { client, tableName } from "../../functions/store/client.ts";
import { sessionToItem } from "../../functions/store/session-item.ts";
import { sessionsOf } from "../../functions/store/sessions-of.ts";
import { households } from "../../infra/demo/people.ts";
import { seed } from "../../infra/demo/seed.ts";
import { localAwsEnvironment } from "../../infra/local/machine/local-credentials.ts";
import { type Session, sessionIdOf } from "../../shared/roster/session.ts";
import { freeSlots } from "../../shared/roster/slot.ts";
import { hour, minute } from "../../shared/time/instant.ts";
import { addDays } from "../../shared/time/local-date.ts";
import { localDate, wallClock } from "../../shared/time/zone.ts";
import { startTestEngine } from "../functions/store/engine.ts";
import { requestIdFrom } from "../lab/world/request-id.ts";
import { bookingUseCases } from "../lab/world/use-cases.ts";
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

/** How many visits can be joined at once; one person's overlap nowhere. */
const visitsAtOnce = 4;

/** Books visits whose waiting room is open now: nobody can any more, since a booking needs more lead than that. */
const bookVisitsOfNow = async (now: number, session: Session, known: KnownValues): Promise<void> => {
  const [siti] = households;
  const book = bookingUseCases(() => now - hour)["book-appointment"];
  const inTime = freeSlots(session, now).slice(0, visitsAtOnce);
  for (const [index, slot] of inTime.entries()) {
    const patientId = siti?.members[index % siti.members.length]?.patient.id ?? "";
    const request = { patientId, slot, service: "umum", complaint: "" };
    const caller = { role: "patient", accountId: siti?.accountId ?? "" } as const;
    const key = { id: requestIdFrom("fuzz", index), fingerprint: "visit of now" };
    known.learn(await book(request, caller, key));
  }
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
  const known = knownValues(await sessionsAround(now, running), people);
  await bookVisitsOfNow(now, running, known);
  return {
    known,
    stop: () => {
      for (const name of Object.keys(environment)) delete process.env[name];
      video.close();
      engine.stop();
    },
  };
};
