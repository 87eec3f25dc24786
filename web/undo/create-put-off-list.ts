import { type Accessor, createSignal } from "solid-js";
import type { Kept } from "../storage/kept.ts";
import type { PutOff } from "./put-off.ts";

/** A change that was decided, and where it stands. */
export type Deferred = PutOff & {
  /** The person it is about, where the screen shows more than one; known to this page alone, never kept. */
  about?: string;
  /** A page before this one decided it and its time was over: that it is done now has to be told. */
  late?: true;
} & ({ status: "waiting" | "sending" | "unsent" | "done" } | { status: "refused"; message: string });

/** Whether nothing more becomes of a change. */
export const hasEnded = ({ status }: Deferred): boolean => status === "done" || status === "refused";

export type PutOffList = {
  list: Accessor<Deferred[]>;
  find: (key: string) => Deferred | undefined;
  /** Adds a change, and keeps it for when the page is killed. */
  add: (change: PutOff, about?: string) => void;
  /** Shows where a change stands; its place in the list stays. */
  put: (change: Deferred) => void;
  /** Notes on the device what has become of a change. */
  note: (key: string, news: Pick<PutOff, "sent"> | Pick<PutOff, "dueAt">) => void;
  /** Keeps a change no longer. */
  release: (key: string) => void;
  drop: (key: string) => void;
  /** Drops what is done and was told of. */
  dropTold: () => void;
};

/** The changes that this tab shows, each kept on the device for the tabs beside it and after it. */
export const createPutOffList = (stored: Kept<PutOff[]>): PutOffList => {
  const [list, setList] = createSignal<Deferred[]>([]);
  const find = (key: string): Deferred | undefined => list().find((one) => one.key === key);
  const put = (next: Deferred): void => {
    const isKnown = find(next.key) !== undefined;
    setList((known) => (isKnown ? known.map((one) => (one.key === next.key ? next : one)) : [...known, next]));
  };
  const add = (change: PutOff, about?: string): void => {
    stored.write([...(stored.read() ?? []), change]);
    put({ ...change, ...(about && { about }), status: "waiting" });
  };
  const note: PutOffList["note"] = (key, news) =>
    stored.write((stored.read() ?? []).map((one) => (one.key === key ? { ...one, ...news } : one)));
  const release = (key: string): void => {
    const left = (stored.read() ?? []).filter((one) => one.key !== key);
    if (left.length > 0) stored.write(left);
    else stored.drop();
  };
  const drop = (key: string): void => {
    release(key);
    setList((known) => known.filter((one) => one.key !== key));
  };
  const dropTold = (): void => void setList((known) => known.filter(({ status, late }) => status !== "done" || !late));
  return { list, find, add, put, note, release, drop, dropTold };
};
