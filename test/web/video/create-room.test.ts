import { createRoot, createSignal } from "solid-js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Unreachable } from "../../../web/net/unreachable.ts";
import { createRoom } from "../../../web/video/create-room.ts";
import { fakeRoom } from "./fake-room.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const soon = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);

const entering = (refuse?: () => unknown, isOver = false) => {
  const fake = fakeRoom();
  const [admitted, setAdmitted] = createSignal(false);
  let keys = 0;
  const join = vi.fn(async () => {
    const error = refuse?.();
    if (error) throw error;
    keys += 1;
    return { url: "wss://video", token: `key ${keys}` };
  });
  const isFinal = (error: unknown): boolean => error instanceof RangeError;
  return createRoot((dispose) => ({
    ...fake,
    join,
    setAdmitted,
    dispose,
    consult: createRoom({
      makeRoom: fake.makeRoom,
      join,
      isFinal,
      isOver: async () => isOver,
      wish: { microphone: true, camera: true },
      admitted,
    }),
  }));
};

test("nothing is sent before the server allows it, everything wished for right after", async () => {
  const { consult, room, show } = entering();
  await consult.enter();
  await soon();
  expect(consult.view().connection).toBe("connected");
  expect([room.setMicrophone.mock.calls, room.setCamera.mock.calls]).toEqual([[], []]);
  show({ mayPublish: true });
  await soon();
  expect([room.setMicrophone.mock.calls, room.setCamera.mock.calls]).toEqual([[[true]], [[true]]]);
});

test("muting and the camera follow the wish while in the room", async () => {
  const { consult, room, show } = entering();
  await consult.enter();
  show({ mayPublish: true });
  await soon();
  consult.setWish({ microphone: false });
  consult.setWish({ camera: false });
  await soon();
  expect(room.setMicrophone.mock.lastCall).toEqual([false]);
  expect(room.setCamera.mock.lastCall).toEqual([false]);
});

test("a broken line is entered again with a fresh key, and sends again", async () => {
  const { consult, room, show } = entering();
  await consult.enter();
  show({ mayPublish: true });
  await soon();
  show({ connection: "lost" });
  await soon();
  expect(room.connect.mock.calls.map(([key]) => key.token)).toEqual(["key 1", "key 2"]);
  expect(room.setMicrophone.mock.calls).toEqual([[true], [true]]);
});

test("while nobody answers it keeps trying and counts", async () => {
  let down = true;
  const { consult, room } = entering(() => (down ? new Unreachable() : undefined));
  void consult.enter();
  await vi.advanceTimersByTimeAsync(3_500);
  expect(consult.failures().count).toBe(3);
  down = false;
  window.dispatchEvent(new Event("online"));
  await soon();
  expect([room.connect.mock.calls.length, consult.failures().count]).toEqual([1, 0]);
});

test("a final refusal is shown and not tried again", async () => {
  const { consult, join } = entering(() => new RangeError("over"));
  await consult.enter();
  await vi.advanceTimersByTimeAsync(60_000);
  expect([join.mock.calls.length, String(consult.refusal())]).toEqual([1, "RangeError: over"]);
});

test("after leaving, a lost connection is not taken up again; entering anew works", async () => {
  const { consult, join, show } = entering();
  await consult.enter();
  await consult.leave();
  show({ connection: "lost" });
  await vi.advanceTimersByTimeAsync(20_000);
  expect(join.mock.calls.length).toBe(1);
  await consult.enter();
  expect(join.mock.calls.length).toBe(2);
});

test("a room opened on another screen is left to that screen", async () => {
  const { consult, join, show } = entering();
  await consult.enter();
  show({ connection: "elsewhere" });
  await vi.advanceTimersByTimeAsync(20_000);
  expect([join.mock.calls.length, consult.view().connection]).toEqual([1, "elsewhere"]);
});

test("admitted without hearing of it, it gets itself a key that may speak", async () => {
  const { consult, join, setAdmitted } = entering();
  await consult.enter();
  setAdmitted(true);
  await vi.advanceTimersByTimeAsync(2_900);
  expect(join.mock.calls.length).toBe(1);
  await vi.advanceTimersByTimeAsync(200);
  expect(join.mock.calls.length).toBe(2);
});

test("a device that fails is told, and the other one still starts", async () => {
  const { consult, room, show } = entering();
  room.setMicrophone.mockRejectedValueOnce(Object.assign(new Error(), { name: "NotAllowedError" }));
  await consult.enter();
  show({ mayPublish: true });
  await soon();
  expect([consult.sending.problems(), consult.sending.on()]).toEqual([
    { microphone: "refused", camera: undefined },
    { microphone: false, camera: true },
  ]);
  expect(room.setCamera.mock.calls).toEqual([[true]]);
});

test("a screen that goes takes its room along", async () => {
  const { consult, room, dispose } = entering();
  await consult.enter();
  dispose();
  expect(room.leave).toHaveBeenCalledOnce();
});

test("the button of a device that failed tries it again; the other is left alone", async () => {
  const { consult, room, show } = entering();
  room.setMicrophone.mockRejectedValueOnce(Object.assign(new Error(), { name: "NotFoundError" }));
  await consult.enter();
  show({ mayPublish: true });
  await soon();
  consult.setWish({ microphone: true });
  await soon();
  expect([consult.sending.on(), consult.sending.problems().microphone]).toEqual([
    { microphone: true, camera: true },
    undefined,
  ]);
  expect([room.setMicrophone.mock.calls.length, room.setCamera.mock.calls.length]).toEqual([2, 1]);
});

test("a microphone that goes silent in the call is shown as off, and its button starts it again", async () => {
  const { consult, room, show } = entering();
  await consult.enter();
  show({ mayPublish: true });
  await soon();
  show({ own: { ...consult.view().own, microphone: false } });
  expect(consult.sending.on()).toEqual({ microphone: false, camera: true });
  consult.setWish({ microphone: true });
  await soon();
  expect([room.setMicrophone.mock.calls, consult.sending.on().microphone]).toEqual([[[true], [true]], true]);
});

test("a question for the microphone that nobody answers is told after eight seconds and doesn't hold up the camera", async () => {
  const { consult, room, show } = entering();
  room.setMicrophone.mockReturnValueOnce(new Promise(() => undefined));
  await consult.enter();
  show({ mayPublish: true });
  await soon();
  expect(consult.sending.on()).toEqual({ microphone: true, camera: true });
  await vi.advanceTimersByTimeAsync(8_000);
  expect([consult.sending.on(), consult.sending.problems().microphone]).toEqual([
    { microphone: false, camera: true },
    "unanswered",
  ]);
});

test("a connection that hangs is thrown away with its room, and the next attempt has a room and a key of its own", async () => {
  const { consult, room, made } = entering();
  room.connect.mockReturnValueOnce(new Promise(() => undefined));
  void consult.enter();
  await vi.advanceTimersByTimeAsync(19_999);
  expect([made(), consult.failures().count]).toEqual([1, 0]);
  await vi.advanceTimersByTimeAsync(1_100);
  expect([made(), room.leave.mock.calls.length, consult.view().connection]).toEqual([2, 1, "connected"]);
  expect(room.connect.mock.calls.map(([key]) => key.token)).toEqual(["key 1", "key 2"]);
});

test("what a thrown away room still says is nobody's any more", async () => {
  const { consult, show, tellers } = entering();
  await consult.enter();
  show({ connection: "lost" });
  await soon();
  tellers[0]?.({ ...consult.view(), connection: "elsewhere" });
  expect(consult.view().connection).toBe("connected");
});

test("a room that does not exist yet is asked for again with a fresh key", async () => {
  const { consult, room } = entering();
  room.connect.mockRejectedValueOnce(new Unreachable());
  void consult.enter();
  await vi.advanceTimersByTimeAsync(1_000);
  expect([room.connect.mock.calls.map(([key]) => key.token), consult.view().connection]).toEqual([
    ["key 1", "key 2"],
    "connected",
  ]);
});

test("a room that closed since the visit is over is not asked for again", async () => {
  const { consult, join, show } = entering(undefined, true);
  await consult.enter();
  show({ connection: "closed" });
  await vi.advanceTimersByTimeAsync(60_000);
  expect([join.mock.calls.length, consult.view().connection]).toEqual([1, "closed"]);
});

test("a room the server closed is asked about once: a final answer is the end", async () => {
  let over = false;
  const { consult, join, show } = entering(() => (over ? new RangeError("over") : undefined));
  await consult.enter();
  over = true;
  show({ connection: "closed" });
  await vi.advanceTimersByTimeAsync(60_000);
  expect([join.mock.calls.length, String(consult.refusal())]).toEqual([2, "RangeError: over"]);
});

test("who leaves while it hangs and comes back is let in at once", async () => {
  const { consult, room } = entering();
  room.connect.mockReturnValueOnce(new Promise(() => undefined));
  void consult.enter();
  await soon();
  await consult.leave();
  expect(consult.view().connection).toBe("left");
  void consult.enter();
  await soon();
  expect(consult.view().connection).toBe("connected");
});
