import { type JSX, Match, Switch } from "solid-js";
import { Button } from "../../ui/button.tsx";
import { clinicsText } from "../list-clinics/text.ts";
import type { createPlace } from "./create-place.ts";

/** Asks for the person's place only when they press it. */
export const NearestFirst = (props: { place: ReturnType<typeof createPlace> }): JSX.Element => (
  <Switch>
    <Match when={props.place.status() === "unasked"}>
      <Button icon="place" onClick={props.place.ask}>
        {clinicsText().nearest}
      </Button>
    </Match>
    <Match when={props.place.status() === "asking"}>
      <p class="quiet" role="status">
        {clinicsText().locating}
      </p>
    </Match>
    <Match when={props.place.status() === "refused"}>
      <p class="quiet" role="status">
        {clinicsText().placeRefused}
      </p>
    </Match>
  </Switch>
);
