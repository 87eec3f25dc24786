import type { AppointmentRecord } from "../../../shared/booking/receipt.ts";

const names = new WeakMap<AppointmentRecord, string>();

/** A visit with where it stands, in one word; each is worked out once. */
export const nameOfRecord = (record: AppointmentRecord): string => {
  const known = names.get(record);
  if (known) return known;
  const { id, slot, state } = record;
  const name = `${id} ${slot.sessionId} ${slot.number} ${state.status}`;
  names.set(record, name);
  return name;
};
