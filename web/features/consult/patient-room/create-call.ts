import { type Accessor, createEffect, createSignal, on, onCleanup } from "solid-js";
import type { Chime } from "../../../video/make-chime.ts";
import { isCall, type Stage } from "./stage.ts";

/** How long a call is news, in milliseconds. */
const news = 10_000;

/** The doctor's call: heard once, and told for a moment. A browser lets a page ring only after it was touched. */
export const createCall = (stage: Accessor<Stage>, chime: Chime): Accessor<boolean> => {
  const [isNews, setNews] = createSignal(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  createEffect(
    on(stage, (now, before) => {
      if (!isCall(now, before)) return;
      chime.ring();
      setNews(true);
      clearTimeout(timer);
      timer = setTimeout(() => setNews(false), news);
    }),
  );
  document.addEventListener("click", chime.prepare, true);
  onCleanup(() => {
    clearTimeout(timer);
    document.removeEventListener("click", chime.prepare, true);
    chime.close();
  });
  return isNews;
};
