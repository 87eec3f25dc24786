import { useSearchParams } from "@solidjs/router";
import { createEffect, type JSX, on, Show, untrack } from "solid-js";
import { closeDay } from "../../../../shared/api/roster/close-day.ts";
import { endAbsence } from "../../../../shared/api/roster/end-absence.ts";
import { listAbsences } from "../../../../shared/api/roster/list-absences.ts";
import { markAway } from "../../../../shared/api/roster/mark-away.ts";
import { previewAbsence } from "../../../../shared/api/roster/preview-absence.ts";
import { previewEndAbsence } from "../../../../shared/api/roster/preview-end-absence.ts";
import type { Clinic, ClinicId } from "../../../../shared/place/clinic.ts";
import { localDate } from "../../../../shared/time/zone.ts";
import { call } from "../../../api/call.ts";
import { createLoad } from "../../../load/create-load.ts";
import { keepFresh } from "../../../load/keep-fresh.ts";
import { Loaded } from "../../../load/loaded.tsx";
import { readPeriod } from "../../../parts/absence/written-period.ts";
import { ClinicOfPage } from "../../../parts/clinic/clinic-of-page.tsx";
import { ownClinic } from "../../../parts/clinic/own-clinic.ts";
import { clinicIn, createDirectory, type Directory, zoneIn } from "../../../parts/directory/create-directory.ts";
import { serverNow } from "../../../time/server-clock.ts";
import { Page } from "../../../ui/page.tsx";
import { AbsenceForm } from "./absence-form.tsx";
import { createAbsence } from "./create-absence.ts";
import { createBeingBack } from "./create-being-back.ts";
import { RecordedAbsences } from "./recorded-absences.tsx";
import { awayText } from "./text.ts";

type Search = Readonly<Record<string, string | string[] | undefined>>;

const saidIn = (search: Search, name: string): string | undefined => {
  const said = search[name];
  return typeof said === "string" ? said : undefined;
};

/** Who of a clinic is away and when, as an address says it; nothing where it doesn't say all of that, or of another clinic. */
const aboutIn = (search: Search, clinic: Clinic | undefined) => {
  const said = (name: string): string => saidIn(search, name) ?? "";
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

/** A clinic's absences: one being entered, and those that are recorded. */
const ClinicAbsences = (props: { clinicId: ClinicId; directory: Directory }): JSX.Element => {
  const { clinicId } = props;
  const clinic = () => clinicIn(props.directory, clinicId);
  const [search, setSearch] = useSearchParams();
  const recorded = createLoad(
    () => true,
    () => call(listAbsences, { clinicId }),
  );
  keepFresh(recorded, () => true);
  const reread = (): void => void recorded.reload("quietly");
  const absence = createAbsence({
    clinicId,
    today: localDate(serverNow(), zoneIn(props.directory)),
    about: untrack(() => aboutIn(search, clinic())),
    preview: (asked) => call(previewAbsence, asked),
    markAway: (input, key) => call(markAway, input, { key }),
    closeDay: (input, key) => call(closeDay, input, { key }),
  });
  const back = createBeingBack({
    clinicId,
    absences: () => recorded.value()?.absences,
    end: (input, key) => call(endAbsence, input, { key }),
    reread,
    ended: () => {
      setSearch({ masuk: undefined });
      // What was said of an absence may be so no more.
      if (absence.state().status === "done") absence.another();
      reread();
    },
  });
  createEffect(
    on(
      () => absence.state().status === "done",
      (isDone) => isDone && reread(),
      { defer: true },
    ),
  );
  return (
    <>
      <Show when={clinic()}>
        {(its) => <AbsenceForm absence={absence} clinic={its()} directory={props.directory} />}
      </Show>
      <RecordedAbsences
        clinicId={clinicId}
        load={recorded}
        back={back}
        preview={(asked) => call(previewEndAbsence, asked)}
        directory={props.directory}
        chosen={saidIn(search, "masuk")}
        from={saidIn(search, "dari")}
        onChoose={(masuk) => setSearch({ masuk, dari: undefined })}
      />
    </>
  );
};

/** Where a scheduler says in one go who is away and who covers, that the clinic is closed, or that somebody is back. */
export const AbsencePage = (): JSX.Element => {
  const directory = createDirectory();
  return (
    <Page title={awayText().title} lead={awayText().lead}>
      <ClinicOfPage directory={directory.value()} />
      <Loaded load={directory} rows={3}>
        {(known) => (
          <Show when={clinicIn(known(), ownClinic() ?? "")?.id} keyed>
            {(clinicId) => <ClinicAbsences clinicId={clinicId} directory={known()} />}
          </Show>
        )}
      </Loaded>
    </Page>
  );
};
