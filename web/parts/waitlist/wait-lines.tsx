import "../visit/ticket.css";
import { createSignal, type JSX, Show } from "solid-js";
import { type WaitedFor, waitingIdOf } from "../../../shared/booking/waitlist/waitlist-entry.ts";
import type { WaitlistLine } from "../../../shared/booking/waitlist/waitlist-line.ts";
import type { Load } from "../../load/create-load.ts";
import { Button } from "../../ui/button.tsx";
import { ById } from "../../ui/by-id.tsx";
import { Notice } from "../../ui/notice.tsx";
import { uiText } from "../../ui/text.ts";
import { createDirectory, type Directory } from "../directory/create-directory.ts";
import { createHousehold } from "../household/create-household.ts";
import { slotText } from "../slot/slot-in-address.ts";
import { OfferedPlace } from "./offered-place.tsx";
import { waitlistText } from "./text.ts";
import { WaitingCard } from "./waiting-card.tsx";

type Props = {
  waits: Load<WaitlistLine[]>;
  /** Whether only the places that are kept are shown. @default all that is waited for */
  offersOnly?: boolean;
  /** What alone is shown. @default whatever is waited for */
  only?: WaitedFor | undefined;
};

type LineProps = Pick<Props, "offersOnly"> & {
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

/** What a household waits for: a card for each, with the places that are kept and the ways out. */
export const WaitLines = (props: Props): JSX.Element => {
  const directory = createDirectory();
  const household = createHousehold();
  const nameOf = (id: string): string | undefined => household.value()?.find((member) => member.id === id)?.name;
  const [done, setDone] = createSignal<"declined" | "left">();
  const tell = (what: "declined" | "left"): void => {
    setDone(what);
    void props.waits.reload("quietly");
  };
  const lines = (): WaitlistLine[] => {
    const { only } = props;
    const all = props.waits.value() ?? [];
    return only ? all.filter(({ entry }) => waitingIdOf(entry) === waitingIdOf(only)) : all;
  };
  return (
    <>
      {/* The card of what was done goes, and the focus with it. */}
      <Show when={done()} keyed>
        {(what) => <Told what={what} />}
      </Show>
      <Show when={props.waits.state().status === "failed"}>
        <Notice kind="waiting">
          <p>{uiText().failed}</p>
          <Button onClick={() => void props.waits.reload()}>{uiText().again}</Button>
        </Notice>
      </Show>
      <ById each={lines()} idOf={({ entry }) => waitingIdOf(entry)}>
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
