import { Navigate, useSearchParams } from "@solidjs/router";
import { type JSX, Match, Show, Switch } from "solid-js";
import type { WaitedFor } from "../../../../shared/booking/waitlist/waitlist-entry.ts";
import { toBooking } from "../../../addresses/booking/to-booking.ts";
import { Loaded } from "../../../load/loaded.tsx";
import { clinicIn, createDirectory, type Directory, serviceIn } from "../../../parts/directory/create-directory.ts";
import { createHousehold, type Member } from "../../../parts/household/create-household.ts";
import { Page } from "../../../ui/page.tsx";
import { JoinFor } from "./join-for.tsx";
import { joinText } from "./text.ts";
import { UnknownPerson, UnknownPlace } from "./unknown.tsx";

type Props = { waiting: WaitedFor; day: string | undefined };

/** Whom, where and for what an address names, as far as there is such; nothing is filled in for what there is not. */
const Named = (props: Props): JSX.Element => {
  const directory = createDirectory();
  const household = createHousehold();
  const isPlace = (known: Directory): boolean =>
    clinicIn(known, props.waiting.clinicId) !== undefined && serviceIn(known, props.waiting.service) !== undefined;
  const place = (): Directory | undefined => {
    const known = directory.value();
    return known && isPlace(known) ? known : undefined;
  };
  const member = (): Member | undefined => household.value()?.find(({ id }) => id === props.waiting.patientId);
  const both = () => {
    const [known, person] = [place(), member()];
    return known && person && { known, person };
  };
  return (
    <Switch
      fallback={
        <Page title={joinText().title}>
          <Loaded load={directory}>{() => <Loaded load={household}>{() => undefined}</Loaded>}</Loaded>
        </Page>
      }
    >
      <Match when={directory.value() && !place()}>
        <UnknownPlace />
      </Match>
      <Match when={household.value() && !member()}>
        <UnknownPerson {...props} members={household.value() ?? []} />
      </Match>
      <Match when={both()}>
        {(shown) => (
          <JoinFor waiting={props.waiting} day={props.day} directory={shown().known} name={shown().person.name} />
        )}
      </Match>
    </Switch>
  );
};

const one = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value);

/** Joining the list of those who wait for a place of a service at a clinic. */
export const JoinWaitlist = (): JSX.Element => {
  const [search] = useSearchParams();
  const waiting = (): WaitedFor | undefined => {
    const [clinicId, service, patientId] = [search.puskesmas, search.layanan, search.untuk].map(one);
    return clinicId && service && patientId ? { clinicId, service, patientId } : undefined;
  };
  return (
    <Show when={waiting()} keyed fallback={<Navigate href={toBooking()} />}>
      {(known) => <Named waiting={known} day={one(search.hari)} />}
    </Show>
  );
};
