import { createMemo, type JSX, Show } from "solid-js";
import { getRosterMonth } from "../../../../shared/api/roster/get-roster-month.ts";
import { saveShiftCodes } from "../../../../shared/api/roster/save-shift-codes.ts";
import { monthOf } from "../../../../shared/roster/month/roster-month.ts";
import { localDate } from "../../../../shared/time/zone.ts";
import { call } from "../../../api/call.ts";
import { createLoad } from "../../../load/create-load.ts";
import { Loaded } from "../../../load/loaded.tsx";
import { ownClinic } from "../../../parts/clinic/own-clinic.ts";
import { clinicIn, createDirectory, zoneIn } from "../../../parts/directory/create-directory.ts";
import { serverNow } from "../../../time/server-clock.ts";
import { Page } from "../../../ui/page.tsx";
import { CodesForm } from "./codes-form.tsx";
import { createShiftCodes } from "./create-shift-codes.ts";
import { shiftCodesText } from "./text.ts";

/** The codes that a clinic's roster is written with. */
export const ShiftCodesPage = (): JSX.Element => {
  const directory = createDirectory();
  const load = createLoad(ownClinic, (clinicId) =>
    call(getRosterMonth, { clinicId, month: monthOf(localDate(serverNow(), zoneIn(directory.value()))) }),
  );
  const services = createMemo(() => {
    const known = directory.value();
    const given = clinicIn(known, ownClinic() ?? "")?.services ?? [];
    return known?.services.filter(({ id }) => given.includes(id)) ?? [];
  });
  return (
    <Page title={shiftCodesText().title} lead={shiftCodesText().lead}>
      <Loaded load={load} rows={4}>
        {(month) => {
          const clinicId = ownClinic() ?? "";
          const form = createShiftCodes(clinicId, month().codes, (input, key) =>
            call(saveShiftCodes, { clinicId, ...input }, { key }),
          );
          return (
            <Show when={services().length > 0}>
              <CodesForm form={form} services={services()} />
            </Show>
          );
        }}
      </Loaded>
    </Page>
  );
};
