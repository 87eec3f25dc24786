import "./door.css";
import { type JSX, Show } from "solid-js";
import type { ClinicId } from "../../../../../shared/place/clinic.ts";
import type { Instant } from "../../../../../shared/time/instant.ts";
import { Fresh } from "../../../../ui/fresh.tsx";
import { createDoor } from "./create-door.ts";
import { doorText } from "./text.ts";

/** The code of the moment for whoever comes through the door; where the desk has not let this board show it, where it does. */
export const Door = (props: { clinicId: ClinicId; now: Instant }): JSX.Element => {
  const door = createDoor(
    () => props.clinicId,
    () => props.now,
  );
  return (
    <Show
      when={door.isPaired()}
      fallback={
        // Told and not led to: the board is what all look at, and nobody signs in on it.
        <details class="board-door-help">
          <summary class="button">{doorText().pair}</summary>
          <p>{doorText().how}</p>
        </details>
      }
    >
      <section class="board-door">
        <p>{doorText().here}</p>
        <strong class="figures" translate="no">
          <Fresh>{door.code()}</Fresh>
        </strong>
      </section>
    </Show>
  );
};
