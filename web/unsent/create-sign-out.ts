import { type Accessor, createSignal } from "solid-js";
import { session } from "../session/session.ts";
import { createTie, type Tie, tieNow } from "../session/ties.ts";
import { hasEnded } from "./create-change-list.ts";
import { unsent } from "./unsent.ts";

/** Whoever wants to go waits no longer for a network that is silent. */
const longestWait = 5_000;

export type SignOut = {
  /** What is asked before somebody goes. */
  asked: Accessor<Tie | "sure" | undefined>;
  /** What is lost if they go now, in words. */
  lost: Accessor<string[]>;
  /** Whether what was decided is being sent first. */
  isSending: Accessor<boolean>;
  ask: () => Promise<void>;
  leave: () => void;
  stay: () => void;
};

/** What ends with the person: what is not done, and whoever was refused and lies nowhere else. */
const lost = (): string[] =>
  unsent
    .list()
    .filter((change) => !hasEnded(change) || (change.named && change.refused))
    .map(({ say, words, refused }) => (say?.() ?? words)[refused ? "not" : "unsent"]);

/**
 * Signs out once what was decided is sent. With the person nothing of theirs stays on the device: what can't be sent,
 * and whatever would be broken off, they are told before.
 * @param gone what follows
 * @param isSure whether everybody is asked, also where nothing is lost
 */
export const createSignOut = (gone: () => void, isSure: "sure" | undefined): SignOut => {
  const [asked, setAsked] = createSignal<Tie | "sure">();
  const [isSending, setSending] = createSignal(false);
  createTie(() => (lost().length > 0 ? "unsent" : undefined));
  const leave = (): void => {
    session.end();
    gone();
  };
  const settle = async (): Promise<void> => {
    setSending(true);
    const patience = new Promise<void>((resolve) => setTimeout(resolve, longestWait));
    await Promise.race([unsent.settle(), patience]).finally(() => setSending(false));
  };
  const ask = async (): Promise<void> => {
    if (isSending()) return;
    if (lost().length > 0) await settle();
    const tie = tieNow() ?? isSure;
    if (tie) setAsked(tie);
    else leave();
  };
  return { asked, lost, isSending, ask, leave, stay: () => void setAsked(undefined) };
};
