import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { client, tableName } from "../../../functions/store/client.ts";
import { districtKey } from "../../../functions/store/keys.ts";
import { slotAt } from "../../../shared/roster/slot.ts";
import { bookingOf, requestKey, serang, siti } from "../../functions/booking/cikande.ts";
import { book } from "../../functions/booking/use-cases.ts";
import { listDay } from "../costs/reading.ts";
import { type EngineTable, startEngineTable } from "../measure/engine-table.ts";
import { interleaved, type Rounds } from "../measure/interleaved.ts";
import { median } from "../measure/median.ts";
import { printTable } from "../measure/print-table.ts";
import { fillBookings, freshDay, freshPatients } from "./fill-bookings.ts";

export type Growth = { sizes: [number, number]; list: Rounds<"small" | "large">; book: Rounds<"small" | "large"> };

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

/** The medians of a day's calls: bookings into a fresh day of 120 places, and looks at it while it fills. */
const fillADay = async (table: EngineTable, calls: number): Promise<{ list: number; book: number }> => {
  turnTo(table);
  days += 1;
  const [sessions, people] = [await freshDay(days), await freshPatients()];
  const [lists, books]: [number[], number[]] = [[], []];
  for (const [index, person] of people.slice(0, calls).entries()) {
    const session = sessions[index % sessions.length];
    if (!session) break;
    const slot = slotAt(session, Math.floor(index / sessions.length) + 1);
    lists.push(await timed(() => listDay("2026-11-23", session.clinicId)));
    books.push(await timed(() => book(bookingOf(person, slot), siti, requestKey())));
  }
  return { list: median(lists), book: median(books) };
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
    await fillADay(small, calls);
    await fillADay(large, calls);
    const books: Record<"small" | "large", number[]> = { small: [], large: [] };
    const side = (name: "small" | "large", table: EngineTable) => async (): Promise<number> => {
      const { list, book: booking } = await fillADay(table, calls);
      books[name].push(booking);
      return list;
    };
    const list = await interleaved({ small: side("small", small), large: side("large", large) }, 9);
    const medians = { small: median(books.small), large: median(books.large) };
    const growth: Growth = { sizes, list, book: { raw: books, medians } };
    printTable(
      `Growth (p50 in ms of one call; embedded engine in memory; 9 rounds of ${calls} calls, sides in turn)`,
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
