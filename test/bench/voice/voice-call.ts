import { setTimeout as pause } from "node:timers/promises";
import type { Browser, Page } from "playwright-core";
import { localDate } from "../../../shared/time/zone.ts";
import { keptAs } from "../measure/kept-as.ts";
import { openRelay, type Relay } from "./narrow-relay.ts";
import { connectThrough, type VoiceCounters, voiceCounters } from "./voice-counters.ts";
import type { Person } from "./with-people.ts";

const quoted = (value: unknown): string => JSON.stringify(keptAs(value));
const voice = { microphone: true, camera: false };

/** A device whose person is signed in and has tried out the microphone. */
const remembered = ({ visit, token, path }: Person): string => {
  const app = path.startsWith("/petugas/") ? "jumpa.petugas" : "jumpa";
  return `
    localStorage.setItem("${app}.session", ${quoted({ idToken: token, refreshToken: "" })});
    localStorage.setItem("${app}.check", ${quoted({ date: localDate(Date.now(), "WIB"), wish: voice })});
    localStorage.setItem("${app}.own.devices", ${quoted([{ appointmentId: visit, wish: voice }])});`;
};

/** Somebody's device in a call, and the way of its media. */
export type Device = { page: Page; relay: Relay; close(): Promise<void> };

/** Opens the room of a visit on a new device. */
export const enterRoom = async (browser: Browser, person: Person): Promise<Device> => {
  const relay = await openRelay();
  const context = await browser.newContext({ locale: "id-ID", timezoneId: "Asia/Jakarta" });
  await context.exposeFunction("aimRelay", relay.aim);
  await context.addInitScript({ content: connectThrough(relay.port) + remembered(person) });
  const page = await context.newPage();
  await page.goto(`${person.url}${person.path}`);
  return { page, relay, close: () => context.close().then(relay.close) };
};

/** Waits until each hears the other. */
export const untilHeard = async (devices: Device[]): Promise<void> => {
  const deadline = Date.now() + 40_000;
  for (const { page } of devices) {
    const before = await voiceCounters(page);
    while ((await voiceCounters(page)).packetsReceived < before.packetsReceived + 20) {
      if (Date.now() > deadline) throw new Error("The two don't hear each other");
      await pause(500);
    }
  }
};

/** A device's counters at both ends of some time. */
export type Counted = { before: VoiceCounters; after: VoiceCounters };

/** Counts on both devices over `seconds`. */
export const countOver = async (seconds: number, [one, other]: [Device, Device]): Promise<[Counted, Counted]> => {
  const both = (): Promise<[VoiceCounters, VoiceCounters]> =>
    Promise.all([voiceCounters(one.page), voiceCounters(other.page)]);
  const before = await both();
  await pause(seconds * 1000);
  const after = await both();
  return [
    { before: before[0], after: after[0] },
    { before: before[1], after: after[1] },
  ];
};
