import { bodyMassIndex } from "../../../shared/people/body-mass-index.ts";
import { vitalSignNames } from "../../../shared/people/vital-sign-names.ts";
import type { Vitals } from "../../../shared/people/vitals.ts";
import { language } from "../../text/language.ts";
import { isOfPressure } from "./alarm-words.ts";
import { vitalsText } from "./text.ts";

/** One thing that was measured, as it is read. */
type VitalFact = { name: string; value: string };

/** A measured value in the way of the language: `36,7`. */
const writtenValue = (value: number): string => value.toLocaleString(language(), { useGrouping: false });

const pressureIn = ({ systolic, diastolic }: Vitals): VitalFact[] =>
  systolic === undefined || diastolic === undefined
    ? []
    : [{ name: vitalsText().pressure, value: `${systolic}/${diastolic} ${vitalsText().units.systolic}` }];

/** What was measured, in the order it is written down; blood pressure is one, and weight by height comes last. */
export const vitalFacts = (vitals: Vitals): VitalFact[] => {
  const index = bodyMassIndex(vitals);
  const others = vitalSignNames
    .filter((sign) => !isOfPressure(sign))
    .flatMap((sign): VitalFact[] => {
      const value = vitals[sign];
      const { signs, units } = vitalsText();
      return value === undefined ? [] : [{ name: signs[sign], value: `${writtenValue(value)} ${units[sign]}` }];
    });
  return [
    ...pressureIn(vitals),
    ...others,
    ...(index === undefined ? [] : [{ name: vitalsText().bodyMassIndex, value: writtenValue(index) }]),
  ];
};
