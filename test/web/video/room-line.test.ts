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

test("most of the time there is nothing to say", () => {
  expect(roomLine(view({}), {})).toBeUndefined();
});

test("the most pressing comes first", () => {
  const poor = { ...someone, network: "poor" } as const;
  expect(roomLine(view({ connection: "reconnecting", own: poor }), { microphone: "refused" })).toBe("reconnecting");
  expect(roomLine(view({ own: poor }), { microphone: "refused" })).toBe("no-microphone");
  expect(roomLine(view({ own: poor, other: poor }), { camera: "busy" })).toBe("own-network");
  expect(roomLine(view({ other: poor }), { camera: "busy" })).toBe("other-network");
  expect(roomLine(view({}), { camera: "busy" })).toBe("no-camera");
});
