import { expect, test } from "vitest";
import type { LineState } from "../../../../../shared/schedule/session.ts";
import { minute, second } from "../../../../../shared/time/instant.ts";
import { eight, hang, pass, server, useBoard } from "./use-board.ts";

useBoard();

test("whoever was called and not seen stays among the last calls, marked; whoever is done is called no more", async () => {
  const since = eight - 9 * minute;
  server.line = {
    2: { status: "completed", since: eight - minute, calledAt: since },
    3: { status: "in-consultation", since: eight },
  };
  await hang(async (board, said) => {
    const last = () => board.last().map((call) => [call.name, "missed" in call]);
    expect([board.present()?.name, last()]).toEqual(["A-3", [["A-2", false]]]);
    await pass(10 * second);
    server.line = { ...server.line, 3: { status: "skipped", since: server.now } };
    await pass(9 * second);
    expect([board.present(), last()]).toEqual([
      undefined,
      [
        ["A-3", true],
        ["A-2", false],
      ],
    ]);
    server.line = { ...server.line, 4: { status: "in-consultation", since: server.now } };
    await pass(20 * second);
    expect([board.present()?.name, last()[0], said]).toEqual(["A-4", ["A-3", true], ["A3", "A4"]]);
  });
});

test("two who were not seen stand beside the calls of others, however many were not", async () => {
  const done = (minutes: number): LineState => ({
    status: "completed",
    since: eight - minutes * minute,
    calledAt: eight - (minutes + 5) * minute,
  });
  const missed = (minutes: number): LineState => ({ status: "skipped", since: eight - minutes * minute });
  server.line = { 1: missed(50), 2: missed(40), 3: missed(30), 4: done(20), 5: done(10), 6: done(1) };
  await hang(async (board) => {
    expect(board.last().map(({ name }) => name)).toEqual(["A-3", "A-2", "A-6", "A-5"]);
  });
});
