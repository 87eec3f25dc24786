import "./home.css";
import { createSignal, For, type JSX, onCleanup, Show } from "solid-js";
import { isUpcoming } from "../../../shared/booking/appointment.ts";
import { visitWindow } from "../../../shared/consult/visit-window.ts";
import { wallClock } from "../../../shared/time/zone.ts";
import { session } from "../../session/session.ts";
import { createNow } from "../../time/create-now.ts";
import { LinkButton } from "../../ui/button.tsx";
import { Loaded } from "../../ui/loaded.tsx";
import { Page } from "../../ui/page.tsx";
import { createHousehold, firstName, type Member } from "../get-household/create-household.ts";
import { createDirectory, zoneIn } from "../list-clinics/create-directory.ts";
import { createVisits } from "../list-my-visits/create-visits.ts";
import { Ticket } from "../list-my-visits/ticket.tsx";
import { VisitNext } from "../list-my-visits/visit-next.tsx";
import { greetingAt } from "./greeting.ts";
import { homeText } from "./text.ts";

const BookFor = (props: { members: Member[] }): JSX.Element => (
  <section class="for">
    <h2>{homeText().bookFor}</h2>
    <div class="people">
      <For each={props.members}>
        {(member) => (
          <a href={`/janji?untuk=${member.id}`}>
            {member.relation === "self" ? homeText().me : firstName(member.name)}
          </a>
        )}
      </For>
    </div>
  </section>
);

const Foot = (props: { isPatient: boolean }): JSX.Element => (
  <footer class="foot">
    <p>{homeText().emergency}</p>
    <a href="/puskesmas">{homeText().clinics}</a>
    <Show when={!props.isPatient}>
      <a href="/petugas">{homeText().staff}</a>
    </Show>
  </footer>
);

const restMilliseconds = 3000;

/** The start: the next visit, the next step, and whom it is for. */
export const Home = (): JSX.Element => {
  const now = createNow();
  const visits = createVisits();
  const household = createHousehold();
  const isPatient = (): boolean => session.pool() === "people";
  const [rested, setRested] = createSignal(false);
  // Who isn't signed in needs the directory only at the next step: it comes once the start page has been left in peace.
  const directory = createDirectory(() => isPatient() || rested());
  const rest = setTimeout(() => setRested(true), restMilliseconds);
  onCleanup(() => clearTimeout(rest));
  const me = () => household.value()?.find(({ relation }) => relation === "self");
  const nameOf = (id: string): string | undefined => household.value()?.find((member) => member.id === id)?.name;
  const next = () => visits.value()?.find((visit) => isUpcoming(visit) && visitWindow(visit.slot).closesAt > now());
  const title = (): string => {
    const greeting = homeText().greeting[greetingAt(Number(wallClock(now(), zoneIn(directory.value())).slice(0, 2)))];
    const self = me();
    return self ? homeText().hello(greeting, firstName(self.name)) : greeting;
  };
  return (
    <Page title={title()} lead={isPatient() ? undefined : homeText().lead}>
      <Show when={isPatient()}>
        <Loaded load={visits} rows={1}>
          {() => (
            <Show when={next()}>
              {(visit) => (
                <Ticket visit={visit()} directory={directory.value()} name={nameOf(visit().patientId)}>
                  <VisitNext visit={visit()} now={now()} zone={zoneIn(directory.value())} />
                </Ticket>
              )}
            </Show>
          )}
        </Loaded>
      </Show>
      <LinkButton kind="primary" icon="plus" wide href="/janji">
        {homeText().book}
      </LinkButton>
      <Show
        when={isPatient()}
        fallback={
          <LinkButton icon="phone" wide href="/masuk">
            {homeText().signIn}
          </LinkButton>
        }
      >
        <BookFor members={household.value() ?? []} />
      </Show>
      <Foot isPatient={isPatient()} />
    </Page>
  );
};
