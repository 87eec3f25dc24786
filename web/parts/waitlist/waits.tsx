import "../visit/ticket.css";
import { createSignal, type JSX, Show } from "solid-js";
import { waitingIdOf } from "../../../shared/booking/waitlist-entry.ts";
import type { WaitlistLine } from "../../../shared/booking/waitlist-line.ts";
import { Button } from "../../ui/button.tsx";
import { ById } from "../../ui/by-id.tsx";
import { Notice } from "../../ui/notice.tsx";
import { uiText } from "../../ui/text.ts";
import { createDirectory, type Directory } from "../directory/create-directory.ts";
import { createHousehold } from "../household/create-household.ts";
import { slotText } from "../slot/slot-in-address.ts";
import { createWaits } from "./create-waits.ts";
import { OfferedPlace } from "./offered-place.tsx";
import { waitlistText } from "./text.ts";
import { WaitingCard } from "./waiting-card.tsx";

type Props = {
  /** Whether only the places that are kept are shown. */
  offersOnly?: boolean;
};

type LineProps = Props & {
  line: WaitlistLine;
  directory: Directory | undefined;
  name: string | undefined;
  tell: (what: "declined" | "left") => void;
};

/** One card for each place that is offered, so that what became of one is said of no other. */
const Line = (props: LineProps): JSX.Element => {
  const place = (): string | undefined => {
    const { offer } = props.line.entry;
    return offer && slotText(offer.slot);
  };
  return (
    <Show
      when={place()}
      keyed
      fallback={
        <Show when={!props.offersOnly}>
          <WaitingCard
            line={props.line}
            directory={props.directory}
            name={props.name}
            onLeave={() => props.tell("left")}
          />
        </Show>
      }
    >
      {(_) => (
        <Show when={props.line.entry.offer}>
          {(offer) => (
            <OfferedPlace
              entry={props.line.entry}
              offer={offer()}
              directory={props.directory}
              name={props.name}
              onDecline={() => props.tell("declined")}
            />
          )}
        </Show>
      )}
    </Show>
  );
};

const Told = (props: { what: "declined" | "left" }): JSX.Element => (
  <Notice kind="done" takesFocus>
    {waitlistText()[props.what]}
  </Notice>
);

/** The places that are kept for the household, and what else it waits for. */
export const Waits = (props: Props): JSX.Element => {
  const waits = createWaits();
  const directory = createDirectory();
  const household = createHousehold();
  const nameOf = (id: string): string | undefined => household.value()?.find((member) => member.id === id)?.name;
  const [done, setDone] = createSignal<"declined" | "left">();
  const tell = (what: "declined" | "left"): void => {
    setDone(what);
    void waits.reload("quietly");
  };
  return (
    <>
      {/* The card of what was done goes, and the focus with it. */}
      <Show when={done()} keyed>
        {(what) => <Told what={what} />}
      </Show>
      <Show when={waits.state().status === "failed"}>
        <Notice kind="waiting">
          <p>{uiText().failed}</p>
          <Button onClick={() => void waits.reload()}>{uiText().again}</Button>
        </Notice>
      </Show>
      <ById each={waits.value() ?? []} idOf={({ entry }) => waitingIdOf(entry)}>
        {(line) => (
          <Line
            line={line()}
            directory={directory.value()}
            name={nameOf(line().entry.patientId)}
            offersOnly={props.offersOnly ?? false}
            tell={tell}
          />
        )}
      </ById>
    </>
  );
};
