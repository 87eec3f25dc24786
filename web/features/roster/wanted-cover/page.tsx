import "./wanted-cover.css";
import { For, type JSX, Show } from "solid-js";
import type { Service } from "../../../../shared/place/service.ts";
import { SettingForm } from "../../../parts/roster-settings/setting-form.tsx";
import { SettingsPage } from "../../../parts/roster-settings/settings-page.tsx";
import { Chips } from "../../../ui/chips.tsx";
import { type CoverForm, createWantedCover } from "./create-wanted-cover.ts";
import { ServiceCover } from "./service-cover.tsx";
import { coverText } from "./text.ts";

const Cover = (props: { form: CoverForm; services: readonly Service[] }): JSX.Element => (
  <SettingForm form={props.form}>
    <Chips
      legend={coverText().by}
      fixed={props.form.isFixed()}
      options={[
        { value: "usual", label: coverText().usual },
        { value: "own", label: coverText().own },
      ]}
      value={props.form.written().by}
      onChoose={(by) => props.form.write({ by })}
    />
    <Show when={props.form.written().by === "own"} fallback={<p>{coverText().usualLead}</p>}>
      <p>{coverText().hint}</p>
      <For each={props.services}>{(service) => <ServiceCover form={props.form} service={service} />}</For>
    </Show>
  </SettingForm>
);

/** How many a clinic wants for each service, and when. */
export const WantedCoverPage = (): JSX.Element => (
  <SettingsPage title={coverText().title} lead={coverText().lead} current="cover">
    {(shown) => {
      const form = createWantedCover(shown);
      const given = (): Service[] =>
        shown.directory?.services.filter(({ id }) => shown.clinic.services.includes(id)) ?? [];
      return <Cover form={form} services={given()} />;
    }}
  </SettingsPage>
);
