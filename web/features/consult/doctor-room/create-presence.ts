import { type Accessor, createEffect, createMemo, createSignal, on, onCleanup } from "solid-js";
import type { Instant } from "../../../../shared/time/instant.ts";
import { serverNow } from "../../../time/server-clock.ts";

/** Whether the other side is there, since when not, and what changed a moment ago. */
export type Presence = {
  /** When somebody who was there left. */
  leftAt: Accessor<Instant | undefined>;
  /** Told for a moment: who was away came back, or who was there left. */
  news: Accessor<"left" | "back" | undefined>;
};

/** How long a change is news. */
const fresh = 6_000;

/** Follows who comes and goes in a room. */
export const createPresence = (isThere: Accessor<boolean>, now: () => Instant = serverNow): Presence => {
  const [leftAt, setLeftAt] = createSignal<Instant>();
  const [news, setNews] = createSignal<"left" | "back">();
  const there = createMemo(isThere);
  createEffect(
    on(there, (isHere, wasHere) => {
      if (isHere === (wasHere ?? false)) return;
      const isReturn = isHere && leftAt() !== undefined;
      setLeftAt(isHere ? undefined : now());
      setNews(isHere ? (isReturn ? "back" : undefined) : "left");
      const timer = setTimeout(() => setNews(undefined), fresh);
      onCleanup(() => clearTimeout(timer));
    }),
  );
  return { leftAt, news };
};
