import type { JSX } from "solid-js";
import { Fresh } from "../../../../ui/fresh.tsx";
import { coverCautions } from "./cover-cautions.ts";
import { type FilledView, openNow } from "./open-now.ts";
import { fillingText } from "./text.ts";

const saidOf = ({ filling, view }: FilledView): string => {
  const state = filling.state();
  switch (state.status) {
    case "idle":
      return "";
    case "filling":
      return state.isAskedAgain ? fillingText().stillFilling : fillingText().filling;
    case "failed":
      return fillingText().notFilled;
    case "done":
      return (openNow({ filling, view })?.length ?? 0) > 0 || coverCautions(view).length > 0
        ? fillingText().openBelow
        : fillingText().nothingOpen;
  }
};

/** Where filling stands, in a sentence that moves nothing: what is open stands below the month. */
export const FillingSaid = (props: FilledView): JSX.Element => <Fresh>{saidOf(props)}</Fresh>;
