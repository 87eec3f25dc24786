import { useNavigate, useSearchParams } from "@solidjs/router";
import { createEffect, type JSX, Show } from "solid-js";
import { addHouseholdMember } from "../../../../shared/api/people/add-household-member.ts";
import { toMe } from "../../../addresses/people/to-me.ts";
import { returnPath } from "../../../addresses/return-path.ts";
import { call } from "../../../api/call.ts";
import { Form } from "../../../form/form.tsx";
import { formText } from "../../../form/text.ts";
import { Loaded } from "../../../load/loaded.tsx";
import { createHousehold, knownHousehold } from "../../../parts/household/create-household.ts";
import { settleMember } from "../../../parts/household/settle-member.ts";
import { whileHere } from "../../../screens/while-here.ts";
import { serverNow } from "../../../time/server-clock.ts";
import { Button } from "../../../ui/button.tsx";
import { Page } from "../../../ui/page.tsx";
import { createMemberForm } from "./create-member-form.ts";
import { MemberFieldset } from "./member-fieldset.tsx";
import { memberText } from "./text.ts";

/** The person who signed in says who they are, or adds somebody of the family. */
export const AddMember = (): JSX.Element => {
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const household = createHousehold();
  const isSelf = (): boolean => household.value()?.every(({ relation }) => relation !== "self") ?? false;
  const leave = whileHere(() => navigate(returnPath(search.kembali, toMe()), { replace: true }));
  const form = createMemberForm({
    isSelf,
    now: serverNow,
    save: (input, key) => call(addHouseholdMember, input, { key }),
    saved: () => {
      knownHousehold.forget();
      leave();
    },
  });
  // After a lost answer they are in the list already: the next one is filled in anew.
  createEffect(() => settleMember(household) && form.clear());
  const isSaving = (): boolean => form.state().status === "sending";
  const act = (): string => (form.state().status === "unsent" ? formText().sendAgain : memberText().save);
  return (
    <Form onSubmit={form.submit}>
      <Page
        title={isSelf() ? memberText().selfTitle : memberText().memberTitle}
        lead={isSelf() ? memberText().selfLead : memberText().memberLead}
        bar={
          <Show when={household.value()}>
            <Button kind="primary" type="submit" wide busy={isSaving()}>
              {isSaving() ? memberText().saving : act()}
            </Button>
          </Show>
        }
      >
        <Loaded load={household} rows={4}>
          {() => <MemberFieldset form={form} isSelf={isSelf()} />}
        </Loaded>
      </Page>
    </Form>
  );
};
