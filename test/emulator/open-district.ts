import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { sessionToItem } from "../../functions/store/session/sessions.ts";
import { client, tableName } from "../../functions/store/table/client.ts";
import { districtKey } from "../../functions/store/table/keys.ts";
import { districts } from "../../infra/demo/districts.ts";
import { seed } from "../../infra/demo/seed.ts";
import { type Session, sessionIdOf } from "../../shared/schedule/session.ts";
import { minute } from "../../shared/time/instant.ts";
import { localDate, wallClock } from "../../shared/time/zone.ts";

const put = (item: Record<string, unknown>) => client().send(new PutCommand({ TableName: tableName(), Item: item }));

/** A session of dr. Rahmawati that begins in two to seven minutes: the rooms of its first two slots are open now. */
const sessionSoon = (now: number): Session => {
  const start = Math.ceil((now + 2 * minute) / (5 * minute)) * 5 * minute;
  const wall = wallClock(start, "WIB").replace(":", "");
  const practitionerId = "rahmawati-cikande";
  return {
    id: sessionIdOf({ clinicId: "3604-cikande", date: localDate(start, "WIB"), wall, practitionerId }),
    clinicId: "3604-cikande",
    practitionerId,
    services: ["umum"],
    start,
    minutes: 5,
    count: 12,
    state: "open",
    claims: {},
    line: {},
  };
};

/** Fills the deployed table with the demonstration, in a district that takes bookings until the last moment. */
export const openDistrict = async (now: number): Promise<Session> => {
  const [district] = districts;
  if (!district) throw new Error("the demonstration has no district");
  const settings = { ...district.settings, leadMinutes: 0 };
  await put({ ...districtKey(district.id), ...district, settings });
  const soon = sessionSoon(now);
  await seed(now);
  await put(sessionToItem(soon));
  return soon;
};
