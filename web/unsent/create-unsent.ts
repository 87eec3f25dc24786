import { type Accessor, createMemo } from "solid-js";
import type { Contract, RequestInput } from "../../shared/api/contract.ts";
import type { Instant } from "../../shared/time/instant.ts";
import type { Ask } from "../api/make-call.ts";
import type { Kept } from "../storage/kept.ts";
import type { Change, Decision } from "./change.ts";
import { createChangeList, hasEnded, type StandingChange } from "./create-change-list.ts";
import { createFollow } from "./create-follow.ts";
import { makeCountdown } from "./make-countdown.ts";
import { makeInTurn } from "./make-in-turn.ts";
import { type Extra, makeKeep } from "./make-keep.ts";
import { makeSend } from "./make-send.ts";
import { type Leaving, makeSendAll } from "./make-send-all.ts";
import { isOf } from "./same-change.ts";
import { undoTime } from "./undo-time.ts";

type Decide = <C extends Contract>(decision: Decision<C>, input: RequestInput<C>, extra?: Extra<C>) => void;

type Deps = { stored: Kept<Change[]>; whose: () => string | undefined; now: () => Instant; ask: Ask };

export type Unsent = {
  list: Accessor<StandingChange[]>;
  /** How many have come to their end, done or refused: what was loaded before is old then. */
  ended: Accessor<number>;
  /** Does a change in ten seconds, unless it is taken back. */
  defer: Decide;
  /** Does a change as soon as that can be: the page may be closed from then on. */
  save: Decide;
  undo: (key: string) => void;
  /** Sends one at once, or once more. */
  send: (key: string) => Promise<void>;
  /** Sends what could not be sent and still means the same, the oldest first, as far as the network reaches. */
  sendAgain: () => Promise<void>;
  /** Notes that a refusal was shown: one that is told once is not told by the next page again. */
  told: (key: string) => void;
  /** Takes a refusal as read. */
  dismiss: (key: string) => void;
  /** Gives whoever is just reaching for the button the whole time again. */
  hold: (key: string) => void;
  /** Sends all that is not done, at once: the next step waits until it is. */
  settle: () => Promise<void>;
  /** Sends what was decided on this page, which may not come back; what a tab beside it counts down is left to that. */
  leave: (how: Leaving) => Promise<void>;
  /** Takes up what a page before this one had left: with the seconds that are left, or else at once. */
  resume: () => void;
  /** Shows what was decided, taken back or done in the tabs beside this one. */
  follow: () => void;
  /** Leaves nothing of the person's on the device. */
  forget: () => void;
  /** Whether this is decided; once it is done too, since what is shown may be from before. */
  isDecided: <C extends Contract>(contract: C, about: Partial<RequestInput<C>>) => boolean;
};

/** Keeps on the device what is decided and not done yet, until it is done, taken back, or told as refused. */
export const createUnsent = (deps: Deps): Unsent => {
  const whose = (): string => deps.whose() ?? "";
  const changes = createChangeList(deps.stored, whose);
  const { list, told, drop } = changes;
  const { keep, isOwn, tell } = makeKeep(whose, changes);
  const sendNow = makeSend(deps.ask, changes, tell);
  const { start, stop, wait, waiting, undo, hold } = makeCountdown(deps.now, changes, (key) => expire(key));
  const send = (key: string): Promise<void> => {
    stop(key);
    return sendNow(key);
  };
  const { takeUp, follow, forget, elsewhere } = createFollow({ ...deps, whose, wait, stop }, changes);
  const ended = createMemo(() => list().filter(hasEnded).length + elsewhere());
  const inTurn = makeInTurn(send, changes);
  const { sendAgain, settle, leave } = makeSendAll({ now: deps.now, send, inTurn, isOwn }, changes);
  const defer: Decide = (decision, input, extra = {}) => {
    const dueAt = deps.now() + undoTime;
    const key = keep(decision, input, extra, { status: "waiting", dueAt });
    if (key) start(key, dueAt);
  };
  const save: Decide = (decision, input, extra = {}) => {
    keep(decision, input, extra, { status: "unsent", dueAt: deps.now() });
    if (!extra.tried) void sendAgain();
  };
  const resume = (): void => {
    takeUp();
    void sendAgain();
  };
  /** The tab beside this one may just have taken it back, sent it or given it more time. */
  const expire = (key: string): void => {
    const dueAt = waiting(key)?.dueAt;
    follow();
    if (waiting(key)?.dueAt === dueAt) void inTurn(key);
  };
  const isDecided: Unsent["isDecided"] = (contract, about) =>
    list().some((one) => isOf(one, contract, about) && one.status !== "refused");
  const forPage = { settle, leave, resume, follow, forget };
  return { list, ended, defer, save, undo, send: inTurn, sendAgain, told, dismiss: drop, hold, ...forPage, isDecided };
};
