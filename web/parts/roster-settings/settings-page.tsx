import { createSignal, type JSX, Show } from "solid-js";
import { saveRosterSetting } from "../../../shared/api/roster/save-roster-setting.ts";
import type { Clinic, ClinicId } from "../../../shared/place/clinic.ts";
import type { FoundSettings, KeptSetting } from "../../../shared/roster/settings/roster-setting.ts";
import { call } from "../../api/call.ts";
import { Loaded } from "../../load/loaded.tsx";
import { Page } from "../../ui/page.tsx";
import { ClinicOfPage } from "../clinic/clinic-of-page.tsx";
import type { Directory } from "../directory/create-directory.ts";
import { createSettingsLoad, type SettingsAnswer, settingsFound } from "./load-settings.ts";
import { SettingPages } from "./setting-pages.tsx";
import { UnreadSetting } from "./unread-setting.tsx";

/** All that a page needs to let one setting be filled in. */
export type SettingsShown = {
  clinic: Clinic;
  directory: Directory | undefined;
  answer: SettingsAnswer;
  save: (kept: KeptSetting, key: string) => Promise<{ revision: number }>;
  reread: () => Promise<FoundSettings>;
};

type Props = {
  title: string;
  lead: string;
  current: "rotations" | "rules" | "cover";
  children: (shown: SettingsShown) => JSX.Element;
};

const savingAt =
  (clinicId: ClinicId, onSaved: () => void): SettingsShown["save"] =>
  async (kept, key) => {
    const saved = await call(saveRosterSetting, { clinicId, ...kept }, { key });
    onSaved();
    return saved;
  };

/** A page of one setting, in each state of its loading. */
export const SettingsPage = (props: Props): JSX.Element => {
  const { load, directory, clinic, read } = createSettingsLoad();
  const [isSaved, setSaved] = createSignal(false);
  return (
    <Page title={props.title} lead={props.lead}>
      <ClinicOfPage directory={directory.value()} />
      <SettingPages current={props.current} />
      <Loaded load={load} rows={4}>
        {(answer) => (
          <Loaded load={directory} rows={4}>
            {(places) => (
              <Show when={clinic()}>
                {(known) => {
                  const { id: clinicId } = known();
                  const shown = {
                    clinic: known(),
                    directory: places(),
                    answer: answer(),
                    save: savingAt(clinicId, () => setSaved(true)),
                    reread: async () => settingsFound(await read(clinicId)),
                  };
                  // Made once: called within the markup it would be made anew at each letter that it reads.
                  const page = props.children(shown);
                  return (
                    <>
                      <UnreadSetting answer={answer()} kind={props.current} isSaved={isSaved()} />
                      {page}
                    </>
                  );
                }}
              </Show>
            )}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
};
