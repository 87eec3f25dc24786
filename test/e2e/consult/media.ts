import type { Page } from "playwright-core";
import { expect } from "vitest";

/** What has arrived from the other side, as the browser itself counts it. */
type Received = { audio: number; video: number };

const received = async (page: Page): Promise<Received> => {
  const counters = page.locator("[data-room-counters]");
  const read = async (name: string): Promise<number> => Number(await counters.getAttribute(name));
  return { audio: await read("data-audio-packets-received"), video: await read("data-video-frames-received") };
};

const patience = { timeout: 30_000, interval: 500 };

/** Waits until voice and picture of the other side are arriving, and go on arriving. */
export const expectMedia = async (page: Page): Promise<void> => {
  const before = await received(page);
  await expect
    .poll(async () => {
      const now = await received(page);
      return { sound: now.audio > before.audio + 20, picture: now.video > before.video + 5 };
    }, patience)
    .toEqual({ sound: true, picture: true });
};
