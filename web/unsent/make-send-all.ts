import type { Instant } from "../../shared/time/instant.ts";
import { type ChangeList, hasEnded } from "./create-change-list.ts";
import { goodFor } from "./create-follow.ts";

type Deps = {
  now: () => Instant;
  send: (key: string) => Promise<void>;
  /** Whether a change was decided on this page. */
  isOwn: (key: string) => boolean;
};

type SendAll = {
  sendAgain: () => Promise<void>;
  settle: () => Promise<void>;
  leave: () => Promise<void>;
};

/** Sends several changes: in their order where the network may be gone, all at once where somebody waits for it. */
export const makeSendAll = ({ now, send, isOwn }: Deps, { list, find }: ChangeList): SendAll => {
  const sendAgain = async (): Promise<void> => {
    for (const { key } of list().filter(({ status, dueAt }) => status === "unsent" && now() - dueAt <= goodFor)) {
      await send(key);
      if (find(key)?.status === "unsent") return;
    }
  };
  const sendOpen = async (isMeant: (key: string) => boolean): Promise<void> => {
    const open = list().filter((change) => !hasEnded(change) && isMeant(change.key));
    await Promise.all(open.map(({ key }) => send(key)));
  };
  return { sendAgain, settle: () => sendOpen(() => true), leave: () => sendOpen(isOwn) };
};
