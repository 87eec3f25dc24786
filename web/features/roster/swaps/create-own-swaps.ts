import { createEffect, createMemo, createSignal } from "solid-js";
import type { ResponseOf } from "../../../../shared/api/routes.ts";
import type { Swap } from "../../../../shared/roster/swap/swap.ts";
import { createLoad } from "../../../load/create-load.ts";
import { keepFresh } from "../../../load/keep-fresh.ts";
import { ownKept } from "../../../session/own-kept.ts";
import { type Act, type ActName, createSwapActs, type Heard, type Sends } from "./swap-acts.ts";
import { noRows, type Part, parts, type Row, type Rows, rowsShown } from "./swap-rows.ts";

/** What became of what somebody just did: done, or refused with the reason. */
export type Told = { swap: Swap } & ({ done: ActName } | { refused: string });

/** What is to be agreed on first, and then done. */
export type Asked = {
  row: Row;
  act: Act;
  /**
   * Whether they had agreed to it, and what it breaks for them has changed since.
   * @default false
   */
  isAgain?: boolean;
};

const isRows = (value: unknown): boolean =>
  parts.every((part) => {
    const rows = Object(value)[part];
    return (
      Array.isArray(rows) && rows.every((row) => typeof Object(row).id === "string" && Object(Object(row).shift).hours)
    );
  });

/** What is under way in this tab: a page that is loaded anew shows it, also where no list names it any more. */
const stored = ownKept<Rows>("swaps-under-way", isRows);

const isLost = ({ state }: Act): boolean => state().status === "sending" || state().status === "unsent";

/** What somebody was warned of has changed since they read it: it is shown as it is now, and they decide again. */
const askedAgain = (rows: Rows, { id }: Swap, act: Act): Asked | undefined => {
  const row = parts.flatMap((part) => rows[part]).find((one) => one.id === id);
  return row?.breaks && row.fits !== false ? { row, act, isAgain: true } : undefined;
};

type Deps = { ask: () => Promise<ResponseOf<"list-own-swaps">>; sends: Sends };

/** A doctor's requests, what can be done about each, and what came of it. */
export const createOwnSwaps = ({ ask, sends }: Deps) => {
  const load = createLoad(() => true, ask);
  keepFresh(load, () => true);
  const [told, setTold] = createSignal<Told>();
  const [asked, setAsked] = createSignal<Asked>();
  const reload = (): Promise<void> => load.reload("quietly");
  const heard: Heard = {
    done: (done, swap) => {
      setTold({ done, swap });
      return reload();
    },
    refused: (refused, swap, act, code) => {
      setTold({ refused, swap });
      void reload().then(() => code === "roster.swap-warned" && setAsked(askedAgain(rows(), swap, act)));
    },
  };
  const actsOf = createSwapActs(sends, heard);
  const isUnderWay = (row: Row, part: Part): boolean => actsOf(row, part).some(isLost);
  const rows = createMemo<Rows>(
    (before) => rowsShown(load.value() ?? noRows, before, isUnderWay),
    stored.read() ?? noRows,
  );
  createEffect(() => {
    const held = rowsShown(noRows, rows(), isUnderWay);
    if (parts.some((part) => held[part].length > 0)) stored.write(held);
    else stored.drop();
  });
  return {
    load,
    rows,
    actsOf,
    told,
    asked,
    reload,
    ask: (one: Asked): void => void setAsked(one),
    leave: (): void => void setAsked(undefined),
    confirm: (): void => {
      const one = asked();
      setAsked(undefined);
      void one?.act.send(one.row.digest);
    },
  };
};

export type OwnSwaps = ReturnType<typeof createOwnSwaps>;
