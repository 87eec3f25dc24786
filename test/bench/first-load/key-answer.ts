import type { Browser, Page } from "playwright-core";
import { remembering, type Screen, visitPhone } from "./load-page.ts";

/** How long, in milliseconds, from a key until the screen has drawn what it does. */
export type KeyAnswers = { palette: number; letter: number };

/** A day of a clinic as full as it gets, so that a letter in its search has something to look through. */
const people = 120;

const dayOf = (count: number): string => {
  const start = Date.parse("2026-11-23T01:00:00Z");
  const session = {
    id: "3604-cikande.2026-11-23.0800.rahmawati-cikande",
    clinicId: "3604-cikande",
    practitionerId: "rahmawati-cikande",
    services: ["umum"],
    start,
    minutes: 5,
    count,
    state: "open",
    claimed: count,
  };
  const first = ["Siti", "Muhammad", "Sukarno", "Maemunah", "Yusuf", "Dewi"];
  const last = ["Aminah", "Hidayat", "Suryani", "Rahmat", "Kurniawan"];
  const visits = Array.from({ length: count }, (_, index) => ({
    appointment: {
      id: `${String(index).padStart(10, "0")}-K7M4QX`,
      patientId: String(index).padStart(10, "0"),
      code: "K7M4QX",
      slot: { sessionId: session.id, number: index + 1, start: start + index * 300_000, minutes: 5 },
      service: "umum",
      complaint: "",
      origin: "booked",
      mode: "in-person",
      state: { status: "booked" },
    },
    patient: {
      id: String(index).padStart(10, "0"),
      name: `${first[index % first.length]} ${last[index % last.length]}`,
      birthDate: "1990-01-01",
      sex: "female",
    },
  }));
  return JSON.stringify({ sessions: [{ session, visits, unreadable: [], free: [] }] });
};

/** As text, since it runs in the page: from the key, not one held with it, until what follows it has been drawn. */
const timing = (key: string): string => `window.answered = new Promise((done) => {
  const heard = (event) => {
    if (event.key !== ${JSON.stringify(key)}) return;
    removeEventListener("keydown", heard, true);
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now() - event.timeStamp);
      port2.postMessage("");
    });
  };
  addEventListener("keydown", heard, true);
})`;

const answerTo = async (page: Page, key: string, held = ""): Promise<number> => {
  await page.evaluate(`void (${timing(key)})`);
  await page.keyboard.press(held + key);
  return page.evaluate<number>("window.answered");
};

/** Presses keys in a full day of the desk, with a processor four times slower. */
export const keyAnswers = async (browser: Browser, url: string, screen: Screen): Promise<KeyAnswers> => {
  const context = await browser.newContext({ ...visitPhone, viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    await context.addInitScript(remembering(screen));
    await page.route(/\/clinics\/[^/]+\/days\//, (route) =>
      route.fulfill({ contentType: "application/json", body: dayOf(people) }),
    );
    await page.goto(`${url}${screen.path}`);
    await page
      .locator("[data-visit]")
      .nth(people - 1)
      .waitFor();
    const devtools = await context.newCDPSession(page);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    const palette = await answerTo(page, "k", "Control+");
    await page.keyboard.press("Escape");
    await page.keyboard.press("/");
    const letter = await answerTo(page, "s");
    return { palette, letter };
  } finally {
    await context.close();
  }
};
