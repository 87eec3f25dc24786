import { createEffect, type JSX, Show } from "solid-js";
import { toAddMember } from "../../addresses/people/to-add-member.ts";
import type { Load } from "../../load/create-load.ts";
import { visitsText } from "../visit/text.ts";
import { UnsentNotice } from "../visit/unsent-notice.tsx";
import type { Member } from "./create-household.ts";
import { settleMember, unsentMember } from "./settle-member.ts";

/** Somebody who was added to the household and has no answer yet, and the way back, until they are seen to be in it. */
export const UnsentMember = (props: { household: Load<Member[]>; back: string }): JSX.Element => {
  createEffect(() => settleMember(props.household));
  return (
    <Show when={unsentMember()}>
      {(sent) => (
        <UnsentNotice words={visitsText().memberUnsent(sent().name)} href={toAddMember({ kembali: props.back })} />
      )}
    </Show>
  );
};
