import { expect, test } from "vitest";
import { callMegabytes } from "../../../web/video/call-cost.ts";
import { roomSettings } from "../../../web/video/room-settings.ts";

test("a call starts with voice and a small picture", () => {
  const { publishDefaults, videoCaptureDefaults } = roomSettings;
  expect(publishDefaults?.audioPreset?.maxBitrate).toBeLessThanOrEqual(12_000);
  expect(publishDefaults?.videoEncoding?.maxBitrate).toBeLessThanOrEqual(120_000);
  expect(publishDefaults).toMatchObject({ dtx: true, red: true, simulcast: false, forceStereo: false });
  expect(videoCaptureDefaults?.resolution).toEqual({ width: 320, height: 240, frameRate: 20 });
  expect(roomSettings).toMatchObject({ adaptiveStream: true, dynacast: true });
});

test("what a call costs is said for both ways, and voice costs the least", () => {
  expect(callMegabytes(0, true)).toBe(0);
  expect([callMegabytes(15, false), callMegabytes(15, true)]).toEqual([6, 33]);
  expect(callMegabytes(15, false)).toBeLessThan(callMegabytes(15, true) / 2);
});

test("a line that broke is resumed three times within two seconds, then the room is entered anew", () => {
  const delay = (retryCount: number) => roomSettings.reconnectPolicy?.nextRetryDelayInMs({ retryCount, elapsedMs: 0 });
  expect([0, 1, 2, 3].map(delay)).toEqual([0, 500, 1_500, null]);
});
