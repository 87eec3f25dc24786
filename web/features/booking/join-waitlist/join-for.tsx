import { createEffect, type JSX, Match, Show, Switch } from "solid-js";
import { joinWaitlist } from "../../../../shared/api/booking/join-waitlist.ts";
import { latestOffer } from "../../../../shared/booking/waitlist/kept-until.ts";
import { type WaitedFor, waitingIdOf } from "../../../../shared/booking/waitlist/waitlist-entry.ts";
import type { LocalDate } from "../../../../shared/time/local-date.ts";
import { localDate } from "../../../../shared/time/zone.ts";
import { call } from "../../../api/call.ts";
import { settleWhenOver } from "../../../api/settle-when-over.ts";
import { Form } from "../../../form/form.tsx";
import { formText } from "../../../form/text.ts";
import type { Load } from "../../../load/create-load.ts";
import { Loaded } from "../../../load/loaded.tsx";
import { Loading } from "../../../load/loading.tsx";
import { clinicIn, type Directory, serviceIn } from "../../../parts/directory/create-directory.ts";
import { createWaits } from "../../../parts/waitlist/create-waits.ts";
import { WaitLines } from "../../../parts/waitlist/wait-lines.tsx";
import { language } from "../../../text/language.ts";
import { serverNow } from "../../../time/server-clock.ts";
import { Button } from "../../../ui/button.tsx";
import { Page } from "../../../ui/page.tsx";
import { createJoining, type Joining } from "./create-joining.ts";
import { createOpenDays } from "./create-open-days.ts";
import type { DaysToWait } from "./days-to-wait.ts";
import { Joined, JoinForm } from "./join-form.tsx";
import { joinText } from "./text.ts";

type Props = {
  waiting: WaitedFor;
  /** The day that somebody came from, if any. */
  day: LocalDate | undefined;
  directory: Directory;
  name: string;
};

/** The joining, the days for it, and whether they wait for this already. */
const createPage = ({ waiting, day, directory: { district } }: Props) => {
  const days = createOpenDays(() => ({ ...waiting, district }));
  const waits = createWaits();
  const waitsHere = (): boolean =>
    (waits.value() ?? []).some(({ entry }) => waitingIdOf(entry) === waitingIdOf(waiting));
  const joining = createJoining({
    waiting,
    days: () => days.value()?.full ?? [],
    day,
    call: (input, key) => call(joinWaitlist, input, { key }),
  });
  // They joined on another device, or in another tab: what they have there is shown instead of a refusal.
  createEffect(() => {
    const state = joining.state();
    if (state.status !== "refused" || state.code !== "waitlist.joined") return;
    void waits.reload("quietly").then(() => waitsHere() && joining.clear());
  });
  // A day of it is over: it can be noted no more, only be found that it was.
  const isPast = (sent: LocalDate): boolean => sent < localDate(serverNow(), district.zone);
  settleWhenOver({ state: joining.state, again: joining.submit }, days.value, (_, sent) => sent.dates.some(isPast));
  /** Not while it is unknown whether this very joining has arrived: sending it again says so. */
  const isKnownToWait = (): boolean => joining.state().status === "idle" && waitsHere();
  return { days, waits, joining, isKnownToWait };
};

/** The button that joins, as long as there is something to join for. */
const JoinButton = (props: { joining: Joining; days: Load<DaysToWait>; waits: boolean }): JSX.Element => {
  const status = () => props.joining.state().status;
  const isToSend = (): boolean => (props.days.value()?.full.length ?? 0) > 0 || props.joining.isFixed();
  const isShown = (): boolean => status() !== "done" && !props.waits && isToSend();
  const word = (): string => {
    if (status() === "sending") return joinText().joining;
    return status() === "unsent" ? formText().sendAgain : joinText().join;
  };
  return (
    <Show when={isShown()}>
      <Button kind="primary" type="submit" wide busy={status() === "sending"}>
        {word()}
      </Button>
    </Show>
  );
};

type DaysProps = { joining: Joining; days: Load<DaysToWait>; waiting: WaitedFor; latest: number };

const Days = (props: DaysProps): JSX.Element => (
  <Loaded load={props.days}>
    {(open) => <JoinForm joining={props.joining} days={open()} waiting={props.waiting} latest={props.latest} />}
  </Loaded>
);

/** Somebody of the household joins the list of a service at a clinic; whoever is on it already is led to their place. */
export const JoinFor = (props: Props): JSX.Element => {
  const { days, waits, joining, isKnownToWait } = createPage(props);
  const latest = (): number => latestOffer(props.directory.district.settings);
  const lead = (): string =>
    [
      serviceIn(props.directory, props.waiting.service)?.name[language()],
      clinicIn(props.directory, props.waiting.clinicId)?.name,
      props.name,
    ]
      .filter(Boolean)
      .join(" · ");
  return (
    <Form onSubmit={joining.submit}>
      <Page
        title={isKnownToWait() ? joinText().waitsAlready : joinText().title}
        lead={lead()}
        bar={<JoinButton joining={joining} days={days} waits={isKnownToWait()} />}
      >
        <Show when={joining.state().status === "idle"}>
          <WaitLines waits={waits} only={props.waiting} />
        </Show>
        <Switch fallback={<Days joining={joining} days={days} waiting={props.waiting} latest={latest()} />}>
          <Match when={joining.state().status === "done"}>
            <Joined latest={latest()} />
          </Match>
          <Match when={joining.state().status === "idle" && waits.state().status === "loading"}>
            <Loading rows={4} />
          </Match>
          <Match when={isKnownToWait()}>
            <p>{joinText().toChange}</p>
          </Match>
        </Switch>
      </Page>
    </Form>
  );
};
