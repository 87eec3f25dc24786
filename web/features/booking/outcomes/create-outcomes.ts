import { createMemo, createSignal } from "solid-js";
import { listUndecided } from "../../../../shared/api/booking/list-undecided.ts";
import type { DecidedVisit, LeftDay } from "../../../../shared/booking/outcomes/left-day.ts";
import { proposedFor } from "../../../../shared/booking/outcomes/outcome.ts";
import type { Outcome } from "../../../../shared/booking/settlement.ts";
import type { ClinicId } from "../../../../shared/place/clinic.ts";
import { isInside } from "../../../../shared/schedule/standing.ts";
import { call } from "../../../api/call.ts";
import { createLoad } from "../../../load/create-load.ts";
import { createVisibleInterval } from "../../../time/create-visible-interval.ts";
import { reloadWhenEnded } from "../../../unsent/unsent.ts";
import { isBeingSettled, type Settlement, settle } from "../settle-visit/settling.ts";

const interval = 30_000;

/** What is proposed for each of a session whom nobody has decided about. */
export const proposalsOf = ({ visits, hasBegun }: LeftDay): Settlement[] =>
  visits.map((visit) => ({ visit, outcome: proposedFor(visit.appointment, { hasBegun }) }));

/** What is asked before it is noted: of all that is proposed, or of somebody whose doctor is still at work. */
const createQuestion = <T>(act: (about: T) => void) => {
  const [about, setAbout] = createSignal<T>();
  const keep = (): void => void setAbout(undefined);
  const confirm = (): void => {
    const asked = about();
    keep();
    if (asked !== undefined) act(asked);
  };
  return { about, ask: (next: T): void => void setAbout(() => next), keep, confirm };
};

/** Whose outcome is put right, and to what. */
const createChange = () => {
  const [about, setAbout] = createSignal<DecidedVisit>();
  const keep = (): void => void setAbout(undefined);
  const to = (outcome: Outcome): void => {
    const visit = about();
    keep();
    if (visit) settle([{ visit: { appointment: visit.appointment, patient: visit.patient }, outcome }]);
  };
  return { about, ask: (visit: DecidedVisit): void => void setAbout(() => visit), keep, to };
};

/** Of whom the desk is still to say how their visit ended, and saying so. */
export const createOutcomes = (clinicId: () => ClinicId | undefined) => {
  const list = createLoad(clinicId, (id) => call(listUndecided, { clinicId: id }));
  reloadWhenEnded(list);
  createVisibleInterval(() => void list.reload("quietly"), interval);
  /** Who is with the doctor is decided about by themselves alone: somebody has to look. */
  const open = createMemo(() =>
    (list.value()?.sessions ?? [])
      .flatMap(proposalsOf)
      .filter(({ visit }) => !isInside(visit.appointment.state) && !isBeingSettled(visit)),
  );
  return {
    list,
    open,
    change: createChange(),
    all: createQuestion<readonly Settlement[]>(settle),
    one: createQuestion<Asked>(settleAsked),
  };
};

/** Whom somebody decides about though their doctor, named so, is still at work. */
export type Asked = Settlement & { doctor: string };

const settleAsked = ({ visit, outcome }: Asked): void => settle([{ visit, outcome }]);
