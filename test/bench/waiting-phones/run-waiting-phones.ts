import { slotAt } from "../../../shared/schedule/slot.ts";
import { hour, type Instant, minute } from "../../../shared/time/instant.ts";
import { bookingOf, morning, now, patient, requestKey, serang, siti } from "../../functions/booking/cikande.ts";
import { book, clock } from "../../functions/booking/use-cases.ts";
import { line } from "../../functions/line/doctor-line.ts";
import { countRequests } from "../../functions/store/count-requests.ts";
import { startEngineTable } from "../../functions/store/engine-table.ts";
import { putDistrict, putPatient, putSession } from "../../functions/store/use-table.ts";
import { printTable } from "../measure/print-table.ts";
import { edgeBefore } from "./edge.ts";
import { openConnection } from "./on-the-wire.ts";
import { waitingPhone } from "./phone.ts";
import { dayOf, waitingPhones } from "./waiting-day.ts";

/** What one waiting phone costs in an hour, and what all phones of a clinic ask of the table in a second. */
type Costs = { requests: number; unchanged: number; bytesPerMinute: number; phones: number; unitsPerSecond: number };
export type WaitingPhones = Record<"before" | "idle" | "busy", Costs>;

type Phone = ReturnType<typeof waitingPhone>;

/** Lets an hour pass by the second: what happens, and what each phone that is to asks. */
const passTime = async (
  time: { now: Instant },
  lasts: number,
  bring: (now: Instant) => Promise<void>,
  phones: Phone[],
) => {
  const begins = time.now;
  let units = 0;
  for (; time.now < begins + lasts; time.now += 1_000) {
    if ((time.now - begins) % minute === 0) await bring(time.now);
    const due = phones.filter((phone) => phone.isDue(time.now));
    if (due.length > 0)
      units += (await countRequests(() => Promise.all(due.map((phone) => phone.ask(time.now))))).units;
  }
  const waited = phones.map(({ asked }) => (asked.waitedUntil ?? time.now) - begins);
  return { units, hours: waited.reduce((sum, one) => sum + one, 0) / hour };
};

const sumOf = (phones: Phone[], of: (phone: Phone) => number): number => phones.reduce((sum, one) => sum + of(one), 0);

const measure = async (kind: "idle" | "busy", quick: boolean): Promise<Costs> => {
  const lasts = (quick ? 10 : 60) * minute;
  const { begins, bring } = dayOf(kind);
  const time = { now: begins };
  const carry = edgeBefore(time);
  const ask = (request: Request): Promise<Response> => carry(request, "127.0.0.1");
  // Each on a connection of its own, whose headers are packed by what went by on it before.
  const wires = await Promise.all(Array.from({ length: 100 }, () => openConnection(ask)));
  const measured = waitingPhones(100).map((waits, index) =>
    waitingPhone(waits, (path, own) => wires[index]?.get(path, own) ?? Promise.reject(), begins + (index % 8) * 1_000),
  );
  const { hours } = await passTime(time, lasts, bring, measured);
  const bytes = wires.reduce((sum, wire) => sum + wire.bytes(), 0);
  await Promise.all(wires.map((wire) => wire.close()));

  const many = { now: begins };
  const edge = edgeBefore(many);
  const get = async (path: string, headers: Record<string, string>) => {
    const response = await edge(new Request(`http://localhost${path}`, { headers }), "127.0.0.1");
    return { status: response.status, etag: response.headers.get("etag") ?? "", text: await response.text() };
  };
  const crowd = waitingPhones(500).map((waits, index) => waitingPhone(waits, get, begins + (index % 30) * 1_000));
  const { units } = await passTime(many, lasts, bring, crowd);
  return {
    requests: sumOf(measured, ({ asked }) => asked.questions) / hours,
    unchanged: sumOf(measured, ({ asked }) => asked.unchanged) / hours,
    bytesPerMinute: bytes / hours / 60,
    phones: crowd.length,
    unitsPerSecond: units / (lasts / 1_000),
  };
};

/** What one look at one's own place asks of a warm function's table. */
const ownUnits = async (): Promise<number> => {
  clock.now = now;
  await Promise.all([putDistrict(serang), putSession(morning())]);
  const somebody = patient();
  await putPatient(somebody);
  const { id } = await book(bookingOf(somebody, slotAt(morning(), 2)), siti, requestKey());
  const look = () => line({ appointmentId: id }, siti, requestKey());
  await look();
  return (await countRequests(look)).units;
};

/** As it was: the own place asked for every ten seconds, each answer whole, each from the table. */
const before = async (): Promise<Costs> => {
  const [questions, phones, told] = [60, 500, 1_795_395_600_000];
  const state = { status: "waiting", arrivedAt: told };
  const place = { number: 14, ahead: 9, expectedAt: told, startsAt: told, dueAt: told, begun: true, owedSince: told };
  const wire = await openConnection(async () =>
    Response.json({ ...place, state }, { headers: { "cache-control": "no-store" } }),
  );
  // The token is left out: a browser sends it once a connection.
  for (let asked = 0; asked < questions; asked += 1) await wire.get("/api/people/appointments/k4m7q2x9ta-K7M4QX/line");
  const bytesPerMinute = (wire.bytes() / questions) * 6;
  await wire.close();
  return { requests: 360, unchanged: 0, bytesPerMinute, phones, unitsPerSecond: (phones / 10) * (await ownUnits()) };
};

/** What a phone that waits costs: as it was, while nothing happens, and on a busy morning of five doctors. */
export const runWaitingPhones = async (quick: boolean): Promise<WaitingPhones> => {
  const { stop } = await startEngineTable();
  try {
    const figures = {
      before: await before(),
      idle: await measure("idle", quick),
      busy: await measure("busy", quick),
    };
    printTable(
      "A waiting phone: an hour's requests, a minute's bytes (headers and carriers included); 500 on one clinic: the table's read units a second",
      ["", "requests an hour", "of these unchanged", "bytes a minute", "read units a second"],
      Object.entries(figures).map(([name, cost]) => [
        name,
        Math.round(cost.requests),
        Math.round(cost.unchanged),
        Math.round(cost.bytesPerMinute),
        cost.unitsPerSecond.toFixed(2),
      ]),
    );
    return figures;
  } finally {
    stop();
  }
};
