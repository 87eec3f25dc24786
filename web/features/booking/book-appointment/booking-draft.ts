import { longestComplaint } from "../../../../shared/booking/complaint.ts";
import type { Slot } from "../../../../shared/schedule/slot.ts";

/** What has been answered so far; `complaint` is there once it was asked, and may be empty. */
export type BookingDraft = {
  service?: string | undefined;
  clinicId?: string | undefined;
  patientId?: string | undefined;
  complaint?: string | undefined;
  slot?: Slot | undefined;
  /** The questions that a link had answered: nobody is asked them. */
  given?: readonly Step[] | undefined;
};

/** The questions in their order; the time comes last, so that nothing is held while the rest is filled in. */
export const steps = ["layanan", "puskesmas", "untuk", "keluhan", "waktu", "periksa"] as const;
export type Step = (typeof steps)[number];

const answerOf: Record<Exclude<Step, "periksa">, Exclude<keyof BookingDraft, "given">> = {
  layanan: "service",
  puskesmas: "clinicId",
  untuk: "patientId",
  keluhan: "complaint",
  waktu: "slot",
};

/** Whether a question is answered with what can be sent. */
const isAnswered = (draft: BookingDraft, step: Step): boolean =>
  step === "periksa" ||
  (draft[answerOf[step]] !== undefined && (step !== "keluhan" || (draft.complaint ?? "").length <= longestComplaint));

/** The first question still open. */
export const nextStep = (draft: BookingDraft): Step => steps.find((step) => !isAnswered(draft, step)) ?? "periksa";

/** A new booking that begins with what a link knows. */
export const begunWith = (known: Pick<BookingDraft, "service" | "clinicId" | "patientId" | "slot">): BookingDraft => {
  const given = steps.filter((step) => step !== "periksa" && isAnswered(known, step));
  return { ...known, complaint: undefined, slot: known.slot, given };
};

/** Which of the questions asked a step is, and of how many; undefined for one that a link had answered. */
export const placeOf = ({ given = [] }: BookingDraft, step: Step): { number: number; of: number } | undefined => {
  const asked = steps.filter((one) => !given.includes(one));
  const index = asked.indexOf(step);
  return index < 0 ? undefined : { number: index + 1, of: asked.length };
};

/** Whether something that was kept is a draft; a slot that isn't one would break the screen that shows it. */
export const isDraft = (value: unknown): boolean => {
  const { slot, given = [], ...texts } = Object(value) as BookingDraft;
  const isSlot = slot === undefined || (typeof slot.sessionId === "string" && Number.isFinite(slot.start));
  return (
    isSlot &&
    Array.isArray(given) &&
    typeof value === "object" &&
    value !== null &&
    Object.values(texts).every((text) => typeof text === "string")
  );
};

/** Whether `step` can be shown: everything before it is answered. */
export const isReached = (draft: BookingDraft, step: Step): boolean =>
  steps.indexOf(step) <= steps.indexOf(nextStep(draft));

/** The draft with some answers changed; another service or clinic has other times. */
export const answered = (draft: BookingDraft, answers: BookingDraft): BookingDraft => {
  const differs = (name: "service" | "clinicId"): boolean => name in answers && answers[name] !== draft[name];
  return { ...draft, ...((differs("service") || differs("clinicId")) && { slot: undefined }), ...answers };
};
