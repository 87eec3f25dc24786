import { Index, type JSX } from "solid-js";
import type { RosterView } from "./roster-view.ts";
import { rosterText } from "./text.ts";

/** How many give each service on each day; a day on which nobody does is a hollow cell. */
export const CoverRows = (props: { view: RosterView }): JSX.Element => (
  <tfoot>
    <Index each={props.view.findings.services()}>
      {(cover, index) => (
        <tr aria-rowindex={props.view.sheet().rows.length + 2 + index}>
          <th scope="row" aria-colindex="1">
            {rosterText().cover(props.view.serviceName(cover().service))}
          </th>
          <Index each={cover().counts}>
            {(count, column) => (
              <td
                class="figures"
                aria-colindex={column + 2}
                data-off={props.view.isOff(column) ? "" : undefined}
                data-none={count() === 0 && !props.view.isOff(column) ? "" : undefined}
              >
                {count()}
              </td>
            )}
          </Index>
        </tr>
      )}
    </Index>
  </tfoot>
);
