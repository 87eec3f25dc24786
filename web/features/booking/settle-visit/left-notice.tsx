import { createMemo, type JSX, Show } from "solid-js";
import { listUndecided } from "../../../../shared/api/booking/list-undecided.ts";
import { toOutcomes } from "../../../addresses/booking/to-outcomes.ts";
import { call } from "../../../api/call.ts";
import { createLoad } from "../../../load/create-load.ts";
import { ownClinic } from "../../../parts/clinic/own-clinic.ts";
import { createVisibleInterval } from "../../../time/create-visible-interval.ts";
import { LinkButton } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { settleText } from "./text.ts";

/** People go home when a session ends, and not within a minute. */
const interval = 5 * 60_000;

/** Says at the desk that somebody was left as a session ended, today or on a day before, and leads there. */
export const LeftNotice = (): JSX.Element => {
  const clinicId = createMemo(ownClinic);
  const list = createLoad(clinicId, (id) => call(listUndecided, { clinicId: id }));
  createVisibleInterval(() => void list.reload("quietly"), interval);
  const count = (): number => list.value()?.sessions.reduce((sum, { visits }) => sum + visits.length, 0) ?? 0;
  return (
    <Show when={count() > 0}>
      <Notice kind="waiting">
        <p>{settleText().left(count())}</p>
        <LinkButton href={toOutcomes()}>{settleText().toOutcomes}</LinkButton>
      </Notice>
    </Show>
  );
};
