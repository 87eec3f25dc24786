import { createMemo, type JSX, Show } from "solid-js";
import { language } from "../../text/language.ts";
import { clock } from "../../time/format-time.ts";
import { Button } from "../../ui/button.tsx";
import { Chips } from "../../ui/chips.tsx";
import { Field, Select, TextArea } from "../../ui/field.tsx";
import { Notice } from "../../ui/notice.tsx";
import type { OpenForWalkIn } from "../get-clinic-day/free-places.ts";
import { type Directory, practitionerIn, serviceIn, zoneIn } from "../list-clinics/create-directory.ts";
import type { WalkIn, WalkInDraft } from "./create-walk-in.ts";
import { walkInText } from "./text.ts";

type Props = {
  walkIn: WalkIn;
  /** Sessions with a free place. */
  sessions: OpenForWalkIn[];
  directory: Directory | undefined;
  onClose: () => void;
};

const Person = (props: { walkIn: WalkIn }): JSX.Element => {
  const draft = (): WalkInDraft => props.walkIn.draft();
  const has = (field: "name" | "birthDate" | "sex"): boolean => props.walkIn.problems().includes(field);
  return (
    <>
      <Field
        label={walkInText().name}
        hint={walkInText().nameHint}
        problem={has("name") ? walkInText().nameProblem : undefined}
        value={draft().name}
        maxLength={60}
        autocomplete="off"
        onInput={(name) => props.walkIn.change({ name })}
      />
      <Field
        label={walkInText().birthDate}
        type="date"
        problem={has("birthDate") ? walkInText().birthProblem : undefined}
        value={draft().birthDate}
        onInput={(birthDate) => props.walkIn.change({ birthDate })}
      />
      <Chips
        legend={walkInText().sex}
        options={[
          { value: "female", label: walkInText().female },
          { value: "male", label: walkInText().male },
        ]}
        value={draft().sex}
        onChoose={(sex) => props.walkIn.change({ sex })}
      />
      <Show when={has("sex")}>
        <Notice kind="danger">{walkInText().sexProblem}</Notice>
      </Show>
    </>
  );
};

const Session = (props: Props): JSX.Element => {
  const chosen = createMemo(() => props.sessions.find(({ id }) => id === props.walkIn.draft().sessionId));
  const choose = (sessionId: string): void => {
    const services = props.sessions.find(({ id }) => id === sessionId)?.services ?? [];
    props.walkIn.change({ sessionId, service: services[0] ?? "" });
  };
  return (
    <>
      <Select
        label={walkInText().session}
        value={props.walkIn.draft().sessionId}
        onChange={choose}
        options={props.sessions.map((session) => ({
          value: session.id,
          label: walkInText().sessionOption(
            practitionerIn(props.directory, session.practitionerId)?.name ?? session.practitionerId,
            clock(session.start, zoneIn(props.directory)),
            session.free,
          ),
        }))}
      />
      <Show when={(chosen()?.services.length ?? 0) > 1}>
        <Select
          label={walkInText().service}
          value={props.walkIn.draft().service}
          onChange={(service) => props.walkIn.change({ service })}
          options={(chosen()?.services ?? []).map((id) => ({
            value: id,
            label: serviceIn(props.directory, id)?.name[language()] ?? id,
          }))}
        />
      </Show>
    </>
  );
};

/** What the desk asks of a person who came by themselves. */
export const WalkInForm = (props: Props): JSX.Element => {
  const refused = () => {
    const state = props.walkIn.state();
    return state.status === "refused" ? state : undefined;
  };
  return (
    <form
      class="walk-in"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void props.walkIn.send();
      }}
    >
      <h2>{walkInText().title}</h2>
      <p class="quiet">{walkInText().lead}</p>
      <Show when={props.sessions.length > 0} fallback={<Notice kind="waiting">{walkInText().full}</Notice>}>
        <Person walkIn={props.walkIn} />
        <Session {...props} />
        <TextArea
          label={walkInText().complaint}
          hint={walkInText().complaintHint}
          maxLength={300}
          value={props.walkIn.draft().complaint}
          onInput={(complaint) => props.walkIn.change({ complaint })}
        />
        <Show when={refused()}>
          {(state) => <Notice kind="waiting">{state().message ?? walkInText().failed}</Notice>}
        </Show>
        <Button kind="primary" wide type="submit" busy={props.walkIn.state().status === "sending"}>
          {walkInText().give}
        </Button>
      </Show>
      <Button wide onClick={() => props.onClose()}>
        {walkInText().close}
      </Button>
    </form>
  );
};
