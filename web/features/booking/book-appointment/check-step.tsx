import "./check-step.css";
import { For, type JSX, Show } from "solid-js";
import { sessionIdParts } from "../../../../shared/schedule/session.ts";
import { unturned } from "../../../../shared/text/written-lines.ts";
import { clinicIn, type Directory, serviceIn, zoneIn } from "../../../parts/directory/create-directory.ts";
import { whoAndHow } from "../../../parts/slot/come-to.ts";
import { language } from "../../../text/language.ts";
import { clockInZone, dayAndMonth } from "../../../time/format-time.ts";
import type { BookingDraft, Step } from "./booking-draft.ts";
import { bookingText } from "./text.ts";
import { toStep } from "./to-step.ts";

type Props = {
  draft: BookingDraft;
  directory: Directory | undefined;
  patientName: string | undefined;
  /** Whether the time was taken by somebody else. */
  lost: boolean;
  /** Whether it was sent and may have arrived. */
  isFixed: boolean;
};

type Row = { name: keyof ReturnType<typeof bookingText>["rows"]; value: string; step: Step };

const ChangeLink = (props: { row: Row }): JSX.Element => (
  <a href={toStep(props.row.step)}>
    {bookingText().change}
    <span class="unseen"> {bookingText().rows[props.row.name]}</span>
  </a>
);

/** Everything that was answered, each answer with the way to change it as long as it can be. */
export const CheckStep = (props: Props): JSX.Element => {
  const time = (): string => {
    const { slot } = props.draft;
    if (!slot) return "";
    const { date, practitionerId } = sessionIdParts(slot.sessionId);
    const who = whoAndHow(props.directory, practitionerId, slot);
    return `${dayAndMonth(date)}\n${clockInZone(slot.start, zoneIn(props.directory))}\n${who}`;
  };
  const rows = (): Row[] => {
    const { service = "", clinicId = "", complaint = "" } = props.draft;
    return [
      { name: "slot", value: time(), step: "waktu" },
      { name: "clinic", value: clinicIn(props.directory, clinicId)?.name ?? "", step: "puskesmas" },
      { name: "service", value: serviceIn(props.directory, service)?.name[language()] ?? "", step: "layanan" },
      { name: "patient", value: props.patientName ?? "", step: "untuk" },
      { name: "complaint", value: unturned(complaint).trim() || bookingText().empty, step: "keluhan" },
    ];
  };
  return (
    <dl class="check">
      <For each={rows()}>
        {(row) => (
          <div data-lost={row.name === "slot" && props.lost ? "" : undefined}>
            <dt>{bookingText().rows[row.name]}</dt>
            <dd translate={row.name === "slot" ? "no" : undefined}>
              <bdi>{row.value}</bdi>
            </dd>
            <Show when={!props.isFixed}>
              <dd>
                <ChangeLink row={row} />
              </dd>
            </Show>
          </div>
        )}
      </For>
    </dl>
  );
};
