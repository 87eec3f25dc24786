import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { saveBooking } from "../../../functions/store/appointment/save-booking.ts";
import { saveCancellation } from "../../../functions/store/appointment/save-cancellation.ts";
import { sessionsOf } from "../../../functions/store/session/sessions.ts";
import { bookAppointment } from "../../../shared/booking/claim/book-appointment.ts";
import { cancelAppointment } from "../../../shared/booking/claim/cancel-appointment.ts";
import type { Slot } from "../../../shared/schedule/slot.ts";
import { callApi } from "../../api/client/call-api.ts";
import { dayAhead, freeSlotsOf, openDays } from "../../api/client/open-slots.ts";
import { newPatients, type PatientClient } from "../../api/client/patient-client.ts";
import { startCloud } from "../../api/cloud/start-cloud.ts";
import { useStore } from "../../api/cloud/use-store.ts";
import { bookingOf, patient, requestKey } from "../../functions/booking/cikande.ts";
import { interleaved, type Rounds } from "../measure/interleaved.ts";
import { printTable } from "../measure/print-table.ts";

export type ApiRate = { write: Rounds<"api" | "engine">; list: Rounds<"api" | "engine"> };

const side = 8;
const clinicId = "3604-cikande";

/** How often a second `work` is done by several at once, each in a loop of its own. */
const rateOf = async (seconds: number, works: (() => Promise<number>)[]): Promise<number> => {
  const start = performance.now();
  const end = start + seconds * 1000;
  const counts = await Promise.all(
    works.map(async (work) => {
      let done = 0;
      while (performance.now() < end) done += await work();
      return done;
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0) / ((performance.now() - start) / 1000);
};

/** Two transactions through the whole product: HTTP, authorizer, Lambda, store. */
const throughApi = (client: PatientClient, slot: Slot) => async (): Promise<number> => {
  const { status, body } = await client.book(slot);
  if (status !== 201) throw new Error(`book-appointment: ${status} ${body.code}`);
  const answer = await client.call("cancel-appointment", { appointmentId: String(body.id), from: slot });
  if (answer.status !== 200) throw new Error(`cancel-appointment: ${answer.status}`);
  return 2;
};

/** The same two transactions, sent to the engine by the SDK and nothing else. */
const toEngine =
  ({ accountId: holder, patientId }: PatientClient, slot: Slot) =>
  async (): Promise<number> => {
    const key = requestKey();
    const now = Date.now();
    const visit = bookAppointment(bookingOf(patient({ id: patientId }), slot), key, now);
    const guard = { holder, maxUpcoming: 3, maxPerSession: 999, requestId: key.id, now };
    const cancelKey = requestKey();
    const change = cancelAppointment({ appointmentId: visit.id, from: slot }, now);
    const refused =
      (await saveBooking(visit, guard)) ??
      (await saveCancellation({ change, seen: undefined, holder, byDesk: false, key: cancelKey, now }));
    if (refused) throw new Error("the engine refused");
    return 2;
  };

/** What the API does a second beside what its engine does alone, on this machine: the same engine, sides in turn. */
export const runApiRate = async (quick: boolean): Promise<ApiRate> => {
  const folder = await mkdtemp(join(tmpdir(), "jumpa-rate-"));
  const cloud = await startCloud({ folder, keepsAnswers: false });
  try {
    useStore(cloud);
    const clients = await newPatients(cloud.url, side);
    const days = await openDays(cloud.url, clinicId, 2, 3);
    const slots = days.flatMap(freeSlotsOf);
    const pairs = clients.map((client, index) => ({ client, slot: slots[index * 3] as Slot }));
    const seconds = quick ? 0.2 : 2;
    const rate = (works: (() => Promise<number>)[]) => () => rateOf(seconds, works);
    const from = dayAhead(2);
    const listByApi = async (): Promise<number> => {
      await callApi(cloud.url, "list-open-slots", "public", { clinicId, from, days: 1 });
      return 1;
    };
    const listByEngine = (): Promise<number> => sessionsOf(clinicId, from).then(() => 1);
    const each = (work: () => Promise<number>) => Array.from({ length: side }, () => work);
    const write = {
      api: rate(pairs.map(({ client, slot }) => throughApi(client, slot))),
      engine: rate(pairs.map(({ client, slot }) => toEngine(client, slot))),
    };
    const list = { api: rate(each(listByApi)), engine: rate(each(listByEngine)) };
    await write.api();
    await list.api();
    const rates = { write: await interleaved(write, 9), list: await interleaved(list, 9) };
    printTable(
      `Rate through the local cloud (${side} at once; engine on a file, stream and all; 9 rounds in turn; a second)`,
      ["what", "API", "engine alone", "API/engine"],
      Object.entries(rates).map(([name, { medians }]) => [
        name === "write" ? "book and cancel: transactions" : "list a day: queries",
        Math.round(medians.api),
        Math.round(medians.engine),
        (medians.api / medians.engine).toFixed(2),
      ]),
    );
    return rates;
  } finally {
    await cloud.close();
    await rm(folder, { recursive: true, force: true });
  }
};
