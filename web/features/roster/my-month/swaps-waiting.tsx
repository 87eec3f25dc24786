import { A } from "@solidjs/router";
import type { JSX } from "solid-js";
import { toSwaps } from "../../../addresses/roster/to-swaps.ts";
import type { SwapsOfMonth } from "./asked-shifts.ts";
import { myMonthText } from "./text.ts";

/** Leads to where shifts are swapped, and says how many colleagues wait for an answer, and how many shifts there are to take. */
export const SwapsWaiting = (props: { waiting: SwapsOfMonth | undefined }): JSX.Element => (
  <A class="button" data-wide="" href={toSwaps()}>
    {myMonthText().swaps(props.waiting?.toAnswer ?? 0, props.waiting?.toTake ?? 0)}
  </A>
);
