import { onCleanup, onMount } from "solid-js";
import { keyAction } from "../editing/key-action.ts";
import type { RosterMonthState } from "../month/create-roster-month.ts";
import { sizeOf } from "../sheet/selection.ts";
import type { Spot } from "../sheet/sheet.ts";
import { distinctNames } from "../spreadsheet/heads.ts";
import { copied } from "../spreadsheet/paste.ts";
import { readTsv, writeHtmlTable, writeTsv } from "../spreadsheet/tsv.ts";

type Deps = RosterMonthState & {
  nameAt: (row: number) => string;
  /** What stands in the corner of a month that is copied whole. */
  corner: () => string;
};

/** The cell that something is in; none for the heads. */
const spotOf = (target: EventTarget | null): Spot | undefined => {
  const cell = target instanceof Element ? target.closest<HTMLElement>("td[data-row]") : null;
  return cell ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) } : undefined;
};

/** Hears the keys. Listens on the grid itself, before the app's own keys do, so that letters are codes here. */
const keysOf = ({ draft, cursor, editing }: Deps) => ({
  // A screen reader may put the focus on any cell.
  focusin: (event: FocusEvent): void => {
    const spot = spotOf(event.target);
    const { row, column } = cursor.spot();
    if (!spot || (spot.row === row && spot.column === column)) return;
    editing.typing.commit();
    cursor.to(spot);
  },
  keydown: (event: KeyboardEvent): void => {
    const action = keyAction(event, draft.names(), editing.typing.isWriting());
    if (!action) return;
    event.preventDefault();
    editing.act(action.does, action);
  },
  focusout: (event: FocusEvent): void => {
    if (!spotOf(event.relatedTarget)) editing.typing.commit();
  },
});

/** Takes cells to and from a spreadsheet. */
const clipboardOf = ({ draft, cursor, editing, nameAt, corner }: Deps) => {
  const names = (): string[] =>
    distinctNames(draft.sheet().rows.map(({ practitionerId: id }, row) => ({ id, name: nameAt(row) })));
  const copy = (event: ClipboardEvent): void => {
    // What was begun stands in its cell before anything is taken from there or laid over it.
    editing.typing.commit();
    const area = cursor.area();
    const block = copied(draft.sheet(), area, names(), corner());
    event.preventDefault();
    event.clipboardData?.setData("text/plain", writeTsv(block));
    event.clipboardData?.setData("text/html", writeHtmlTable(block));
    const { rows, columns } = sizeOf(area);
    editing.say({ what: "copied", cells: rows * columns });
  };
  return {
    copy,
    cut: (event: ClipboardEvent): void => {
      copy(event);
      editing.put([]);
    },
    paste: (event: ClipboardEvent): void => {
      event.preventDefault();
      editing.typing.commit();
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (text !== "") editing.paste(readTsv(text), names());
    },
  };
};

/** Presses and drags. */
const pointerOf = ({ cursor, editing }: Deps) => {
  const pressHead = ({ dataset }: HTMLElement): void => {
    const { row, column } = dataset;
    const { row: rowNow, column: columnNow } = cursor.spot();
    cursor.to({ row: Number(row ?? rowNow), column: Number(column ?? columnNow) });
    cursor.select(row === undefined ? "columns" : "rows");
  };
  return {
    pointerdown: (event: PointerEvent): void => {
      const spot = spotOf(event.target);
      const head =
        event.target instanceof Element ? event.target.closest<HTMLElement>("th[data-row], th[data-column]") : null;
      if (!spot && !head) return;
      editing.typing.commit();
      if (spot) cursor.to(spot, event.shiftKey);
      else if (head) pressHead(head);
    },
    pointermove: (event: PointerEvent): void => {
      // A finger scrolls.
      if (event.pointerType === "touch" || event.buttons !== 1) return;
      const spot = spotOf(event.target);
      if (spot) cursor.to(spot, true);
    },
    dblclick: (event: MouseEvent): void => {
      if (spotOf(event.target)) editing.act("codes", { does: "codes" });
    },
  };
};

/** Lets a grid hear keys, pointer and clipboard. */
export const createGridInput = (table: () => HTMLElement | undefined, deps: Deps): void => {
  const handlers = { ...keysOf(deps), ...clipboardOf(deps), ...pointerOf(deps) };
  onMount(() => {
    const element = table();
    if (!element) return;
    const entries = Object.entries(handlers) as [string, EventListener][];
    for (const [name, handler] of entries) element.addEventListener(name, handler);
    onCleanup(() => {
      for (const [name, handler] of entries) element.removeEventListener(name, handler);
    });
  });
};
