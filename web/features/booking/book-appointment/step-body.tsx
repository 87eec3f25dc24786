import { Navigate } from "@solidjs/router";
import { type JSX, Match, Show, Switch } from "solid-js";
import { toVisits } from "../../../addresses/booking/to-visits.ts";
import { toWaitlist } from "../../../addresses/booking/to-waitlist.ts";
import { toSignIn } from "../../../addresses/identity/to-sign-in.ts";
import { toAddMember } from "../../../addresses/people/to-add-member.ts";
import { Loaded } from "../../../load/loaded.tsx";
import { ClinicList } from "../../../parts/directory/clinic-list.tsx";
import { NearestFirst } from "../../../parts/directory/nearest-first.tsx";
import { ClaimOutcome } from "../../../parts/slot/claim-outcome.tsx";
import { howText } from "../../../parts/slot/come-to.ts";
import { WeekOfSlots } from "../../../parts/slot/week-of-slots.tsx";
import { session } from "../../../session/session.ts";
import { LinkButton } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import type { Step } from "./booking-draft.ts";
import { CheckStep } from "./check-step.tsx";
import { ComplaintStep } from "./complaint-step.tsx";
import type { BookingFlow } from "./create-booking-flow.ts";
import { ServiceStep } from "./service-step.tsx";
import { bookingText } from "./text.ts";
import { toStep } from "./to-step.ts";
import { WhoStep } from "./who-step.tsx";

type Props = { flow: BookingFlow };

const Where = (props: Props): JSX.Element => (
  <>
    <NearestFirst place={props.flow.place} />
    <Loaded load={props.flow.directory} rows={6}>
      {(directory) => (
        <ClinicList
          directory={directory()}
          place={props.flow.place.place()}
          next={props.flow.nextSlots.value()}
          isAsking={props.flow.isAskingNext()}
          whereOf={howText}
          service={props.flow.booking.draft().service}
          onChoose={(clinicId) => props.flow.goOn({ clinicId })}
        />
      )}
    </Loaded>
  </>
);

const Who = (props: Props): JSX.Element => (
  <Show when={session.pool() === "people"} fallback={<Navigate href={toSignIn({ kembali: toStep("untuk") })} />}>
    <Loaded load={props.flow.household}>
      {(members) => (
        <Show when={members().length > 0} fallback={<Navigate href={toAddMember({ kembali: toStep("untuk") })} />}>
          <WhoStep
            members={members()}
            limitReached={props.flow.limitReached}
            onChoose={(patientId) => props.flow.goOn({ patientId })}
          />
        </Show>
      )}
    </Loaded>
  </Show>
);

const When = (props: Props): JSX.Element => (
  <>
    <p>{props.flow.clinic()?.name}</p>
    <WeekOfSlots
      clinicId={props.flow.booking.draft().clinicId}
      service={props.flow.booking.draft().service}
      directory={props.flow.directory.value()}
      chosen={props.flow.booking.draft().slot}
      onChoose={(slot) => props.flow.goOn({ slot })}
      toWait={(date) => {
        const { clinicId, service, patientId } = props.flow.booking.draft();
        return toWaitlist({ puskesmas: clinicId, layanan: service, untuk: patientId, hari: date });
      }}
    />
  </>
);

const Check = (props: Props): JSX.Element => (
  <>
    <ClaimOutcome
      state={props.flow.booking.state()}
      directory={props.flow.directory.value()}
      otherTime={toStep("waktu")}
      onTake={(slot) => void props.flow.booking.book(slot)}
    />
    <CheckStep
      draft={props.flow.booking.draft()}
      directory={props.flow.directory.value()}
      patientName={props.flow.patientName()}
      lost={props.flow.booking.state().status === "lost"}
      isFixed={props.flow.booking.isFixed()}
    />
  </>
);

/** One question of a booking. */
export const StepBody = (props: Props & { step: Step }): JSX.Element => (
  <Switch>
    <Match when={props.step === "layanan"}>
      <Show when={props.flow.isFull()}>
        <Notice kind="waiting">
          <p>{bookingText().full}</p>
          <LinkButton href={toVisits()}>{bookingText().seeVisits}</LinkButton>
        </Notice>
      </Show>
      <Loaded load={props.flow.directory} rows={6}>
        {() => <ServiceStep services={props.flow.services()} onChoose={(service) => props.flow.goOn({ service })} />}
      </Loaded>
    </Match>
    <Match when={props.step === "puskesmas"}>
      <Where flow={props.flow} />
    </Match>
    <Match when={props.step === "untuk"}>
      <Who flow={props.flow} />
    </Match>
    <Match when={props.step === "keluhan"}>
      <ComplaintStep
        complaint={props.flow.booking.draft().complaint ?? ""}
        onInput={(complaint) => props.flow.booking.answer({ complaint })}
      />
    </Match>
    <Match when={props.step === "waktu"}>
      <When flow={props.flow} />
    </Match>
    <Match when={props.step === "periksa"}>
      <Check flow={props.flow} />
    </Match>
  </Switch>
);
