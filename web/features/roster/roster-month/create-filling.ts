import { createSignal } from "solid-js";
import type { FilledMonth } from "../../../../shared/roster/fill/fill-month.ts";
import type { MonthToFill } from "../../../../shared/roster/fill/month-to-fill.ts";
import { throwFault } from "../../../api/undone.ts";
import type { Editing } from "./create-editing.ts";

/** Where filling stands: what is still open is there once it is done. */
type FillingState =
  | { status: "idle" }
  | { status: "filling" }
  | { status: "failed" }
  | { status: "done"; open: FilledMonth["open"] };

type Deps = {
  month: () => MonthToFill;
  fill: (month: MonthToFill) => Promise<FilledMonth>;
  editing: Pick<Editing, "fillIn">;
};

/** Fills what is empty, as one gesture, and tells what stays open. */
export const createFilling = ({ month, fill, editing }: Deps) => {
  const [state, setState] = createSignal<FillingState>({ status: "idle" });
  return {
    state,
    run: async (): Promise<void> => {
      if (state().status === "filling") return;
      setState({ status: "filling" });
      try {
        const { filled, open } = await fill(month());
        editing.fillIn(filled, 0);
        setState({ status: "done", open });
      } catch (cause) {
        // What it takes is a file of its own, which may not come without a network.
        setState({ status: "failed" });
        throwFault(cause);
      }
    },
    close: (): void => void setState({ status: "idle" }),
  };
};

export type FillingMonth = ReturnType<typeof createFilling>;
