import { expect, test } from "vitest";
import { makeCognitoClient } from "../../../web/session/cognito-client.ts";
import { staff, startCognito } from "./start-cognito.ts";

const phone = "+6281234567890";

const started = async (given: Parameters<typeof startCognito>[0] = {}) => {
  const server = await startCognito(given);
  await server.cognito.seedUsers([{ pool: staff, signInName: "loket.cikande", password: "Jumpa-2026-demo" }]);
  const network = { up: true };
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    if (!network.up) throw new TypeError("Failed to fetch");
    return server.cognito.handle(new Request(url, init));
  };
  const client = (clientId: string, secret = "none") =>
    makeCognitoClient({ endpoint: server.publicUrl, clientId, fetch, device: () => secret });
  const onDevice = (secret: string) => client("people-web", secret);
  return { ...server, network, people: client("people-web"), onDevice, desk: client("staff-web") };
};

type Started = Awaited<ReturnType<typeof started>>;

const sent = async ({ people }: Started) => {
  const request = await people.requestCode(phone);
  if (request.kind !== "sent") throw new Error(`expected a code, got ${request.kind}`);
  return request.challenge;
};

const notTheCode = (code: string): string => (code === "000000" ? "000001" : "000000");
const tokens = { idToken: expect.any(String), refreshToken: expect.any(String) };
const challenge = { name: expect.any(String), session: expect.any(String) };

test("a new number gets a code, and with it tokens; the second time too", async () => {
  const world = await started();
  for (const _ of ["first", "second"]) {
    const asked = await sent(world);
    expect(asked).toEqual({ ...challenge, attemptsLeft: 3, secondsLeft: 300 });
    expect(await world.people.answerCode(asked, world.lastCode())).toEqual({ kind: "signed-in", tokens });
  }
});

test("a wrong code tells how many attempts are left, and the right one after it works", async () => {
  const world = await started();
  const wrong = await world.people.answerCode(await sent(world), notTheCode(world.lastCode()));
  if (wrong.kind !== "wrong-code") throw new Error(wrong.kind);
  expect(wrong).toEqual({ kind: "wrong-code", challenge: { ...challenge, attemptsLeft: 2, secondsLeft: 300 } });
  expect(await world.people.answerCode(wrong.challenge, world.lastCode())).toEqual({ kind: "signed-in", tokens });
});

test("after five codes a phone waits until the first of them is an hour old", async () => {
  const world = await started();
  for (let code = 1; code <= 5; code += 1) {
    await sent(world);
    world.clock.at += 60_000;
  }
  expect(await world.people.requestCode(phone)).toEqual({ kind: "wait", minutes: 55 });
  expect(world.texts).toHaveLength(5);
  world.clock.at += 55 * 60_000;
  expect(await world.people.answerCode(await sent(world), world.lastCode())).toEqual({ kind: "signed-in", tokens });
});

test("three wrong codes use it up", async () => {
  const world = await started();
  let asked = await sent(world);
  const code = notTheCode(world.lastCode());
  for (let attempt = 1; attempt <= 2; attempt += 1) {
    const wrong = await world.people.answerCode(asked, code);
    if (wrong.kind === "wrong-code") asked = wrong.challenge;
  }
  expect(await world.people.answerCode(asked, code)).toEqual({ kind: "used-up" });
});

test.each([
  ["the code's five minutes are over", 5, "expired"],
  ["Cognito's session is over too", 10, "void"],
])("%s: not even the right code lets in", async (_, minutes, kind) => {
  const world = await started();
  const asked = await sent(world);
  world.clock.at += minutes * 60_000;
  expect(await world.people.answerCode(asked, world.lastCode())).toEqual({ kind });
});

test("after an answer, lost or not, its session says no more: nobody knows what became of the code", async () => {
  const world = await started();
  const asked = await sent(world);
  await world.people.answerCode(asked, world.lastCode());
  expect(await world.people.answerCode(asked, world.lastCode())).toEqual({ kind: "void" });
});

test.each(["+60123456789", "+62254280123", "0812"])("%s is no number to send a code to", async (number) => {
  expect(await (await started()).people.requestCode(number)).toEqual({ kind: "wrong-number" });
});

test("staff sign in by password; a wrong one is told, too many of them as well", async () => {
  const { desk } = await started();
  expect(await desk.signInByPassword("loket.cikande", "Jumpa-2026-demo")).toEqual({ kind: "signed-in", tokens });
  for (let attempt = 1; attempt <= 5; attempt += 1) {
    expect(await desk.signInByPassword("loket.cikande", "wrong")).toEqual({ kind: "wrong-password" });
  }
  expect(await desk.signInByPassword("loket.cikande", "wrong")).toEqual({ kind: "too-many" });
});

test("a sign-in is renewed, keeping its refresh token, until it is ended", async () => {
  const { desk } = await started();
  const entered = await desk.signInByPassword("loket.cikande", "Jumpa-2026-demo");
  if (entered.kind !== "signed-in") throw new Error(entered.kind);
  const { refreshToken } = entered.tokens;
  expect(await desk.renew(refreshToken)).toEqual({
    kind: "renewed",
    tokens: { idToken: expect.any(String), refreshToken },
  });
  await desk.signOut(refreshToken);
  expect(await desk.renew(refreshToken)).toEqual({ kind: "signed-out" });
});

test("without a network everything says so, and nobody is signed out by it", async () => {
  const world = await started();
  const asked = await sent(world);
  world.network.up = false;
  expect(await world.people.requestCode(phone)).toEqual({ kind: "offline" });
  expect(await world.people.answerCode(asked, world.lastCode())).toEqual({ kind: "offline" });
  expect(await world.desk.signInByPassword("loket.cikande", "Jumpa-2026-demo")).toEqual({ kind: "offline" });
  expect(await world.desk.renew("any")).toEqual({ kind: "offline" });
  await expect(world.desk.signOut("any")).resolves.toBeUndefined();
});

test("strangers who use up a number's codes don't keep its owner out, nor does the owner's own first device", async () => {
  const world = await started();
  const owner = world.onDevice("b3duZXJzIG93biBwaG9uZQ");
  const first = await owner.requestCode(phone);
  if (first.kind !== "sent") throw new Error(first.kind);
  expect(await owner.answerCode(first.challenge, world.lastCode())).toEqual({ kind: "signed-in", tokens });

  const stranger = world.onDevice("c3RyYW5nZXIncyBwaG9uZQ");
  for (let code = 2; code <= 5; code += 1) expect(await stranger.requestCode(phone)).toMatchObject({ kind: "sent" });
  expect(await stranger.requestCode(phone)).toEqual({ kind: "wait", minutes: 60 });

  const again = await owner.requestCode(phone);
  if (again.kind !== "sent") throw new Error(again.kind);
  expect(await owner.answerCode(again.challenge, world.lastCode())).toEqual({ kind: "signed-in", tokens });
});

test("a fault of ours at sign-up is no wrong number", async () => {
  const broken = await startCognito({ invoke: async () => Promise.reject(new Error("failed, see the log")) });
  const fetch = async (url: string, init: RequestInit): Promise<Response> =>
    broken.cognito.handle(new Request(url, init));
  const client = makeCognitoClient({ endpoint: broken.publicUrl, clientId: "people-web", fetch });
  expect(await client.requestCode(phone)).toEqual({ kind: "failed" });
});

test("a text that takes longer than Cognito waits goes out once, though its trigger is called again, and its code works", async () => {
  const world = await started({ textTakes: 400, waits: 150 });
  const creates = (): unknown[] =>
    world.events.filter((event) => JSON.stringify(event).includes('"triggerSource":"CreateAuthChallenge_'));
  const asked = await sent(world);
  // Once for the device, and more than once for the code.
  expect(creates().length).toBeGreaterThan(2);
  expect(world.texts).toHaveLength(1);
  expect(await world.people.answerCode(asked, world.lastCode())).toEqual({ kind: "signed-in", tokens });
});
