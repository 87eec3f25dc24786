import "./cover-rows.css";
import { createEffect, createMemo, Index, type JSX, Show } from "solid-js";
import { isolated } from "../../../../../text/isolated.ts";
import { figures } from "../../month/figures.ts";
import type { RosterView } from "../../month/roster-view.ts";
import { type DayCover, type ServiceCover, servicesOf } from "./services-of.ts";
import { gridCoverText } from "./text.ts";

/** How many give a service on a day. */
const CoverCell = (props: { view: RosterView; day: DayCover; column: number }): JSX.Element => (
  <td
    class="figures"
    translate="no"
    aria-colindex={props.column + 2}
    data-off={props.view.isOff(props.column) ? "" : undefined}
    data-none={props.day.lacks ? "" : undefined}
  >
    {props.day.count}
    <Show when={props.day.half}>{(half) => <span class="roster-half"> {gridCoverText().halves[half()]}</span>}</Show>
    <Show when={props.day.lacks}>
      <span class="unseen"> {gridCoverText().lacks}</span>
    </Show>
  </td>
);

/** How many give each service on each day; where fewer do than usual is a hollow cell, which names the half of the day if it is one. */
export const CoverRows = (props: { view: RosterView; onCount: (rows: number) => void }): JSX.Element => {
  const services = createMemo(() => servicesOf(props.view.findings.month()));
  createEffect(() => props.onCount(services().length));
  const nameOf = ({ service }: ServiceCover): string => props.view.names.service(service);
  return (
    <tfoot>
      <Index each={services()}>
        {(cover, index) => (
          <tr aria-rowindex={props.view.sheet().rows.length + 2 + index}>
            <th scope="row" aria-colindex="1">
              <span class="roster-name" style={{ "--letters": nameOf(cover()).length }}>
                {isolated(nameOf(cover()))}
              </span>
            </th>
            <Index each={cover().days}>
              {(day, column) => <CoverCell view={props.view} day={day()} column={column} />}
            </Index>
            <td colSpan={figures.length} aria-colindex={cover().days.length + 2} />
          </tr>
        )}
      </Index>
    </tfoot>
  );
};
