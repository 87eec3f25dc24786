import { expect, test, vi } from "vitest";
import { hour, minute, second } from "../../../../../shared/time/instant.ts";
import { eight, hang, pass, server, useBoard } from "./use-board.ts";

useBoard();

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
