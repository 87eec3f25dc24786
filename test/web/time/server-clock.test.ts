import { afterEach, beforeEach, expect, test, vi } from "vitest";

const real = Date.UTC(2026, 10, 23, 2, 0, 0);
const minute = 60_000;

beforeEach(() => {
  vi.resetModules();
  localStorage.clear();
});
afterEach(() => void vi.useRealTimers());

const clock = () => import("../../../web/time/server-clock.ts");
const answerAt = (instant: number): Response =>
  new Response("", { headers: { date: new Date(instant).toUTCString() } });

const wrong = [0, -20, 60, -60, 180, -180, 1440, -1440].map((minutes) => real + minutes * minute);

test.each([...wrong, Date.UTC(2010, 0, 1)])("a phone that thinks it is %d learns the server's time", async (phone) => {
  vi.useFakeTimers({ now: phone });
  const { serverNow, noteServerDate } = await clock();
  noteServerDate(answerAt(real), 300);
  expect(Math.abs(serverNow() - real)).toBeLessThan(1_500);
  vi.advanceTimersByTime(minute);
  expect(Math.abs(serverNow() - real - minute)).toBeLessThan(1_500);
});

test("a time is told in whole milliseconds, so that it may be sent, however long the answer took it was learned from", async () => {
  vi.useFakeTimers({ now: real + 60 * minute });
  const { serverNow, noteServerDate } = await clock();
  noteServerDate(answerAt(real), 101);
  expect(Number.isInteger(serverNow())).toBe(true);
});

test("what was learned holds after a reload without a network", async () => {
  vi.useFakeTimers({ now: real + 60 * minute });
  (await clock()).noteServerDate(answerAt(real), 100);
  vi.resetModules();
  expect(Math.abs((await clock()).serverNow() - real)).toBeLessThan(1_500);
});

test("a slow answer does not move a clock that can be right", async () => {
  vi.useFakeTimers({ now: real });
  const { serverNow, noteServerDate } = await clock();
  noteServerDate(answerAt(real - 9_000), 10_000);
  expect(serverNow()).toBe(real);
});

test("a phone whose clock was put right is believed with the next answer", async () => {
  vi.useFakeTimers({ now: real - 180 * minute });
  const { serverNow, noteServerDate } = await clock();
  noteServerDate(answerAt(real), 100);
  vi.setSystemTime(real + minute);
  noteServerDate(answerAt(real + minute), 100);
  expect(Math.abs(serverNow() - real - minute)).toBeLessThan(1_500);
});

test.each([0, -20, 1440].map((minutes) => real + minutes * minute))(
  "a phone that thinks it is %d learns the time of now from an answer the network kept for a minute",
  async (phone) => {
    vi.useFakeTimers({ now: phone });
    const { serverNow, noteServerDate } = await clock();
    noteServerDate(new Response("", { headers: { date: new Date(real - minute).toUTCString(), age: "60" } }), 300);
    expect(Math.abs(serverNow() - real)).toBeLessThan(2_500);
  },
);

test("a kept answer, told in whole seconds twice, does not move a clock that can be right", async () => {
  vi.useFakeTimers({ now: real + 1_900 });
  const { serverNow, noteServerDate } = await clock();
  noteServerDate(new Response("", { headers: { date: new Date(real - 9_000).toUTCString(), age: "9" } }), 100);
  expect(serverNow()).toBe(real + 1_900);
});

test.each(["", "yesterday"])("an answer whose date is '%s' teaches nothing", async (date) => {
  vi.useFakeTimers({ now: real });
  const { serverNow, noteServerDate } = await clock();
  noteServerDate(new Response("", { headers: { date } }), 100);
  expect(serverNow()).toBe(real);
});

test.each([...wrong, Date.UTC(2010, 0, 1)])(
  "with a phone at %d a good token is used, not renewed without end",
  async (phone) => {
    vi.useFakeTimers({ now: phone });
    const { createRoot } = await import("solid-js");
    const { createSession } = await import("../../../web/session/create-session.ts");
    const { storedSession } = await import("../../../web/session/stored-session.ts");
    const { serverNow, noteServerTime } = await clock();
    const claims = { sub: "siti", iat: real / 1000, exp: real / 1000 + 3600 };
    const idToken = `h.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.s`;
    const refresh = vi.fn(async () => ({ idToken, refreshToken: "r" }));
    const session = createRoot(() =>
      createSession({
        stored: storedSession,
        now: serverNow,
        issued: (at) => noteServerTime(at, 20_000),
        refresh,
        revoke: async () => {},
        forget: () => {},
        leave: () => {},
      }),
    );
    session.begin({ idToken, refreshToken: "r" });
    for (let asked = 0; asked < 5; asked += 1) expect(await session.token(false)).toBe(idToken);
    expect(refresh).not.toHaveBeenCalled();
  },
);
