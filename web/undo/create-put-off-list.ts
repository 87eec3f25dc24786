import { type Accessor, createSignal } from "solid-js";
import type { Kept } from "../offline/kept.ts";
import type { PutOff } from "./put-off.ts";

/** A change that was decided, and where it stands; what was done is gone from the list. */
export type Deferred = PutOff & ({ status: "waiting" | "sending" | "unsent" } | { status: "refused"; message: string });

export type PutOffList = {
  list: Accessor<Deferred[]>;
  find: (key: string) => Deferred | undefined;
  /** Adds a change, and keeps it for when the page is killed. */
  add: (change: PutOff) => void;
  /** Shows where a change stands; its place in the list stays. */
  put: (change: Deferred) => void;
  /** Keeps a change no longer. */
  release: (key: string) => void;
  drop: (key: string) => void;
};

/** The changes that are decided in this tab, each kept on the device beside those of other tabs. */
export const createPutOffList = (stored: Kept<PutOff[]>): PutOffList => {
  const [list, setList] = createSignal<Deferred[]>([]);
  const find = (key: string): Deferred | undefined => list().find((one) => one.key === key);
  const put = (next: Deferred): void => {
    const isKnown = find(next.key) !== undefined;
    setList((known) => (isKnown ? known.map((one) => (one.key === next.key ? next : one)) : [...known, next]));
  };
  const add = (change: PutOff): void => {
    stored.write([...(stored.read() ?? []), change]);
    put({ ...change, status: "waiting" });
  };
  const release = (key: string): void => {
    const left = (stored.read() ?? []).filter((one) => one.key !== key);
    if (left.length > 0) stored.write(left);
    else stored.drop();
  };
  const drop = (key: string): void => {
    release(key);
    setList((known) => known.filter((one) => one.key !== key));
  };
  return { list, find, add, put, release, drop };
};
