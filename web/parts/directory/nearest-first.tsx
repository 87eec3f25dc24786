import { type JSX, Match, Show, Switch } from "solid-js";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import type { createPlace } from "./create-place.ts";
import { clinicsText } from "./text.ts";

/** Asks for the person's place only when they press it. */
export const NearestFirst = (props: { place: ReturnType<typeof createPlace> }): JSX.Element => (
  <Switch>
    <Match when={props.place.status() === "unasked" || props.place.status() === "refused"}>
      <Show when={props.place.status() === "refused"}>
        <Notice kind="waiting">{clinicsText().placeRefused}</Notice>
      </Show>
      <Button icon="place" onClick={props.place.ask}>
        {clinicsText().nearest}
      </Button>
    </Match>
    <Match when={props.place.status() === "asking"}>
      <p class="quiet" role="status">
        {clinicsText().locating}
      </p>
    </Match>
  </Switch>
);
