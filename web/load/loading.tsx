import "../ui/loading.css";
import { For, type JSX } from "solid-js";
import { uiText } from "../ui/text.ts";

/** The shape of what is coming, shown when it takes longer than 300 ms. */
export const Loading = (props: { rows?: number }): JSX.Element => (
  <div class="skeleton" role="status">
    <p class="unseen">{uiText().loading}</p>
    <For each={Array.from({ length: props.rows ?? 3 })}>{() => <span />}</For>
  </div>
);
