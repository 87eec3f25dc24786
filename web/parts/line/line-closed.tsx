import { type JSX, Show } from "solid-js";
import type { ResponseOf } from "../../../shared/api/routes.ts";
import type { Load } from "../../load/create-load.ts";
import { Fresh } from "../../ui/fresh.tsx";
import { lineText } from "./text.ts";

/** For whoever waits for a session that was closed meanwhile: there is no line any more, and somebody tells them more. */
export const LineClosed = (props: { line: Pick<Load<ResponseOf<"get-waiting-line">>, "state"> }): JSX.Element => (
  <Show when={props.line.state().status === "refused"}>
    <p role="status">
      <strong>
        <Fresh>{lineText().closed}</Fresh>
      </strong>
      <br />
      <span class="quiet">
        <Fresh>{lineText().closedNext}</Fresh>
      </span>
    </p>
  </Show>
);
