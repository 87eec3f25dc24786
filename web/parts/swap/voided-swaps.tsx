import { For, type JSX, Show } from "solid-js";
import type { Swap } from "../../../shared/roster/swap/swap.ts";
import { Notice } from "../../ui/notice.tsx";
import type { Directory } from "../directory/create-directory.ts";
import { stateWords, swapWords } from "./swap-words.ts";
import { swapText } from "./text.ts";

type Props = { voids: readonly Swap[] | undefined; directory: Directory | undefined };

/** Which shifts were to change hands, or are agreed to, and will not: their people asked, and hear of it by themselves. */
export const VoidedSwaps = (props: Props): JSX.Element => (
  <Show when={props.voids}>
    {(voids) => (
      <Notice kind="waiting">
        <p>{swapText().voids}</p>
        <ul>
          <For each={voids()}>
            {(swap) => (
              <li>
                {swapWords(swap, props.directory)}: {stateWords(swap, props.directory)}
              </li>
            )}
          </For>
        </ul>
      </Notice>
    )}
  </Show>
);
