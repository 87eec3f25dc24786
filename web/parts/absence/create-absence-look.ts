import { type Accessor, createEffect, createSignal, on } from "solid-js";
import type { RequestInputOf, ResponseOf } from "../../../shared/api/routes.ts";
import { type Cover, type ShiftOf, shiftKey } from "../../../shared/roster/change/absence.ts";
import { createLoad } from "../../load/create-load.ts";

export type AbsencePreview = ResponseOf<"preview-absence">;
export type AbsenceAsked = RequestInputOf<"preview-absence">;

/** What an absence does, asked anew whenever it is another, and who is chosen to cover its shifts. */
export const createAbsenceLook = (
  asked: Accessor<AbsenceAsked | undefined>,
  preview: (asked: AbsenceAsked) => Promise<AbsencePreview>,
) => {
  const load = createLoad(asked, preview);
  const [chosen, setChosen] = createSignal<ReadonlyMap<string, Cover>>(new Map());
  createEffect(on(asked, () => setChosen(new Map()), { defer: true }));
  const coverOf = (shift: ShiftOf): string => chosen().get(shiftKey(shift))?.by ?? "";
  return {
    load,
    coverOf,
    /** Lets somebody cover a shift; nobody where `by` is empty. */
    choose: ({ practitionerId, date, code }: ShiftOf, by: string): void => {
      const cover = { practitionerId, date, code, by };
      const others = [...chosen()].filter(([name]) => name !== shiftKey(cover));
      setChosen(new Map(by === "" ? others : [...others, [shiftKey(cover), cover]]));
    },
    /** Those of what is shown now: what fell out of it since is nobody's to cover. */
    cover: (): Cover[] => {
      const off = new Set(load.value()?.off.map(shiftKey));
      return [...chosen().values()].filter((one) => off.has(shiftKey(one)));
    },
  };
};

export type AbsenceLook = ReturnType<typeof createAbsenceLook>;
