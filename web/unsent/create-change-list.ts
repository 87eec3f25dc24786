import { type Accessor, createMemo, createSignal } from "solid-js";
import type { Kept } from "../storage/kept.ts";
import type { Change, Decision, Words } from "./change.ts";

/** Several changes that were decided at once, and what is said of so many of them. */
export type Together = { id: string; words: (count: number) => Words };

/** A change, and where it stands. */
export type StandingChange = Change & {
  /** What is said of it here, by its person's name where the screen shows more than one: known to this page alone. */
  say?: () => Words;
  /** What a refusal of it is called here: known to this page alone. */
  refusals?: Decision["refusals"];
  /** What it was decided at once with: known to this page alone. */
  together?: Together | undefined;
  /** A page before this one decided it and its time was over: that it is done now has to be told. */
  late?: true;
  /** What it was answered, once it is done: known to the page alone that sent it. */
  answer?: unknown;
  status: "waiting" | "sending" | "unsent" | "done" | "refused";
};

/** Whether nothing more becomes of a change. */
export const hasEnded = ({ status }: StandingChange): boolean => status === "done" || status === "refused";

/** Whether a change is refused and nothing but told: the device need not keep it for a later page. */
export const isToldOnce = ({ status, deferred }: StandingChange): boolean => status === "refused" && deferred === true;

type News = Partial<Pick<Change, "sent" | "dueAt" | "refused">>;

export type ChangeList = {
  /** What the signed-in person has decided. */
  list: Accessor<StandingChange[]>;
  find: (key: string) => StandingChange | undefined;
  /** Adds a change, and keeps it for when the page is killed. */
  add: (change: StandingChange) => void;
  /** Shows where a change stands; its place in the list stays. */
  put: (change: StandingChange) => void;
  /** Notes on the device what has become of a change. */
  note: (key: string, news: News) => void;
  /** Notes that a refusal was shown: one that is told once is kept no longer. */
  told: (key: string) => void;
  /** Keeps a change no longer. */
  release: (key: string) => void;
  drop: (key: string) => void;
  /** Drops what is done and was told of. */
  dropTold: () => void;
};

const keptOf = ({
  say: _say,
  refusals: _refusals,
  together: _together,
  late: _late,
  answer: _answer,
  status: _status,
  ...change
}: StandingChange): Change => change;

/** The changes that this tab shows, each kept on the device for the tabs beside it and after it. */
export const createChangeList = (stored: Kept<Change[]>, whose: () => string): ChangeList => {
  const [all, setAll] = createSignal<StandingChange[]>([]);
  const list = createMemo(() => all().filter((one) => one.whose === whose()));
  const find = (key: string): StandingChange | undefined => all().find((one) => one.key === key);
  const put = (next: StandingChange): void => {
    const isKnown = find(next.key) !== undefined;
    setAll((known) => (isKnown ? known.map((one) => (one.key === next.key ? next : one)) : [...known, next]));
  };
  const add = (change: StandingChange): void => {
    stored.write([...(stored.read() ?? []), keptOf(change)]);
    put(change);
  };
  const note: ChangeList["note"] = (key, news) =>
    stored.write((stored.read() ?? []).map((one) => (one.key === key ? { ...one, ...news } : one)));
  const release = (key: string): void => {
    const left = (stored.read() ?? []).filter((one) => one.key !== key);
    if (left.length > 0) stored.write(left);
    else stored.drop();
  };
  const told = (key: string): void => {
    const change = find(key);
    if (change && isToldOnce(change)) release(key);
  };
  const drop = (key: string): void => {
    release(key);
    setAll((known) => known.filter((one) => one.key !== key));
  };
  const dropTold = (): void => void setAll((known) => known.filter(({ status, late }) => status !== "done" || !late));
  return { list, find, add, put, note, told, release, drop, dropTold };
};
