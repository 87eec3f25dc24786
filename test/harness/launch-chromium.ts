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

/** The one that CHROME_PATH names, Debian's where it names none. */
export const usualChromium = process.env.CHROME_PATH ?? "/usr/bin/chromium";

/** The Chromium that has a window too, where there are two of them. */
export const wholeChromium = process.env.WHOLE_CHROME_PATH ?? usualChromium;

/** Starts a Chromium; where no other is named, the usual one. */
export const launchChromium = (more: readonly string[] = [], executablePath = usualChromium): Promise<Browser> =>
  chromium.launch({ executablePath, args: [...unattended, ...more] });
