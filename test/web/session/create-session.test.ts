import { createRoot } from "solid-js";
import { beforeEach, expect, test } from "vitest";
import { Unreachable } from "../../../web/net/unreachable.ts";
import type { Tokens } from "../../../web/session/cognito-client.ts";
import { createSession, type Session } from "../../../web/session/create-session.ts";
import { storedSession } from "../../../web/session/stored-session.ts";
import { signedInBy } from "../../../web/session/token-claims.ts";

const now = 1_800_000_000_000;
const tokenOf = (claims: object): string => `h.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.s`;
const endingIn = (seconds: number, sub = "someone"): string =>
  tokenOf({ sub, iat: now / 1000, exp: now / 1000 + seconds });

let forgotten: number;
let refreshed: string[];
let left: string[];
let issued: number[];

beforeEach(() => {
  localStorage.clear();
  forgotten = 0;
  refreshed = [];
  left = [];
  issued = [];
});

const session = (refresh: () => Promise<Tokens | undefined>): Session =>
  createRoot(() =>
    createSession({
      stored: storedSession,
      now: () => now,
      issued: (at) => issued.push(at),
      refresh: (pool, token) => {
        refreshed.push(`${pool} ${token}`);
        return refresh();
      },
      revoke: async () => {},
      forget: () => {
        forgotten += 1;
      },
      leave: (why, pool) => left.push(`${why} ${pool}`),
    }),
  );
const fresh = { idToken: endingIn(3600), refreshToken: "r2" };
const other = { idToken: endingIn(3600, "another"), refreshToken: "r3" };

test("a good token is used as it is, also after the app was closed", async () => {
  const good = endingIn(3600);
  session(async () => fresh).begin({ idToken: good, refreshToken: "r1" });
  const reopened = session(async () => fresh);
  expect(reopened.person()).toEqual({
    accountId: "someone",
    pool: "people",
    roles: ["patient"],
    clinicIds: [],
    name: "",
  });
  expect(await reopened.token(false)).toBe(good);
  expect(refreshed).toEqual([]);
  expect(issued).toEqual([now]);
});

test("a token near its end is renewed once, however many ask", async () => {
  const { begin, token } = session(async () => fresh);
  begin({ idToken: endingIn(30), refreshToken: "r1" });
  expect(await Promise.all([token(false), token(false), token(true)])).toEqual([
    fresh.idToken,
    fresh.idToken,
    fresh.idToken,
  ]);
  expect(refreshed).toEqual(["people r1"]);
});

test("a sign-in that has expired is not a sign-out: what was begun waits for the same person", async () => {
  const { begin, token, person, expired } = session(async () => undefined);
  begin({ idToken: endingIn(0), refreshToken: "r1" });
  expect(await token(false)).toBeUndefined();
  expect(person()).toBeUndefined();
  expect(expired()).toBe(true);
  expect(forgotten).toBe(0);
  const reopened = session(async () => undefined);
  expect([reopened.person(), reopened.expired()]).toEqual([undefined, true]);
  reopened.begin(fresh);
  expect([reopened.expired(), forgotten]).toEqual([false, 0]);
});

test("after an expired sign-in, somebody else finds nothing of it", async () => {
  const { begin, expire } = session(async () => undefined);
  begin({ idToken: endingIn(0), refreshToken: "r1" });
  expire();
  begin(other);
  expect(forgotten).toBe(1);
});

test("who signs out is forgotten", () => {
  const { begin, end, person, expired } = session(async () => fresh);
  begin(fresh);
  end();
  expect([person(), expired(), forgotten, localStorage.length]).toEqual([undefined, false, 1, 0]);
});

test("a sign-out in one tab clears the other, which asks for nothing more", async () => {
  const here = session(async () => fresh);
  here.begin(fresh);
  const there = session(async () => fresh);
  there.end();
  here.follow();
  expect([here.person(), await here.token(true), left]).toEqual([undefined, undefined, ["keluar people"]]);
});

test("a tab that missed the other's sign-out notices before it asks for anything", async () => {
  const here = session(async () => fresh);
  here.begin(fresh);
  session(async () => fresh).end();
  expect(await here.token(false)).toBeUndefined();
  expect(left).toEqual(["keluar people"]);
});

test("somebody else's sign-in in another tab clears this one and is never deleted by it", async () => {
  const here = session(async () => undefined);
  here.begin(fresh);
  const there = session(async () => other);
  there.end();
  there.begin(other);
  here.follow();
  expect([here.person(), left]).toEqual([undefined, ["lain people"]]);
  here.end();
  here.expire();
  expect(storedSession.read()).toEqual(other);
});

test("a renewal that comes back after another tab's sign-in changes nothing of it", async () => {
  const refusal = Promise.withResolvers<undefined>();
  const here = session(() => refusal.promise);
  here.begin({ idToken: endingIn(0), refreshToken: "r1" });
  const asked = here.token(false);
  storedSession.write(other);
  refusal.resolve(undefined);
  await asked;
  expect(storedSession.read()).toEqual(other);
});

test("a token renewed in another tab is taken over, and nobody is cleared", async () => {
  const here = session(async () => fresh);
  here.begin({ idToken: endingIn(0), refreshToken: "r1" });
  storedSession.write(fresh);
  here.follow();
  expect([await here.token(false), left, refreshed]).toEqual([fresh.idToken, [], []]);
});

test("without a network nobody is signed out", async () => {
  const { begin, token, person } = session(async () => {
    throw new Unreachable();
  });
  begin({ idToken: endingIn(0), refreshToken: "r1" });
  await expect(token(false)).rejects.toBeInstanceOf(Unreachable);
  expect(person()).toBeDefined();
});

test.each(["{", "{}", "null", '{"v":2,"value":{"idToken":"x","refreshToken":"r"}}', '{"v":1,"value":{}}'])(
  "what can't be read as a sign-in is dropped: %s",
  (text) => {
    localStorage.setItem("jumpa.session", text);
    expect(session(async () => fresh).person()).toBeUndefined();
    expect(localStorage.length).toBe(0);
  },
);

test("a member of staff whom the one app of before had signed in is nobody in the patient's app", () => {
  storedSession.write({ idToken: tokenOf({ sub: "s", "cognito:groups": ["doctor"] }), refreshToken: "r" });
  expect(session(async () => undefined).person()).toBeUndefined();
  expect(localStorage.length).toBe(0);
});

test.each([
  [[], "people", ["patient"]],
  [["strangers"], "people", ["patient"]],
  [["registrar"], "staff", ["registrar"]],
  [["scheduler", "patient", "doctor"], "staff", ["doctor", "scheduler"]],
])("a token in the groups %j is one of %s, with the roles %j", (groups, pool, roles) => {
  const { pool: known, roles: held } = signedInBy(tokenOf({ sub: "s", "cognito:groups": groups }));
  expect([known, held]).toEqual([pool, roles]);
});
