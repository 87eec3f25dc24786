import { createMemo, createSignal, For, type JSX, Show } from "solid-js";
import type { ClinicId } from "../../../shared/place/clinic.ts";
import type { Place } from "../../../shared/place/place.ts";
import type { Slot } from "../../../shared/roster/slot.ts";
import { decimal } from "../../time/format-time.ts";
import { Field } from "../../ui/field.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Row } from "../../ui/row.tsx";
import type { Directory } from "./create-directory.ts";
import { zoneIn } from "./create-directory.ts";
import { type ClinicChoice, clinicChoices, clinicsMatching } from "./find-clinics.ts";
import { nearDay } from "./near-day.ts";
import { clinicsText } from "./text.ts";

type Props = {
  directory: Directory;
  place: Place | undefined;
  /** Next free slot by clinic, where a service was chosen and the answer is there. */
  next?: ReadonlyMap<ClinicId, Slot> | undefined;
  /** Only clinics that offer it. */
  service?: string | undefined;
  onChoose: (clinicId: ClinicId) => void;
};

/** Clinics to search and choose from: how far, and how soon. */
export const ClinicList = (props: Props): JSX.Element => {
  const [typed, setTyped] = createSignal("");
  const offering = createMemo(() =>
    props.directory.clinics.filter(({ services }) => props.service === undefined || services.includes(props.service)),
  );
  const choices = createMemo(() =>
    clinicChoices(clinicsMatching(offering(), typed()), { place: props.place, next: props.next }),
  );
  const soonest = (choice: ClinicChoice): JSX.Element => (
    <Show when={choice.next} fallback={<Show when={props.next}>{clinicsText().full}</Show>}>
      {(slot) => (
        <>
          {clinicsText().next}
          <br />
          <strong class="figures">{nearDay(slot().start, zoneIn(props.directory), Date.now())}</strong>
        </>
      )}
    </Show>
  );
  const where = ({ clinic, km }: ClinicChoice): string =>
    [clinicsText().kecamatan(clinic.kecamatan.name), ...(km === undefined ? [] : [clinicsText().km(decimal(km))])].join(
      " · ",
    );
  return (
    <>
      <Field label={clinicsText().search} type="search" autocomplete="off" value={typed()} onInput={setTyped} />
      <p class="unseen" role="status">
        {clinicsText().count(choices().length)}
      </p>
      <ul class="rows">
        <For
          each={choices()}
          fallback={
            <li>
              <Notice>
                <p>{clinicsText().none(typed())}</p>
                <p>{clinicsText().noneHint}</p>
              </Notice>
            </li>
          }
        >
          {(choice) => (
            <li>
              <Row
                title={choice.clinic.name}
                detail={where(choice)}
                aside={soonest(choice)}
                onClick={() => props.onChoose(choice.clinic.id)}
              />
            </li>
          )}
        </For>
      </ul>
    </>
  );
};
