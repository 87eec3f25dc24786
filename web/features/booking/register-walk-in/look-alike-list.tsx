import { createMemo, For, type JSX, Show } from "solid-js";
import type { SessionDay, Visit } from "../../../../shared/booking/visit.ts";
import type { Patient } from "../../../../shared/people/patient.ts";
import { type Directory, zoneIn } from "../../../parts/directory/create-directory.ts";
import { numberIn } from "../../../parts/directory/number-in.ts";
import { clock, fullDate } from "../../../time/format-time.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { lookAlikes, type Written } from "./look-alikes.ts";
import { walkInText } from "./text.ts";

type Props = {
  days: readonly SessionDay[];
  written: Written;
  directory: Directory | undefined;
  /** Where a visit stands, in the desk's words. */
  stateOf: (visit: Visit) => string;
  mayNote: (visit: Visit) => boolean;
  onCheckIn: (visit: Visit) => void;
  /** Whether its patient, who was seen, may be given another number. */
  mayComeAgain: (visit: Visit) => boolean;
  onAgain: (patient: Patient) => void;
};

/** One of them, with what can be done for them. */
const LookAlike = (props: Omit<Props, "days" | "written"> & { visit: Visit }): JSX.Element => {
  const { appointment, patient } = props.visit;
  return (
    <li>
      <span>
        <strong>
          <bdi>{patient.name}</bdi>
        </strong>
        <span class="quiet figures">
          {walkInText().alikeFacts(
            fullDate(patient.birthDate),
            numberIn(props.directory, appointment.slot),
            clock(appointment.slot.start, zoneIn(props.directory)),
            props.stateOf(props.visit),
          )}
        </span>
      </span>
      <Show when={props.mayNote(props.visit)}>
        <Button aria-label={walkInText().presentOf(patient.name)} onClick={() => props.onCheckIn(props.visit)}>
          {walkInText().present}
        </Button>
      </Show>
      <Show when={props.mayComeAgain(props.visit)}>
        <Button aria-label={walkInText().againOf(patient.name)} onClick={() => props.onAgain(patient)}>
          {walkInText().again}
        </Button>
      </Show>
    </li>
  );
};

/** Who of today may be the person being written, so that nobody gets two numbers. */
export const LookAlikeList = (props: Props): JSX.Element => {
  const found = createMemo(() => lookAlikes(props.days, props.written));
  return (
    <Show when={found().length > 0}>
      <Notice kind="waiting">
        <p>{walkInText().alike}</p>
        <ul class="look-alikes">
          <For each={found()}>{(visit) => <LookAlike {...props} visit={visit} />}</For>
        </ul>
      </Notice>
    </Show>
  );
};
