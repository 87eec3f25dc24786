import { type JSX, Show } from "solid-js";
import type { Directory } from "../../../parts/directory/create-directory.ts";
import { swapWords } from "../../../parts/swap/swap-words.ts";
import { Notice } from "../../../ui/notice.tsx";
import type { OwnSwaps, Told } from "./create-own-swaps.ts";
import { swapsText } from "./text.ts";

const words = (told: Told): string => {
  if ("refused" in told) return told.refused;
  const { swap, done } = told;
  const isAtOnce = done === "take" && swap.kind === "open" && !swap.approval;
  return isAtOnce ? swapsText().done.takenAtOnce : swapsText().done[done];
};

/** What became of what was pressed last: whoever pressed it goes on from here. */
export const ToldNotice = (props: { own: OwnSwaps; directory: Directory | undefined }): JSX.Element => (
  <Show when={props.own.told()} keyed>
    {(told) => (
      <Notice kind={"refused" in told ? "waiting" : "done"} takesFocus>
        <p>
          <strong>{words(told)}</strong>
        </p>
        <p>{swapWords(told.swap, props.directory)}</p>
      </Notice>
    )}
  </Show>
);
