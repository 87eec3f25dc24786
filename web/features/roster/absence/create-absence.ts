import { createMemo, untrack } from "solid-js";
import type { RequestInputOf, ResponseOf } from "../../../../shared/api/routes.ts";
import type { ClinicId } from "../../../../shared/place/clinic.ts";
import type { Cover } from "../../../../shared/roster/change/absence.ts";
import type { LocalDate } from "../../../../shared/time/local-date.ts";
import type { SubmitState } from "../../../api/create-submit.ts";
import { createDraft } from "../../../form/create-draft.ts";
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
  /** Who is away on which days, where whoever led here said so. */
  about?: (WrittenPeriod & { who: string }) | undefined;
  preview: (asked: AbsenceAsked) => Promise<AbsencePreview>;
  markAway: (input: MarkAway, key: string) => Promise<Made>;
  closeDay: (input: CloseDay, key: string) => Promise<Made>;
};

/** Who is away, where it is the clinic itself. */
export const wholeClinic = "*";

/** An absence as it is being filled in, and who is to cover its shifts. */
type Written = WrittenPeriod & { who: string; cover: readonly Cover[] };

const areWords = (value: unknown, names: readonly string[]): boolean =>
  names.every((name) => typeof Object(value)[name] === "string");

const isWritten = (value: unknown): boolean => {
  const { cover } = Object(value);
  return (
    areWords(value, ["who", "from", "to", "begins", "ends"]) &&
    Array.isArray(cover) &&
    cover.every((one) => areWords(one, ["practitionerId", "date", "code", "by"]))
  );
};

/** What was sent and may have arrived, as it was filled in: it is only sent again as it was. */
const sentIn = (state: SubmitState<Sent, Made>): Written | undefined => {
  if (!("input" in state) || state.status === "refused") return undefined;
  const { input } = state;
  const { from, to, begins = "", ends = "" } = "away" in input ? input.away : input.closed;
  const of = "away" in input ? input.away : { practitionerId: wholeClinic, cover: [] };
  return { who: of.practitionerId, cover: of.cover, from, to, begins, ends };
};

const isOther = (written: Written, about: WrittenPeriod & { who: string }): boolean =>
  (["who", "from", "to", "begins", "ends"] as const).some((part) => written[part] !== about[part]);

const draftFor = ({ clinicId, today, markAway, closeDay }: Deps) =>
  createDraft<Written, Sent, Made>({
    name: `absence.${clinicId}`,
    empty: { who: "", from: today, to: today, begins: "", ends: "", cover: [] },
    isDraft: isWritten,
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
  const draft = draftFor(deps);
  const { state, isFixed } = draft;
  const values = (): Written => sentIn(state()) ?? draft.values();
  // Who covers is chosen for one absence; of another it is asked anew.
  const write = (part: Partial<Omit<Written, "cover">>): void => {
    draft.write({ ...values(), ...part, cover: [] });
  };
  const { about } = deps;
  // Over a reload who covers stays as it was chosen.
  if (about && untrack(() => isOther(values(), about))) write(about);
  const who = (): string => values().who;
  const read = (): AbsenceAsked | undefined => {
    const days = readPeriod(values());
    if (!days || who() === "") return undefined;
    return { clinicId: deps.clinicId, ...days, ...(who() !== wholeClinic && { practitionerId: who() }) };
  };
  const asked = createMemo(read, undefined, { equals: (a, b) => JSON.stringify(a) === JSON.stringify(b) });
  const look = createAbsenceLook(asked, deps.preview, {
    begun: untrack(values).cover,
    chosen: (cover) => draft.write({ ...draft.values(), cover }),
  });
  const publish = async (): Promise<void> => {
    const [wanted, shown] = [asked(), look.load.value()];
    if (!wanted || !shown) return;
    await draft.send(toSend(wanted, { look, digest: shown.digest }));
    // What was shown is no longer so: it is shown anew, and the person decides again.
    if (state().status === "refused") void look.load.reload();
  };
  const choose = (chosen: string): void => write({ who: chosen });
  // Whoever is told of a second one is rarely told of the same days.
  return { who, period: values, asked, look, publish, choose, write, another: draft.clear, isFixed, state };
};

export type AbsenceState = ReturnType<typeof createAbsence>;
