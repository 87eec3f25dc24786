import { createMemo, type JSX, Show } from "solid-js";
import { getRosterMonth } from "../../../../shared/api/roster/get-roster-month.ts";
import { saveRosterRows } from "../../../../shared/api/roster/save-roster-rows.ts";
import { monthOf } from "../../../../shared/roster/month/roster-month.ts";
import { localDate } from "../../../../shared/time/zone.ts";
import { call } from "../../../api/call.ts";
import { createLoad } from "../../../load/create-load.ts";
import { keepFresh } from "../../../load/keep-fresh.ts";
import { Loaded } from "../../../load/loaded.tsx";
import { ownClinic } from "../../../parts/clinic/own-clinic.ts";
import { clinicIn, createDirectory, zoneIn } from "../../../parts/directory/create-directory.ts";
import { createMonthAddress } from "../../../parts/roster/create-month-address.ts";
import { lazyPart } from "../../../screens/lazy-screen.tsx";
import { createNow } from "../../../time/create-now.ts";
import { monthAndYear } from "../../../time/format-time.ts";
import { Notice } from "../../../ui/notice.tsx";
import { onPaper } from "../../../ui/on-paper.ts";
import { Page } from "../../../ui/page.tsx";
import { MonthBar } from "./month-bar.tsx";
import { type MonthCalls, MonthSheet } from "./month-sheet.tsx";
import { rosterText } from "./text.ts";

const calls: MonthCalls = {
  read: (input) => call(getRosterMonth, input),
  save: (input, key) => call(saveRosterRows, input, { key }),
};

/** What was written and not saved: said where the month itself can't be shown. */
const KeptNote = lazyPart(async () => (await import("./troubles/kept-note.tsx")).KeptNote);

/** A clinic's month as on the wall chart, where the scheduler writes who works when. */
export const RosterMonthPage = (): JSX.Element => {
  onPaper("roster-month");
  const directory = createDirectory();
  const now = createNow();
  const thisMonth = createMemo(() => monthOf(localDate(now(), zoneIn(directory.value()))));
  const address = createMonthAddress(thisMonth);
  const wanted = createMemo(
    () => {
      const clinicId = ownClinic();
      return clinicId === undefined ? undefined : { clinicId, month: address.month() };
    },
    undefined,
    { equals: (a, b) => a?.clinicId === b?.clinicId && a?.month === b?.month },
  );
  const load = createLoad(wanted, calls.read);
  keepFresh(load, () => address.month() >= thisMonth());
  const monthName = (): string => monthAndYear(`${address.month()}-01`);
  const clinic = () => clinicIn(directory.value(), wanted()?.clinicId ?? "");
  return (
    <Page title={rosterText().title(monthName())} lead={<span class="roster-clinic">{clinic()?.name}</span>} wide>
      <MonthBar month={address.month()} thisMonth={thisMonth()} onMonth={address.choose} />
      <Show when={load.state().status === "offline"}>
        <KeptNote which={wanted()} />
      </Show>
      <Loaded load={load} rows={6}>
        {(answer) => (
          <Loaded load={directory} rows={6}>
            {(known) => (
              <Show when={answer().rows.length > 0 && clinic()} fallback={<Notice>{rosterText().none}</Notice>}>
                {(here) => (
                  <MonthSheet
                    clinic={here()}
                    directory={known()}
                    monthName={monthName()}
                    answer={answer}
                    calls={calls}
                  />
                )}
              </Show>
            )}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
};
