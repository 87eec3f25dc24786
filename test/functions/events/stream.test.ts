import { marshall } from "@aws-sdk/util-dynamodb";
import type { DynamoDBRecord } from "aws-lambda";
import { expect, test, vi } from "vitest";
import { closeLineOnChange } from "../../../functions/events/stream/close-line.ts";
import { consumer } from "../../../functions/events/stream/consumer.ts";
import { refreshNextFreeOnChange } from "../../../functions/events/stream/refresh-next-free.ts";
import { stream } from "../../../functions/events/stream.ts";
import type { Due } from "../../../functions/store/due/due-item.ts";
import { sessionToItem } from "../../../functions/store/session/sessions.ts";
import { followed } from "../../../functions/store/table/followed.ts";
import { Unreadable } from "../../../functions/store/table/readable.ts";
import { type Session, SessionId, sessionEnd } from "../../../shared/schedule/session.ts";
import { minute } from "../../../shared/time/instant.ts";
import { colleague, morning, now } from "../booking/cikande.ts";
import { loggedLines } from "../trigger/logged-lines.ts";

const image = (session: Session | undefined, spoilt: object) =>
  session && marshall({ ...sessionToItem(session), ...spoilt }, { removeUndefinedValues: true });
const change = (number: string, before: Session | undefined, after: Session, spoilt = {}) => {
  const { PK, SK } = sessionToItem(after);
  const NewImage = image(after, spoilt);
  const OldImage = image(before, {});
  return {
    dynamodb: { SequenceNumber: number, Keys: marshall({ PK, SK }), NewImage, ...(OldImage && { OldImage }) },
  } as DynamoDBRecord;
};
const failuresOf = (...numbers: string[]) => ({
  batchItemFailures: numbers.map((itemIdentifier) => ({ itemIdentifier })),
});

const taken = morning({ claims: { 2: "k4m7q2x9ta-K7M4QX" } });
const ciruas = morning({ id: "3604-ciruas.2026-11-23.0800.rahmawati-ciruas", clinicId: "3604-ciruas" });

test("the changes of a clinic's places are told together, once; a move in a line is none", async () => {
  const refreshNextFree = vi.fn(async () => {});
  const line = { 1: { status: "waiting", since: now } } as const;
  const answer = await stream([refreshNextFreeOnChange({ refreshNextFree })])({
    Records: [
      change("1", undefined, morning()),
      change("2", morning(), taken),
      change("3", ciruas, { ...ciruas, line }),
      { dynamodb: { SequenceNumber: "4", Keys: marshall({ PK: "PATIENT#x", SK: "PATIENT" }) } } as DynamoDBRecord,
    ],
  });
  expect(answer).toEqual(failuresOf());
  expect(refreshNextFree.mock.calls).toEqual([
    [
      "3604-cikande",
      [
        { before: undefined, after: morning() },
        { before: morning(), after: taken },
      ],
    ],
  ]);
});

test("a clinic that fails gives back its own records and no others; what can't be read is reported, and never comes again", async () => {
  const lines = loggedLines();
  const refreshed: string[] = [];
  const refreshNextFree = async (id: string) => {
    if (id === "3604-ciruas") throw new Error("throttled");
    refreshed.push(id);
  };
  const answer = await stream([refreshNextFreeOnChange({ refreshNextFree })])({
    Records: [
      change("1", undefined, morning()),
      change("2", undefined, colleague(), { start: "dawn" }),
      change("3", undefined, ciruas),
    ],
  });
  expect(answer).toEqual(failuresOf("3"));
  expect(refreshed).toEqual(["3604-cikande"]);
  expect(lines).toMatchObject([
    { unreadable: "CLINIC#3604-cikande#2026-11-23 SESSION#0800#hasan-cikande" },
    { consumer: "refresh-next-free", name: "Error" },
  ]);
});

/** What becomes of two records of one thing where handling them fails. */
const givenBackAfter = async (failure: () => unknown) => {
  const lines = loggedLines();
  const handle = async () => {
    throw failure();
  };
  const one = refreshNextFreeOnChange({ refreshNextFree: handle });
  const Records = [change("1", undefined, morning()), change("2", undefined, colleague())];
  return { answer: await stream([one])({ Records }), lines };
};

test("what fails at another item that can't be read comes again, and says which; so does what a schema of ours refuses", async () => {
  const clinic = { PK: "DISTRICT#3604", SK: "CLINIC#3604-cikande" };
  const beside = await givenBackAfter(() => new Unreadable(clinic));
  expect(beside.answer).toEqual(failuresOf("1", "2"));
  expect(beside.lines).toMatchObject([
    { consumer: "refresh-next-free", name: "Unreadable", unreadable: "DISTRICT#3604 CLINIC#3604-cikande" },
  ]);
  const bug = await givenBackAfter(() => SessionId.safeParse("none").error);
  expect(bug.answer).toEqual(failuresOf("1", "2"));
});

test("what fails at its own item alone is done with: it would not be read the next time either", async () => {
  expect((await givenBackAfter(() => new Unreadable(sessionToItem(colleague())))).answer).toEqual(failuresOf("1"));
});

test("a consumer that fails stops no other, whatever it fails at", async () => {
  loggedLines();
  const entered: unknown[] = [];
  const wakes = followed.session;
  const bad = consumer<string>({
    name: "bad",
    wakes,
    touches: {},
    read: () => "anything",
    about: () => {
      throw new Error("a bug");
    },
    handle: async () => {},
  });
  const deps = { enterDue: async (due: Omit<Due, "attempts">) => entered.push(due) > 0 };
  expect(await stream([bad, closeLineOnChange(deps)])({ Records: [change("1", undefined, morning())] })).toEqual(
    failuresOf("1"),
  );
  expect(entered).toHaveLength(1);
});

test("a session is to be closed half an hour after its end, as it is written and when its end moves, never else", async () => {
  const entered: unknown[] = [];
  const one = closeLineOnChange({ enterDue: async (due) => entered.push(due) > 0 });
  const longer = { ...taken, count: 30 };
  await stream([one])({
    Records: [change("1", undefined, morning()), change("2", morning(), taken), change("3", taken, longer)],
  });
  const closing = (session: Session) => ({
    districtId: "3604",
    at: sessionEnd(session) + 30 * minute,
    kind: "close-session",
    ref: session.id,
  });
  expect(entered).toEqual([closing(morning()), closing(longer)]);
});
