import { expect, test } from "vitest";
import { checkStep } from "../../../../web/video/check/check-step.ts";

test.each([
  ["idle", "idle", "microphone"],
  ["asking", "idle", "microphone"],
  ["problem", "idle", "microphone-help"],
  ["ready", "idle", "camera"],
  ["off", "idle", "camera"],
  ["off", "problem", "camera-help"],
  ["ready", "ready", "ready"],
  ["off", "off", "ready"],
] as const)("microphone %s and camera %s: %s", (microphone, camera, step) => {
  expect(checkStep(microphone, camera)).toBe(step);
});
