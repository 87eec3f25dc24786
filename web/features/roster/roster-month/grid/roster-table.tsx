import "./roster-table.css";
import "./roster-figures.css";
import { createEffect, createSignal, For, Index, type JSX, on } from "solid-js";
import { lazyPart } from "../../../../screens/lazy-screen.tsx";
import { decimal } from "../../../../time/format-time.ts";
import { Fresh } from "../../../../ui/fresh.tsx";
import { figures } from "../month/figures.ts";
import type { RosterView } from "../month/roster-view.ts";
import type { SheetRow } from "../sheet/sheet.ts";
import { rosterText } from "../text.ts";
import { DayHead } from "./day-head.tsx";
import { RosterCell } from "./roster-cell.tsx";

/** What the month offers each day, below the people: they are written first. */
const CoverRows = lazyPart(async () => (await import("./cover/cover-rows.tsx")).CoverRows);

type Props = { view: RosterView; label: string; ref: (table: HTMLTableElement) => void };

/** What needs no word beside a name, where it would move the rows as one writes: above the month it is counted. */
const calm = ["saved", "sending", "unsaved"];

const PersonRow = (props: { view: RosterView; index: number; row: SheetRow }): JSX.Element => {
  const saving = () => props.view.month.saving.stateOf(props.row.practitionerId);
  const tally = () => props.view.findings.tallyOf(props.row.practitionerId);
  return (
    <tr aria-rowindex={props.index + 2}>
      <th scope="row" data-row={props.index} aria-colindex="1">
        <span class="roster-name" style={{ "--letters": props.view.nameAt(props.index).length }}>
          {props.view.nameAt(props.index)}
          <span classList={{ "roster-saving": true, unseen: calm.includes(saving()) }} data-saving={saving()}>
            <Fresh>{rosterText().saving[saving()]}</Fresh>
          </span>
        </span>
      </th>
      <Index each={props.row.entries}>
        {(entry, column) => <RosterCell view={props.view} row={props.index} column={column} entry={entry()} />}
      </Index>
      <For each={figures}>
        {(figure, index) => (
          <td class="roster-figure figures" translate="no" aria-colindex={props.row.entries.length + 2 + index()}>
            {decimal(tally()?.[figure] ?? 0)}
          </td>
        )}
      </For>
    </tr>
  );
};

const Heads = (props: { view: RosterView }): JSX.Element => (
  <tr aria-rowindex="1">
    <th scope="col" aria-colindex="1">
      {rosterText().who}
    </th>
    <Index each={props.view.sheet().dates}>{(_, column) => <DayHead view={props.view} column={column} />}</Index>
    <For each={figures}>
      {(figure, index) => (
        <th class="roster-figure" scope="col" aria-colindex={props.view.sheet().dates.length + 2 + index()}>
          {rosterText().figures[figure]}
        </th>
      )}
    </For>
  </tr>
);

/** Brings a day into sight beside the names: along the row alone, the page stays where it is. */
const showDay = (cell: Element | null | undefined): void => {
  const grid = cell?.closest(".roster");
  const names = grid?.querySelector("th");
  if (!cell || !grid || !names) return;
  const [day, beside, edge] = [cell, names, grid].map((one) => one.getBoundingClientRect());
  if (!day || !beside || !edge) return;
  if (day.left < beside.right || day.right > edge.right) grid.scrollLeft += day.left - beside.right;
};

/** Keeps the cell where the cursor stands in sight, and the focus on it while that is in the grid. */
const followCursor = (view: RosterView, table: () => HTMLElement | undefined): void =>
  createEffect(
    on(view.month.cursor.spot, ({ row, column }) => {
      const cell = table()?.querySelector<HTMLElement>(`#cell-${row}-${column}`);
      if (table()?.contains(document.activeElement)) cell?.focus();
      else showDay(cell);
    }),
  );

/** The month as it hangs on the wall: people down, days across, what people compare at the right, what is offered below. */
export const RosterTable = (props: Props): JSX.Element => {
  let table: HTMLTableElement | undefined;
  const [covers, setCovers] = createSignal(0);
  followCursor(props.view, () => table);
  const keep = (made: HTMLTableElement): void => {
    table = made;
    props.ref(made);
  };
  return (
    <div class="roster">
      <table
        ref={keep}
        role="grid"
        aria-label={props.label}
        aria-multiselectable="true"
        aria-rowcount={props.view.sheet().rows.length + covers() + 1}
        aria-colcount={props.view.sheet().dates.length + figures.length + 1}
      >
        <thead>
          <Heads view={props.view} />
        </thead>
        <tbody>
          <Index each={props.view.sheet().rows}>
            {(row, index) => <PersonRow view={props.view} index={index} row={row()} />}
          </Index>
        </tbody>
        <CoverRows view={props.view} onCount={setCovers} />
      </table>
    </div>
  );
};
