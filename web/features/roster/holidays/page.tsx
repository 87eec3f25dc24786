import { createEffect, createSignal, type JSX, on, Show } from "solid-js";
import { getHolidays } from "../../../../shared/api/roster/get-holidays.ts";
import { saveHolidays } from "../../../../shared/api/roster/save-holidays.ts";
import type { ResponseOf } from "../../../../shared/api/routes.ts";
import { localDate } from "../../../../shared/time/zone.ts";
import { call } from "../../../api/call.ts";
import { createLoad } from "../../../load/create-load.ts";
import { Loaded } from "../../../load/loaded.tsx";
import { createDirectory, zoneIn } from "../../../parts/directory/create-directory.ts";
import { settingsText } from "../../../parts/roster-settings/text.ts";
import { serverNow } from "../../../time/server-clock.ts";
import { Chips } from "../../../ui/chips.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { Page } from "../../../ui/page.tsx";
import { createHolidays } from "./create-holidays.ts";
import { HolidaysForm } from "./holidays-form.tsx";
import { holidaysText } from "./text.ts";
import { Worked } from "./worked.tsx";

const Year = (props: { year: string; known: ResponseOf<"get-holidays"> }): JSX.Element => {
  const { year, known } = props;
  const [worked, setWorked] = createSignal(known.worked ?? []);
  const reread = async (): Promise<ResponseOf<"get-holidays">> => {
    const answer = await call(getHolidays, { year });
    setWorked(answer.worked ?? []);
    return answer;
  };
  const form = createHolidays({
    year,
    known,
    reread,
    save: (calendar, key) => call(saveHolidays, { year, ...calendar }, { key }),
  });
  const isSaved = (): boolean => form.state().status === "done";
  // What is saved is saved, whether or not it can be said on which of the days there are shifts.
  createEffect(on(isSaved, (saved) => saved && void reread().catch(() => undefined), { defer: true }));
  return (
    <>
      <Show when={known.unreadable && !isSaved()}>
        <Notice kind="waiting">{settingsText().unreadBefore}</Notice>
      </Show>
      <HolidaysForm form={form} worked={worked()} />
      <Show when={isSaved() && worked().length > 0}>
        <Worked days={worked()} />
      </Show>
    </>
  );
};

/** A district's holidays and Ramadan, year by year. */
export const HolidaysPage = (): JSX.Element => {
  const directory = createDirectory();
  const thisYear = Number(localDate(serverNow(), zoneIn(directory.value())).slice(0, 4));
  const years = [thisYear, thisYear + 1].map(String);
  const [year, setYear] = createSignal(String(thisYear));
  const load = createLoad(year, async (asked) => ({ year: asked, known: await call(getHolidays, { year: asked }) }));
  return (
    <Page title={holidaysText().title(year())} lead={holidaysText().lead}>
      <Chips
        legend={holidaysText().year}
        options={years.map((value) => ({ value, label: value }))}
        value={year()}
        onChoose={setYear}
      />
      <Loaded load={load} rows={6}>
        {(answer) => (
          <Show when={answer().year === year() && answer()} keyed>
            {(shown) => <Year year={shown.year} known={shown.known} />}
          </Show>
        )}
      </Loaded>
    </Page>
  );
};
