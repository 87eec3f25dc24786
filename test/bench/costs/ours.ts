import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { patientToItem } from "../../../functions/store/patient/patients.ts";
import { sessionToItem } from "../../../functions/store/session/sessions.ts";
import { client, tableName } from "../../../functions/store/table/client.ts";
import { districtKey } from "../../../functions/store/table/keys.ts";
import { progressVisitLive as progressVisit } from "../../../functions/visit/progress-visit.ts";
import type { AppointmentId } from "../../../shared/booking/appointment.ts";
import { stepAfterEvent } from "../../../shared/consult/room-event.ts";
import { type Slot, slotAt } from "../../../shared/schedule/slot.ts";
import {
  afternoon,
  bookingOf,
  colleague,
  morning,
  now,
  patient,
  requestKey,
  serang,
  siti,
} from "../../functions/booking/cikande.ts";
import { book, cancel, clock, reschedule, walkIn } from "../../functions/booking/use-cases.ts";
import { type Cost, countCommands } from "../measure/count-commands.ts";
import { clinicLine, listDay, nextSlots, refreshList } from "./reading.ts";

const put = (Item: Record<string, unknown>) => client().send(new PutCommand({ TableName: tableName(), Item }));
const cost = (work: () => Promise<unknown>): Promise<Cost> => countCommands(client(), work);

const person = async () => {
  const somebody = patient();
  await put(patientToItem(somebody));
  return somebody;
};
const booked = async (slot: Slot): Promise<AppointmentId> =>
  (await book(bookingOf(await person(), slot), siti, requestKey())).id;

const full = Object.fromEntries(Array.from({ length: 24 }, (_, index) => [index + 1, "k4m7q2x9ta-K7M4QX"]));
const seen = { status: "completed", since: now, calledAt: now } as const;
/** Of the places of a usual day, three in five are taken. */
const taken = Object.fromEntries(Object.entries(full).slice(0, 15));
const allSeen = Object.fromEntries(Object.keys(taken).map((number) => [number, seen]));
const doctors = ["ani", "budi", "citra", "dedi", "euis"];

const prepare = async (): Promise<void> => {
  clock.now = now;
  await put({ ...districtKey(serang.id), ...serang });
  for (const session of [morning(), afternoon(), colleague()]) await put(sessionToItem(session));
  for (const name of doctors)
    await put(
      sessionToItem(morning({ id: `3604-cikande.2026-11-26.0800.${name}`, practitionerId: name, claims: full })),
    );
  for (const name of doctors)
    await put(
      sessionToItem(
        morning({ id: `3604-cikande.2026-11-24.0800.${name}`, practitionerId: name, claims: taken, line: allSeen }),
      ),
    );
};

/** What each use case of ours asks of the store once its Lambda is warm. */
export const ourCosts = async (): Promise<Record<string, Cost>> => {
  await prepare();
  await refreshList("3604-cikande");
  await booked(slotAt(colleague(), 1));
  const [a, b, c] = [1, 2, 3].map((number) => slotAt(morning(), number)) as [Slot, Slot, Slot];
  const [first, second, third] = [await booked(a), await booked(b), await booked(c)];
  const somebody = await person();
  const move = (appointmentId: string, from: Slot, to: Slot) =>
    reschedule({ appointmentId, service: "umum", from, to }, siti, requestKey());
  const desk = { role: "registrar", accountId: "loket", clinicIds: ["3604-cikande"] } as const;
  const { holder: _, busy: __, visits: ___, id: ____, ...stranger } = patient();
  const event = { kind: "joined", identity: "patient", appointmentId: first, room: "", at: now } as const;
  return {
    "list-open-slots": await cost(() => listDay("2026-11-26")),
    "get-clinic-line": await cost(() => clinicLine("2026-11-24")),
    "find-next-slots": await cost(nextSlots),
    "book-appointment": await cost(() => book(bookingOf(somebody, slotAt(morning(), 24)), siti, requestKey())),
    "reschedule-appointment": await cost(() => move(second, b, slotAt(afternoon(), 5))),
    "reschedule-appointment (same session)": await cost(() => move(third, c, slotAt(morning(), 9))),
    "cancel-appointment": await cost(() =>
      cancel({ appointmentId: third, from: slotAt(morning(), 9) }, siti, requestKey()),
    ),
    "register-walk-in": await cost(() =>
      walkIn({ sessionId: morning().id, service: "umum", patient: stranger, complaint: "" }, desk, requestKey()),
    ),
    "next free slots, after a booking": await cost(() =>
      refreshList("3604-cikande", [{ after: morning({ claims: { 24: "k4m7q2x9ta-K7M4QX" } }) }]),
    ),
    "arrive (webhook)": await cost(() =>
      progressVisit(first, ({ appointment }) => stepAfterEvent(appointment, event, undefined, now)),
    ),
  };
};
