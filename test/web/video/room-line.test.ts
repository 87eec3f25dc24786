import { expect, test } from "vitest";
import { roomLine } from "../../../web/video/room-line.ts";
import { idleView, type RoomView } from "../../../web/video/room-view.ts";
import { someone } from "./fake-room.ts";

const view = (change: Partial<RoomView>): RoomView => ({
  ...idleView,
  connection: "connected",
  other: someone,
  ...change,
});

const none = { microphone: false, camera: false };
const mute = { microphone: true, camera: false };
const dark = { microphone: false, camera: true };

test("most of the time there is nothing to say", () => {
  expect(roomLine(view({}), none)).toBeUndefined();
});

test("the most pressing comes first", () => {
  const poor = { ...someone, network: "poor" } as const;
  expect(roomLine(view({ connection: "reconnecting", own: poor }), mute)).toBe("reconnecting");
  expect(roomLine(view({ own: poor }), mute)).toBe("no-microphone");
  expect(roomLine(view({ own: poor, other: poor }), dark)).toBe("own-network");
  expect(roomLine(view({ other: poor }), dark)).toBe("other-network");
  expect(roomLine(view({}), dark)).toBe("no-camera");
});
