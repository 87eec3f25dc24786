import type { JSX } from "solid-js";
import { ChipGroup, type ChipSet } from "./chip-group.tsx";

type Props<V extends string> = ChipSet<V> & { values: readonly V[]; onChange: (values: V[]) => void };

/** Any of a few, side by side. */
export const ManyChips = <V extends string>(props: Props<V>): JSX.Element => {
  const has = (value: V): boolean => props.values.includes(value);
  const turn = (turned: V): void =>
    props.onChange(
      props.options.map(({ value }) => value).filter((value) => (value === turned ? !has(value) : has(value))),
    );
  return <ChipGroup set={props} type="checkbox" isChosen={has} onTurn={turn} />;
};
