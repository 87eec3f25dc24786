import "./cover-rows.css";
import { createEffect, createMemo, Index, type JSX, Show } from "solid-js";
import { isolated } from "../../../../../text/isolated.ts";
import { figures } from "../../month/figures.ts";
import type { RosterView } from "../../month/roster-view.ts";
import { servicesOf } from "./services-of.ts";
import { coverText } from "./text.ts";

/** How many give each service on each day; where fewer do than usual is a hollow cell, which names the half of the day if it is one. */
export const CoverRows = (props: { view: RosterView; onCount: (rows: number) => void }): JSX.Element => {
  const services = createMemo(() => servicesOf(props.view.findings.month()));
  createEffect(() => props.onCount(services().length));
  return (
    <tfoot>
      <Index each={services()}>
        {(cover, index) => (
          <tr aria-rowindex={props.view.sheet().rows.length + 2 + index}>
            <th scope="row" aria-colindex="1">
              <span class="roster-name">{isolated(props.view.names.service(cover().service))}</span>
            </th>
            <Index each={cover().days}>
              {(day, column) => (
                <td
                  class="figures"
                  translate="no"
                  aria-colindex={column + 2}
                  data-off={props.view.isOff(column) ? "" : undefined}
                  data-none={day().lacks ? "" : undefined}
                >
                  {day().count}
                  <Show when={day().half}>
                    {(half) => <span class="roster-half"> {coverText().halves[half()]}</span>}
                  </Show>
                  <Show when={day().lacks}>
                    <span class="unseen"> {coverText().lacks}</span>
                  </Show>
                </td>
              )}
            </Index>
            <td colSpan={figures.length} aria-colindex={cover().days.length + 2} />
          </tr>
        )}
      </Index>
    </tfoot>
  );
};
