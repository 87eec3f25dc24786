import type { Instant } from "../../shared/time/instant.ts";
import { type ChangeList, hasEnded } from "./create-change-list.ts";
import { goodFor } from "./create-follow.ts";

type Send = (key: string) => Promise<void>;

type Deps = {
  now: () => Instant;
  send: Send;
  /** Sends those that were decided together one after the other. */
  inTurn: Send;
  /** Whether a change was decided on this page. */
  isOwn: (key: string) => boolean;
};

/** Whether a page is only hidden, and goes on, or ends: then nothing is sent after it. */
export type Leaving = "for now" | "for good";

type SendAll = {
  sendAgain: () => Promise<void>;
  settle: () => Promise<void>;
  leave: (how: Leaving) => Promise<void>;
};

/**
 * Sends several changes: in their order where the network may be gone, or where they were decided together, all at once where
 * somebody waits for it; where the page goes, at once and whatever their order.
 */
export const makeSendAll = ({ now, send, inTurn, isOwn }: Deps, { list, find }: ChangeList): SendAll => {
  const sendAgain = async (): Promise<void> => {
    for (const { key } of list().filter(({ status, dueAt }) => status === "unsent" && now() - dueAt <= goodFor)) {
      await send(key);
      if (find(key)?.status === "unsent") return;
    }
  };
  const sendOpen = async (by: Send, isMeant: (key: string) => boolean): Promise<void> => {
    const open = list().filter((change) => !hasEnded(change) && isMeant(change.key));
    await Promise.all(open.map(({ key }) => by(key)));
  };
  return {
    sendAgain,
    settle: () => sendOpen(inTurn, () => true),
    leave: (how) => sendOpen(how === "for good" ? send : inTurn, isOwn),
  };
};
