import { createMemo, type JSX } from "solid-js";
import { saveShiftCodes } from "../../../../shared/api/roster/save-shift-codes.ts";
import { call } from "../../../api/call.ts";
import { Loaded } from "../../../load/loaded.tsx";
import { ClinicOfPage } from "../../../parts/clinic/clinic-of-page.tsx";
import { ownClinic } from "../../../parts/clinic/own-clinic.ts";
import { codesFound, createSettingsLoad } from "../../../parts/roster-settings/load-settings.ts";
import { SettingPages } from "../../../parts/roster-settings/setting-pages.tsx";
import { UnreadSetting } from "../../../parts/roster-settings/unread-setting.tsx";
import { Page } from "../../../ui/page.tsx";
import { CodesForm } from "./codes-form.tsx";
import { createShiftCodes } from "./create-shift-codes.ts";
import { shiftCodesText } from "./text.ts";

/** The codes that a clinic's roster is written with. */
export const ShiftCodesPage = (): JSX.Element => {
  const { load, directory, clinic, read } = createSettingsLoad();
  const services = createMemo(
    () => directory.value()?.services.filter(({ id }) => clinic()?.services.includes(id)) ?? [],
  );
  return (
    <Page title={shiftCodesText().title} lead={shiftCodesText().lead}>
      <ClinicOfPage directory={directory.value()} />
      <SettingPages current="codes" />
      <Loaded load={load} rows={4}>
        {(month) => {
          const clinicId = ownClinic() ?? "";
          const form = createShiftCodes({
            clinicId,
            known: month().codes,
            save: (input, key) => call(saveShiftCodes, { clinicId, ...input }, { key }),
            reread: async () => codesFound(await read(clinicId)),
          });
          return (
            <Loaded load={directory} rows={4}>
              {() => (
                <>
                  <UnreadSetting answer={month()} kind="codes" isSaved={form.state().status === "done"} />
                  <CodesForm form={form} services={services()} />
                </>
              )}
            </Loaded>
          );
        }}
      </Loaded>
    </Page>
  );
};
