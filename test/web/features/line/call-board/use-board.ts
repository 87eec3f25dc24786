import { createRoot } from "solid-js";
import { afterEach, beforeEach, vi } from "vitest";
import type { Clinic } from "../../../../../shared/place/clinic.ts";
import type { LineState } from "../../../../../shared/schedule/session.ts";
import { hour, minute, second } from "../../../../../shared/time/instant.ts";
import { instantAt } from "../../../../../shared/time/zone.ts";
import { type Board, createBoard } from "../../../../../web/features/line/call-board/create-board.ts";
import type { Spoken } from "../../../../../web/features/line/call-board/voice/call-pieces.ts";
import { createNow } from "../../../../../web/time/create-now.ts";

/** When the clinic's day is looked at. */
export const eight = instantAt("2026-11-23", 8 * 60, "WIB");
const clinicId = "3604-cikande";

const cikande: Clinic = {
  id: clinicId,
  name: "Puskesmas Cikande",
  kecamatan: { code: "36.04.15", name: "Cikande" },
  services: ["umum"],
  practitioners: [{ id: "rahmawati-cikande", name: "dr. Rahmawati", profession: "doctor" }],
};

/** The clinic's server: its line, its clock, and whether it can be reached. */
export const server = {
  line: {} as Record<number, LineState>,
  now: eight,
  reached: true,
  dates: [] as string[],
  delay: undefined as number | undefined,
};

/** As the line tells it: to the minute. */
const told = ({ since, calledAt, ...state }: LineState): LineState => ({
  ...state,
  since: since - (since % minute),
  ...(calledAt !== undefined && { calledAt: calledAt - (calledAt % minute) }),
});

const sessions = () => [
  {
    id: `${clinicId}.2026-11-23.0700.rahmawati-cikande`,
    start: eight - hour,
    minutes: 10,
    count: 24,
    comeTo: { kind: "puskesmas" },
    state: "open",
    ...(server.delay && { delay: server.delay }),
    expected: [],
    line: Object.fromEntries(Object.entries(server.line).map(([number, state]) => [number, told(state)])),
  },
];

const answer = (url: string): object => {
  if (!url.includes("/line")) return { district: { zone: "WIB" }, services: [], clinics: [cikande], holidays: [] };
  const date = new URL(url, "http://jumpa").searchParams.get("date") ?? "";
  server.dates.push(date);
  return { sessions: date === "2026-11-23" ? sessions() : [], askAgain: { next: 8, others: 30 } };
};

/** Gives each test of a file the clinic anew, on a clock that it moves. */
export const useBoard = (): void => {
  beforeEach(() => {
    vi.useFakeTimers({ now: eight });
    Object.assign(server, { line: {}, now: eight, reached: true, dates: [], delay: undefined });
    vi.stubGlobal("fetch", async (url: string) => {
      if (!server.reached) throw new TypeError("Failed to fetch");
      return Response.json(answer(url), { headers: { date: new Date(server.now).toUTCString() } });
    });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    localStorage.clear();
  });
};

/** Lets time pass, here and at the server. */
export const pass = async (milliseconds: number): Promise<void> => {
  server.now += milliseconds;
  await vi.advanceTimersByTimeAsync(milliseconds);
};

/** A board as long as it hangs, and what it says. */
export const hang = async (work: (board: Board, said: string[]) => Promise<void>): Promise<void> => {
  const said: string[] = [];
  const voice = {
    isAudible: () => true,
    start: () => undefined,
    say: async ({ letter, number, again }: Spoken) => {
      await new Promise((resolve) => setTimeout(resolve, 8 * second));
      said.push(`${letter}${number}${again ? " again" : ""}`);
    },
  };
  await createRoot(async (dispose) => {
    const board = createBoard({ clinicId: () => clinicId, now: createNow(second), voice });
    await pass(3 * second);
    await work(board, said);
    dispose();
  });
};
