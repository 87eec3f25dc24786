import type { JSX } from "solid-js";
import type { Publishing } from "./create-publishing.ts";

type Props = { publishing: Publishing; words: string; isConfirmed: boolean; onTurn: () => void };

/** What somebody confirms before they publish; while that is being sent it stays as it was sent. */
export const Confirm = (props: Props): JSX.Element => (
  <label>
    <input
      type="checkbox"
      checked={props.isConfirmed}
      aria-disabled={props.publishing.isFixed() ? "true" : undefined}
      onClick={(event) => props.publishing.isFixed() && event.preventDefault()}
      onChange={() => props.onTurn()}
    />
    <strong>{props.words}</strong>
  </label>
);
