import "../../../ui/rows.css";
import { type JSX, Show } from "solid-js";
import { listOwnLeave } from "../../../../shared/api/roster/list-own-leave.ts";
import { requestLeave } from "../../../../shared/api/roster/request-leave.ts";
import { withdrawLeave } from "../../../../shared/api/roster/withdraw-leave.ts";
import type { ResponseOf } from "../../../../shared/api/routes.ts";
import { daysAYear } from "../../../../shared/roster/leave/leave-balance.ts";
import { call } from "../../../api/call.ts";
import { createLoad } from "../../../load/create-load.ts";
import { keepFresh } from "../../../load/keep-fresh.ts";
import { Loaded } from "../../../load/loaded.tsx";
import { ownClinic } from "../../../parts/clinic/own-clinic.ts";
import { clinicIn, createDirectory } from "../../../parts/directory/create-directory.ts";
import { decimal } from "../../../time/format-time.ts";
import { Page } from "../../../ui/page.tsx";
import { createLeaveForm } from "./create-leave-form.ts";
import { LeaveFields } from "./leave-fields.tsx";
import { OwnRequests } from "./own-requests.tsx";
import { leaveText } from "./text.ts";

/** How many days of annual leave are left this year; where that can't be read, that nobody knows. */
const balanceWords = ({ balance, today }: ResponseOf<"list-own-leave">): string =>
  balance
    ? leaveText().balance(decimal(daysAYear - balance.used), balance.year)
    : leaveText().balanceUnknown(today.slice(0, 4));

/** Where a doctor asks the clinic they are at for leave, and sees what became of it. */
export const RequestLeavePage = (): JSX.Element => {
  const directory = createDirectory();
  const load = createLoad(
    () => true,
    () => call(listOwnLeave, {}),
  );
  keepFresh(load, () => true);
  return (
    <Page title={leaveText().title} lead={clinicIn(directory.value(), ownClinic() ?? "")?.name}>
      <Show when={ownClinic()} keyed>
        {(clinicId) => {
          const form = createLeaveForm({
            clinicId,
            send: (input, key) => call(requestLeave, input, { key }),
            sent: () => void load.reload("quietly"),
          });
          return <LeaveFields form={form} />;
        }}
      </Show>
      <Loaded load={load} rows={3}>
        {(own) => (
          <>
            <p>{balanceWords(own())}</p>
            <OwnRequests
              requests={own().requests}
              directory={directory.value()}
              withdraw={(input, key) => call(withdrawLeave, input, { key })}
              withdrawn={() => void load.reload("quietly")}
            />
          </>
        )}
      </Loaded>
    </Page>
  );
};
