import type { Page } from "playwright-core";
import { sessionsOf } from "../../../functions/store/session/sessions.ts";
import { type Session, sessionEnd } from "../../../shared/schedule/session.ts";
import { lineEndsAt, lineGrace } from "../../../shared/schedule/session-line.ts";
import { minute } from "../../../shared/time/instant.ts";
import { localDate } from "../../../shared/time/zone.ts";
import { undoTime } from "../../../web/unsent/undo-time.ts";
import { heading } from "../../e2e/booking/booking-steps.ts";
import { answerQuestion } from "../../e2e/browser/answer-question.ts";
import type { DayClock } from "../clock/day-clock.ts";
import { clinicId, type Practices } from "../script/practices.ts";

type Setting = { clock: DayClock; held: readonly Practices[]; desk: Page };

const isDone = (desk: Page) => desk.getByText("Tidak ada kunjungan yang menunggu keputusan.");

/** The desk accepts what is proposed for all who are left; of each who was not there, or still waits, it says so. */
const settleAll = async (desk: Page, clock: DayClock): Promise<void> => {
  await desk.goto("/petugas/hasil");
  await heading(desk, "Hasil kunjungan").waitFor();
  const all = desk.getByRole("button", { name: /^Terima (semua|1) usulan/ });
  // Who is decided about stands there too, for a day, with the way to put it right alone.
  const rows = desk.locator(".left-row", { has: desk.getByRole("button", { name: /(Tidak hadir|Perlu ditelepon)$/ }) });
  const leftIn = async (): Promise<number> => {
    await rows.or(isDone(desk)).first().waitFor();
    return rows.count();
  };
  if ((await leftIn()) > 0 && (await all.isVisible())) {
    await all.click();
    await answerQuestion(desk, /^Ya, catat/);
    await clock.pass(undoTime + 1_000);
    await all.waitFor({ state: "detached" });
  }
  // Where a doctor has not said that the day is over, nothing is proposed of who is left.
  for (let left = await leftIn(); left > 0; left = await leftIn()) {
    const row = rows.first();
    const isAbsent = await row.getByText("Tidak tercatat hadir").isVisible();
    await row.getByRole("button", { name: isAbsent ? /Tidak hadir$/ : /Perlu ditelepon$/ }).click();
    await answerQuestion(desk, "Ya, catat");
    await clock.pass(undoTime + 1_000);
    await rows.nth(left - 1).waitFor({ state: "detached" });
  }
};

/** The desk says how every visit ended that was left, and the clock closes the lines. @returns the sessions as they are then */
export const closeDay = async ({ clock, held, desk }: Setting): Promise<Session[]> => {
  const date = localDate(Date.now(), "WIB");
  const sessions = held.flatMap(({ face, tele }) => [face, tele]);
  const passUntil = async (at: number): Promise<void> => {
    await clock.pass(Math.max(0, at - Date.now()));
    await clock.tick();
  };
  await passUntil(Math.max(...sessions.map(sessionEnd)) + lineGrace + minute);
  await settleAll(desk, clock);
  await passUntil(Math.max(...sessions.map((session) => lineEndsAt(session, "WIB"))) + minute);
  return sessionsOf(clinicId, date, { ConsistentRead: true });
};
