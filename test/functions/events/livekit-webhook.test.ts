import { beforeEach, expect, test, vi } from "vitest";
import { livekitWebhook } from "../../../functions/events/livekit-webhook.ts";
import { Unreadable } from "../../../functions/store/table/readable.ts";
import { VisitState } from "../../../shared/booking/appointment.ts";
import type { RoomEvent } from "../../../shared/consult/room-event.ts";
import { Refusal, type RefusalCode } from "../../../shared/refusal/refusal.ts";
import { loggedLines } from "../trigger/logged-lines.ts";

beforeEach(() => void followRoom.mockClear());

const event: RoomEvent = { appointmentId: "k4m7q2x9ta-K7M4QX", room: "a-room", at: 1000, kind: "finished" };
const refuse = (code: RefusalCode) => () => Promise.reject(new Refusal(code));
const followRoom = vi.fn(async () => {});

const statusOf = async (changes: Partial<Parameters<typeof livekitWebhook>[0]>): Promise<number | undefined> => {
  const webhook = livekitWebhook({ receiveWebhook: async () => event, followRoom, ...changes });
  return (await webhook({ headers: {}, body: "{}", routeKey: "POST /x" } as never)).statusCode;
};

test("what was followed has arrived, and what is none of ours too", async () => {
  const lines = loggedLines();
  expect(await statusOf({})).toBe(204);
  expect(followRoom).toHaveBeenCalledExactlyOnceWith(event);
  expect(await statusOf({ receiveWebhook: async () => undefined })).toBe(204);
  expect(lines).toEqual([]);
});

test.each<[string, number, "receiveWebhook" | "followRoom", RefusalCode]>([
  ["was not signed by LiveKit", 401, "receiveWebhook", "request.unauthenticated"],
  ["can't be verified now", 503, "receiveWebhook", "video.unavailable"],
  ["can't be followed now", 503, "followRoom", "video.unavailable"],
  ["meets a busy store", 503, "followRoom", "store.busy"],
  ["is of a visit that is not there", 204, "followRoom", "appointment.unknown"],
])("a report that %s: %d, counted by its code and not as a fault", async (_, status, step, code) => {
  const lines = loggedLines();
  expect(await statusOf({ [step]: refuse(code) })).toBe(status);
  expect(lines).toEqual([{ _aws: expect.anything(), code, Refusals: 1 }]);
});

test("a report of a visit that nobody can read has arrived, and is reported: it reads the same when it is sent again", async () => {
  const lines = loggedLines();
  const unreadable = () => Promise.reject(new Unreadable({ PK: "PATIENT#x", SK: "APPOINTMENT#y" }));
  expect(await statusOf({ followRoom: unreadable as never })).toBe(204);
  expect(lines).toMatchObject([{ level: "error", name: "Unreadable", event: "livekit-webhook" }]);
});

test("a bug flies: whoever runs the function logs it and answers", async () => {
  await expect(statusOf({ followRoom: () => Promise.reject(new TypeError("x")) })).rejects.toThrow(TypeError);
  const refused = async () => VisitState.parse({});
  await expect(statusOf({ followRoom: refused as never })).rejects.toThrow("Invalid");
});
