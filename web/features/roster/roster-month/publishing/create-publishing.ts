import { type Accessor, createEffect, createSignal } from "solid-js";
import type { RequestInputOf, ResponseOf } from "../../../../../shared/api/routes.ts";
import type { ClosedTime } from "../../../../../shared/roster/month/closed-time.ts";
import { createKeyedSubmit, type KeyedSubmit } from "../../../../api/create-keyed-submit.ts";
import { createLoad } from "../../../../load/create-load.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { type ForeignRow, foreignRows } from "./foreign-rows.ts";

export type Preview = ResponseOf<"preview-publishing">;
export type Published = ResponseOf<"publish-month">;

/** What was shown, and the closed days that open again by it. */
export type Shown = Pick<RequestInputOf<"publish-month">, "digest" | "opens">;

type Deps = {
  /** Which clinic's month it is. */
  name: string;
  /** Saves what is written, so that what is shown is what is on the screen. */
  saveFirst: () => Promise<void>;
  /** How many rows are not saved even so. */
  unsavedRows: () => number;
  /** Whether they could not be sent, and whether that is since there is no network. @default they were not taken */
  unsent?: () => { isAway: boolean } | undefined;
  preview: () => Promise<Preview>;
  /** Reads the month as it is saved. */
  reread: () => Promise<void>;
  /** The month on the screen. */
  sheet: Accessor<Sheet>;
  publish: (shown: Shown, key: string) => Promise<Published>;
  /** Hears that the month is published. */
  done: () => void;
};

/** Hears what became of a publishing whose answer was lost, before there is another. */
const createSettling = (submit: Pick<KeyedSubmit<Shown, Published>, "state" | "again">) => {
  const [earlier, setEarlier] = createSignal<Published>();
  const settle = async (): Promise<boolean> => {
    setEarlier(undefined);
    if (submit.state().status !== "unsent") return true;
    await submit.again();
    const state = submit.state();
    if (state.status === "done") setEarlier(state.value);
    return state.status !== "unsent";
  };
  return {
    /** What it came to: it was of what was shown then. */
    earlier,
    settle,
  };
};

/** Looks at what publishing would do once all is saved, be it a while after it was asked for. */
const createLook = ({
  saveFirst,
  unsavedRows,
  preview,
  reread,
}: Pick<Deps, "saveFirst" | "unsavedRows" | "preview" | "reread">) => {
  /** How often was looked: each look is a question of its own. */
  const [look, setLook] = createSignal<number>();
  const [waits, setWaits] = createSignal<"saving" | "unsaved">();
  createEffect(() => {
    if (waits() !== "unsaved" || unsavedRows() > 0) return;
    setWaits(undefined);
    setLook(1);
  });
  return {
    load: createLoad(look, async () => {
      const shown = await preview();
      // Only after it: what somebody saves later than it was made keeps this from being published.
      await reread();
      return shown;
    }),
    /** Whether what would be done is being looked at, or has been. */
    isLooking: () => look() !== undefined,
    /** What that waits for, as long as it does: rows that are being saved, or could not be. */
    waitsFor: () => (unsavedRows() > 0 ? waits() : undefined),
    begin: async (): Promise<void> => {
      setWaits("saving");
      await saveFirst();
      // Whoever closed it meanwhile waits for nothing.
      setWaits((now) => now && "unsaved");
    },
    stop: (): void => void setWaits(undefined),
    forget: (): void => {
      setWaits(undefined);
      setLook(undefined);
    },
  };
};

/** What others have written since the month was looked at here: it comes onto the screen while that is asked about. */
const createForeign = (sheet: Accessor<Sheet>) => {
  const [before, setBefore] = createSignal(sheet());
  return {
    foreign: (): ForeignRow[] => foreignRows(before(), sheet()),
    note: (): void => void setBefore(sheet()),
  };
};

/** When the clinic is to open again that is closed. */
const createOpened = () => {
  const [opened, setOpened] = createSignal<readonly ClosedTime[]>([]);
  const isOpened = (time: ClosedTime): boolean => opened().includes(time);
  return {
    isOpened,
    turnOpened: (time: ClosedTime): void =>
      void setOpened((all) => (all.includes(time) ? all.filter((one) => one !== time) : [...all, time])),
    /** Whether all are that have to, for this to be published. */
    areOpened: ({ opens = [] }: Preview): boolean => opens.every(isOpened),
    closeAll: (): void => void setOpened([]),
  };
};

/** Shows what publishing would do, and publishes just that. */
export const createPublishing = ({ name, unsavedRows, unsent, publish, done, sheet, ...deps }: Deps) => {
  const [isOpen, setOpen] = createSignal(false);
  const { load, isLooking, waitsFor, begin, stop, forget } = createLook({ unsavedRows, ...deps });
  const submit = createKeyedSubmit<Shown, Published>({ name: `publish-month.${name}`, call: publish, done });
  const { earlier, settle } = createSettling(submit);
  const { closeAll, ...openings } = createOpened();
  const { foreign, note } = createForeign(sheet);
  return {
    ...openings,
    isOpen,
    foreign,
    load,
    earlier,
    isLooking,
    waitsFor,
    unsavedRows,
    unsent: () => unsent?.(),
    state: submit.state,
    isFixed: submit.isFixed,
    open: async (): Promise<void> => {
      setOpen(true);
      note();
      forget();
      closeAll();
      if (!(await settle())) return;
      submit.reset();
      await begin();
    },
    close: (): void => {
      stop();
      setOpen(false);
    },
    publish: async ({ digest, opens }: Preview): Promise<void> => {
      await submit.send({ digest, ...(opens && { opens }) });
      const state = submit.state();
      // What was shown is no longer so: it is shown anew, and the person decides again.
      if (state.status === "refused") void load.reload();
    },
  };
};

export type Publishing = ReturnType<typeof createPublishing>;
