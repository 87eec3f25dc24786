import type { JSX } from "solid-js";
import { type Sex, sexes } from "../../shared/people/patient.ts";
import { Chips } from "../ui/chips.tsx";
import { formText } from "./text.ts";

type Props = { value: Sex | ""; problem: string | undefined; fixed: boolean; onWrite: (part: { sex: Sex }) => void };

/** A person's sex, as the kartu keluarga has it. */
export const SexField = (props: Props): JSX.Element => (
  <Chips
    legend={formText().sex}
    problem={props.problem}
    fixed={props.fixed}
    options={sexes.map((value) => ({ value, label: formText().sexes[value] }))}
    value={props.value || undefined}
    onChoose={(sex) => props.onWrite({ sex })}
  />
);
