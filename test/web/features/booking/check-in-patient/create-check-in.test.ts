import { createRoot } from "solid-js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createCheckIn } from "../../../../../web/features/booking/check-in-patient/create-check-in.ts";
import { session } from "../../../../../web/session/session.ts";
import { unsent } from "../../../../../web/unsent/unsent.ts";
import { dayVisit } from "../../../parts/day-visit.ts";

const visit = dayVisit(7, { status: "booked" });
const tokenOf = (claims: object): string => `h.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.s`;

/** What the API says to the next requests; without a word there is no network. */
let answers: Response[];
let looks: number;

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  answers = [];
  looks = 0;
  vi.stubGlobal("fetch", async () => {
    const answer = answers.shift();
    if (!answer) throw new TypeError("no network");
    return answer;
  });
  const now = Math.floor(Date.now() / 1000);
  session.begin({ idToken: tokenOf({ sub: "loket", iat: now, exp: now + 3_600 }), refreshToken: "again" });
});
afterEach(() => {
  unsent.forget();
  session.end();
  vi.useRealTimers();
});

const noting = () => {
  const checkIn = createRoot(() =>
    createCheckIn(() => {
      looks += 1;
    }),
  );
  const note = async (one = visit): Promise<void> => {
    const sending = checkIn.send(one);
    // Two tries, and the pause before the second.
    const passing = vi.advanceTimersByTimeAsync(5_000);
    await sending.finally(() => passing);
  };
  return { state: checkIn.state, note };
};
const waiting = () => unsent.list().map(({ status, input }) => ({ status, input }));
const input = { appointmentId: visit.appointment.id, from: visit.appointment.slot };

test("who comes is noted at once, and nothing waits on the device", async () => {
  answers = [Response.json({ id: visit.appointment.id })];
  const { state, note } = noting();
  await note();
  expect([state().status, waiting(), looks]).toEqual(["done", [], 1]);
});

test("what the network does not take is kept on the device, and the desk is told nothing else of it", async () => {
  const { state, note } = noting();
  await note();
  expect([state().status, waiting(), looks]).toEqual(["done", [{ status: "unsent", input }], 1]);
});

test("a refusal is told, and nothing is kept", async () => {
  answers = [Response.json({ code: "line.closed", message: "Antrean sudah ditutup." }, { status: 409 })];
  const { state, note } = noting();
  await note();
  expect([state(), waiting()]).toEqual([expect.objectContaining({ status: "refused", input: visit }), []]);
});

test("a fault of ours is seen, and not kept to be met again", async () => {
  const { state, note } = noting();
  // No address can be made of half a letter.
  const broken = { ...visit, appointment: { ...visit.appointment, id: "\ud800" } };
  await expect(note(broken)).rejects.toThrow(URIError);
  expect([state().status, waiting()]).toEqual(["unsent", []]);
});
