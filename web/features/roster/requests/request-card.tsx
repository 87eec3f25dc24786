import { type JSX, Show } from "solid-js";
import { SendingNotice } from "../../../form/sending-notice.tsx";
import { Button } from "../../../ui/button.tsx";
import type { Decision } from "./create-decision.ts";
import { requestsText } from "./text.ts";
import { Unheard } from "./unheard.tsx";

type Props = {
  decision: Decision;
  isOpen: boolean;
  isChosen: boolean;
  /** What its button is for, for whoever hears it alone. */
  label: string;
  /** What it says. @default that it decides */
  word?: string | undefined;
  onChoose: () => void;
  /** What is asked, and where it stands. */
  children: JSX.Element;
  panel: JSX.Element;
};

/** A request: what is asked, its panel where it is chosen, and where it is not, what was decided and has not arrived. */
export const RequestCard = (props: Props): JSX.Element => (
  <li class="request-card">
    {props.children}
    <Show
      when={props.isChosen && (props.isOpen || props.decision.isFixed())}
      fallback={
        <>
          <Show
            when={!props.isOpen && props.decision.state().status === "refused"}
            fallback={<SendingNotice state={props.decision.state()} onAgain={() => void props.decision.again()} />}
          >
            <Unheard decision={props.decision} />
          </Show>
          <Show when={props.isOpen && !props.decision.isFixed()}>
            <Button wide aria-label={props.label} onClick={() => props.onChoose()}>
              {props.word ?? requestsText().decide}
            </Button>
          </Show>
        </>
      }
    >
      {props.panel}
    </Show>
  </li>
);
