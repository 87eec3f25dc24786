import { createMemo, type JSX, Show } from "solid-js";
import { getClinicWeek } from "../../../../shared/api/schedule/get-clinic-week.ts";
import type { Clinic, ClinicId } from "../../../../shared/place/clinic.ts";
import { addDays, mondayOf } from "../../../../shared/time/local-date.ts";
import { localDate } from "../../../../shared/time/zone.ts";
import { call } from "../../../api/call.ts";
import { createLoad } from "../../../load/create-load.ts";
import { keepFresh } from "../../../load/keep-fresh.ts";
import { Loaded } from "../../../load/loaded.tsx";
import { isForDistrict, ownClinic } from "../../../parts/clinic/own-clinic.ts";
import { clinicIn, createDirectory, zoneIn } from "../../../parts/directory/create-directory.ts";
import { UnreadClinics } from "../../../parts/unread-clinics/unread-clinics.tsx";
import { createWeekAddress } from "../../../parts/week/create-week-address.ts";
import { createNow } from "../../../time/create-now.ts";
import { longDate } from "../../../time/format-time.ts";
import { Notice } from "../../../ui/notice.tsx";
import { Page } from "../../../ui/page.tsx";
import { weekText } from "./text.ts";
import { WeekBar } from "./week-bar.tsx";
import { weekGrid } from "./week-grid.ts";
import { WeekTable } from "./week-table.tsx";

/** A clinic's week as on the wall chart; the district's people choose the clinic. */
export const ClinicWeek = (): JSX.Element => {
  const directory = createDirectory();
  const now = createNow();
  const zone = () => zoneIn(directory.value());
  const today = createMemo(() => localDate(now(), zone()));
  const address = createWeekAddress();
  const from = (): string => address.week() ?? mondayOf(today());
  const clinics = (): Clinic[] => (isForDistrict() ? (directory.value()?.clinics ?? []) : []);
  const clinicId = (): ClinicId | undefined => {
    return isForDistrict() ? (clinics().find(({ id }) => id === address.clinic()) ?? clinics()[0])?.id : ownClinic();
  };
  const wanted = createMemo(
    () => {
      const id = clinicId();
      return id === undefined ? undefined : { clinicId: id, from: from() };
    },
    undefined,
    { equals: (a, b) => a?.clinicId === b?.clinicId && a?.from === b?.from },
  );
  const load = createLoad(wanted, (input) => call(getClinicWeek, input));
  // What is booked of a week that is over changes no more.
  keepFresh(load, () => addDays(from(), 7) > today());
  const clinic = (): Clinic | undefined => clinicIn(directory.value(), clinicId() ?? "");

  return (
    <Page
      title={weekText().title(clinic()?.name ?? "")}
      lead={weekText().range(longDate(from()), longDate(addDays(from(), 6)))}
      wide
    >
      <WeekBar
        from={from()}
        thisWeek={mondayOf(today())}
        clinicId={clinicId()}
        clinics={clinics()}
        onWeek={address.chooseWeek}
        onClinic={address.chooseClinic}
      />
      <Show when={isForDistrict()}>
        <UnreadClinics directory={directory.value()} />
      </Show>
      <Loaded load={load} rows={4}>
        {(value) => {
          const grid = createMemo(() => weekGrid(value().days, clinic()?.practitioners ?? []));
          return (
            <Show when={grid().rows.length > 0} fallback={<Notice>{weekText().none}</Notice>}>
              <WeekTable grid={grid()} holidays={directory.value()?.holidays ?? []} today={today()} zone={zone()} />
              <p class="quiet">{weekText().legend}</p>
            </Show>
          );
        }}
      </Loaded>
    </Page>
  );
};
