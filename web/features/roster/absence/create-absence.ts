import { createMemo, createSignal } from "solid-js";
import type { RequestInputOf, ResponseOf } from "../../../../shared/api/routes.ts";
import type { ClinicId } from "../../../../shared/place/clinic.ts";
import type { LocalDate } from "../../../../shared/time/local-date.ts";
import { createKeyedSubmit } from "../../../api/create-keyed-submit.ts";
import type { SubmitState } from "../../../api/create-submit.ts";
import {
  type AbsenceAsked,
  type AbsenceLook,
  type AbsencePreview,
  createAbsenceLook,
} from "../../../parts/absence/create-absence-look.ts";
import { readPeriod, type WrittenPeriod } from "../../../parts/absence/written-period.ts";

type MarkAway = RequestInputOf<"mark-away">;
type CloseDay = RequestInputOf<"close-day">;
type Made = ResponseOf<"mark-away">;
type Sent = { away: MarkAway } | { closed: CloseDay };

type Deps = {
  clinicId: ClinicId;
  today: LocalDate;
  preview: (asked: AbsenceAsked) => Promise<AbsencePreview>;
  markAway: (input: MarkAway, key: string) => Promise<Made>;
  closeDay: (input: CloseDay, key: string) => Promise<Made>;
};

/** Who is away, where it is the clinic itself. */
export const wholeClinic = "*";

/** What was sent and may have arrived, as it was filled in: it is only sent again as it was. */
const sentIn = (state: SubmitState<Sent, Made>): { who: string; period: WrittenPeriod } | undefined => {
  if (!("input" in state) || state.status === "refused") return undefined;
  const { input } = state;
  const { from, to, begins = "", ends = "" } = "away" in input ? input.away : input.closed;
  return { who: "away" in input ? input.away.practitionerId : wholeClinic, period: { from, to, begins, ends } };
};

const sendingFor = ({ clinicId, markAway, closeDay }: Deps) =>
  createKeyedSubmit<Sent, Made>({
    name: `absence.${clinicId}`,
    call: (sent, key) => ("away" in sent ? markAway(sent.away, key) : closeDay(sent.closed, key)),
  });

const toSend = (
  { practitionerId, ...days }: AbsenceAsked,
  { look, digest }: { look: AbsenceLook; digest: string },
): Sent =>
  practitionerId === undefined
    ? { closed: { ...days, digest } }
    : { away: { ...days, practitionerId, cover: look.cover(), digest } };

/** An absence being entered: who, when, what it does, and who covers; one sending publishes it. */
export const createAbsence = (deps: Deps) => {
  const submit = sendingFor(deps);
  const today = { from: deps.today, to: deps.today, begins: "", ends: "" };
  const begun = sentIn(submit.state()) ?? { who: "", period: today };
  const [who, setWho] = createSignal(begun.who);
  const [period, setPeriod] = createSignal<WrittenPeriod>(begun.period);
  const read = (): AbsenceAsked | undefined => {
    const days = readPeriod(period());
    if (!days || who() === "") return undefined;
    return { clinicId: deps.clinicId, ...days, ...(who() !== wholeClinic && { practitionerId: who() }) };
  };
  const asked = createMemo(read, undefined, { equals: (a, b) => JSON.stringify(a) === JSON.stringify(b) });
  const look = createAbsenceLook(asked, deps.preview);
  const publish = async (): Promise<void> => {
    const [wanted, shown] = [asked(), look.load.value()];
    if (!wanted || !shown) return;
    await submit.send(toSend(wanted, { look, digest: shown.digest }));
    // What was shown is no longer so: it is shown anew, and the person decides again.
    if (submit.state().status === "refused") void look.load.reload();
  };
  const choose = (chosen: string): void => {
    submit.reset();
    setWho(chosen);
  };
  const write = (part: Partial<WrittenPeriod>): void => {
    submit.reset();
    setPeriod((before) => ({ ...before, ...part }));
  };
  const isWrong = (): boolean => readPeriod(period()) === undefined;
  return { who, period, asked, look, publish, choose, write, isWrong, isFixed: submit.isFixed, state: submit.state };
};

export type AbsenceState = ReturnType<typeof createAbsence>;
