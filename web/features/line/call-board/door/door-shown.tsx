import "./door-shown.css";
import { type JSX, Show } from "solid-js";
import { Fresh } from "../../../../ui/fresh.tsx";
import { callBoardText } from "../text.ts";

/** The code of the moment, for whoever comes through the door. */
export const DoorShown = (props: { code: string | undefined }): JSX.Element => (
  <Show when={props.code}>
    <section class="board-door">
      <p>{callBoardText().door}</p>
      <strong class="figures" translate="no">
        <Fresh>{props.code}</Fresh>
      </strong>
    </section>
  </Show>
);
