import type { Page } from "playwright-core";
import { undoTime } from "../../../web/unsent/undo-time.ts";
import type { DayClock } from "../clock/day-clock.ts";
import { callByVideo, endByVideo } from "../cloud/by-video.ts";
import { doctorHand } from "../screens/doctor.ts";
import { lookAgain } from "../screens/read-screens.ts";
import type { DoctorScript } from "../script/day-script.ts";
import type { Part } from "./cast.ts";

/** A doctor at work. */
export type DoctorAtWork = {
  /** Does what there is to do at a minute; @returns whether that was anything */
  act(at: number): Promise<boolean>;
  /** When there is something to do next, as far as that is known. */
  dueAt(at: number): number | undefined;
};

type Setting = {
  page: Page;
  user: string;
  script: DoctorScript;
  clock: DayClock;
  partOf: (id: string) => Part;
  /** Hears who was called and is not there. */
  onVain: (part: Part, at: number) => void;
  onCalled: (id: string) => Promise<void>;
};

type Inside = { id: string; until: number; isVain: boolean };

/** How long a doctor waits for whoever was called and doesn't come, in minutes. */
const patience = 2;

/** Plays a doctor: whoever stands first of the line on their screen is called in, for as long as their visit takes. */
export const playDoctor = ({ page, user, script, clock, partOf, onVain, onCalled }: Setting): DoctorAtWork => {
  const hand = doctorHand(page);
  const { begins, away, leaves } = script;
  let inside: Inside | undefined;
  const isAway = (at: number): boolean => at >= away.from && at < away.until;
  const end = async ({ id, isVain }: Inside, at: number): Promise<void> => {
    const part = partOf(id);
    if (isVain) {
      await hand.notThere(id);
      return onVain(part, at);
    }
    return part.kind === "tele" ? endByVideo(user, id) : hand.finish(id);
  };
  const call = async (id: string, at: number): Promise<void> => {
    const part = partOf(id);
    if (part.kind === "tele") {
      await clock.pass(undoTime + 1_000);
      await callByVideo(user, id);
      await lookAgain(page);
    } else await hand.callIn(id);
    const isVain = part.fate === "wanders" && !part.wasAway;
    inside = { id, until: at + (isVain ? patience : part.length), isVain };
    await onCalled(id);
  };
  return {
    act: async (at) => {
      const ended = inside && at >= inside.until ? inside : undefined;
      if (ended) await end(ended, at);
      if (ended) inside = undefined;
      if (inside || at < begins || at >= leaves || isAway(at)) return ended !== undefined;
      const next = await hand.next();
      if (next !== undefined) await call(next, at);
      return next !== undefined || ended !== undefined;
    },
    dueAt: (at) => {
      if (inside) return inside.until;
      if (at < begins) return begins;
      return isAway(at) ? away.until : undefined;
    },
  };
};
