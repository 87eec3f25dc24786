import "../../../ui/rows.css";
import { createMemo, type JSX, on, Show } from "solid-js";
import { listOwnLeave } from "../../../../shared/api/roster/list-own-leave.ts";
import { requestLeave } from "../../../../shared/api/roster/request-leave.ts";
import { withdrawLeave } from "../../../../shared/api/roster/withdraw-leave.ts";
import type { ClinicId } from "../../../../shared/place/clinic.ts";
import { call } from "../../../api/call.ts";
import { createLoad } from "../../../load/create-load.ts";
import { keepFresh } from "../../../load/keep-fresh.ts";
import { Loaded } from "../../../load/loaded.tsx";
import { ownClinic, placeName } from "../../../parts/clinic/own-clinic.ts";
import { clinicIn, createDirectory } from "../../../parts/directory/create-directory.ts";
import { Page } from "../../../ui/page.tsx";
import { balanceWords } from "./balance-words.ts";
import { createLeaveForm, type LeaveForm } from "./create-leave-form.ts";
import { LeaveFields } from "./leave-fields.tsx";
import { OwnRequests } from "./own-requests.tsx";
import { leaveText } from "./text.ts";

/** Where a doctor asks the clinic they are at for leave, and sees what became of it. */
export const RequestLeavePage = (): JSX.Element => {
  const directory = createDirectory();
  const load = createLoad(
    () => true,
    () => call(listOwnLeave, {}),
  );
  keepFresh(load, () => true);
  // One form for as long as they are at one clinic: a session that is prolonged begins no other.
  const clinicId = createMemo(ownClinic);
  const formAt = (id: ClinicId | undefined): LeaveForm | undefined =>
    id === undefined
      ? undefined
      : createLeaveForm({
          clinicId: id,
          send: (input, key) => call(requestLeave, input, { key }),
          sent: () => void load.reload("quietly"),
        });
  const form = createMemo(on(clinicId, formAt));
  const balance = (): string[] => {
    const own = load.value();
    return own ? balanceWords(form()?.values(), { ...own, holidays: directory.value()?.holidays ?? [] }) : [];
  };
  return (
    <Page title={leaveText().title} lead={clinicIn(directory.value(), ownClinic() ?? "")?.name}>
      <Show when={placeName(directory.value(), clinicId())}>
        {(clinic) => <p>{leaveText().everywhere(clinic())}</p>}
      </Show>
      <Show when={form()} keyed>
        {(asked) => <LeaveFields form={asked} balance={balance()} />}
      </Show>
      <Loaded load={load} rows={3}>
        {(own) => (
          <>
            <OwnRequests
              requests={own().requests}
              today={own().today}
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
