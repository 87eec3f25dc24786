import type { JSX } from "solid-js";
import { Select } from "../../../ui/field.tsx";
import { compareVersionsText } from "./text.ts";

type Props = {
  last: number;
  earlier: number;
  later: number;
  onChoose: (earlier: number, later: number) => void;
};

const options = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => last - index).map((version) => ({
    value: String(version),
    label: compareVersionsText().version(version),
  }));

/** Which two versions are compared: the later is one after the earlier. */
export const VersionChoice = (props: Props): JSX.Element => (
  <div class="compared no-print">
    <Select
      label={compareVersionsText().earlier}
      value={String(props.earlier)}
      options={options(1, props.last - 1)}
      onChange={(chosen) => props.onChoose(Number(chosen), Math.max(props.later, Number(chosen) + 1))}
    />
    <Select
      label={compareVersionsText().later}
      value={String(props.later)}
      options={options(2, props.last)}
      onChange={(chosen) => props.onChoose(Math.min(props.earlier, Number(chosen) - 1), Number(chosen))}
    />
  </div>
);
