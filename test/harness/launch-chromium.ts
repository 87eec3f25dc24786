import { type Browser, chromium } from "playwright-core";

/** What a browser needs that is watched by nobody and talks to this machine only. */
const unattended = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Real media would need a person in front of it; everything after the device is the real thing. */
export const fakeDevices = ["--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream"];

/** Starts the Chromium that CHROME_PATH names, Debian's where it names none. */
export const launchChromium = (more: readonly string[] = []): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.CHROME_PATH ?? "/usr/bin/chromium", args: [...unattended, ...more] });
