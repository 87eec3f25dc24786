import { createRoot } from "solid-js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Clinic } from "../../../../../shared/place/clinic.ts";
import type { LineState } from "../../../../../shared/schedule/session.ts";
import { hour, minute, second } from "../../../../../shared/time/instant.ts";
import { instantAt } from "../../../../../shared/time/zone.ts";
import { type Board, createBoard } from "../../../../../web/features/line/call-board/create-board.ts";
import type { Spoken } from "../../../../../web/features/line/call-board/voice/call-pieces.ts";
import { createNow } from "../../../../../web/time/create-now.ts";

const eight = instantAt("2026-11-23", 8 * 60, "WIB");
const clinicId = "3604-cikande";

const cikande: Clinic = {
  id: clinicId,
  name: "Puskesmas Cikande",
  kecamatan: { code: "36.04.15", name: "Cikande" },
  services: ["umum"],
  practitioners: [{ id: "rahmawati-cikande", name: "dr. Rahmawati", profession: "doctor" }],
};

/** The clinic's server: its line, its clock, and whether it can be reached. */
const server = {
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
    ...{ id: `${clinicId}.2026-11-23.0700.rahmawati-cikande`, start: eight - hour, minutes: 10, count: 24 },
    ...{
      comeTo: { kind: "puskesmas" },
      state: "open",
      ...(server.delay && { delay: server.delay }),
      expected: [],
      line: Object.fromEntries(Object.entries(server.line).map(([number, state]) => [number, told(state)])),
    },
  },
];

const answer = (url: string): object => {
  if (!url.includes("/line")) return { district: { zone: "WIB" }, services: [], clinics: [cikande], holidays: [] };
  const date = new URL(url, "http://jumpa").searchParams.get("date") ?? "";
  server.dates.push(date);
  return { sessions: date === "2026-11-23" ? sessions() : [], askAgain: { next: 8, others: 30 } };
};

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

const pass = async (milliseconds: number): Promise<void> => {
  server.now += milliseconds;
  await vi.advanceTimersByTimeAsync(milliseconds);
};

/** A board as long as it hangs, and what it says. */
const hang = async (work: (board: Board, said: string[]) => Promise<void>): Promise<void> => {
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

test("who is called is shown within three seconds, and said once", async () => {
  server.line = { 2: { status: "waiting", since: eight } };
  await hang(async (board, said) => {
    expect([board.present(), board.waiting()]).toEqual([undefined, [{ letter: "A", people: 1 }]]);
    server.line = { 2: { status: "in-consultation", since: server.now } };
    await pass(3 * second);
    expect([board.present()?.name, board.present()?.practitioner]).toEqual(["A-2", "dr. Rahmawati"]);
    await pass(minute);
    expect([said, board.waiting()]).toEqual([["A2"], []]);
  });
});

test("whose practice is late is named as soon as it is said, until it begins as was said", async () => {
  await hang(async (board) => {
    expect(board.delays()).toEqual([]);
    server.delay = 65;
    await pass(9 * second);
    const begins = eight + 5 * minute;
    expect(board.delays()).toEqual([
      { practitionerId: "rahmawati-cikande", minutes: 65, begins, name: "dr. Rahmawati" },
    ]);
    await pass(5 * minute);
    expect(board.delays()).toEqual([]);
  });
});

test("without a server and without what was told before, nothing is known of the line", async () => {
  server.reached = false;
  await hang(async (board) => {
    expect([board.line.value(), board.waiting()]).toEqual([undefined, []]);
    server.reached = true;
    await pass(9 * second);
    expect(board.line.value()).toBeDefined();
  });
});

test.each([
  [1, 2],
  [2, 1],
])(
  "of two calls in one minute the later one is said too and stays the present one: %i, then %i",
  async (one, other) => {
    server.line = { [one]: { status: "waiting", since: eight } };
    await hang(async (board, said) => {
      const since = server.now;
      server.line = { [one]: { status: "in-consultation", since } };
      await pass(10 * second);
      server.line = {
        [one]: { status: "completed", since: server.now, calledAt: since },
        [other]: { status: "in-consultation", since: server.now },
      };
      await pass(30 * second);
      expect([board.present()?.name, said]).toEqual([`A-${other}`, [`A${one}`, `A${other}`]]);
    });
    await hang(async (board, said) => {
      await pass(10 * second);
      expect([board.present()?.name, said]).toEqual([`A-${other}`, []]);
    });
  },
);

test("a call of the end of a minute is said too, though the line tells its begin", async () => {
  server.line = { 2: { status: "waiting", since: eight } };
  await hang(async (_, said) => {
    await pass(56 * second);
    server.line = { 2: { status: "in-consultation", since: server.now } };
    await pass(15 * second);
    expect(said).toEqual(["A2"]);
  });
});

test("whoever is called anew, since they were sent back or were not there, is said to be called again", async () => {
  server.line = { 2: { status: "in-consultation", since: eight } };
  await hang(async (board, said) => {
    await pass(10 * second);
    server.line = { 2: { status: "paused", since: server.now } };
    await pass(2 * minute);
    expect(board.present()).toBeUndefined();
    server.line = { 2: { status: "in-consultation", since: server.now } };
    await pass(15 * second);
    expect(said).toEqual(["A2", "A2 again"]);
  });
});

test("while one is being said, they are the one who is shown large, whoever was called since", async () => {
  server.line = { 2: { status: "waiting", since: eight } };
  await hang(async (board) => {
    server.line = { 2: { status: "in-consultation", since: server.now } };
    await pass(3 * second);
    board.callByHand({ letter: "B", number: 9 });
    expect([board.present()?.name, board.last().map(({ name }) => name)]).toEqual(["A-2", ["B-9"]]);
    await pass(10 * second);
    expect([board.present()?.name, board.last().map(({ name }) => name)]).toEqual(["B-9", ["A-2"]]);
  });
});

test("a call by hand can be taken back for a minute, and is gone then, also after a reload", async () => {
  server.line = {};
  await hang(async (board) => {
    board.callByHand({ letter: "B", number: 9 });
    await pass(15 * second);
    const last = board.justByHand();
    expect([last?.name, board.present()?.name]).toEqual(["B-9", "B-9"]);
    if (last) board.takeBack(last);
    expect([board.justByHand(), board.present()]).toEqual([undefined, undefined]);
    board.callByHand({ letter: "B", number: 8 });
    await pass(minute);
    expect([board.justByHand(), board.present()?.name]).toEqual([undefined, "B-8"]);
  });
  await hang(async (board) => {
    expect([board.present()?.name, board.last()]).toEqual(["B-8", []]);
  });
});

test.each([
  ["an hour behind", -hour],
  ["a day ahead", 24 * hour],
])(
  "on a television whose clock is %s the server's day is shown, and what is long said is not said anew",
  async (_, error) => {
    server.line = { 1: { status: "completed", since: eight - 10 * minute, calledAt: eight - 20 * minute } };
    await hang(async () => undefined);
    vi.setSystemTime(eight + error);
    server.line = { ...server.line, 2: { status: "in-consultation", since: server.now - 5 * minute } };
    await hang(async (board, said) => {
      await pass(10 * second);
      expect([server.dates[server.dates.length - 1], board.present()?.name, said]).toEqual(["2026-11-23", "A-2", []]);
      server.line = { 3: { status: "in-consultation", since: server.now } };
      await pass(15 * second);
      expect([board.present()?.name, said]).toEqual(["A-3", ["A3"]]);
    });
  },
);

test("without a network the last line stays, and since when; a number is called by hand and stays too", async () => {
  server.line = { 2: { status: "in-consultation", since: eight - 5 * minute } };
  await hang(async (board) => {
    expect(board.present()?.name).toBe("A-2");
  });
  server.reached = false;
  await hang(async (board, said) => {
    await pass(10 * second);
    expect([board.present()?.name, board.line.state().status]).toEqual(["A-2", "stale"]);
    board.callByHand({ letter: "", number: 7 });
    await pass(10 * second);
    expect([board.present()?.name, said]).toEqual(["7", ["7"]]);
  });
  await hang(async (board, said) => {
    expect([board.present()?.name, said]).toEqual(["7", []]);
  });
});
