import { createMemo, createSignal, type JSX, on, onCleanup, Show } from "solid-js";
import type { ClinicId } from "../../../shared/place/clinic.ts";
import type { Place } from "../../../shared/place/place.ts";
import type { Slot } from "../../../shared/schedule/slot.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import type { Zone } from "../../../shared/time/zone.ts";
import { Loading } from "../../load/loading.tsx";
import { createNow } from "../../time/create-now.ts";
import { decimal } from "../../time/format-time.ts";
import { ById } from "../../ui/by-id.tsx";
import { Field } from "../../ui/field.tsx";
import { Fresh } from "../../ui/fresh.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Row } from "../../ui/row.tsx";
import { type Directory, zoneIn } from "./create-directory.ts";
import { type ClinicChoice, clinicChoices, clinicsMatching } from "./find-clinics.ts";
import { nearDay } from "./near-day.ts";
import { clinicsText } from "./text.ts";

type Props = {
  directory: Directory;
  place: Place | undefined;
  /** Next free slot by clinic, where a service was chosen and the answer is there. */
  next?: ReadonlyMap<ClinicId, Slot> | undefined;
  /** Whether those are being asked for. */
  isAsking?: boolean | undefined;
  /** Where one comes to for a slot; nothing for one by video. */
  whereOf?: ((slot: Slot) => string | undefined) | undefined;
  /** Only clinics that offer it. */
  service?: string | undefined;
  onChoose: (clinicId: ClinicId) => void;
};

/** Most puskesmas are called after their kecamatan: then it need not be said twice. */
const whereIs = ({ clinic }: ClinicChoice): string | undefined =>
  clinic.name.endsWith(clinic.kecamatan.name) ? undefined : clinicsText().kecamatan(clinic.kecamatan.name);

type ChoiceProps = Pick<Props, "whereOf" | "isAsking"> & {
  choice: ClinicChoice;
  zone: Zone;
  now: Instant;
  isFull: boolean;
};

/** What stands in the line of a clinic's next time where there is none: a line that came later would move all rows below. */
const noTime = ({ isFull, isAsking }: ChoiceProps): string | undefined => {
  if (isFull) return clinicsText().full;
  return isAsking ? clinicsText().asking : undefined;
};

const Detail = (props: ChoiceProps): JSX.Element => (
  <>
    <Show when={whereIs(props.choice)}>
      {(kecamatan) => (
        <>
          {kecamatan()}
          <br />
        </>
      )}
    </Show>
    <Show when={props.choice.next} fallback={noTime(props)}>
      {(slot) => (
        <>
          {clinicsText().next}{" "}
          <b class="soonest">
            <Fresh>{nearDay(slot().start, props.zone, props.now)}</Fresh>
          </b>
          <Show when={props.whereOf?.(slot())}>{(where) => <>, {where()}</>}</Show>
        </>
      )}
    </Show>
  </>
);

const ClinicRow = (props: ChoiceProps & { onChoose: () => void }): JSX.Element => (
  <li>
    <Row
      title={props.choice.clinic.name}
      detail={<Detail {...props} />}
      aside={props.choice.km === undefined ? undefined : clinicsText().km(decimal(props.choice.km))}
      onClick={() => props.onChoose()}
    />
  </li>
);

const Nothing = (props: { typed: string }): JSX.Element => (
  <li>
    <Notice>
      <p>{clinicsText().none(props.typed)}</p>
      <p>{clinicsText().noneHint}</p>
    </Notice>
  </li>
);

/** How long the rows wait for the free times they are ordered by, in milliseconds. */
const patience = 1_000;

/** The free times that the rows are ordered by: those known when they are first shown, or when another order is asked for. */
const createOrder = (props: Props, typed: () => string) => {
  const [isPatient, setPatient] = createSignal(props.isAsking === true);
  const timer = setTimeout(() => setPatient(false), patience);
  onCleanup(() => clearTimeout(timer));
  const isWaiting = createMemo(() => isPatient() && props.isAsking === true);
  const orderedBy = createMemo(on([isWaiting, typed, () => props.place], () => props.next));
  return { isWaiting, orderedBy };
};

const Rows = (props: Props & { choices: readonly ClinicChoice[]; typed: string }): JSX.Element => {
  const now = createNow();
  return (
    <ul class="rows">
      <ById each={props.choices} idOf={({ clinic }) => clinic.id} fallback={<Nothing typed={props.typed} />}>
        {(choice, clinicId) => (
          <ClinicRow
            choice={choice()}
            whereOf={props.whereOf}
            zone={zoneIn(props.directory)}
            now={now()}
            isFull={props.next !== undefined}
            isAsking={props.isAsking}
            onChoose={() => props.onChoose(clinicId)}
          />
        )}
      </ById>
    </ul>
  );
};

/**
 * Clinics to search and choose from: how far, and how soon. Free times that come in late, or anew, are said in their rows
 * and move none of them: it may be under a finger.
 */
export const ClinicList = (props: Props): JSX.Element => {
  const [typed, setTyped] = createSignal("");
  const { isWaiting, orderedBy } = createOrder(props, typed);
  const offering = createMemo(() =>
    props.directory.clinics.filter(({ services }) => props.service === undefined || services.includes(props.service)),
  );
  const choices = createMemo(
    () =>
      clinicChoices(clinicsMatching(offering(), typed(), props.directory.district.name), {
        place: props.place,
        next: props.next,
        orderedBy: orderedBy(),
      }),
    undefined,
    // No focus is lost while the list is asked again and is the same.
    { equals: (a, b) => JSON.stringify(a) === JSON.stringify(b) },
  );
  const order = (): string => {
    if (props.place) return clinicsText().byDistance;
    return orderedBy() ? clinicsText().bySoonest : clinicsText().byName;
  };
  return (
    <>
      <Field label={clinicsText().search} type="search" autocomplete="off" value={typed()} onInput={setTyped} />
      <Show when={!isWaiting()} fallback={<Loading rows={6} />}>
        <p class="quiet" role="status">
          <Fresh>{`${clinicsText().count(choices().length)}. ${order()}`}</Fresh>
        </p>
        <Rows {...props} choices={choices()} typed={typed()} />
      </Show>
    </>
  );
};
