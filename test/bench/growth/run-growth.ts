import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { client, tableName } from "../../../functions/store/table/client.ts";
import { districtKey } from "../../../functions/store/table/keys.ts";
import type { PatientRecord } from "../../../shared/people/patient-record.ts";
import type { Session } from "../../../shared/schedule/session.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { bookingOf, requestKey, serang, siti } from "../../functions/booking/cikande.ts";
import { book } from "../../functions/booking/use-cases.ts";
import { type EngineTable, startEngineTable } from "../../functions/store/engine-table.ts";
import { listDay } from "../costs/reading.ts";
import type { Rounds } from "../measure/interleaved.ts";
import { median } from "../measure/median.ts";
import { printTable } from "../measure/print-table.ts";
import { fillBookings, freshDay, freshPatients } from "./fill-bookings.ts";

type Side = "small" | "large";
type Medians = { list: number; book: number };
export type Growth = { sizes: [number, number]; list: Rounds<Side>; book: Rounds<Side> };

/** From now on the store speaks to this engine. */
const turnTo = ({ url, environment }: EngineTable): void => {
  const { hostname, port } = new URL(url);
  Object.assign(process.env, environment);
  client().middlewareStack.add(
    (next) => (args) =>
      next({ ...args, request: Object.assign(args.request as object, { hostname, port: Number(port) }) }),
    { name: "turn-to", step: "finalizeRequest", priority: "low", override: true },
  );
};

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

let days = 0;

type Day = { table: EngineTable; sessions: Session[]; people: PatientRecord[]; list: number[]; book: number[] };

const freshSide = async (table: EngineTable): Promise<Day> => {
  turnTo(table);
  return { table, sessions: await freshDay(days), people: await freshPatients(), list: [], book: [] };
};

/** One look at the day, and one booking into it. */
const callOnce = async ({ table, sessions, people, list, book: books }: Day, index: number): Promise<void> => {
  const [session, person] = [sessions[index % sessions.length], people[index]];
  if (!session || !person) throw new Error("the day is full");
  turnTo(table);
  const slot = slotAt(session, Math.floor(index / sessions.length) + 1);
  list.push(await timed(() => listDay("2026-11-23", session.clinicId)));
  books.push(await timed(() => book(bookingOf(person, slot), siti, requestKey())));
};

/** A day of 120 places filled on both sides, call by call in turn; the medians of its calls. */
const fillADay = async (tables: Record<Side, EngineTable>, calls: number): Promise<Record<Side, Medians>> => {
  days += 1;
  const [small, large] = [await freshSide(tables.small), await freshSide(tables.large)];
  for (let index = 0; index < calls; index += 1)
    for (const side of index % 2 === 0 ? [small, large] : [large, small]) await callOnce(side, index);
  const medians = ({ list, book: books }: Day): Medians => ({ list: median(list), book: median(books) });
  return { small: medians(small), large: medians(large) };
};

const start = async (bookings: number): Promise<EngineTable> => {
  const table = await startEngineTable();
  turnTo(table);
  await fillBookings(bookings);
  await client().send(new PutCommand({ TableName: tableName(), Item: { ...districtKey(serang.id), ...serang } }));
  return table;
};

/** How list and book slow down as bookings gather: two engines in memory, side by side. */
export const runGrowth = async (quick: boolean): Promise<Growth> => {
  const sizes: [number, number] = [1_000, quick ? 5_000 : 100_000];
  const calls = quick ? 30 : 120;
  const small = await start(sizes[0]);
  const large = await start(sizes[1]);
  try {
    await fillADay({ small, large }, calls);
    const rounds: Record<Side, Medians>[] = [];
    for (let round = 0; round < 9; round += 1) rounds.push(await fillADay({ small, large }, calls));
    const of = (use: keyof Medians): Rounds<Side> => {
      const raw = { small: rounds.map((round) => round.small[use]), large: rounds.map((round) => round.large[use]) };
      return { raw, medians: { small: median(raw.small), large: median(raw.large) } };
    };
    const growth: Growth = { sizes, list: of("list"), book: of("book") };
    printTable(
      `Growth (p50 in ms of one call; embedded engine in memory; 9 rounds of ${calls} calls, call by call in turn)`,
      ["use case", `${sizes[0]} bookings`, `${sizes[1]} bookings`, "times"],
      (["list", "book"] as const).map((name) => {
        const { small: few, large: many } = growth[name].medians;
        return [name, few.toFixed(2), many.toFixed(2), (many / few).toFixed(2)];
      }),
    );
    return growth;
  } finally {
    small.stop();
    large.stop();
  }
};
