import { createMemo, createSignal } from "solid-js";
import { listUndecided } from "../../../../shared/api/booking/list-undecided.ts";
import type { LeftDay } from "../../../../shared/booking/closing/left-day.ts";
import { proposedFor } from "../../../../shared/booking/closing/outcome.ts";
import type { ClinicId } from "../../../../shared/place/clinic.ts";
import { call } from "../../../api/call.ts";
import { createLoad } from "../../../load/create-load.ts";
import { createTie } from "../../../session/ties.ts";
import { createVisibleInterval } from "../../../time/create-visible-interval.ts";
import { reloadWhenEnded } from "../../../unsent/unsent.ts";
import { isBeingSettled } from "../settle-visit/settling.ts";
import { createTakeAll, type Proposal } from "./create-take-all.ts";

const interval = 30_000;

/** What is proposed for each of a session whom nobody has decided about. */
export const proposalsOf = ({ visits, hasBegun }: LeftDay): Proposal[] =>
  visits.map((visit) => ({ visit, outcome: proposedFor(visit.appointment, { hasBegun }) }));

/** Of whom the desk is still to say how their visit ended, and saying so. */
export const createEndOfDay = (clinicId: () => ClinicId | undefined) => {
  const list = createLoad(clinicId, (id) => call(listUndecided, { clinicId: id }));
  reloadWhenEnded(list);
  createVisibleInterval(() => void list.reload("quietly"), interval);
  const all = createTakeAll({ call, tried: () => void list.reload("quietly") });
  createTie(() => (all.left() > 0 ? "unsent" : undefined));
  const isDecided = ({ visit }: Proposal): boolean => isBeingSettled(visit) || all.isTaken(visit.appointment.id);
  const open = createMemo(() =>
    (list.value()?.sessions ?? []).flatMap(proposalsOf).filter((proposal) => !isDecided(proposal)),
  );
  const [asked, setAsked] = createSignal<readonly Proposal[]>();
  const confirm = (): void => {
    const proposals = asked() ?? [];
    setAsked(undefined);
    void all.take(proposals);
  };
  return {
    ...{ list, all, open, isDecided, asked, confirm },
    ask: (): void => void setAsked(open()),
    keep: (): void => void setAsked(undefined),
  };
};
