import { beforeEach, expect, test, vi } from "vitest";
import { livekitWebhook } from "../../../functions/events/livekit-webhook.ts";
import type { RoomEvent } from "../../../shared/consult/room-event.ts";
import { Refusal, type RefusalCode } from "../../../shared/refusal/refusal.ts";

const lines: string[] = [];
beforeEach(() => {
  lines.length = 0;
  vi.spyOn(process.stdout, "write").mockImplementation((line) => lines.push(String(line)) > 0);
});

const event: RoomEvent = { appointmentId: "k4m7q2x9ta-K7M4QX", room: "a-room", at: 1000, kind: "finished" };
const refuse = (code: RefusalCode) => () => Promise.reject(new Refusal(code));
const followRoom = vi.fn(async () => {});

const statusOf = async (changes: Partial<Parameters<typeof livekitWebhook>[0]>): Promise<number | undefined> => {
  const webhook = livekitWebhook({ receiveWebhook: async () => event, followRoom, ...changes });
  return (await webhook({ headers: {}, body: "{}", routeKey: "POST /x" } as never)).statusCode;
};

test("what was followed has arrived, and what is none of ours too", async () => {
  expect(await statusOf({})).toBe(204);
  expect(followRoom).toHaveBeenCalledExactlyOnceWith(event);
  expect(await statusOf({ receiveWebhook: async () => undefined })).toBe(204);
  expect(lines).toEqual([]);
});

test.each<[string, number, Parameters<typeof statusOf>[0]]>([
  ["was not signed by LiveKit", 401, { receiveWebhook: refuse("request.unauthenticated") }],
  ["can't be verified now", 503, { receiveWebhook: refuse("video.unavailable") }],
  ["can't be followed now", 503, { followRoom: refuse("video.unavailable") }],
  ["meets a busy store", 503, { followRoom: refuse("store.busy") }],
  ["is of a visit that is not there", 204, { followRoom: refuse("appointment.unknown") }],
])("a report that %s: %d, logged once", async (_, status, deps) => {
  expect(await statusOf(deps)).toBe(status);
  expect(lines.length).toBe(1);
});

test("a bug flies: whoever runs the function logs it and answers", async () => {
  await expect(statusOf({ followRoom: () => Promise.reject(new TypeError("x")) })).rejects.toThrow(TypeError);
});
