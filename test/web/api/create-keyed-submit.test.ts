import { createRoot } from "solid-js";
import { beforeEach, expect, test, vi } from "vitest";
import { ApiRefusal } from "../../../web/api/api-refusal.ts";
import { createKeyedSubmit, unansweredUnder } from "../../../web/api/create-keyed-submit.ts";
import { Unreachable } from "../../../web/net/unreachable.ts";
import { session } from "../../../web/session/session.ts";
import { tieNow } from "../../../web/session/ties.ts";

type Person = { name: string };
type Sent = { name: string; key: string; answer: (value: string) => void; fail: (cause: unknown) => void };

const siti = { name: "Siti" };
const budi = { name: "Budi" };

let sent: Sent[];
let told: string[];

beforeEach(() => {
  vi.stubGlobal("fetch", async () => new Response());
  session.end();
  sent = [];
  told = [];
});

const call = ({ name }: Person, key: string): Promise<string> =>
  new Promise((answer, fail) => sent.push({ name, key, answer, fail }));

/** A screen that registers people, as `create` of a page or of the one loaded after it makes it. */
const opened = (screen: string, create = createKeyedSubmit) =>
  createRoot((leave) => ({
    leave,
    ...create<Person, string>({ name: "register", call, done: (value) => void told.push(`${screen}: ${value}`) }),
  }));

/** The same screen after the page was loaded anew: nothing is there but what the tab keeps. */
const reloaded = async (screen: string) => {
  vi.resetModules();
  const { createKeyedSubmit: create } = await import("../../../web/api/create-keyed-submit.ts");
  return opened(screen, create);
};

/** Lets an answer reach whoever waits for it. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const answer = async (index: number, value: string | Error): Promise<void> => {
  if (value instanceof Error) sent[index]?.fail(value);
  else sent[index]?.answer(value);
  await settled();
};
/** Who was sent, each under the number of its key. */
const keysOf = (): string[] => {
  const keys = [...new Set(sent.map(({ key }) => key))];
  return sent.map(({ name, key }) => `${name} ${keys.indexOf(key) + 1}`);
};

const tokenOf = (sub: string): string => {
  const now = Math.floor(Date.now() / 1000);
  return `h.${Buffer.from(JSON.stringify({ sub, iat: now, exp: now + 3_600 })).toString("base64url")}.s`;
};
const signIn = (sub: string) => session.begin({ idToken: tokenOf(sub), refreshToken: "again" });

test("a screen that was left while it is sent, and is opened again, finds it under way and hears its end", async () => {
  const before = opened("before");
  void before.send(siti);
  before.leave();
  const after = opened("after");
  expect(after.state()).toEqual({ status: "sending", input: siti });
  await after.send(siti);
  await after.send(budi);
  await answer(0, "number 7");
  expect([after.state(), told, keysOf()]).toEqual([
    { status: "done", value: "number 7", input: siti },
    ["after: number 7"],
    ["Siti 1"],
  ]);
});

test("an end that nobody waits for is heard and not told later; the next wish begins anew", async () => {
  const before = opened("before");
  void before.send(siti);
  before.leave();
  await answer(0, "number 7");
  const after = opened("after");
  expect([after.state(), told]).toEqual([{ status: "idle" }, ["before: number 7"]]);
  void after.send(siti);
  expect(keysOf()).toEqual(["Siti 1", "Siti 2"]);
});

test("what may have arrived is only sent again as it was, under its key, and is not let go", async () => {
  const { state, send, reset, isFixed, leave } = opened("here");
  void send(siti);
  await answer(0, new Unreachable());
  reset();
  expect([state(), isFixed()]).toEqual([{ status: "unsent", input: siti }, true]);
  void send(budi);
  await answer(1, new Unreachable());
  leave();
  const later = opened("later");
  expect(later.state()).toEqual({ status: "unsent", input: siti });
  void later.again();
  await answer(2, "number 7");
  expect([later.state().status, keysOf()]).toEqual(["done", ["Siti 1", "Siti 1", "Siti 1"]]);
});

test("done keeps no key: the same wish later is a new one, after a reload too", async () => {
  const { send, reset } = opened("here");
  for (const index of [0, 1]) {
    void send(siti);
    await answer(index, "number 7");
    reset();
  }
  expect({ ...sessionStorage }).toEqual({});
  void (await reloaded("later")).send(siti);
  expect(keysOf()).toEqual(["Siti 1", "Siti 2", "Siti 3"]);
});

test("a page loaded anew knows what was sent and may have arrived, and sends that under its key", async () => {
  void opened("before").send(siti);
  const after = await reloaded("after");
  expect(after.state()).toEqual({ status: "unsent", input: siti });
  void after.send(budi);
  await answer(1, "number 7");
  expect([after.state().status, told, keysOf()]).toEqual(["done", ["after: number 7"], ["Siti 1", "Siti 1"]]);
});

test("what was refused is free to be changed, also after a reload; sent again as it was it keeps its key", async () => {
  const { state, send, isFixed } = opened("here");
  void send(siti);
  await answer(0, new ApiRefusal("session.full", "Sesi ini penuh.", {}));
  expect([state().status, isFixed()]).toEqual(["refused", false]);
  void send(siti);
  await answer(1, new ApiRefusal("session.full", "Sesi ini penuh.", {}));
  void send(budi);
  await answer(2, new ApiRefusal("session.full", "Sesi ini penuh.", {}));
  expect([(await reloaded("later")).state(), keysOf()]).toEqual([{ status: "idle" }, ["Siti 1", "Siti 1", "Budi 2"]]);
});

test("whoever signs out meanwhile leaves nothing behind, and a late answer touches nothing of the next person's", async () => {
  signIn("loket");
  void opened("loket").send(siti);
  session.end();
  expect({ ...sessionStorage }).toEqual({});
  signIn("sore");
  const next = opened("sore");
  expect(next.state()).toEqual({ status: "idle" });
  void next.send(budi);
  const kept = { ...sessionStorage };
  await answer(0, "number 7");
  expect([next.state(), told, { ...sessionStorage }]).toEqual([{ status: "sending", input: budi }, [], kept]);
});

test("whose sign-in expired finds it again; nobody else does", async () => {
  signIn("loket");
  const { send } = opened("loket");
  void send(siti);
  await answer(0, new Unreachable());
  session.expire();
  expect(opened("nobody").state()).toEqual({ status: "idle" });
  expect((await reloaded("nobody")).state()).toEqual({ status: "idle" });
  signIn("loket");
  expect(opened("loket").state()).toEqual({ status: "unsent", input: siti });
});

test("whoever signs out before it is known to have arrived is asked first, wherever they are", async () => {
  const { send, leave } = opened("here");
  void send(siti);
  leave();
  expect(tieNow()).toBe("unsent");
  await answer(0, new Unreachable());
  expect(tieNow()).toBe("unsent");
  session.end();
  expect(tieNow()).toBeUndefined();
});

test("what was sent under names that begin so and not answered is found, also by a page that was loaded anew, by nobody else", async () => {
  signIn("siti");
  void opened("first").send(siti);
  await answer(0, new Unreachable());
  expect(unansweredUnder("regis")).toEqual([siti]);
  expect(unansweredUnder("other")).toEqual([]);
  vi.resetModules();
  const anew = await import("../../../web/api/create-keyed-submit.ts");
  const { session: signedIn } = await import("../../../web/session/session.ts");
  expect(anew.unansweredUnder("regis")).toEqual([siti]);
  signedIn.begin({ idToken: tokenOf("budi"), refreshToken: "again" });
  expect(anew.unansweredUnder("regis")).toEqual([]);
});
