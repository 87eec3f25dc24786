import "./compare-versions.css";
import { useSearchParams } from "@solidjs/router";
import { createMemo, type JSX, Show } from "solid-js";
import { compareVersions } from "../../../../shared/api/roster/compare-versions.ts";
import { monthOf } from "../../../../shared/roster/month/roster-month.ts";
import { localDate } from "../../../../shared/time/zone.ts";
import { toRosterMonth } from "../../../addresses/roster/to-roster-month.ts";
import { call } from "../../../api/call.ts";
import { createLoad } from "../../../load/create-load.ts";
import { Loaded } from "../../../load/loaded.tsx";
import { ownClinic } from "../../../parts/clinic/own-clinic.ts";
import { clinicIn, createDirectory, zoneIn } from "../../../parts/directory/create-directory.ts";
import { createMonthAddress } from "../../../parts/roster/create-month-address.ts";
import { createNow } from "../../../time/create-now.ts";
import { monthAndYear } from "../../../time/format-time.ts";
import { Button, LinkButton } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { Page } from "../../../ui/page.tsx";
import { comparedIn } from "./compared-address.ts";
import { Comparison } from "./comparison.tsx";
import { compareVersionsText } from "./text.ts";

/** What one published version of a clinic's month says otherwise than another, who published each, and when. */
export const CompareVersionsPage = (): JSX.Element => {
  const directory = createDirectory();
  const now = createNow();
  const zone = () => zoneIn(directory.value());
  const address = createMonthAddress(() => monthOf(localDate(now(), zone())));
  const [search, setSearch] = useSearchParams();
  const wanted = createMemo(() => {
    const clinicId = ownClinic();
    return clinicId === undefined ? undefined : { clinicId, month: address.month(), ...comparedIn(search) };
  });
  const load = createLoad(wanted, (input) => call(compareVersions, input));
  const choose = (earlier: number, later: number): void => setSearch({ versi: later, sejak: earlier });
  return (
    <Page
      title={compareVersionsText().title(monthAndYear(`${address.month()}-01`))}
      lead={clinicIn(directory.value(), ownClinic() ?? "")?.name}
      wide
    >
      <div class="compared-ways no-print">
        <LinkButton href={toRosterMonth({ bulan: address.month() })}>{compareVersionsText().toMonth}</LinkButton>
        <Button icon="print" onClick={() => window.print()}>
          {compareVersionsText().print}
        </Button>
      </div>
      <Loaded load={load} rows={4}>
        {(changes) => (
          <Show
            when={changes().versions}
            fallback={
              <Notice>{changes().last === 0 ? compareVersionsText().unpublished : compareVersionsText().once}</Notice>
            }
          >
            {(two) => <Comparison two={two()} changes={changes()} directory={directory.value()} onChoose={choose} />}
          </Show>
        )}
      </Loaded>
    </Page>
  );
};
