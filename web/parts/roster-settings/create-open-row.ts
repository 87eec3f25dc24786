import { createSignal } from "solid-js";

type Deps = {
  /** Which rows are to be mended; none before somebody has tried to save. */
  wrong: () => readonly number[];
  submit: () => Promise<void>;
};

/**
 * Which row of a list is open to be filled in: none at first, then one at a time. What is filled in lies in the list and
 * not in its row, so that closing one loses nothing.
 */
export const createOpenRow = ({ wrong, submit }: Deps) => {
  const [opened, setOpened] = createSignal<number>();
  const isOpen = (index: number): boolean => opened() === index;
  return {
    isOpen,
    isWrong: (index: number): boolean => wrong().includes(index),
    open: (index: number): void => void setOpened(index),
    close: (): void => void setOpened(undefined),
    /** Follows a row that was opened or closed on the screen. */
    toggled: (index: number, isNow: boolean): void => {
      if (isNow !== isOpen(index)) setOpened(isNow ? index : undefined);
    },
    /** Saves all of the list; where something is to be mended first, its row opens. */
    submit: (): Promise<void> => {
      const sent = submit();
      const [first] = wrong();
      if (first !== undefined) setOpened(first);
      return sent;
    },
  };
};

export type OpenRow = ReturnType<typeof createOpenRow>;

/** The places at which something is wrong, e.g. `[false, true]` → `[1]`. */
export const placesOf = (isWrong: readonly boolean[]): number[] => isWrong.flatMap((is, index) => (is ? [index] : []));
