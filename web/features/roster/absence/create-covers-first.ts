import { createSignal } from "solid-js";
import { isCoverable } from "../../../parts/absence/create-absence-look.ts";
import { type AbsenceState, wholeClinic } from "./create-absence.ts";

/** Brings the first shift that nobody covers into view, and puts the cursor there. */
const leadTo = (place: HTMLElement | undefined): void => {
  const first = [...(place?.querySelectorAll("select") ?? [])].find(({ value }) => value === "");
  first?.scrollIntoView({ block: "center" });
  first?.focus({ preventScroll: true });
};

/** On a phone the shifts that fall out lie below the button: it leads there once before it publishes. */
export const createCoversFirst = (absence: AbsenceState) => {
  // As it is when the form opens: to follow the width would add a file to what the staff's home has to name.
  const isWide = matchMedia("(min-width: 900px)").matches;
  const [led, setLed] = createSignal<ReturnType<AbsenceState["asked"]>>();
  /** The shifts that nobody covers as it is now; of a clinic that is closed nobody is to cover any. */
  const open = () =>
    absence.who() === wholeClinic
      ? []
      : (absence.look.load.value()?.off ?? []).filter((shift) => absence.look.coverOf(shift) === "");
  const uncovered = (): number => open().length;
  /** Those of them that somebody can cover: where nobody can, there is nothing to lead to. */
  const coverable = (): number => open().filter(isCoverable).length;
  const leads = (): boolean => !isWide && !absence.isFixed() && coverable() > 0 && led() !== absence.asked();
  return {
    uncovered,
    coverable,
    leads,
    lead: (place: HTMLElement | undefined): void => {
      setLed(absence.asked());
      leadTo(place);
    },
  };
};

export type CoversFirst = ReturnType<typeof createCoversFirst>;
