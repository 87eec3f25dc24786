import { useParams, useSearchParams } from "@solidjs/router";
import { createSignal, type JSX, Show } from "solid-js";
import { type Appointment, isUpcoming } from "../../../../shared/booking/appointment.ts";
import { spokenCode } from "../../../../shared/booking/booking-code.ts";
import { type OwnTime, ownTime } from "../../../../shared/booking/displaced/own-time.ts";
import { mayBeMovedAfter } from "../../../../shared/booking/pending.ts";
import type { Visit } from "../../../../shared/booking/visit.ts";
import { type ClinicId, districtOf } from "../../../../shared/place/clinic.ts";
import { sessionIdParts } from "../../../../shared/schedule/session.ts";
import type { Slot } from "../../../../shared/schedule/slot.ts";
import { toCalls } from "../../../addresses/booking/to-calls.ts";
import { toDesk } from "../../../addresses/booking/to-desk.ts";
import { toOutcomes } from "../../../addresses/booking/to-outcomes.ts";
import { Loaded } from "../../../load/loaded.tsx";
import { ownClinic } from "../../../parts/clinic/own-clinic.ts";
import { clinicIn, createDirectory, type Directory, zoneIn } from "../../../parts/directory/create-directory.ts";
import { numberIn } from "../../../parts/directory/number-in.ts";
import { ClaimOutcome } from "../../../parts/slot/claim-outcome.tsx";
import { whoAndWhere } from "../../../parts/slot/come-to.ts";
import { slotsText } from "../../../parts/slot/text.ts";
import { WeekOfSlots } from "../../../parts/slot/week-of-slots.tsx";
import { UnreadClinics } from "../../../parts/unread-clinics/unread-clinics.tsx";
import { clock, fullDate, shortDate } from "../../../time/format-time.ts";
import { Button, LinkButton } from "../../../ui/button.tsx";
import { Select } from "../../../ui/field.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { Page } from "../../../ui/page.tsx";
import { createMoveVisit } from "./create-move-visit.ts";
import { movedTo } from "./moved-to.ts";
import { moveVisitText } from "./text.ts";

/** Back to where one came from. */
const wayBack = (from: () => string | string[] | undefined) => {
  const ways: Record<string, { to: () => string; word: () => string }> = {
    telepon: { to: () => toCalls(), word: () => moveVisitText().toCalls },
    hasil: { to: () => toOutcomes(), word: () => moveVisitText().toOutcomes },
  };
  const way = () => ways[String(from())];
  return {
    back: (): string => way()?.to() ?? toDesk(),
    toBack: (): string => way()?.word() ?? moveVisitText().toDesk,
  };
};

/** All that the screen knows. */
const createPage = () => {
  const params = useParams<{ date: string; appointmentId: string }>();
  const [search] = useSearchParams();
  const directory = createDirectory();
  const wanted = () => {
    const clinicId = ownClinic();
    return clinicId === undefined ? undefined : { clinicId, date: params.date };
  };
  const zone = () => zoneIn(directory.value());
  return {
    ...createMoveVisit(params.appointmentId, wanted),
    directory: () => directory.value(),
    ...wayBack(() => search.dari),
    time: ({ sessionId, start }: Slot): string =>
      `${shortDate(sessionIdParts(sessionId).date)} ${clock(start, zone())}`,
  };
};

type Known = { known: ReturnType<typeof createPage> };

const clinicOf = ({ appointment }: Visit): ClinicId => sessionIdParts(appointment.slot.sessionId).clinicId;

/** The clinics of a visit's district: to any of them its patient could move it too. */
const optionsFor = (directory: Directory | undefined, clinicId: ClinicId): { value: string; label: string }[] => {
  const clinics = directory?.clinics.filter(({ id }) => districtOf(id) === districtOf(clinicId)) ?? [];
  return clinics.length > 0
    ? clinics.map(({ id, name }) => ({ value: id, label: name }))
    : [{ value: clinicId, label: clinicId }];
};

/** Other times for one visit: at its own clinic first. */
const OtherTimes = (props: Known & { visit: Visit }): JSX.Element => {
  const { known } = props;
  const [clinicId, setClinicId] = createSignal(clinicOf(props.visit));
  const slot = (): Slot => props.visit.appointment.slot;
  const time = (): OwnTime => ownTime(props.visit.appointment);
  return (
    <>
      <p>
        <strong>{moveVisitText().who(props.visit.patient.name, fullDate(props.visit.patient.birthDate))}</strong>
        <br />
        {moveVisitText().ownTime[time()](known.time(slot()))}
      </p>
      <ClaimOutcome
        state={known.state()}
        directory={known.directory()}
        moves
        onTake={(slot) => void known.move(slot)}
      />
      <Show when={!known.isFixed()}>
        <Select
          label={moveVisitText().clinic}
          value={clinicId()}
          options={optionsFor(known.directory(), clinicOf(props.visit))}
          onChange={setClinicId}
        />
        <UnreadClinics directory={known.directory()} />
        <WeekOfSlots
          clinicId={clinicId()}
          service={props.visit.appointment.service}
          directory={known.directory()}
          chosen={known.chosen()}
          from={sessionIdParts(slot().sessionId).date}
          closed={time() === "kept" ? undefined : slot()}
          onChoose={known.choose}
        />
      </Show>
    </>
  );
};

/** What the desk tells the person: the new number and time, and the code they know. */
const Moved = (props: Known & { appointment: Appointment; name: string }): JSX.Element => {
  const { slot, code, mode, state } = props.appointment;
  const { clinicId, practitionerId } = sessionIdParts(slot.sessionId);
  const words = (): string[] =>
    [
      props.known.time(slot),
      whoAndWhere(props.known.directory(), practitionerId, slot),
      clinicIn(props.known.directory(), clinicId)?.name,
      moveVisitText().met[mode],
      state.status === "waiting" ? moveVisitText().stays : undefined,
      moveVisitText().code(spokenCode(code)),
    ].filter((word) => word !== undefined);
  return (
    <Notice kind="done">
      <p>{moveVisitText().tell(props.name)}</p>
      <p>
        <strong class="figures">{moveVisitText().number(numberIn(props.known.directory(), slot))}</strong>
      </p>
      <p>{words().join(" · ")}</p>
    </Notice>
  );
};

/** The desk moves a visit for its patient: the old time stays theirs until the new one is. */
export const MoveVisit = (): JSX.Element => {
  const known = createPage();
  const done = (): Appointment | undefined => {
    const state = known.state();
    return state.status === "done" ? state.appointment : undefined;
  };
  const isSaving = (): boolean => known.state().status === "saving";
  const movable = (): Visit | undefined => {
    const visit = known.visit();
    return visit && (isUpcoming(visit.appointment) || mayBeMovedAfter(visit.appointment.state)) ? visit : undefined;
  };
  const Bar = (): JSX.Element => (
    <Show when={!done() && movable() && known.chosen()}>
      {(slot) => (
        <>
          <Show when={movable()}>{(visit) => <p>{movedTo(known.directory(), visit().appointment, slot())}</p>}</Show>
          <Button kind="primary" wide busy={isSaving()} onClick={() => void known.move(slot())}>
            {isSaving() ? moveVisitText().moving : moveVisitText().move(known.time(slot()))}
          </Button>
        </>
      )}
    </Show>
  );
  const Choosing = (): JSX.Element => (
    <Loaded load={known.day}>
      {() => (
        <Show
          when={movable()}
          fallback={
            <Show
              when={known.isFixed()}
              fallback={<Notice kind="waiting">{known.visit() ? moveVisitText().cannot : moveVisitText().gone}</Notice>}
            >
              <ClaimOutcome
                state={known.state()}
                directory={known.directory()}
                moves
                onTake={(slot) => void known.move(slot)}
              />
            </Show>
          }
        >
          {(visit) => <OtherTimes known={known} visit={visit()} />}
        </Show>
      )}
    </Loaded>
  );
  return (
    <Page title={done() ? moveVisitText().done : slotsText().moveWhere} bar={<Bar />}>
      <Show when={done()} fallback={<Choosing />}>
        {(appointment) => <Moved known={known} appointment={appointment()} name={known.visit()?.patient.name ?? ""} />}
      </Show>
      <LinkButton icon="back" href={known.back()}>
        {known.toBack()}
      </LinkButton>
    </Page>
  );
};
