import "./priority-tag.css";
import { type JSX, Show } from "solid-js";
import type { Appointment } from "../../../shared/booking/appointment.ts";
import { isOver } from "../../../shared/schedule/standing.ts";
import { Fresh } from "../../ui/fresh.tsx";
import { dayText } from "./text.ts";

type Prioritized = Pick<Appointment, "state" | "priority">;

/** How urgent a visit is and why, in words, until it is over: `Didahulukan: lansia`. */
const priorityWords = ({ state, priority }: Prioritized): string | undefined => {
  if (!priority || isOver(state)) return undefined;
  return `${dayText().levels[priority.level]}: ${priority.note || dayText().reasons[priority.reason]}`;
};

/** The same as a tag, for staff alone. */
export const PriorityTag = (props: { visit: Prioritized }): JSX.Element => (
  <Show when={priorityWords(props.visit)}>
    {(words) => (
      <strong class="priority-tag" data-level={props.visit.priority?.level}>
        <bdi>
          <Fresh>{words()}</Fresh>
        </bdi>
      </strong>
    )}
  </Show>
);
