import { DeleteCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import { client, tableName } from "../../functions/store/table/client.ts";
import { clinicKey, districtKey, districtsKey } from "../../functions/store/table/keys.ts";
import type { Role } from "../../shared/identity/actor.ts";
import type { Instant } from "../../shared/time/instant.ts";
import { addDays, type LocalDate } from "../../shared/time/local-date.ts";
import { instantAt, localDate } from "../../shared/time/zone.ts";
import { serang } from "../functions/booking/cikande.ts";
import { startEngineTable } from "../functions/store/engine-table.ts";
import { putItems } from "../functions/store/put-items.ts";
import { signNothing } from "../functions/store/sign-nothing.ts";
import { startVideoStandIn } from "../functions/video/video-stand-in.ts";
import type { OwnCase } from "./own-case.ts";
import { type meetable, type Place, placeOf, practitionersAt, type Side, sides } from "./place.ts";

/** What the authorizer hands over for each role: strings only, groups in brackets. */
const claimsOn = (day: Day): Record<Role, Record<string, string>> => ({
  patient: { sub: day.own.holder },
  doctor: {
    sub: "rahma",
    "cognito:groups": "[doctor]",
    "custom:clinics": "3604-cikande 3604-kibin",
    "custom:practitioner": "rahmawati-cikande",
  },
  nurse: { sub: "perawat", "cognito:groups": "[nurse]", "custom:clinics": "3604-cikande 3604-kibin" },
  registrar: { sub: "loket", "cognito:groups": "[registrar]", "custom:clinics": "3604-cikande 3604-kibin" },
  scheduler: { sub: "jadwal", "cognito:groups": "[scheduler]", "custom:clinics": "3604-cikande 3604-kibin" },
  district: { sub: "dinkes", "cognito:groups": "[district]", "custom:district": "3604" },
});

/**
 * The same for whoever has these roles, one or two: an account has all its claims, and its groups in one pair of
 * brackets.
 */
export const claimsOf = (held: readonly Role[], day: Day): Record<string, string> | undefined => {
  if (held.length === 0) return undefined;
  const claims = held.map((role) => claimsOn(day)[role]);
  return Object.assign({}, ...claims, held[0] !== "patient" && { "cognito:groups": `[${held.join(" ")}]` });
};

/** A day on which something is asked: what is at each side. */
export type Day = Record<Side, Place>;

/** Whether an item of a place is there, by its number among the place's items. */
export type IsThere = (item: number) => boolean;

/** The product's functions in this process on a real engine, with a clock of its own. */
export type MatrixWorld = {
  /** A day that nobody has asked anything on: what a function remembers is for less than a day. It is 08.20. */
  newDay(status: (typeof meetable)[number], own?: OwnCase["items"], isThere?: IsThere): Promise<Day>;
  /** A day that all who give the same `name` share, since nothing was changed on it; the first of them gets a new one. */
  sharedDay(name: string, status: (typeof meetable)[number], own?: OwnCase["items"]): Promise<Day>;
  /** Does something while the callers' own district is not there. */
  withoutDistrict<T>(work: () => Promise<T>): Promise<T>;
};

const put = (Item: Record<string, unknown>): Promise<unknown> =>
  client().send(new PutCommand({ TableName: tableName(), Item }));

const nowOn = (date: LocalDate): Instant => instantAt(date, 8 * 60 + 20, "WIB");

const dateOf = ({ own: { session } }: Day): LocalDate => localDate(session.start, "WIB");

const putDistrict = (id: string): Promise<unknown> => put({ ...districtKey(id), ...serang, id });

const putPlaces = async (): Promise<void> => {
  for (const id of ["3604", "1173"]) {
    await put({ ...districtsKey(id) });
    await putDistrict(id);
  }
  for (const [district, id] of [
    ["3604", "3604-cikande"],
    ["3604", "3604-kibin"],
    ["3604", "3604-ciruas"],
    ["1173", "1173-banda-sakti"],
  ] as const)
    await put({
      ...clinicKey(district, id),
      id,
      name: id,
      kecamatan: { code: "", name: "" },
      services: ["umum"],
      practitioners: practitionersAt(id),
    });
};

/** Starts one; while it runs, the functions' clock is the world's. */
export const startMatrixWorld = async (): Promise<MatrixWorld & { stop(): void }> => {
  const video = await startVideoStandIn("good");
  const { environment, stop } = await startEngineTable();
  signNothing();
  const added = {
    AWS_ENDPOINT_URL_SECRETS_MANAGER: video.url,
    LIVEKIT_URL: "wss://video.example",
    LIVEKIT_API_URL: video.url,
    LIVEKIT_SECRET_ARN: "livekit",
  };
  Object.assign(process.env, added);
  const clockOfMachine = Date.now;
  let days = 0;
  const shared = new Map<string, Day>();
  await putPlaces();
  const newDay: MatrixWorld["newDay"] = async (status, own = () => [], isThere = () => true) => {
    days += 1;
    const date = addDays("2026-11-22", days);
    const now = nowOn(date);
    Date.now = () => now;
    const places = sides.map((side): [Side, Place] => [side, placeOf(side, date, status, now)]);
    const itemsOf = (place: Place) => [...place.items, ...own(place)].filter((_, item) => isThere(item));
    await putItems(places.flatMap(([, place]) => itemsOf(place)));
    return Object.fromEntries(places) as Day;
  };
  return {
    newDay,
    sharedDay: async (name, status, own) => {
      const day = shared.get(`${name} ${status}`) ?? (await newDay(status, own));
      shared.set(`${name} ${status}`, day);
      Date.now = () => nowOn(dateOf(day));
      return day;
    },
    withoutDistrict: async (work) => {
      await client().send(new DeleteCommand({ TableName: tableName(), Key: districtKey("3604") }));
      return work().finally(() => putDistrict("3604"));
    },
    stop: () => {
      Date.now = clockOfMachine;
      for (const name of [...Object.keys(environment), ...Object.keys(added)]) delete process.env[name];
      video.close();
      stop();
    },
  };
};
