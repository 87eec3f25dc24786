import "./walk-in.css";
import { createEffect, createMemo, type JSX, on, Show } from "solid-js";
import { longestComplaint } from "../../../../shared/booking/complaint.ts";
import { longestName } from "../../../../shared/people/names/person-name.ts";
import type { RefusalCode } from "../../../../shared/refusal/refusal.ts";
import { sessionIdParts } from "../../../../shared/schedule/session.ts";
import { BirthField } from "../../../form/birth-field.tsx";
import { birthDateOf } from "../../../form/birth-parts.ts";
import { Form } from "../../../form/form.tsx";
import { SendingNotice } from "../../../form/sending-notice.tsx";
import { SexField } from "../../../form/sex-field.tsx";
import { formText } from "../../../form/text.ts";
import { metAtText } from "../../../parts/day/met-at.ts";
import { type Directory, practitionerIn, serviceIn, zoneIn } from "../../../parts/directory/create-directory.ts";
import { numberIn } from "../../../parts/directory/number-in.ts";
import { language } from "../../../text/language.ts";
import { clock, fullDate } from "../../../time/format-time.ts";
import { Button } from "../../../ui/button.tsx";
import { Field, Select, TextArea } from "../../../ui/field.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { takeLostFocus } from "../../../ui/take-lost-focus.ts";
import type { WalkIn } from "./create-walk-in.ts";
import type { OpenForWalkIn, whyNoPlace } from "./free-places.ts";
import { SamePerson } from "./same-person.tsx";
import { walkInText } from "./text.ts";

type Props = {
  walkIn: WalkIn;
  /** Sessions to choose from, and full ones. */
  sessions: OpenForWalkIn[];
  /** Why there may be no such session. */
  whyNone: ReturnType<typeof whyNoPlace>;
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

type SessionProps = Pick<Props, "walkIn" | "sessions" | "directory">;

/** Whether somebody can be put into a session, or was to be put into one that filled up since. */
const hasPlace = ({ sessions, walkIn }: SessionProps): boolean =>
  sessions.some(({ id, free }) => free > 0 || id === walkIn.values().sessionId);

/** The sessions to choose from; one that somebody is being sent into stays, also beside another clinic's day. */
const sessionOptions = ({
  walkIn,
  sessions,
  directory,
}: SessionProps): { value: string; label: string; disabled?: boolean }[] => {
  const { sessionId } = walkIn.values();
  const elsewhere = walkIn.isFixed() && !sessions.some(({ id }) => id === sessionId);
  const nameOf = (practitionerId: string): string => practitionerIn(directory, practitionerId)?.name ?? practitionerId;
  return [
    ...(elsewhere ? [{ value: sessionId, label: nameOf(sessionIdParts(sessionId).practitionerId) }] : []),
    ...sessions.map(({ id, practitionerId, start, free, ...session }) => ({
      value: id,
      disabled: free === 0,
      label: [
        walkInText().sessionOption(nameOf(practitionerId), clock(start, zoneIn(directory)), free),
        metAtText(session) ?? [],
      ]
        .flat()
        .join(" · "),
    })),
  ];
};

const Session = (props: SessionProps): JSX.Element => {
  const chosen = createMemo(() => props.sessions.find(({ id }) => id === props.walkIn.values().sessionId));
  const choose = (sessionId: string): void => {
    const services = props.sessions.find(({ id }) => id === sessionId)?.services ?? [];
    props.walkIn.write({ sessionId, service: services[0] ?? "" });
  };
  return (
    <>
      <Select
        label={walkInText().session}
        problem={props.walkIn.problem("sessionId")}
        value={props.walkIn.values().sessionId}
        onChange={choose}
        fixed={props.walkIn.isFixed()}
        options={sessionOptions(props)}
      />
      <Show when={(chosen()?.services.length ?? 0) > 1}>
        <Select
          label={walkInText().service}
          fixed={props.walkIn.isFixed()}
          value={props.walkIn.values().service}
          onChange={(service) => props.walkIn.write({ service })}
          options={(chosen()?.services ?? []).map((id) => ({
            value: id,
            label: serviceIn(props.directory, id)?.name[language()] ?? id,
          }))}
        />
      </Show>
    </>
  );
};

/** Takes the focus, which went with the button that opened the form, to what is to be done first. */
const takeFocus = (props: Props, form: () => HTMLElement | undefined): void => {
  const isKnown = createMemo(() => props.walkIn.values().patientId !== "");
  const lead = (known: boolean): void => {
    // One writes at once; of whom the clinic knows nothing is left to write. Where nobody can have a place, that is read first.
    const first = known ? "[type=submit]" : "input";
    takeLostFocus(form()?.querySelector<HTMLElement>(first) ?? form()?.querySelector("h2"));
  };
  createEffect(on(isKnown, lead, { defer: props.isRestored === true }));
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

/** What the desk asks of a person who came by themselves. */
export const WalkInForm = (props: Props): JSX.Element => {
  let form: HTMLDivElement | undefined;
  takeFocus(props, () => form);
  return (
    <div class="walk-in" ref={form}>
      <Form onSubmit={props.walkIn.submit}>
        <h2 tabindex="-1">{walkInText().title}</h2>
        <p class="quiet">{walkInText().lead}</p>
        <Show
          when={hasPlace(props) || props.walkIn.isFixed()}
          fallback={<Notice kind="waiting">{walkInText().noPlace[props.whyNone]}</Notice>}
        >
          <Person walkIn={props.walkIn} alike={props.alike} />
          <Session {...props} />
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
              {props.walkIn.state().status === "unsent" ? formText().sendAgain : walkInText().give}
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
