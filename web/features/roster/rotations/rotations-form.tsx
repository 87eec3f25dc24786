import "./rotations.css";
import { Index, type JSX, Show } from "solid-js";
import type { Practitioner } from "../../../../shared/people/practitioner.ts";
import { mostRotations } from "../../../../shared/roster/settings/rotations.ts";
import { SettingForm } from "../../../parts/roster-settings/setting-form.tsx";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import type { RotationsForm } from "./create-rotations.ts";
import { RotationFields } from "./rotation-fields.tsx";
import { rotationsText } from "./text.ts";

/** All rotations of a clinic, one after another, and one button for them together. */
export const Rotations = (props: { form: RotationsForm; people: readonly Practitioner[] }): JSX.Element => {
  const all = () => props.form.written().rotations;
  return (
    <SettingForm form={props.form}>
      <Index each={all()} fallback={<Notice>{rotationsText().none}</Notice>}>
        {(written, index) => (
          <RotationFields form={props.form} index={index} written={written()} people={props.people} />
        )}
      </Index>
      <Show when={!props.form.isFixed() && all().length < mostRotations}>
        <Button icon="plus" onClick={() => props.form.add()}>
          {rotationsText().add}
        </Button>
      </Show>
    </SettingForm>
  );
};
