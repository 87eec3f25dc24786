import { A } from "@solidjs/router";
import type { JSX } from "solid-js";
import { getSwapsWaiting } from "../../../../shared/api/roster/get-swaps-waiting.ts";
import { toSwaps } from "../../../addresses/roster/to-swaps.ts";
import { call } from "../../../api/call.ts";
import { createLoad } from "../../../load/create-load.ts";
import { keepFresh } from "../../../load/keep-fresh.ts";
import { myMonthText } from "./text.ts";

/** Leads to where shifts are swapped, and says how many colleagues wait for an answer, and how many shifts there are to take. */
export const SwapsWaiting = (): JSX.Element => {
  const load = createLoad(
    () => true,
    () => call(getSwapsWaiting, {}),
  );
  keepFresh(load, () => true);
  const words = (): string => {
    const { toAnswer, toTake } = load.value() ?? { toAnswer: 0, toTake: 0 };
    return myMonthText().swaps(toAnswer, toTake);
  };
  return (
    <A class="button" data-wide="" href={toSwaps()}>
      {words()}
    </A>
  );
};
