import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { bringMonth } from "../../../../functions/roster/publish/bring-month.ts";
import { easeDuty } from "../../../../functions/roster/publish/ease-duty.ts";
import { finishPublishing } from "../../../../functions/roster/publish/finish-publishing.ts";
import { lookAtMonth, lookAtMonthStore } from "../../../../functions/roster/publish/look-at-month.ts";
import { lookAtPublished } from "../../../../functions/roster/publish/look-at-published.ts";
import { previewPublishing } from "../../../../functions/roster/publish/preview-publishing.ts";
import { publishMonth } from "../../../../functions/roster/publish/publish-month.ts";
import { rollForward } from "../../../../functions/roster/publish/roll-forward.ts";
import { visitsAt } from "../../../../functions/store/appointment/visits.ts";
import { withVisits } from "../../../../functions/store/appointment/with-visits.ts";
import { enterDue } from "../../../../functions/store/due/due-list.ts";
import { personMonthsOf, savePersonMonthsWhile } from "../../../../functions/store/duty/person-months.ts";
import { leaveRequestsOf } from "../../../../functions/store/leave/leave-requests.ts";
import { publishedMonthsOf } from "../../../../functions/store/published/published-months.ts";
import { endVersion, monthHeadOf } from "../../../../functions/store/roster/month-heads.ts";
import { rosterSettingsOf } from "../../../../functions/store/roster/roster-settings.ts";
import { rosterVersionOf } from "../../../../functions/store/roster/roster-versions.ts";
import { publishReceipt, saveFreeze } from "../../../../functions/store/roster/save-freeze.ts";
import { saveSessions } from "../../../../functions/store/roster/save-sessions.ts";
import { sessionsOf } from "../../../../functions/store/session/sessions.ts";
import { swapsOf } from "../../../../functions/store/swap/swaps.ts";
import { client, tableName } from "../../../../functions/store/table/client.ts";
import { rosterRowKey, shiftCodesKey } from "../../../../functions/store/table/keys.ts";
import { pauseAfter } from "../../../../functions/store/table/try-again.ts";
import { previewPublishing as previewContract } from "../../../../shared/api/roster/preview-publishing.ts";
import { publishMonth as publishContract } from "../../../../shared/api/roster/publish-month.ts";
import type { PractitionerId } from "../../../../shared/people/practitioner.ts";
import type { Clinic, ClinicId } from "../../../../shared/place/clinic.ts";
import type { RequestKey } from "../../../../shared/request/request-key.ts";
import type { ClosedTime } from "../../../../shared/roster/month/closed-time.ts";
import { type Plan, planMonth } from "../../../../shared/roster/month/plan-month.ts";
import { daysOf, type RosterMonth } from "../../../../shared/roster/month/roster-month.ts";
import type { Cells } from "../../../../shared/roster/month/roster-row.ts";
import type { ShiftCode } from "../../../../shared/roster/month/shift-code.ts";
import type { RosterVersion } from "../../../../shared/roster/publish/roster-version.ts";
import type { Session } from "../../../../shared/schedule/session.ts";
import type { Instant } from "../../../../shared/time/instant.ts";
import { instantAt } from "../../../../shared/time/zone.ts";
import { requestKey, serang } from "../../booking/cikande.ts";
import { asListed } from "../../http/as-listed.ts";
import { morningCode, planner } from "../planning.ts";

/** The clock of the use cases below: Friday 20 November 2026, 07.00 WIB, until a test moves it. */
export const clock = { now: instantAt("2026-11-20", 7 * 60, "WIB") };

/** How much time the caller has. */
export const caller = { timeLeft: (): number => Number.POSITIVE_INFINITY };

const clinics = new Map<ClinicId, Clinic>();

/** The years of whose holidays nobody knows. */
export const unreadYears: string[] = [];

/** The directory of these clinics. */
export const directoryOf = async () => ({
  district: serang,
  services: [],
  clinics: [...clinics.values()],
  holidays: [],
  unreadYears,
});
const now = (): Instant => clock.now;
const timeLeft = (): number => caller.timeLeft();

/** Looks at a clinic's month as it is. */
export const lookAt = lookAtMonth({ ...lookAtMonthStore, directoryOf, now });
/** Looks at what is published of a clinic's months. */
export const lookPublished = lookAtPublished({
  directoryOf,
  monthHeadOf,
  rosterVersionOf,
  rosterSettingsOf,
  personMonthsOf,
  leaveRequestsOf,
  now,
});
/** Brings a month's sessions to a version. */
export const bring = bringMonth({ sessionsOf, saveSessions, enterDue, endVersion, pauseAfter, timeLeft, now });
const ease = easeDuty({ rosterVersionOf, personMonthsOf, savePersonMonthsWhile, now });
const finishMonth = finishPublishing({
  monthHeadOf,
  rosterVersionOf,
  districtById: async () => serang,
  endVersion,
  easeDuty: ease,
  bringMonth: bring,
});

/** Finishes what is being published of a clinic's month, as the clock does. */
export const finish = finishMonth;

/** Brings sessions to a version, as somebody does who is at it for long already. */
export const bringTo = (version: RosterVersion) => bring({ version, zone: "WIB" });

/** Rolls months forward, with whatever of its parts a test has otherwise. */
export const rollWith = (changes: Partial<Parameters<typeof rollForward>[0]> = {}) =>
  rollForward({
    lookAtMonth: lookAt,
    publishedMonthsOf,
    enterDue,
    saveFreeze,
    easeDuty: ease,
    bringMonth: bring,
    finishPublishing: finishMonth,
    ...changes,
  });

/** The use case, with whatever of the parts of rolling forward a test has otherwise. */
export const publishWith = (changes: Partial<Parameters<typeof rollForward>[0]> = {}) =>
  asListed(
    publishContract,
    publishMonth({
      publishReceipt,
      rosterVersionOf,
      visitsAt,
      finishPublishing: finishMonth,
      rollForward: rollWith(changes),
    }),
  );

const publishing = publishWith();
const previewing = asListed(
  previewContract,
  previewPublishing({ lookAtMonth: lookAt, visitsAt, withVisits, sessionsOf, swapsOf }),
);

/** What publishing a clinic's month would do. */
export const preview = (clinicId: ClinicId, month: RosterMonth) =>
  previewing({ clinicId, month }, planner, requestKey());

/** Publishes what was shown under this digest. */
export const publishShown = (clinicId: ClinicId, month: RosterMonth, digest: string, key: RequestKey) =>
  publishing({ clinicId, month, digest }, planner, key);

/** Looks at a clinic's month and publishes it; where days are closed that have a shift, these stay closed. */
export const publish = async (clinicId: ClinicId, month: RosterMonth, key: RequestKey = requestKey()) =>
  publishShown(clinicId, month, (await preview(clinicId, month)).digest, key);

/** Looks at a clinic's month and publishes it, with these closed days opened again. */
export const publishOpening = async (clinicId: ClinicId, month: RosterMonth, opens: ClosedTime[], key = requestKey()) =>
  publishing({ clinicId, month, digest: (await preview(clinicId, month)).digest, opens }, planner, key);

/** A clinic with its codes, where these people practise from now on. */
export const newClinic = async (
  name: string,
  practitioners: PractitionerId[],
  codes: ShiftCode[] = [morningCode],
): Promise<ClinicId> => {
  const id = `3604-${name}`;
  clinics.set(id, {
    id,
    name,
    kecamatan: { code: "", name: "" },
    services: [],
    practitioners: practitioners.map((one) => ({ id: one, name: one, profession: "doctor" as const })),
  });
  await putCodes(id, codes);
  return id;
};

const put = (Item: Record<string, unknown>) => client().send(new PutCommand({ TableName: tableName(), Item }));

/** What a clinic calls shifts, from now on. */
export const putCodes = (id: ClinicId, codes: ShiftCode[]) => put({ ...shiftCodesKey(id), revision: 1, codes });

/** What a draft says of a person, from now on. */
export const putRow = (id: ClinicId, month: RosterMonth, practitioner: PractitionerId, cells: Cells) =>
  put({ ...rosterRowKey(id, month, practitioner), revision: 1, cells, locked: [] });

/** A shift on each of these days of a month, by the code's name. */
export const shiftsOn = (days: readonly string[], code = "P"): Cells =>
  Object.fromEntries(days.map((day) => [day, [code]]));

/** Every day of a month, in two digits. */
export const everyDay = (month: RosterMonth): string[] => daysOf(month).map((date) => date.slice(8));

/** All sessions of a clinic's month, in order of time. */
export const sessionsIn = async (id: ClinicId, month: RosterMonth): Promise<Session[]> =>
  (await Promise.all(daysOf(month).map((day) => sessionsOf(id, day, { ConsistentRead: true })))).flat();

/** The sessions that a plan makes where nobody has booked yet. */
export const planned = (plan: Omit<Plan, "zone">): Session[] =>
  planMonth({ ...plan, zone: "WIB" })
    .map((shape): Session => ({ ...shape, state: "open", claims: {}, line: {} }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
