import { createRoot } from "solid-js";
import { beforeEach, expect, test } from "vitest";
import { Unreachable } from "../../../web/api/unreachable.ts";
import { createSession, type Session, type Tokens } from "../../../web/session/create-session.ts";
import { staffHome } from "../../../web/session/staff-home.ts";
import { signedInBy } from "../../../web/session/token-claims.ts";

const now = 1_800_000_000_000;
const tokenOf = (claims: object): string => `h.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.s`;
const endingIn = (seconds: number): string => tokenOf({ sub: "someone", exp: now / 1000 + seconds });

let forgotten: number;
let refreshed: string[];

beforeEach(() => {
  localStorage.clear();
  forgotten = 0;
  refreshed = [];
});

const session = (refresh: () => Promise<Tokens | undefined>): Session =>
  createRoot(() =>
    createSession({
      storage: localStorage,
      now: () => now,
      refresh: (pool, token) => {
        refreshed.push(`${pool} ${token}`);
        return refresh();
      },
      revoke: async () => {},
      forget: () => {
        forgotten += 1;
      },
    }),
  );
const fresh = { idToken: endingIn(3600), refreshToken: "r2" };

test("a good token is used as it is, also after the app was closed", async () => {
  const good = endingIn(3600);
  session(async () => fresh).begin({ idToken: good, refreshToken: "r1" });
  const reopened = session(async () => fresh);
  expect(reopened.person()).toEqual({ role: "patient", accountId: "someone" });
  expect(await reopened.token(false)).toBe(good);
  expect(refreshed).toEqual([]);
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

test("when the sign-in has ended, the person is signed out and what was theirs is forgotten", async () => {
  const { begin, token, person } = session(async () => undefined);
  begin({ idToken: endingIn(0), refreshToken: "r1" });
  expect(await token(false)).toBeUndefined();
  expect(person()).toBeUndefined();
  expect(forgotten).toBe(1);
  expect(localStorage.length).toBe(0);
});

test("without a network nobody is signed out", async () => {
  const { begin, token, person } = session(async () => {
    throw new Unreachable();
  });
  begin({ idToken: endingIn(0), refreshToken: "r1" });
  await expect(token(false)).rejects.toBeInstanceOf(Unreachable);
  expect(person()).toBeDefined();
});

test.each([
  ["doctor", "/petugas/dokter"],
  ["registrar", "/petugas/loket"],
  ["scheduler", "/petugas/jadwal"],
  ["district", "/petugas/jadwal"],
])("a %s begins at %s", (group, path) => {
  expect(staffHome(signedInBy(tokenOf({ sub: "s", "cognito:groups": [group], name: "Sri" })))).toBe(path);
});

test("a token in no staff group is a patient's", () => {
  expect(staffHome(signedInBy(tokenOf({ sub: "s" })))).toBeUndefined();
});
