import { useSearchParams } from "@solidjs/router";
import { type JSX, Show, untrack } from "solid-js";
import { closeDay } from "../../../../shared/api/roster/close-day.ts";
import { markAway } from "../../../../shared/api/roster/mark-away.ts";
import { previewAbsence } from "../../../../shared/api/roster/preview-absence.ts";
import { localDate } from "../../../../shared/time/zone.ts";
import { call } from "../../../api/call.ts";
import { Loaded } from "../../../load/loaded.tsx";
import { readPeriod } from "../../../parts/absence/written-period.ts";
import { ownClinic } from "../../../parts/clinic/own-clinic.ts";
import { clinicIn, createDirectory, zoneIn } from "../../../parts/directory/create-directory.ts";
import { serverNow } from "../../../time/server-clock.ts";
import { Page } from "../../../ui/page.tsx";
import { AbsenceForm } from "./absence-form.tsx";
import { createAbsence } from "./create-absence.ts";
import { awayText } from "./text.ts";

/** Who is away and when, as an address says it; nothing where it doesn't say all of that. */
const aboutIn = (search: Readonly<Record<string, string | string[] | undefined>>) => {
  const said = (name: string): string => (typeof search[name] === "string" ? search[name] : "");
  const about = {
    who: said("siapa"),
    from: said("dari"),
    to: said("sampai"),
    begins: said("mulai"),
    ends: said("berakhir"),
  };
  return about.who && readPeriod(about) ? about : undefined;
};

/** Where a scheduler says in one go who is away and who covers, or that the clinic is closed. */
export const AbsencePage = (): JSX.Element => {
  const directory = createDirectory();
  const [search] = useSearchParams();
  return (
    <Page title={awayText().title} lead={awayText().lead}>
      <Loaded load={directory} rows={3}>
        {(known) => (
          <Show when={clinicIn(known(), ownClinic() ?? "")?.id} keyed>
            {(clinicId) => {
              const absence = createAbsence({
                ...{ clinicId, today: localDate(serverNow(), zoneIn(known())), about: untrack(() => aboutIn(search)) },
                preview: (asked) => call(previewAbsence, asked),
                markAway: (input, key) => call(markAway, input, { key }),
                closeDay: (input, key) => call(closeDay, input, { key }),
              });
              return (
                <AbsenceForm
                  absence={absence}
                  people={clinicIn(known(), clinicId)?.practitioners ?? []}
                  directory={known()}
                />
              );
            }}
          </Show>
        )}
      </Loaded>
    </Page>
  );
};
