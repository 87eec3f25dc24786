import { createRoot, createSignal } from "solid-js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createRoom } from "../../../web/video/create-room.ts";
import { fakeRoom } from "./fake-room.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const soon = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);

const entering = (refuse?: () => unknown) => {
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
  const { consult, room } = entering(() => (down ? new Error("no network") : undefined));
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
  expect(consult.problems()).toEqual({ microphone: "refused", camera: undefined });
  expect(room.setCamera.mock.calls).toEqual([[true]]);
});

test("a screen that goes takes its room along", async () => {
  const { consult, room, dispose } = entering();
  await consult.enter();
  dispose();
  expect(room.leave).toHaveBeenCalledOnce();
});
