import { type JSX, Show } from "solid-js";
import type { Clinic, ClinicId } from "../../../../shared/place/clinic.ts";
import { addDays, type LocalDate } from "../../../../shared/time/local-date.ts";
import { createActs } from "../../../acts/acts.ts";
import { Button } from "../../../ui/button.tsx";
import { Select } from "../../../ui/field.tsx";
import { weekText } from "./text.ts";

type Props = {
  from: LocalDate;
  thisWeek: LocalDate;
  clinicId: ClinicId | undefined;
  /** The clinics to choose from; one's own needs no choice. */
  clinics: Clinic[];
  onWeek: (from: LocalDate) => void;
  onClinic: (clinicId: ClinicId) => void;
};

/** Turns the weeks, chooses the puskesmas where there is a choice, prints. */
export const WeekBar = (props: Props): JSX.Element => {
  const print = (): void => window.print();
  createActs(() => [
    { word: weekText().after, key: "n", run: () => props.onWeek(addDays(props.from, 7)) },
    { word: weekText().before, key: "p", run: () => props.onWeek(addDays(props.from, -7)) },
    ...(props.from === props.thisWeek
      ? []
      : [{ word: weekText().current, key: "t", run: () => props.onWeek(props.thisWeek) }]),
    { word: weekText().print, key: "c", run: print },
  ]);
  return (
    <div class="week-bar">
      <Show when={props.clinics.length > 1}>
        <Select
          label={weekText().clinic}
          value={props.clinicId ?? ""}
          options={props.clinics.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={props.onClinic}
        />
      </Show>
      <Button icon="back" onClick={() => props.onWeek(addDays(props.from, -7))}>
        {weekText().before}
      </Button>
      <Show when={props.from !== props.thisWeek}>
        <Button onClick={() => props.onWeek(props.thisWeek)}>{weekText().current}</Button>
      </Show>
      <Button icon="next" onClick={() => props.onWeek(addDays(props.from, 7))}>
        {weekText().after}
      </Button>
      <Button icon="print" onClick={print}>
        {weekText().print}
      </Button>
    </div>
  );
};
