import { CreateTableCommand, DynamoDBClient, type ScalarAttributeType } from "@aws-sdk/client-dynamodb";
import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { sessionOf, sessionsOf, sessionToItem } from "../../functions/store/session/sessions.ts";
import { client, tableName } from "../../functions/store/table/client.ts";
import { districtKey } from "../../functions/store/table/keys.ts";
import { districts } from "../../infra/demo/districts.ts";
import { households } from "../../infra/demo/people.ts";
import { seed } from "../../infra/demo/seed.ts";
import { localAwsEnvironment } from "../../infra/local/machine/local-credentials.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";
import { type Session, sessionIdOf } from "../../shared/schedule/session.ts";
import { freeSlots } from "../../shared/schedule/slot.ts";
import { hour, minute } from "../../shared/time/instant.ts";
import { addDays } from "../../shared/time/local-date.ts";
import { localDate, wallClock } from "../../shared/time/zone.ts";
import { startTestEngine } from "../functions/store/engine.ts";
import { startVideoStandIn } from "../functions/video/video-stand-in.ts";
import { requestIdFrom } from "../lab/world/request-id.ts";
import { bookingUseCases } from "../lab/world/use-cases.ts";
import { type KnownValues, knownValues } from "./known-values.ts";

/** The product's functions in this process, on a real engine with the demonstration in it. */
export type World = {
  known: KnownValues;
  /** Sees to it that there are visits to join, which else are soon cancelled or over. */
  bookVisitsOfNow(): Promise<void>;
  stop(): void;
};

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

/**
 * Books visits whose waiting room is open, as many as the first household can have at `now`. By a clock an hour behind:
 * a booking needs more lead than a room that opens a quarter of an hour before.
 */
const bookVisitsOfNow = async ({ id }: Session, known: KnownValues, now: number): Promise<void> => {
  const [siti] = households;
  const running = await sessionOf(id);
  if (!siti || !running) throw new Error("nobody could book");
  const book = bookingUseCases(() => now - hour)["book-appointment"];
  const caller = { role: "patient", accountId: siti.accountId } as const;
  for (const [index, { patient }] of siti.members.entries()) {
    const slot = freeSlots(running, { now })[index];
    if (!slot || slot.start > now + 15 * minute) return;
    const key = { id: requestIdFrom("visit of now", now, index), fingerprint: "visit of now" };
    const request = { patientId: patient.id, slot, service: "umum", complaint: "" };
    const answer = await book(request, caller, key).catch((error: unknown) => {
      // Another of their visits is at that time, or they have enough of them.
      if (!(error instanceof Refusal)) throw error;
    });
    known.learn(answer);
  }
};

const sessionsAround = async (now: number, running: Session): Promise<Session[]> => {
  const days = [0, 1, 13].map((ahead) => addDays(localDate(now, "WIB"), ahead));
  const listed = await Promise.all(
    ["3604-cikande", "3604-kramatwatu"].flatMap((id) => days.map((date) => sessionsOf(id, date))),
  );
  return [...Array(4).fill(running), ...listed.flat()];
};

/**
 * One household books all day long here: it meets its limit of a session late, and all that lies beyond a booking
 * before.
 */
const putRoomyDistrict = async (): Promise<void> => {
  const [district] = districts;
  if (!district) throw new Error("nowhere to book");
  const Item = { ...districtKey(district.id), ...district, settings: { ...district.settings, maxPerSession: 40 } };
  await client().send(new PutCommand({ TableName: tableName(), Item }));
};

/** Starts a world; everything in it is gone when it stops. */
export const startWorld = async (): Promise<World> => {
  const [engine, video] = await Promise.all([startTestEngine(), startVideoStandIn("bad")]);
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
  await putRoomyDistrict();
  const running = runningSession(now);
  await client().send(new PutCommand({ TableName: tableName(), Item: sessionToItem(running) }));
  const [sitis = [], ...others] = households.map(({ members }) => members.map(({ patient }) => patient.id));
  const people = [...Array(5).fill(sitis).flat(), ...others.flat()];
  const known = knownValues(await sessionsAround(now, running), people);
  return {
    known,
    bookVisitsOfNow: () => bookVisitsOfNow(running, known, Date.now()),
    stop: () => {
      for (const name of Object.keys(environment)) delete process.env[name];
      video.close();
      engine.stop();
    },
  };
};
