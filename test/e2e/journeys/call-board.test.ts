import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { ResponseOf } from "../../../shared/api/routes.ts";
import type { Session } from "../../../shared/schedule/session.ts";
import { pieces } from "../../../web/features/line/call-board/voice/pieces.ts";
import { callApi } from "../../api/client/call-api.ts";
import { useBrowser } from "../browser/use-browser.ts";
import { workerIsReady } from "../browser/worker-is-ready.ts";
import { product } from "../cloud/product.ts";
import { putSessionSoon } from "../cloud/put-session.ts";
import { rahmawati } from "../cloud/session-soon.ts";
import { makeDoor } from "../network/make-door.ts";
import { asStaff } from "../people/as-staff.ts";
import { newcomer } from "../people/newcomer.ts";
import { signInStaff } from "../people/sign-in.ts";
import { lookAt } from "../screens/look-at.ts";

const visitor = useBrowser();

const television = { width: 1920, height: 1080 };
const house = { comeTo: { kind: "puskesmas" } } as const;
const address = "/papan/3604-cikande";

/** Somebody whom the desk has entered in a session: they wait. */
const registered = async ({ id: sessionId }: Session, name: string) => {
  const { idToken: token } = await signInStaff("loket.cikande");
  const patient = newcomer(name);
  const input = { sessionId, service: "umum", complaint: "", patient };
  const answer = await callApi(product.url, "register-walk-in", "staff", input, { token, key: crypto.randomUUID() });
  expect(answer.status).toBe(201);
  const { appointment } = answer.body as ResponseOf<"register-walk-in">;
  return { number: appointment.slot.number, appointmentId: appointment.id };
};

const callIn = async ({ appointmentId }: { appointmentId: string }): Promise<void> => {
  const doctor = asStaff(await signInStaff("rahmawati.cikande"));
  await doctor("admit-patient", { appointmentId });
};

/**
 * Notes each piece of the voice that begins to sound, and lets nothing sound before somebody has pressed something: a browser
 * on a television does so, a Chromium without a window may let all of it.
 */
const listen = (page: Page): Promise<unknown> =>
  page.addInitScript(`
    window.sounded = [];
    // What drives the browser counts as a press with some of them: only touches and keys do here.
    let pressed = false;
    for (const kind of ["pointerdown", "keydown"]) addEventListener(kind, () => { pressed = true; }, true);
    const isPressed = () => pressed;
    window.AudioContext = class extends AudioContext {
      constructor() {
        super();
        if (!isPressed()) void this.suspend();
      }
      resume() {
        return isPressed() ? super.resume() : new Promise(() => undefined);
      }
    };
    const start = AudioBufferSourceNode.prototype.start;
    AudioBufferSourceNode.prototype.start = function (at, from, length) {
      window.sounded.push(from);
      return start.call(this, at, from, length);
    };`);

const gongs = (page: Page): Promise<number> =>
  page.evaluate<number>(`window.sounded.filter((from) => from === ${pieces.gong[0]}).length`);

const shown = (page: Page, name: string) => page.locator(".board-number", { hasText: new RegExp(`^${name}$`) });

const startBoard = async (page: Page): Promise<void> => {
  const start = page.getByRole("button", { name: "Mulai papan" });
  await start.click();
  await start.waitFor({ state: "detached" });
};

test("whom the doctor calls is on the board within three seconds, and is said once, after a reload too", async () => {
  const session = await putSessionSoon(60, rahmawati, house);
  const [first, second] = [await registered(session, "Ibu Sekar"), await registered(session, "Ibu Wulan")];
  const page = await visitor({ size: television });
  await listen(page);
  await page.goto(address);
  await page.getByText(/^Yang menunggu: A \d+ orang/).waitFor();
  await startBoard(page);

  await callIn(first);
  await shown(page, `A-${first.number}`).waitFor({ timeout: 3_000 });
  await page.locator(".board-present", { hasText: "dr. Rahmawati" }).waitFor();
  // What is called by hand meanwhile is said after it.
  await page.keyboard.type("c7");
  await page.keyboard.press("Enter");
  await page.locator(".board-last", { hasText: "C-7" }).waitFor();
  await shown(page, "C-7").waitFor();
  expect(await gongs(page)).toBe(2);
  expect(await page.locator("body").innerText()).not.toMatch(/Kartika|Dewi/);

  await page.reload();
  await page.getByText(/^Yang menunggu: A \d+ orang/).waitFor();
  await page.locator(".board-last", { hasText: `A-${first.number}` }).waitFor();
  await lookAt(page, "call-board");
  await page.setViewportSize(television);
  await startBoard(page);
  expect(await gongs(page)).toBe(0);

  const doctor = asStaff(await signInStaff("rahmawati.cikande"));
  await doctor("end-consultation", { appointmentId: first.appointmentId });
  await callIn(second);
  await shown(page, `A-${second.number}`).waitFor();
  await expect.poll(() => gongs(page)).toBe(1);
});

test("without a network the board stays on its last line, after a reload too, and calls by hand", async () => {
  // Whoever comes to the desk is met face to face, in hours that are held by video too.
  const session = await putSessionSoon(60, rahmawati);
  const person = await registered(session, "Ibu Melati");
  await callIn(person);
  const door = await makeDoor(product.url);
  const page = await visitor({ size: television, baseURL: door.url });
  await page.goto("/papan");
  await page.getByRole("button", { name: /Puskesmas Cikande/ }).waitFor();
  await lookAt(page, "choose-board");
  await page.setViewportSize(television);
  await page.getByRole("button", { name: /Puskesmas Cikande/ }).click();
  await shown(page, `A-${person.number}`).waitFor();
  await workerIsReady(page);
  await door.shut();
  await page.getByText(/^Tanpa jaringan\. Terakhir \d\d\.\d\d\sWIB$/).waitFor();
  await page.reload();
  await page.getByText(/^Tanpa jaringan\. Terakhir \d\d\.\d\d\sWIB$/).waitFor();
  await shown(page, `A-${person.number}`).waitFor();
  await page.keyboard.type("b12");
  await page.keyboard.press("Enter");
  await shown(page, "B-12").waitFor();
  await page.reload();
  await shown(page, "B-12").waitFor();
  await page.getByText("drg. Yusuf Maulana").waitFor();
});
