import { type Accessor, createEffect, createSignal, on } from "solid-js";
import type { RequestInputOf, ResponseOf } from "../../../shared/api/routes.ts";
import { type Cover, type ShiftOf, shiftKey } from "../../../shared/roster/change/absence.ts";
import { createLoad } from "../../load/create-load.ts";

export type AbsencePreview = ResponseOf<"preview-absence">;
export type AbsenceAsked = RequestInputOf<"preview-absence">;

/** Whether somebody can take a shift over. */
export const isCoverable = ({ covers }: Pick<AbsencePreview["off"][number], "covers">): boolean => covers.length > 0;

type Kept = {
  /** Who was chosen before, for what is asked to begin with. */
  begun: readonly Cover[];
  /** Hears who is chosen by now. */
  chosen: (cover: readonly Cover[]) => void;
};

const byShift = (cover: readonly Cover[]): ReadonlyMap<string, Cover> =>
  new Map(cover.map((one) => [shiftKey(one), one]));

/** What an absence does, asked anew whenever it is another, and who is chosen to cover its shifts. */
export const createAbsenceLook = (
  asked: Accessor<AbsenceAsked | undefined>,
  preview: (asked: AbsenceAsked) => Promise<AbsencePreview>,
  kept?: Kept,
) => {
  const load = createLoad(asked, preview);
  const [chosen, setChosen] = createSignal(byShift(kept?.begun ?? []));
  createEffect(on(asked, () => setChosen(new Map()), { defer: true }));
  const coverOf = (shift: ShiftOf): string => chosen().get(shiftKey(shift))?.by ?? "";
  return {
    load,
    coverOf,
    /** Lets somebody cover a shift; nobody where `by` is empty. */
    choose: ({ practitionerId, date, code }: ShiftOf, by: string): void => {
      const cover = { practitionerId, date, code, by };
      const others = [...chosen().values()].filter((one) => shiftKey(one) !== shiftKey(cover));
      const now = by === "" ? others : [...others, cover];
      setChosen(byShift(now));
      kept?.chosen(now);
    },
    /** Those of what is shown now: what fell out of it since is nobody's to cover. */
    cover: (): Cover[] => {
      const off = new Set(load.value()?.off.map(shiftKey));
      return [...chosen().values()].filter((one) => off.has(shiftKey(one)));
    },
  };
};

export type AbsenceLook = ReturnType<typeof createAbsenceLook>;
