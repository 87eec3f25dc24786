import { vi } from "vitest";
import type { VideoRoom } from "../../../web/video/live-room.ts";
import { idleView, type Playable, type RoomView, type Side } from "../../../web/video/room-view.ts";

/** Somebody in the room, without a picture yet. */
export const someone: Side = { ...idleView.own, name: "", microphone: true };

const picture: Playable = { attach: (element) => element, detach: (element) => element };

/** A room without a server: tests say what happens in it. */
export const fakeRoom = () => {
  let tell: (view: RoomView) => void = () => undefined;
  let view: RoomView = idleView;
  /** What each room made so far would tell its screen by. */
  const tellers: ((view: RoomView) => void)[] = [];
  const show = (change: Partial<RoomView>): void => {
    view = { ...view, ...change };
    tell(view);
  };
  const room = {
    connect: vi.fn(async (_: { url: string; token: string }) => show({ connection: "connected" })),
    leave: vi.fn(async () => show({ connection: "left" })),
    setMicrophone: vi.fn(async (on: boolean) => show({ own: { ...view.own, microphone: on } })),
    setCamera: vi.fn(async (on: boolean) => show({ own: { ...view.own, picture: on ? picture : undefined } })),
    switchDevice: vi.fn(async () => undefined),
    turnCamera: vi.fn(async () => undefined),
    startSound: vi.fn(async () => undefined),
    count: vi.fn(async () => ({
      audioPacketsSent: 0,
      audioPacketsReceived: 0,
      videoFramesSent: 0,
      videoFramesReceived: 0,
      bytesSent: 0,
      bytesReceived: 0,
    })),
  } satisfies VideoRoom;
  const makeRoom = async (onChange: (view: RoomView) => void): Promise<VideoRoom> => {
    tell = onChange;
    tellers.push(onChange);
    return room;
  };
  return { room, makeRoom, show, tellers, made: () => tellers.length };
};
