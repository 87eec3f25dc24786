import { useNavigate } from "@solidjs/router";
import { For, type JSX, Show } from "solid-js";
import { toSignIn } from "../../../addresses/identity/to-sign-in.ts";
import { toAddMember } from "../../../addresses/people/to-add-member.ts";
import { toMe } from "../../../addresses/people/to-me.ts";
import { Loaded } from "../../../load/loaded.tsx";
import { createHousehold, type Member } from "../../../parts/household/create-household.ts";
import { householdText } from "../../../parts/household/text.ts";
import { UnsentMember } from "../../../parts/household/unsent-member.tsx";
import { session } from "../../../session/session.ts";
import { setLanguage, wantedLanguage } from "../../../text/language.ts";
import { Button, LinkButton } from "../../../ui/button.tsx";
import { Chips } from "../../../ui/chips.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { Disc } from "../../../ui/disc.tsx";
import { Page } from "../../../ui/page.tsx";
import { createSignOut } from "../../../unsent/create-sign-out.ts";

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
  const end = createSignOut(() => navigate("/"), "sure");
  return (
    <>
      <Button icon="leave" busy={end.isSending()} onClick={() => void end.ask()}>
        {householdText().signOut}
      </Button>
      <Dialog
        open={end.asked() !== undefined}
        title={householdText().signOutQuestion}
        onClose={end.stay}
        safe={householdText().stay}
        act={
          <Button kind="danger" wide onClick={end.leave}>
            {householdText().signOutConfirm}
          </Button>
        }
      >
        <Show when={end.asked() && end.lost().length > 0} fallback={<p>{householdText().signOutNote}</p>}>
          <For each={end.lost()}>{(line) => <p>{line}</p>}</For>
          <p>{householdText().signOutLost}</p>
        </Show>
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
            <LinkButton kind="primary" icon="phone" wide href={toSignIn({ kembali: toMe() })}>
              {householdText().signIn}
            </LinkButton>
          </>
        }
      >
        <h2>{householdText().family}</h2>
        <UnsentMember household={household} back={toMe()} />
        <Loaded load={household}>{(members) => <Members members={members()} />}</Loaded>
        <LinkButton icon="plus" href={toAddMember({ kembali: toMe() })}>
          {householdText().add}
        </LinkButton>
      </Show>
      <Chips
        legend={householdText().language}
        options={[
          { value: "id", label: "Bahasa Indonesia" },
          { value: "en", label: "English" },
        ]}
        value={wantedLanguage()}
        onChoose={(chosen) => void setLanguage(chosen)}
      />
      <Show when={session.pool() === "people"}>
        <SignOut />
      </Show>
    </Page>
  );
};
