import "./priority-tag.css";
import { type JSX, Show } from "solid-js";
import type { Appointment } from "../../../shared/booking/appointment.ts";
import type { Priority } from "../../../shared/booking/priority/priority.ts";
import { isOver } from "../../../shared/schedule/standing.ts";
import { Fresh } from "../../ui/fresh.tsx";
import { priorityUnsent } from "./priority-unsent.ts";
import { dayText } from "./text.ts";

type Prioritized = Pick<Appointment, "id" | "state" | "priority">;
type Said = Pick<Priority, "level" | "reason" | "note">;

/** Another reason is said in its own words; a reason that has a name, by that. */
const reasonWords = ({ reason, note }: Said): string => (reason === "other" && note) || dayText().reasons[reason];

/** How urgent a visit is and why, until it is over: as it was declared here last, though that may not have arrived. */
const prioritySaid = ({ id, state, priority }: Prioritized): (Said & { words: string }) | undefined => {
  if (isOver(state)) return undefined;
  const unsent = priorityUnsent(id);
  const said = unsent ?? priority;
  if (!said) return undefined;
  const words = `${dayText().levels[said.level]}: ${reasonWords(said)}`;
  return { ...said, words: unsent ? dayText().priorityUnsent(words) : words };
};

/** How urgent a visit is and why, for staff alone, as a tag: `Didahulukan: lansia`. */
export const PriorityTag = (props: { visit: Prioritized }): JSX.Element => (
  <Show when={prioritySaid(props.visit)}>
    {(said) => (
      <strong class="priority-tag" data-level={said().level}>
        <bdi>
          <Fresh>{said().words}</Fresh>
        </bdi>
      </strong>
    )}
  </Show>
);
