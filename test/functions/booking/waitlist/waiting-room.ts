import { isDeepStrictEqual } from "node:util";
import { marshall } from "@aws-sdk/util-dynamodb";
import type { DynamoDBRecord } from "aws-lambda";
import { declinePlace } from "../../../../functions/booking/waitlist/decline-place.ts";
import { joinWaitlist } from "../../../../functions/booking/waitlist/join-waitlist.ts";
import { leaveWaitlist } from "../../../../functions/booking/waitlist/leave-waitlist.ts";
import { letPlaceGo } from "../../../../functions/booking/waitlist/let-place-go.ts";
import { listWaitlist } from "../../../../functions/booking/waitlist/list-waitlist.ts";
import { offerPlaces } from "../../../../functions/booking/waitlist/offer-places.ts";
import { settleWaiting } from "../../../../functions/booking/waitlist/settle-waiting.ts";
import { waitingOfHousehold } from "../../../../functions/booking/waitlist/waiting-of-household.ts";
import { followCalendar } from "../../../../functions/events/stream/follow-calendar.ts";
import { followWaiting } from "../../../../functions/events/stream/follow-waiting.ts";
import { offerPlacesOnChange } from "../../../../functions/events/stream/offer-places.ts";
import { settleWaitingOnChange } from "../../../../functions/events/stream/settle-waiting.ts";
import { stream } from "../../../../functions/events/stream.ts";
import { visitsAt } from "../../../../functions/store/appointment/visits.ts";
import { directoryOf } from "../../../../functions/store/district/directory-of.ts";
import { districtById } from "../../../../functions/store/district/districts.ts";
import { enterDue } from "../../../../functions/store/due/due-list.ts";
import { householdOf } from "../../../../functions/store/household/households.ts";
import { patientIfReadable, patientsAt } from "../../../../functions/store/patient/patients.ts";
import { dropHold } from "../../../../functions/store/session/hold-pieces.ts";
import { sessionOf, sessionsOf } from "../../../../functions/store/session/sessions.ts";
import { sessionMetOf } from "../../../../functions/store/session/share.ts";
import {
  saveEnding,
  saveForgetting,
  saveJoining,
  saveLettingGo,
  saveOfferedPlace,
  savePassing,
  saveTakingBack,
} from "../../../../functions/store/waitlist/save-waiting.ts";
import {
  entriesAt,
  entryOf,
  entryOrUnreadable,
  queueOf,
} from "../../../../functions/store/waitlist/waitlist-entries.ts";
import { declinePlace as declineContract } from "../../../../shared/api/booking/decline-place.ts";
import { joinWaitlist as joinContract } from "../../../../shared/api/booking/join-waitlist.ts";
import { leaveWaitlist as leaveContract } from "../../../../shared/api/booking/leave-waitlist.ts";
import { listWaitlist as listContract } from "../../../../shared/api/booking/list-waitlist.ts";
import type { Wish } from "../../../../shared/booking/waitlist/waitlist-entry.ts";
import type { PatientRecord } from "../../../../shared/people/patient-record.ts";
import type { LocalDate } from "../../../../shared/time/local-date.ts";
import { instantAt } from "../../../../shared/time/zone.ts";
import { allItems } from "../../../api/booking/contradictions.ts";
import { asListed } from "../../http/as-listed.ts";
import { dropItems } from "../../store/put-items.ts";
import { putSession } from "../../store/use-table.ts";
import { afternoon, morning, requestKey } from "../cikande.ts";
import { clock, seated } from "../use-cases.ts";

const now = () => clock.now;
const pauseAfter = async (): Promise<void> => {};
const ofHousehold = waitingOfHousehold({ patientsAt, entryOf });

const joining = { directoryOf, sessionsOf, entryOrUnreadable, saveJoining, saveEnding, saveForgetting, now };
export const join = asListed(joinContract, joinWaitlist(joining));
export const leave = asListed(
  leaveContract,
  leaveWaitlist({ waitingOfHousehold: ofHousehold, saveEnding, pauseAfter, now }),
);
export const declining = { waitingOfHousehold: ofHousehold, savePassing, pauseAfter, now };
export const decline = asListed(declineContract, declinePlace(declining));
export const list = asListed(listContract, listWaitlist({ householdOf, patientsAt, entriesAt, queueOf, now }));

export const offering = { districtById, sessionsOf, visitsAt, queueOf, enterDue, saveOfferedPlace, pauseAfter, now };
export const offer = offerPlaces(offering);
export const settling = { entryOf, sessionOf, saveEnding, savePassing, saveTakingBack, pauseAfter, now };
export const settle = settleWaiting(settling);
export const letting = { entryOf, patientIfReadable, districtById, sessionMetOf, saveLettingGo };
const letGo = letPlaceGo(letting);

const consumers = [
  offerPlacesOnChange({ offerPlaces: offer }),
  settleWaitingOnChange({ settleWaiting: settle, letPlaceGo: letGo }),
  followCalendar({ letPlaceGo: letGo }),
  followWaiting({ enterDue, dropHold, offerPlaces: offer }),
];

type Snapshot = Map<string, Record<string, unknown>>;

const snapshot = async (): Promise<Snapshot> =>
  new Map((await allItems()).map((item) => [`${item.PK} ${item.SK}`, item]));

const recordsBetween = (before: Snapshot, after: Snapshot): DynamoDBRecord[] =>
  [...new Set([...before.keys(), ...after.keys()])].flatMap((key, index) => {
    const [old, young] = [before.get(key), after.get(key)];
    if (isDeepStrictEqual(old, young)) return [];
    const { PK, SK } = young ?? old ?? {};
    const dynamodb = {
      Keys: marshall({ PK, SK }),
      ...(old && { OldImage: marshall(old) }),
      ...(young && { NewImage: marshall(young) }),
      SequenceNumber: String(index),
    };
    return [{ dynamodb } as DynamoDBRecord];
  });

/** Does something, and has the stream tell of it, and of all that follows, `times` over; answers what was told. */
export const followed = async (work: () => Promise<unknown>, times = 1): Promise<DynamoDBRecord[]> => {
  const told: DynamoDBRecord[] = [];
  let before = await snapshot();
  await work();
  for (let round = 0; round < 12; round += 1) {
    const after = await snapshot();
    const Records = recordsBetween(before, after);
    if (Records.length === 0) return told;
    told.push(...Records);
    before = after;
    for (let time = 0; time < times; time += 1) {
      const { batchItemFailures } = await stream(consumers)({ Records });
      if (batchItemFailures.length > 0) throw new Error("a consumer failed");
    }
  }
  throw new Error("there is no end to what follows");
};

/** Has the stream tell once more of what it told. */
export const tellAgain = (Records: DynamoDBRecord[]) => stream(consumers)({ Records });

/** A table without anything in it. */
export const emptyTable = async (): Promise<void> => dropItems(await allItems());

/** A morning of so many places, all taken but those that are `free`. */
export const mornings = (count: number, ...free: number[]) => {
  const numbers = Array.from({ length: count }, (_, index) => index + 1).filter((number) => !free.includes(number));
  return morning({ count, claims: Object.fromEntries(numbers.map((number) => [number, `b3c4d5e6f${number}-A3C4D6`])) });
};

/** A session after noon in which a place can become free, and none is. */
export const fullAfternoon = () => afternoon({ count: 1, claims: { 1: "b3c4d5e6f1-A3C4D6" } });

export const wish: Wish = { dates: ["2026-11-23"], halves: ["morning", "afternoon"] };

/** What somebody who waits for `umum` at Cikande asks. */
export const waitingFor = ({ id }: Pick<PatientRecord, "id">) => ({
  patientId: id,
  clinicId: morning().clinicId,
  service: "umum",
});

/** What a person asks who joins. */
export const asked = (person: PatientRecord, changes = {}) => ({ ...waitingFor(person), ...wish, ...changes });

export const allServices = ["umum", "gizi", "gigi", "kia", "lansia"];

/** A full session of a day, for these services. */
export const fullOn = (date: LocalDate, services: string[], hour = 8) => {
  const start = instantAt(date, hour * 60, "WIB");
  const id = mornings(4).id.replace("2026-11-23", date).replace("0800", `${hour}00`.padStart(4, "0"));
  return putSession({ ...mornings(4), id, start, services });
};

/** Has a person wait, by the account that they are of, and the stream tell so. */
export const waits = async (person: PatientRecord, wished: Partial<Wish> = {}): Promise<PatientRecord> => {
  const account = { role: "patient", accountId: person.holder ?? "" } as const;
  await followed(() => join({ ...waitingFor(person), ...wish, ...wished }, account, requestKey()));
  clock.now += 1;
  return person;
};

/** A new person who waits, and the stream has told so. */
export const waiting = async (wished: Partial<Wish> = {}): Promise<PatientRecord> => waits(await seated(), wished);

export const entryFor = (person: Pick<PatientRecord, "id">) => entryOf(waitingFor(person));
