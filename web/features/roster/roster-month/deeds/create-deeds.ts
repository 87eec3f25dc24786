import { createMemo } from "solid-js";
import type { RequestInputOf, ResponseOf } from "../../../../../shared/api/routes.ts";
import { copyBefore } from "../filling/copy-before.ts";
import { createFilling } from "../filling/create-filling.ts";
import { fillFromRotations } from "../filling/fill-from-rotations.ts";
import type { Findings } from "../judging/create-findings.ts";
import type { RosterView } from "../month/roster-view.ts";
import { unfilledMonth } from "../month/unfilled-month.ts";
import { unpublishedIn } from "../month/unpublished.ts";
import { createPublishing } from "../publishing/create-publishing.ts";
import { waitingWords } from "../publishing/waiting-words.ts";
import { stands } from "../sheet/sheet.ts";
import { namingRows } from "../unread/naming-rows.ts";

/** The API of a whole month, and what fills one. */
export type DeedCalls = {
  preview: (input: RequestInputOf<"preview-publishing">) => Promise<ResponseOf<"preview-publishing">>;
  publish: (input: RequestInputOf<"publish-month">, key: string) => Promise<ResponseOf<"publish-month">>;
  fill: Parameters<typeof createFilling>[0]["fill"];
};

export type DeedsDeps = {
  view: RosterView;
  which: RequestInputOf<"get-roster-month">;
  calls: DeedCalls;
};

/** What is wanted of a month besides its rows, for whoever fills it. */
const wantedOf = async ({ month, rules }: Findings) => {
  // Most months are filled once: what it takes comes when it is asked for.
  const { wantsOf } = await import("../../../../../shared/roster/rules/wants-of.ts");
  const { clinicId, people, before, zone } = month();
  return { clinicId, people, rules: rules(), wants: wantsOf(month()), zone, ...(before && { before }) };
};

/** What is done with a whole month: its empty cells are filled, and it is published. */
export const createDeeds = ({ view: { month, findings, names }, which, calls }: DeedsDeps) => {
  const publishing = createPublishing({
    name: `${which.clinicId}.${which.month}`,
    saveFirst: month.saving.now,
    unsavedRows: month.draft.unsavedCount,
    preview: () => calls.preview(which).catch(namingRows(names)),
    reread: month.refresh,
    sheet: month.draft.sheet,
    unsent: month.saving.unsent,
    publish: (shown, key) => calls.publish({ ...which, ...shown }, key).catch(namingRows(names)),
    done: () => void month.refresh(),
  });
  const filling = createFilling({
    month: async () => ({ ...unfilledMonth(month), ...(await wantedOf(findings)) }),
    fill: calls.fill,
    editing: month.editing,
    stands: (change) => stands(month.draft.sheet(), change),
  });
  const unpublished = createMemo(() => unpublishedIn(month));
  const waiting = (): string => waitingWords(unpublished());
  return {
    publishing,
    filling,
    copyBefore: () => copyBefore({ month, names }),
    fillFromRotations: () => fillFromRotations({ month, names }),
    /** Whether the month as it is written says something that is not published. */
    isUnpublished: (): boolean => unpublished() === undefined || waiting() !== "",
    /** How much that is and how it is published, where some of the month is. */
    waiting,
  };
};

export type Deeds = ReturnType<typeof createDeeds>;
