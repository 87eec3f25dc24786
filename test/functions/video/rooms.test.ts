import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { inContext } from "../../../functions/trigger/request-context.ts";
import { rooms } from "../../../functions/video/rooms.ts";
import { outcomeOf } from "../booking/use-cases.ts";
import { type LivekitStandIn, startLivekitStandIn } from "./livekit-stand-in.ts";

let livekit: LivekitStandIn;

beforeAll(async () => {
  livekit = await startLivekitStandIn();
});
afterAll(() => livekit.stop());
beforeEach(() => {
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
  livekit.calls.length = 0;
});

const id = "k4m7q2x9ta-K7M4QX";
const room = "a-room";

test.each([
  ["does as asked", 200, "accepted"],
  ["knows no such room", 404, "accepted"],
  ["is busy", 503, "video.unavailable"],
  ["can't be reached", 0, "video.unavailable"],
])("a video server that %s (%d): %s", async (_, status, outcome) => {
  livekit.status = status;
  const asked = [
    rooms.make(room, id),
    rooms.standing([room]),
    rooms.whoIsIn(room),
    rooms.open(room),
    rooms.close(room),
  ];
  expect(new Set(await Promise.all(asked.map(outcomeOf)))).toEqual(new Set([outcome]));
});

test.each([
  [60_000, 2900, 3600],
  [1500, 1000, 1400],
  [300, 0, 150],
])("a video server that says nothing holds up a call of %d ms for no longer than it may", async (left, least, most) => {
  livekit.isSilent = true;
  const begun = performance.now();
  const timeLeft = () => Math.round(begun + left - performance.now());
  const asked = inContext({ requestId: "r", trigger: "test", timeLeft }, () => rooms.whoIsIn(room));
  expect(await outcomeOf(asked)).toBe("video.unavailable");
  const took = performance.now() - begun;
  livekit.isSilent = false;
  expect(took).toBeGreaterThanOrEqual(least);
  expect(took).toBeLessThan(most);
});

test("no room is asked about where there is none to ask about", async () => {
  expect(await rooms.standing([])).toEqual([]);
  expect(livekit.calls).toEqual([]);
});

test("a room is made for its visit, with time to come, and to come back", async () => {
  livekit.status = 200;
  await rooms.make(room, id);
  expect(livekit.calls).toEqual([
    ["CreateRoom", expect.objectContaining({ name: room, metadata: id, emptyTimeout: 7200, departureTimeout: 900 })],
  ]);
});

test("in a room are the two who have joined, not who is joining still, has left, or is somebody else", async () => {
  livekit.status = 200;
  const people = (...states: [identity: string, state: string][]) => {
    livekit.answer = { participants: states.map(([identity, state]) => ({ identity, state })) };
    return rooms.whoIsIn(room);
  };
  expect(await people(["doctor", "ACTIVE"], ["patient", "JOINED"])).toEqual(["patient", "doctor"]);
  expect(await people(["doctor", "JOINING"], ["patient", "DISCONNECTED"], ["guest", "ACTIVE"])).toEqual([]);
  expect(await people()).toEqual([]);
});

test("speaking is allowed and taken back for both", async () => {
  livekit.status = 200;
  livekit.answer = {};
  await rooms.open(room);
  await rooms.hush(room);
  expect(livekit.calls.map(([name, { identity, permission }]) => [name, identity, permission])).toEqual(
    [true, false].flatMap((canPublish) =>
      ["patient", "doctor"].map((identity) => [
        "UpdateParticipant",
        identity,
        expect.objectContaining({ canSubscribe: true, ...(canPublish && { canPublish }) }),
      ]),
    ),
  );
});
