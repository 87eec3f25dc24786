import type { Appointment } from "../../../shared/booking/appointment.ts";
import { isOffered } from "../../../shared/booking/displaced/offer.ts";
import { sessionIdParts } from "../../../shared/schedule/session.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import { localDate } from "../../../shared/time/zone.ts";
import { toBooking } from "../../addresses/booking/to-booking.ts";
import { toTicket } from "../../addresses/booking/to-ticket.ts";
import { toVisits } from "../../addresses/booking/to-visits.ts";
import "./my-home.css";
import { type JSX, Show } from "solid-js";
import type { Load } from "../../load/create-load.ts";
import { Loaded } from "../../load/loaded.tsx";
import { createDirectory, type Directory, zoneIn } from "../../parts/directory/create-directory.ts";
import { createHousehold, firstName, type Member } from "../../parts/household/create-household.ts";
import { UnsentMember } from "../../parts/household/unsent-member.tsx";
import { whoAndHow } from "../../parts/slot/come-to.ts";
import { createSameHour } from "../../parts/slot/create-same-hour.ts";
import type { Choice } from "../../parts/slot/grouped-choices.ts";
import { slotsText } from "../../parts/slot/text.ts";
import { createUpcoming } from "../../parts/visit/create-visits.ts";
import { isBeingCancelled } from "../../parts/visit/is-being-cancelled.ts";
import { keepVisitsFresh } from "../../parts/visit/keep-visits-fresh.ts";
import { obstacleTo } from "../../parts/visit/obstacle.ts";
import { Ticket } from "../../parts/visit/ticket.tsx";
import { TicketLink } from "../../parts/visit/ticket-link.tsx";
import { UnsentBooking } from "../../parts/visit/unsent-booking.tsx";
import { VisitNext } from "../../parts/visit/visit-next.tsx";
import { UnsentWishes } from "../../parts/waitlist/unsent-wishes.tsx";
import { WaitsLater } from "../../parts/waitlist/waits-later.tsx";
import { lazyPart } from "../../screens/lazy-screen.tsx";
import { createNow } from "../../time/create-now.ts";
import { clock } from "../../time/format-time.ts";
import { partOfDayAt } from "../../time/part-of-day.ts";
import { LinkButton } from "../../ui/button.tsx";
import { ById } from "../../ui/by-id.tsx";
import { Page } from "../../ui/page.tsx";
import { Foot } from "./foot.tsx";
import { shownFirst } from "./shown-first.ts";
import { homeText } from "./text.ts";

const BookFor = (props: { members: Member[] }): JSX.Element => (
  <section class="for">
    <h2>{homeText().bookFor}</h2>
    <div class="people">
      <ById each={props.members} idOf={({ id }) => id}>
        {(member, id) => (
          <a href={toBooking({ untuk: id })}>
            <bdi>{member().relation === "self" ? homeText().me : firstName(member().name)}</bdi>
          </a>
        )}
      </ById>
    </div>
  </section>
);

const Others = (props: { count: number }): JSX.Element => (
  <Show when={props.count > 0}>
    <LinkButton wide href={toVisits()}>
      {homeText().others(props.count)}
    </LinkButton>
  </Show>
);

/** What was sent and has no answer yet. */
const Unsent = (props: { visits: Load<Appointment[]>; household: Load<Member[]> }): JSX.Element => (
  <>
    <UnsentBooking visits={props.visits} />
    <UnsentWishes household={props.household.value()} />
    <UnsentMember household={props.household} back="/" />
  </>
);

const greetingOf = (self: Member | undefined, greeting: string): string =>
  self ? homeText().hello(greeting, firstName(self.name)) : greeting;

/** Fetched by whoever is met at the clinic. */
const SayHere = lazyPart(async () => (await import("../../features/booking/check-in-at-door/say-here.tsx")).SayHere);

type CardProps = {
  visit: Appointment;
  now: Instant;
  directory: Directory | undefined;
  name: string | undefined;
  visits: Load<Appointment[]>;
};

/** Whether a visit lost its time and may be given another by its patient. */
const isMovable = ({ visit, now }: CardProps): boolean =>
  isOffered(visit) && !isBeingCancelled(visit) && obstacleTo(visit, now) === undefined;

/** Who else has the hour that was lost, and the way to the ticket, where one press takes it. */
const SameHourLink = (props: CardProps & { choice: Choice | undefined }): JSX.Element => (
  <Show when={props.choice}>
    {(choice) => (
      <LinkButton kind="primary" wide href={toTicket({ appointmentId: props.visit.id })}>
        {slotsText().sameHour(
          clock(choice().slot.start, zoneIn(props.directory)),
          whoAndHow(props.directory, choice().practitionerId, choice().slot),
        )}
      </LinkButton>
    )}
  </Show>
);

/** A visit that presses: on its day what decides comes first, else when it is; then what can be done. */
const Card = (props: CardProps): JSX.Element => {
  const zone = () => zoneIn(props.directory);
  const isToday = (): boolean => sessionIdParts(props.visit.slot.sessionId).date === localDate(props.now, zone());
  const isLed = (): boolean => isToday() && !isOffered(props.visit) && !isBeingCancelled(props.visit);
  const same = createSameHour(() => (isMovable(props) ? props.visit : undefined));
  const Next = (): JSX.Element => (
    <VisitNext
      {...props}
      sameHour={same() && (() => <SameHourLink {...props} choice={same()} />)}
      onTurn={() => void props.visits.reload("quietly")}
    />
  );
  const put = (changed: Appointment): void =>
    props.visits.put((props.visits.value() ?? []).map((visit) => (visit.id === changed.id ? changed : visit)));
  return (
    <Ticket
      {...props}
      lead={
        <Show when={isLed()}>
          <Next />
        </Show>
      }
    >
      <Show when={!isLed()}>
        <Next />
      </Show>
      <Show when={props.visit.mode === "in-person"}>
        <SayHere visit={props.visit} now={props.now} zone={zone()} onDone={put} />
      </Show>
      <TicketLink visit={props.visit} />
    </Ticket>
  );
};

type CardsProps = Pick<CardProps, "now" | "directory" | "visits"> & {
  first: Appointment[];
  nameOf: (id: string) => string | undefined;
};

const Cards = (props: CardsProps): JSX.Element => (
  <ById each={props.first} idOf={({ id }) => id}>
    {(visit) => <Card {...props} visit={visit()} name={props.nameOf(visit().patientId)} />}
  </ById>
);

/** The start of who is signed in: what presses most, the next step, and whom it is for. */
export const MyHome = (): JSX.Element => {
  const now = createNow();
  const visits = createUpcoming();
  keepVisitsFresh(visits, () => visits.value() ?? [], now);
  const household = createHousehold();
  const directory = createDirectory();
  const zone = () => zoneIn(directory.value());
  const me = () => household.value()?.find(({ relation }) => relation === "self");
  const nameOf = (id: string): string | undefined => household.value()?.find((member) => member.id === id)?.name;
  const first = () => shownFirst(visits.value() ?? [], now(), zone());
  const isKnown = (): boolean => [visits, household].every(({ state }) => state().status !== "loading");
  return (
    <Page title={greetingOf(me(), homeText().greeting[partOfDayAt(now(), zone())])}>
      <Unsent visits={visits} household={household} />
      <WaitsLater offersOnly />
      <Loaded load={visits} rows={1}>
        {() => <Cards visits={visits} first={first()} now={now()} directory={directory.value()} nameOf={nameOf} />}
      </Loaded>
      <Others count={(visits.value()?.length ?? 0) - first().length} />
      {/* What stands above is known first: a link that moves under a finger is not the one that was meant. */}
      <Show when={isKnown()}>
        <LinkButton kind="primary" icon="plus" wide href={toBooking()}>
          {homeText().book}
        </LinkButton>
        <BookFor members={household.value() ?? []} />
      </Show>
      <Foot />
    </Page>
  );
};
