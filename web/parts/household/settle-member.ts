import type { RequestInputOf } from "../../../shared/api/routes.ts";
import { unanswered } from "../../api/create-keyed-submit.ts";
import { settleDraft } from "../../form/create-draft.ts";
import type { Load } from "../../load/create-load.ts";
import type { Member } from "./create-household.ts";

type SentMember = Pick<RequestInputOf<"add-household-member">, "name" | "relation">;

const sending = "add-household-member";

/** Whom somebody has added in this tab, where it has no answer yet. */
export const unsentMember = (): SentMember | undefined => unanswered<SentMember>(sending);

/**
 * Ends the adding of somebody that heard no answer, once they are in the household.
 * @returns whether it was ended
 */
export const settleMember = (household: Pick<Load<Member[]>, "state">): boolean => {
  const state = household.state();
  if (state.status !== "ready") return false;
  return settleDraft<SentMember>(sending, (sent) =>
    state.value.some(({ name, relation }) => name === sent.name && relation === sent.relation),
  );
};
