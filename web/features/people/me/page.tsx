import { useNavigate } from "@solidjs/router";
import { createSignal, For, type JSX, Show } from "solid-js";
import { Loaded } from "../../../load/loaded.tsx";
import { createHousehold, type Member } from "../../../parts/household/create-household.ts";
import { householdText } from "../../../parts/household/text.ts";
import { session } from "../../../session/session.ts";
import { language, setLanguage } from "../../../text/language.ts";
import { Button, LinkButton } from "../../../ui/button.tsx";
import { Chips } from "../../../ui/chips.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { Disc } from "../../../ui/disc.tsx";
import { Page } from "../../../ui/page.tsx";

const Members = (props: { members: Member[] }): JSX.Element => (
  <ul class="rows">
    <For each={props.members} fallback={<li>{householdText().none}</li>}>
      {(member) => (
        <li class="row">
          <span class="lead">
            <Disc name={member.name} />
          </span>
          <span class="main">
            <strong>
              <bdi>{member.name}</bdi>
            </strong>
            <span class="quiet">{householdText().relation[member.relation]}</span>
          </span>
        </li>
      )}
    </For>
  </ul>
);

const SignOut = (): JSX.Element => {
  const navigate = useNavigate();
  const [asking, setAsking] = createSignal(false);
  const leave = (): void => {
    session.end();
    navigate("/");
  };
  return (
    <>
      <Button icon="leave" onClick={() => setAsking(true)}>
        {householdText().signOut}
      </Button>
      <Dialog
        open={asking()}
        title={householdText().signOutQuestion}
        onClose={() => setAsking(false)}
        safe={householdText().stay}
        act={
          <Button kind="danger" wide onClick={leave}>
            {householdText().signOutConfirm}
          </Button>
        }
      >
        <p>{householdText().signOutNote}</p>
      </Dialog>
    </>
  );
};

/** The person, their household, the language, and the way out. */
export const Me = (): JSX.Element => {
  const household = createHousehold();
  return (
    <Page title={householdText().title}>
      <Show
        when={session.pool() === "people"}
        fallback={
          <>
            <p>{householdText().signInLead}</p>
            <LinkButton kind="primary" icon="phone" wide href="/masuk?kembali=/saya">
              {householdText().signIn}
            </LinkButton>
          </>
        }
      >
        <h2>{householdText().family}</h2>
        <Loaded load={household}>{(members) => <Members members={members()} />}</Loaded>
        <LinkButton icon="plus" href="/saya/keluarga?kembali=/saya">
          {householdText().add}
        </LinkButton>
      </Show>
      <Chips
        legend={householdText().language}
        options={[
          { value: "id", label: "Bahasa Indonesia" },
          { value: "en", label: "English" },
        ]}
        value={language()}
        onChoose={(chosen) => void setLanguage(chosen)}
      />
      <Show when={session.pool() === "people"}>
        <SignOut />
      </Show>
    </Page>
  );
};
