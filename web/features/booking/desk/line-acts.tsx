import { type JSX, Show } from "solid-js";
import type { Visit } from "../../../../shared/booking/visit.ts";
import type { Instant } from "../../../../shared/time/instant.ts";
import { isBeingCancelled } from "../../../parts/visit/is-being-cancelled.ts";
import { PrioritizeVisit } from "../../line/prioritize-visit/prioritize-visit.tsx";
import { NotHere } from "../check-in-patient/not-here/not-here.tsx";
import type { DeskActs } from "./desk-acts.ts";
import { NotThere } from "./not-there.tsx";

type Props = Pick<DeskActs, "onDone"> & { visit: Visit; who: string; now: Instant };

/** What is done with the place in line of somebody who is here; it comes with the first of them who is looked at. */
export const LineActs = (props: Props): JSX.Element => (
  <>
    <Show when={!isBeingCancelled(props.visit.appointment)}>
      <PrioritizeVisit visit={props.visit} who={props.who} onDone={props.onDone} />
    </Show>
    <NotThere visit={props.visit} who={props.who} now={props.now} />
    <NotHere visit={props.visit} who={props.who} />
  </>
);
