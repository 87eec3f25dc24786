import { useSearchParams } from "@solidjs/router";
import { type JSX, Show, untrack } from "solid-js";
import { closeDay } from "../../../../shared/api/roster/close-day.ts";
import { markAway } from "../../../../shared/api/roster/mark-away.ts";
import { previewAbsence } from "../../../../shared/api/roster/preview-absence.ts";
import type { Clinic } from "../../../../shared/place/clinic.ts";
import { localDate } from "../../../../shared/time/zone.ts";
import { call } from "../../../api/call.ts";
import { Loaded } from "../../../load/loaded.tsx";
import { readPeriod } from "../../../parts/absence/written-period.ts";
import { ClinicOfPage } from "../../../parts/clinic/clinic-of-page.tsx";
import { ownClinic } from "../../../parts/clinic/own-clinic.ts";
import { clinicIn, createDirectory, zoneIn } from "../../../parts/directory/create-directory.ts";
import { serverNow } from "../../../time/server-clock.ts";
import { Page } from "../../../ui/page.tsx";
import { AbsenceForm } from "./absence-form.tsx";
import { createAbsence } from "./create-absence.ts";
import { awayText } from "./text.ts";

type Search = Readonly<Record<string, string | string[] | undefined>>;

/** Who of a clinic is away and when, as an address says it; nothing where it doesn't say all of that, or of another clinic. */
const aboutIn = (search: Search, clinic: Clinic | undefined) => {
  const said = (name: string): string => (typeof search[name] === "string" ? search[name] : "");
  const about = {
    who: said("siapa"),
    from: said("dari"),
    to: said("sampai"),
    begins: said("mulai"),
    ends: said("berakhir"),
  };
  const isHere = clinic?.practitioners.some(({ id }) => id === about.who);
  return isHere && readPeriod(about) ? about : undefined;
};

/** Where a scheduler says in one go who is away and who covers, or that the clinic is closed. */
export const AbsencePage = (): JSX.Element => {
  const directory = createDirectory();
  const [search] = useSearchParams();
  return (
    <Page title={awayText().title} lead={awayText().lead}>
      <ClinicOfPage directory={directory.value()} />
      <Loaded load={directory} rows={3}>
        {(known) => (
          <Show when={ownClinic()} keyed>
            {(clinicId) => {
              const clinic = () => clinicIn(known(), clinicId);
              const absence = createAbsence({
                ...{ clinicId, today: localDate(serverNow(), zoneIn(known())) },
                about: untrack(() => aboutIn(search, clinic())),
                preview: (asked) => call(previewAbsence, asked),
                markAway: (input, key) => call(markAway, input, { key }),
                closeDay: (input, key) => call(closeDay, input, { key }),
              });
              return (
                <Show when={clinic()}>
                  {(its) => <AbsenceForm absence={absence} clinic={its()} directory={known()} />}
                </Show>
              );
            }}
          </Show>
        )}
      </Loaded>
    </Page>
  );
};
