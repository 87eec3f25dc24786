import type { JSX } from "solid-js";
import { SettingsPage } from "../../../parts/roster-settings/settings-page.tsx";
import { createRotations } from "./create-rotations.ts";
import { Rotations } from "./rotations-form.tsx";
import { rotationsText } from "./text.ts";

/** The weeks that come round at a clinic, and who begins with which. */
export const RotationsPage = (): JSX.Element => (
  <SettingsPage title={rotationsText().title} lead={rotationsText().lead} current="rotations">
    {(shown) => {
      const form = createRotations(shown);
      return <Rotations form={form} people={shown.clinic.practitioners} />;
    }}
  </SettingsPage>
);
