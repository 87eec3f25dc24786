import type { DetailsOf } from "../../../../shared/refusal/refusal.ts";
import type { CodeUse } from "../../../../shared/roster/draft/code-uses.ts";
import type { SubmitState } from "../../../api/create-submit.ts";

/** Where codes are used that were to go, as whoever saved them was told. */
export const usesIn = (state: SubmitState<unknown, unknown>): readonly CodeUse[] =>
  state.status === "refused" && state.code === "roster.code-used" && Array.isArray(state.details.used)
    ? (state.details as DetailsOf<"roster.code-used">).used
    : [];
