import { ScanCommand } from "@aws-sdk/lib-dynamodb";
import { appointmentFromItem } from "../../../functions/store/appointment/appointments.ts";
import { receiptFromItem } from "../../../functions/store/appointment/receipt-item.ts";
import { patientFromItem } from "../../../functions/store/patient/patients.ts";
import { sessionFromItem } from "../../../functions/store/session/sessions.ts";
import { client, tableName } from "../../../functions/store/table/client.ts";
import { prefix } from "../../../functions/store/table/keys.ts";
import type { AppointmentChange } from "../../../shared/booking/appointment.ts";
import { isUpcoming } from "../../../shared/booking/appointment.ts";
import type { AppointmentRecord } from "../../../shared/booking/receipt.ts";
import type { PatientRecord } from "../../../shared/people/patient-record.ts";
import type { Receipt } from "../../../shared/request/receipt.ts";
import type { Session } from "../../../shared/schedule/session.ts";
import { isSameSlot, slotAt } from "../../../shared/schedule/slot.ts";
import { takenBy } from "../../../shared/schedule/taken-by.ts";

/** All that the table says about who comes when. */
export type Visits = {
  sessions: Session[];
  appointments: AppointmentRecord[];
  patients: PatientRecord[];
  receipts: Receipt<AppointmentChange>[];
};

/** Every item of the table. */
export const allItems = async (): Promise<Record<string, unknown>[]> => {
  const items: Record<string, unknown>[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await client().send(
      new ScanCommand({ TableName: tableName(), ConsistentRead: true, ExclusiveStartKey: from }),
    );
    items.push(...Items);
    from = LastEvaluatedKey;
  } while (from);
  return items;
};

/** The visits in the table. */
export const allVisits = async (): Promise<Visits> => {
  const items = await allItems();
  const kind = (start: string) => items.filter(({ SK }) => String(SK).startsWith(start));
  return {
    sessions: kind(prefix.session).map(sessionFromItem),
    appointments: kind(prefix.appointment).map(appointmentFromItem),
    patients: items.filter(({ SK }) => SK === "PATIENT").map(patientFromItem),
    receipts: items.filter(({ SK }) => SK === "RECEIPT").map(receiptFromItem),
  };
};

const ofSessions = ({ sessions, appointments }: Visits): string[] => {
  const byId = new Map(appointments.map((appointment) => [appointment.id, appointment]));
  return sessions.flatMap((session) =>
    Object.entries(session.claims).flatMap(([number, id]) => {
      const slot = slotAt(session, Number(number));
      const held = byId.get(id);
      if (!held) return [`${session.id} ${number} is held by ${id}, which is not there`];
      return isUpcoming(held) && isSameSlot(held.slot, slot) ? [] : [`${session.id} ${number} is not where ${id} is`];
    }),
  );
};

const ofAppointments = ({ sessions, appointments }: Visits): string[] => {
  const byId = new Map(sessions.map((session) => [session.id, session]));
  const placeOf = ({ slot }: AppointmentRecord): string => `${slot.sessionId} ${slot.number}`;
  const upcoming = appointments.filter(isUpcoming);
  const twice = [...Map.groupBy(upcoming, placeOf)].filter(([, held]) => held.length > 1);
  return [
    ...twice.map(([place]) => `${place} is held twice`),
    ...upcoming
      .filter(({ id, slot }) => byId.get(slot.sessionId)?.claims[slot.number] !== id)
      .map(({ id }) => `${id} has no claim`),
  ];
};

const inOrder = (values: Iterable<unknown>): string => JSON.stringify([...values].map(String).toSorted());

const ofPatients = ({ appointments, patients }: Visits): string[] =>
  patients.flatMap(({ id, busy, visits }) => {
    const own = appointments.filter((appointment) => appointment.patientId === id && isUpcoming(appointment));
    const taken = own.flatMap(({ slot, code }) => takenBy(slot).map((part) => `${part} ${code}`));
    return [
      ...(inOrder(visits) === inOrder(own.map(({ code }) => code)) ? [] : [`${id} has other visits ahead`]),
      ...(inOrder(Object.entries(busy).map((entry) => entry.join(" "))) === inOrder(taken)
        ? []
        : [`${id} is busy at other times`]),
    ];
  });

/** Where sessions, appointments and calendars do not say the same. */
export const contradictionsIn = (visits: Visits): string[] => [
  ...ofSessions(visits),
  ...ofAppointments(visits),
  ...ofPatients(visits),
];
