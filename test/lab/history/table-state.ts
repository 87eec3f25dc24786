import { receiptFromItem } from "../../../functions/store/appointment/receipt-item.ts";
import { callsOf } from "../../../functions/store/call/calls.ts";
import { patientFromItem } from "../../../functions/store/patient/patients.ts";
import { publishedMonthsOf } from "../../../functions/store/published/published-months.ts";
import { monthHeadOf } from "../../../functions/store/roster/month-heads.ts";
import { rosterVersionOf } from "../../../functions/store/roster/roster-versions.ts";
import { freezeReceipt, publishReceipt } from "../../../functions/store/roster/save-freeze.ts";
import { sessionsOf } from "../../../functions/store/session/sessions.ts";
import { itemsAt } from "../../../functions/store/table/items.ts";
import { patientKey, receiptKey } from "../../../functions/store/table/keys.ts";
import { queueOf } from "../../../functions/store/waitlist/waitlist-entries.ts";
import type { CallEntry } from "../../../shared/booking/displaced/call.ts";
import type { WaitlistRecord } from "../../../shared/booking/waitlist/waitlist-entry.ts";
import { patientIdFrom } from "../../../shared/people/patient.ts";
import type { HeldSessions } from "../../../shared/roster/month/held-session.ts";
import type { Visits } from "../../api/booking/contradictions.ts";
import { appointmentsOf } from "../../functions/store/appointments-of.ts";
import { date, month, type World } from "../world/world.ts";
import { type Attempt, attemptsOf, isOfRoster, type RosterIntent } from "./attempt.ts";
import type { Published } from "./brought.ts";

/** All that the table says about a world. */
export type TableState = Visits & {
  published: Published;
  /** Which sessions are met elsewhere than the month says, as its people are told. */
  heldAt: HeldSessions;
  waiting: WaitlistRecord[];
  calls: CallEntry[];
};

const versionsOf = async (clinicId: string): Promise<Published["versions"]> => {
  const { version: last } = await monthHeadOf(clinicId, month);
  const numbers = Array.from({ length: last }, (_, index) => index + 1);
  const found = await Promise.all(numbers.map((version) => rosterVersionOf({ clinicId, month, version })));
  return found.flatMap((version) => version ?? []);
};

const frozenBy = async ({ key, name, request: { clinicId } }: RosterIntent): Promise<number[] | undefined> => {
  if (name !== "publish-month") return (await freezeReceipt(clinicId, key))?.answer.versions.map((one) => one.version);
  const receipt = await publishReceipt(clinicId, key);
  return receipt ? [receipt.answer.version] : undefined;
};

const publishedOf = async (clinicId: string, attempts: readonly Attempt[]): Promise<Published> => {
  const intents = new Map(attemptsOf(attempts, isOfRoster).map(({ intent }) => [intent.key.id, intent]));
  const frozen = await Promise.all(
    [...intents.values()].map(async (intent) => [intent.key.id, await frozenBy(intent)] as const),
  );
  return {
    versions: await versionsOf(clinicId),
    frozen: new Map(frozen.flatMap(([id, versions]) => (versions ? [[id, versions] as const] : []))),
  };
};

/** What the table says about a world when its history is over. */
export const tableState = async (world: World, attempts: readonly Attempt[]): Promise<TableState> => {
  const { clinicId } = world;
  const walkIns = attempts.flatMap(({ intent }) =>
    intent.name === "register-walk-in" ? [patientIdFrom(intent.key.id)] : [],
  );
  const ids = [...new Set([...world.patients.map(({ id }) => id), ...walkIns])];
  const requests = [...new Set(attempts.map(({ intent }) => intent.key.id))];
  const services = [...new Set(world.sessions.flatMap((session) => session.services))];
  const [sessions, appointments, patients, receipts, published, told, waiting, calls] = await Promise.all([
    sessionsOf(clinicId, date),
    Promise.all(ids.map(appointmentsOf)),
    itemsAt(ids.map(patientKey), { ConsistentRead: true }),
    itemsAt(requests.map(receiptKey), { ConsistentRead: true }),
    publishedOf(clinicId, attempts),
    publishedMonthsOf([{ clinicId, month }], { ConsistentRead: true }),
    Promise.all(services.map((service) => queueOf({ clinicId, service }))),
    callsOf(clinicId),
  ]);
  return {
    sessions,
    appointments: appointments.flat(),
    patients: patients.map(patientFromItem),
    receipts: receipts.map(receiptFromItem),
    published,
    heldAt: told[0]?.heldAt ?? {},
    waiting: waiting.flat(),
    calls,
  };
};
