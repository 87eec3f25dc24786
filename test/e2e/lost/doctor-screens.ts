import type { Page } from "playwright-core";
import { timesSkipped } from "../../../shared/booking/arrival/skipped.ts";
import type { Visit } from "../../../shared/booking/visit.ts";
import { localDate } from "../../../shared/time/zone.ts";
import { answerQuestion } from "../browser/answer-question.ts";
import { desk } from "../browser/use-browser.ts";
import { putSessionSoon } from "../cloud/put-session.ts";
import { hasanudin } from "../cloud/session-soon.ts";
import { asStaff } from "../people/as-staff.ts";
import { newcomer } from "../people/newcomer.ts";
import { signInStaff } from "../people/sign-in.ts";
import { passUndoTime, undoBarGone } from "./pass-undo-time.ts";
import { button, type Opening, once, type Visitor } from "./scene.ts";

/** Dr. Hasanudin's screen with two people in his room's line, whom no other test has, and nobody with him. */
const atDoctor = async (visitor: Visitor) => {
  const { id: sessionId } = await putSessionSoon(0, hasanudin);
  const clinic = asStaff(await signInStaff("loket.kramatwatu"));
  const register = (name: string): Promise<Visit> => {
    const patient = newcomer(name);
    return clinic("register-walk-in", { sessionId, service: "umum", complaint: "", patient });
  };
  const [first, second] = [await register("Ibu Kartini"), await register("Ibu Dewi")];
  const tokens = await signInStaff("hasanudin.kramatwatu");
  const doctor = asStaff(tokens);
  const visits = async (): Promise<Visit[]> => {
    const { sessions } = await doctor("get-doctor-day", { date: localDate(Date.now(), "WIB") });
    return sessions.flatMap((day) => day.visits);
  };
  const statusOf = async ({ appointment }: Visit): Promise<string | undefined> =>
    (await visits()).find((visit) => visit.appointment.id === appointment.id)?.appointment.state.status;
  const skippedOf = async ({ appointment }: Visit): Promise<number> => {
    const visit = (await visits()).find((one) => one.appointment.id === appointment.id);
    return visit ? timesSkipped(visit.appointment.state) : 0;
  };
  const priorityOf = async ({ appointment }: Visit) =>
    (await visits()).find((visit) => visit.appointment.id === appointment.id)?.appointment.priority;
  const open = async (): Promise<Page> => {
    const page = await visitor({ size: desk, tokens });
    await page.clock.install();
    await page.goto("/petugas/dokter");
    return page;
  };
  const select = (page: Page, { appointment }: Visit): Promise<void> =>
    page.locator(`[data-visit="${appointment.id}"] button`).click();
  const callIn = ({ appointment }: Visit) => doctor("admit-patient", { appointmentId: appointment.id });
  return { first, second, statusOf, skippedOf, priorityOf, open, select, callIn };
};

const nothing = async (): Promise<string> => "";
const inGroup = (page: Page, group: string, { appointment }: Visit) =>
  page.locator(`[data-group=${group}] [data-visit="${appointment.id}"]`);

export const callIn: Opening = async (visitor) => {
  const { first, statusOf, open, select } = await atDoctor(visitor);
  const page = await open();
  await select(page, first);
  return {
    page,
    press: () =>
      button(page, /^Kirim lagi|^Panggil .*masuk/)
        .first()
        .click(),
    done: inGroup(page, "now", first),
    typed: nothing,
    effects: () => once(statusOf(first).then((status) => status === "in-consultation")),
  };
};

type AtDoctor = Awaited<ReturnType<typeof atDoctor>>;

/** What the doctor does with somebody whom they called in. */
const ofCalledIn =
  (name: RegExp, group: Parameters<typeof inGroup>[1], effects: (at: AtDoctor) => Promise<number>): Opening =>
  async (visitor) => {
    const at = await atDoctor(visitor);
    await at.callIn(at.first);
    const page = await at.open();
    await at.select(page, at.first);
    return {
      page,
      press: () => button(page, name).first().click(),
      done: inGroup(page, group, at.first),
      typed: nothing,
      effects: () => effects(at),
    };
  };

export const sendBack = ofCalledIn(/^Kirim lagi|^Kembalikan ke antrean/, "waiting", ({ first, statusOf }) =>
  once(statusOf(first).then((status) => status === "waiting")),
);

export const skip: Opening = async (visitor) => {
  const { first, skippedOf, open, select, callIn } = await atDoctor(visitor);
  await callIn(first);
  const page = await open();
  await select(page, first);
  const asked = button(page, /^Tidak di tempat/);
  await asked.waitFor();
  return {
    page,
    press: async () => {
      if (!(await asked.isVisible())) return button(page, "Kirim lagi").click();
      await asked.click();
      await passUndoTime(page);
    },
    done: undoBarGone(page),
    typed: nothing,
    effects: () => skippedOf(first),
  };
};

export const prioritize: Opening = async (visitor) => {
  const { first, priorityOf, open, select } = await atDoctor(visitor);
  const page = await open();
  await select(page, first);
  await button(page, /^Dahulukan: /).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("hamil").click();
  // Sent in vain, it stands there as not sent.
  const given = page.locator(`[data-visit="${first.appointment.id}"] .priority-tag`).getByText(/: hamil$/);
  return {
    page,
    // It may get there by itself meanwhile.
    press: () => Promise.race([answerQuestion(page, /^Ya, dahulukan|^Kirim lagi/, dialog), given.waitFor()]),
    done: given,
    typed: async () => (await dialog.isVisible()) && dialog.getByRole("radio", { name: "hamil" }).isChecked(),
    effects: () => once(priorityOf(first).then((priority) => priority?.reason === "pregnant")),
  };
};

export const finish: Opening = async (visitor) => {
  const { first, statusOf, open, select, callIn } = await atDoctor(visitor);
  await callIn(first);
  const page = await open();
  await select(page, first);
  const asked = button(page, /^Selesaikan kunjungan/);
  await asked.waitFor();
  return {
    page,
    press: async () => {
      if (!(await asked.isVisible())) return button(page, "Kirim lagi").click();
      await asked.click();
      await passUndoTime(page);
    },
    done: undoBarGone(page),
    typed: nothing,
    effects: () => once(statusOf(first).then((status) => status === "completed")),
  };
};

/** Another is called while one is still here: the one is paused, then the other called, two requests in a row. */
export const handOver: Opening = async (visitor) => {
  const { first, second, statusOf, open, select, callIn } = await atDoctor(visitor);
  await callIn(first);
  const page = await open();
  await select(page, second);
  await button(page, /^Panggil .*masuk/).click();
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  return {
    page,
    press: () =>
      button(page, /^Kirim lagi|^Jeda /)
        .first()
        .click(),
    done: inGroup(page, "now", second),
    typed: nothing,
    effects: async () => once((await statusOf(first)) === "waiting" && (await statusOf(second)) === "in-consultation"),
  };
};
