import { vi } from "vitest";
import type { VisitState } from "../../../shared/booking/appointment.ts";
import { undoTime } from "../../../web/unsent/undo-time.ts";
import type { DayClock } from "../clock/day-clock.ts";
import { enterRoom } from "../cloud/by-video.ts";
import { visitInTable } from "../cloud/visit-in-table.ts";
import type { noteToldTimes } from "../line/told-times.ts";
import { deskHand } from "../screens/desk.ts";
import type { Happening } from "../script/day-script.ts";
import type { Practices } from "../script/practices.ts";
import type { Part } from "./cast.ts";
import type { Diary } from "./diary.ts";
import type { Stage } from "./stage.ts";

type Setting = {
  stage: Stage;
  clock: DayClock;
  told: ReturnType<typeof noteToldTimes>;
  held: readonly Practices[];
  diary: Diary;
  /** Hears of whom a visit is. */
  onVisit: (id: string, part: Part) => void;
};

const idOf = ({ id, name }: Part): string => {
  if (id === undefined) throw new Error(`${name} has no visit`);
  return id;
};

/** Plays what happens by itself: who comes, cancels, is back, and that the desk's network goes. */
export const makeHappen = ({ stage, clock, told, held, diary, onVisit }: Setting) => {
  const hand = deskHand(stage.desk, clock);
  let isOffline = false;
  /** Whom the desk could give no number for want of a network. */
  const outside: Part[] = [];
  /** Whom it noted meanwhile. */
  const heldUp: Part[] = [];

  const noteCome = async (part: Part): Promise<void> => {
    told.came((await visitInTable(idOf(part))).slot, part.kind === "walk-in", Date.now());
  };
  const register = async (part: Part): Promise<void> => {
    const practices = held[part.doctor];
    const isLate = part.fate === "left" || Date.now() > sessionOver(practices);
    part.id = await hand.walkIn(part, (isLate ? practices?.tele.id : practices?.face.id) ?? "");
    onVisit(part.id, part);
    if (part.fate === "emergency" || part.fate === "elderly") await hand.first(part.id, part.fate);
  };
  const arrive = (part: Part): Promise<void> => {
    if (part.kind === "walk-in") return register(part);
    if (part.kind === "tele") return enterRoom(idOf(part));
    if (isOffline) heldUp.push(part);
    return hand.checkIn(idOf(part), isOffline ? "Hadir, belum terkirim" : /^Hadir/);
  };
  const come = async (part: Part): Promise<void> => {
    if (part.kind === "walk-in" && isOffline) return void outside.push(part);
    await arrive(part);
    await noteCome(part);
    // What was noted without a network the phone can't know yet.
    if (part.looked && !isOffline) diary.add(Math.ceil(part.comes ?? 0) + 1, () => openPhone(part));
  };
  /** How somebody stands whose check-in was held up, once it has got through. */
  const stateAfterAll = (part: Part): Promise<VisitState> =>
    vi.waitFor(async () => {
      const { state } = await visitInTable(idOf(part));
      if (state.status === "booked") throw new Error(`${part.name} is not noted yet`);
      return state;
    }, 10_000);
  const openPhone = async (part: Part): Promise<void> => {
    const visit = await visitInTable(idOf(part));
    if (part.patient && visit.state.status === "waiting") await stage.openPhone(visit.id, part.patient);
  };
  const network = async (is: boolean): Promise<void> => {
    isOffline = !is;
    await stage.setOffline(isOffline);
    if (!is) return;
    for (const part of outside.splice(0)) await come(part);
    await clock.pass(undoTime + 1_000);
    for (const part of heldUp.splice(0)) part.heldUpIn = await stateAfterAll(part);
  };
  return {
    happen: async (happening: Happening<Part>): Promise<void> => {
      if (happening.kind === "network-goes") return network(false);
      if (happening.kind === "network-returns") return network(true);
      if (happening.kind === "cancels") return hand.cancel(idOf(happening.who));
      return come(happening.who);
    },
    /** Somebody who was called and not there is back at the desk. */
    back: async (part: Part): Promise<void> => {
      part.wasAway = true;
      await hand.backToLine(idOf(part));
    },
  };
};

const sessionOver = (practices: Practices | undefined): number => practices?.tele.start ?? 0;
