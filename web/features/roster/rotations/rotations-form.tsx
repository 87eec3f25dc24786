import "./rotations.css";
import type { JSX } from "solid-js";
import type { Practitioner } from "../../../../shared/people/practitioner.ts";
import { mostRotations } from "../../../../shared/roster/settings/rotations.ts";
import { SettingForm } from "../../../parts/roster-settings/setting-form.tsx";
import { type RowWords, SettingRows } from "../../../parts/roster-settings/setting-rows.tsx";
import { shortDate } from "../../../time/format-time.ts";
import type { RotationsForm } from "./create-rotations.ts";
import { RotationFields } from "./rotation-fields.tsx";
import { rotationsText } from "./text.ts";
import type { WrittenRotation } from "./written-rotation.ts";

const rotationWords = ({ name, since, weeks, begins }: WrittenRotation): RowWords => ({
  title: name.trim() || rotationsText().newRotation,
  aside: rotationsText().weeks(weeks.length),
  detail: [
    rotationsText().taking(Object.values(begins).filter((week) => week !== "").length),
    ...(since === "" ? [] : [rotationsText().from(shortDate(since))]),
  ].join(" · "),
});

/** All rotations of a clinic, a row each, and one button for them together. */
export const Rotations = (props: { form: RotationsForm; people: readonly Practitioner[] }): JSX.Element => {
  const all = () => props.form.written().rotations;
  return (
    <SettingForm form={props.form}>
      <SettingRows
        rows={props.form.rows}
        items={all()}
        wordsOf={rotationWords}
        none={rotationsText().none}
        isFixed={props.form.isFixed()}
        add={all().length < mostRotations ? props.form.add : undefined}
        addWord={rotationsText().add}
        remove={props.form.remove}
        removeWord={({ name }) => rotationsText().remove(name.trim())}
      >
        {(written, index) => (
          <RotationFields form={props.form} index={index} written={written()} people={props.people} />
        )}
      </SettingRows>
    </SettingForm>
  );
};
