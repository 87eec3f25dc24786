import type { JSX } from "solid-js";
import { ChipGroup, type ChipSet } from "./chip-group.tsx";

type Props<V extends string> = ChipSet<V> & { value: V | undefined; onChoose: (value: V) => void };

/** One of a few, side by side. */
export const Chips = <V extends string>(props: Props<V>): JSX.Element => (
  <ChipGroup set={props} type="radio" isChosen={(value) => value === props.value} onTurn={props.onChoose} />
);
