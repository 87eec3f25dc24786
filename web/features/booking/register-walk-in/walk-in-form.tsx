import "./walk-in.css";
import { createEffect, createMemo, type JSX, on, Show } from "solid-js";
import { longestComplaint } from "../../../../shared/booking/complaint.ts";
import type { SessionDay } from "../../../../shared/booking/visit.ts";
import { longestName } from "../../../../shared/people/names/person-name.ts";
import type { RefusalCode } from "../../../../shared/refusal/refusal.ts";
import type { Instant } from "../../../../shared/time/instant.ts";
import { BirthField } from "../../../form/birth-field.tsx";
import { birthDateOf } from "../../../form/birth-parts.ts";
import { Form } from "../../../form/form.tsx";
import { SendingNotice } from "../../../form/sending-notice.tsx";
import { SexField } from "../../../form/sex-field.tsx";
import { formText } from "../../../form/text.ts";
import type { Directory } from "../../../parts/directory/create-directory.ts";
import { numberIn } from "../../../parts/directory/number-in.ts";
import { fullDate } from "../../../time/format-time.ts";
import { Button } from "../../../ui/button.tsx";
import { Field, TextArea } from "../../../ui/field.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { takeLostFocus } from "../../../ui/take-lost-focus.ts";
import type { WalkIn } from "./create-walk-in.ts";
import type { OpenForWalkIn } from "./free-places.ts";
import { SamePerson } from "./same-person.tsx";
import { walkInText } from "./text.ts";
import { goesBeyond, hasPlace, WalkInSession } from "./walk-in-session.tsx";
import { whyNoPlace } from "./why-no-place.ts";

type Props = {
  walkIn: WalkIn;
  /** Sessions to choose from, and full ones. */
  sessions: OpenForWalkIn[];
  /** All of the day: why there may be no such session. */
  days: SessionDay[];
  now: Instant;
  directory: Directory | undefined;
  /** Who of today may be the person being written. */
  alike: JSX.Element;
  /** Whether it stood open before this screen was: then nobody is led into it. */
  isRestored?: boolean | undefined;
  onClose: () => void;
  /** It is somebody of today, whose visit is to be seen. */
  onShow: (appointmentId: string) => void;
};

const Person = (props: Pick<Props, "walkIn" | "alike">): JSX.Element => {
  const { values, write, problem, isFixed } = props.walkIn;
  // What the clinic knows of somebody is not written anew.
  const isKnown = (): boolean => values().patientId !== "";
  return (
    <>
      <Show
        when={isKnown()}
        fallback={
          <Field
            label={walkInText().name}
            hint={walkInText().nameHint}
            problem={problem("name")}
            value={values().name}
            longest={longestName}
            fixed={isFixed()}
            autocomplete="off"
            onInput={(name) => write({ name })}
          />
        }
      >
        <p>
          <strong>
            <bdi>{values().name}</bdi>
          </strong>
          , {fullDate(birthDateOf(values()) ?? "")}
        </p>
      </Show>
      {props.alike}
      <Show when={!isKnown()}>
        <BirthField value={values()} problem={problem("birthDate")} fixed={isFixed()} onWrite={write} />
        <SexField value={values().sex} problem={problem("sex")} fixed={isFixed()} onWrite={write} />
      </Show>
    </>
  );
};

/** Takes the focus, which went with the button that opened the form, to what is to be done first. */
const takeFocus = (props: Props, form: () => HTMLElement | undefined): void => {
  const isKnown = createMemo(() => props.walkIn.values().patientId !== "");
  const lead = (known: boolean, wasKnown?: boolean): void => {
    // Whom the clinic knows was put aside: the next one is looked up, by a key that would be written in a field.
    const isPutAside = wasKnown === true && props.walkIn.values().name === "";
    // One writes at once; of whom the clinic knows nothing is left to write. Where nobody can have a place, that is read first.
    const first = known ? "[type=submit]" : isPutAside ? "h2" : "input";
    takeLostFocus(form()?.querySelector<HTMLElement>(first) ?? form()?.querySelector("h2"));
  };
  createEffect(on(isKnown, lead, { defer: props.isRestored === true }));
  // Somebody new has been put aside: the next one is written at once. Whom the clinic knows was looked up, and so is the next.
  const written = createMemo(() => !isKnown() && props.walkIn.values().name !== "");
  const toName = (isWritten: boolean, wasWritten: boolean | undefined): void => {
    if (wasWritten && !isWritten && form()?.contains(document.activeElement)) form()?.querySelector("input")?.focus();
  };
  createEffect(on(written, toName, { defer: true }));
};

/** What refusals are called here; of whoever has a number, with it. */
const refusedWords = ({
  walkIn,
  directory,
}: Pick<Props, "walkIn" | "directory">): Partial<Record<RefusalCode, string>> => {
  const state = walkIn.state();
  const number = state.status === "refused" ? state.details.number : undefined;
  const { refused, hasNumber } = walkInText();
  if (typeof number !== "number") return refused;
  const told = numberIn(directory, { sessionId: walkIn.values().sessionId, number });
  return { ...refused, "patient.has-number": hasNumber(told) };
};

/** Sends what was written, for a number beyond the session's places where the desk has read that all are taken. */
const submit = (props: Props): Promise<void> => {
  if (!props.walkIn.isFixed()) props.walkIn.write({ beyond: goesBeyond(props) ? "yes" : "" });
  return props.walkIn.submit();
};

/** What the button gives. */
const giveWords = (props: Props): string => {
  const { state, isFixed, values } = props.walkIn;
  if (state().status === "unsent") return formText().sendAgain;
  const isBeyond = isFixed() ? values().beyond !== "" : goesBeyond(props);
  return isBeyond ? walkInText().giveBeyond : walkInText().give;
};

/** What the desk asks of a person who came by themselves. */
export const WalkInForm = (props: Props): JSX.Element => {
  let form: HTMLDivElement | undefined;
  takeFocus(props, () => form);
  return (
    <div class="walk-in" ref={form}>
      <Form onSubmit={() => submit(props)}>
        <h2 tabindex="-1">{walkInText().title}</h2>
        <p class="quiet">{walkInText().lead}</p>
        <Show
          when={hasPlace(props) || props.walkIn.isFixed()}
          fallback={<Notice kind="waiting">{walkInText().noPlace[whyNoPlace(props.days, props.now)]}</Notice>}
        >
          <Person walkIn={props.walkIn} alike={props.alike} />
          <WalkInSession {...props} />
          <TextArea
            label={walkInText().complaint}
            hint={walkInText().complaintHint}
            problem={props.walkIn.problem("complaint")}
            longest={longestComplaint}
            fixed={props.walkIn.isFixed()}
            value={props.walkIn.values().complaint}
            onInput={(complaint) => props.walkIn.write({ complaint })}
          />
          <SendingNotice state={props.walkIn.state()} words={refusedWords(props)} />
          <SamePerson {...props} />
          <div class="bottom-bar">
            <Button kind="primary" wide type="submit" busy={props.walkIn.state().status === "sending"}>
              {giveWords(props)}
            </Button>
          </div>
        </Show>
        <Show when={!props.walkIn.isFixed()}>
          <Button wide onClick={() => props.onClose()}>
            {walkInText().close}
          </Button>
        </Show>
      </Form>
    </div>
  );
};
