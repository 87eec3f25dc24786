import "./bar.css";
import { type JSX, onCleanup, onMount } from "solid-js";

type BarProps = {
  /** `row` turns into a line of the head at a desk, `rail` into a column at its left. */
  kind: "row" | "rail";
  label: string;
  children: JSX.Element;
};

/** The way between an app's places: at the bottom of a phone, in reach of a thumb. */
export const Bar = (props: BarProps): JSX.Element => {
  // What the page leaves free for it; an older browser can't ask an element what it holds.
  onMount(() => {
    document.body.dataset.bar = props.kind;
    onCleanup(() => delete document.body.dataset.bar);
  });
  return (
    <nav class="bar no-print" aria-label={props.label} data-kind={props.kind} data-keys>
      {props.children}
    </nav>
  );
};
