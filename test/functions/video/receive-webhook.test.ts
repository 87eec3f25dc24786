import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { receiveWebhook } from "../../../functions/video/receive-webhook.ts";
import { outcomeOf } from "../booking/use-cases.ts";
import { type LivekitStandIn, startLivekitStandIn } from "./livekit-stand-in.ts";
import { signed } from "./signed-report.ts";

let livekit: LivekitStandIn;
beforeAll(async () => {
  livekit = await startLivekitStandIn();
});
afterAll(() => livekit.stop());

const at = Date.parse("2026-11-23T01:00:00Z");
const report = {
  event: "participant_joined",
  createdAt: String(at / 1000),
  room: { name: "a-room", metadata: "k4m7q2x9ta-K7M4QX", sid: "RM_1" },
  participant: { identity: "patient", sid: "PA_1" },
};
const about = { appointmentId: "k4m7q2x9ta-K7M4QX", room: "a-room", at };

const received = async (said: unknown, signer: { key: string; secret: string } = livekit) => {
  const { body, authorization } = await signed(said, signer);
  return receiveWebhook(body, authorization);
};

// First, while this process knows no keys yet.
test("while our own keys can't be had, the report is not called forged: it is to come again (A21)", async () => {
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
  livekit.keysStatus = 500;
  expect(await outcomeOf(received(report))).toBe("video.unavailable");
  livekit.keysStatus = 200;
  expect(await received(report)).toEqual({ ...about, kind: "joined", identity: "patient" });
});

test("a report says which room of which visit, when, and who came or went", async () => {
  expect(await received({ ...report, event: "participant_left" })).toMatchObject({ kind: "left" });
  expect(await received({ ...report, participant: { identity: "doctor" } })).toMatchObject({ identity: "doctor" });
  expect(await received({ ...report, event: "room_finished", participant: undefined })).toEqual({
    ...about,
    kind: "finished",
  });
  expect(await received({ ...report, event: "room_started", createdAt: at / 1000 })).toEqual({
    ...about,
    kind: "started",
  });
});

test.each([-5, -1, 0.5, "1e3", "-5", "", null, 1e18])("a time that is none (%s) is not read", async (createdAt) => {
  expect(await received({ ...report, createdAt })).toBeUndefined();
});

test.each<[string, unknown]>([
  ["another kind", { ...report, event: "track_published" }],
  ["a room that is no visit's", { ...report, room: { name: "a-room", metadata: "hello" } }],
  ["no room", { ...report, room: undefined }],
  ["nobody we know", { ...report, participant: { identity: "somebody" } }],
  ["nobody", { ...report, participant: undefined }],
  ["nothing", null],
])("a report of %s is none of ours", async (_, said) => {
  expect(await received(said)).toBeUndefined();
});

test("only what the video server signed, and as it signed it, is read", async () => {
  const { body, authorization } = await signed(report, livekit);
  const outcomes = [
    outcomeOf(received(report, { ...livekit, secret: "x".repeat(40) })),
    outcomeOf(received(report, { ...livekit, key: "other" })),
    outcomeOf(receiveWebhook(`${body} `, authorization)),
    outcomeOf(receiveWebhook(body, undefined)),
    outcomeOf(receiveWebhook(body, "")),
    outcomeOf(receiveWebhook(body, "a.b.c")),
  ];
  expect(new Set(await Promise.all(outcomes))).toEqual(new Set(["request.unauthenticated"]));
  expect(await outcomeOf(receiveWebhook(body, authorization))).toBe("accepted");
});

test("what is signed but no JSON is not read", async () => {
  const { body, authorization } = await signed("{", livekit, (text) => String(text));
  expect(await receiveWebhook(body, authorization)).toBeUndefined();
});
