import { type Accessor, createEffect, createMemo, createSignal, on } from "solid-js";
import type { RequestInputOf, ResponseOf } from "../../../../shared/api/routes.ts";
import type { ClinicId } from "../../../../shared/place/clinic.ts";
import { periodOf } from "../../../../shared/roster/leave/leave-request.ts";
import { createKeyedSubmit } from "../../../api/create-keyed-submit.ts";
import { settleWhenOver } from "../../../api/settle-when-over.ts";
import { createLoad } from "../../../load/create-load.ts";
import { readPeriod } from "../../../parts/absence/written-period.ts";

export type Absence = ResponseOf<"list-absences">["absences"][number];
export type BackPreview = ResponseOf<"preview-end-absence">;
type BackAsked = RequestInputOf<"preview-end-absence">;
type EndAbsence = RequestInputOf<"end-absence">;
type Made = ResponseOf<"end-absence">;

type LookDeps = {
  clinicId: ClinicId;
  absence: Absence;
  /** From when on they ask to be back. @default all of it */
  from?: string | undefined;
  preview: (asked: BackAsked) => Promise<BackPreview>;
};

/** From when on somebody is back, all of their absence unless it is chosen, and what that does. */
export const createBackLook = ({ clinicId, absence, from: wanted, preview }: LookDeps) => {
  const { practitionerId, from: first, to } = absence;
  const isLater = wanted !== undefined && wanted > first && wanted <= to;
  const [since, setSince] = createSignal(
    isLater ? { from: wanted, begins: "" } : { from: first, begins: absence.begins ?? "" },
  );
  const read = (): BackAsked | undefined => {
    const { from, begins } = since();
    const period = readPeriod({ from, begins, to, ends: absence.ends ?? "" });
    const isWithin = from > first || (from === first && begins >= (absence.begins ?? ""));
    return period && isWithin ? { clinicId, practitionerId, ...period } : undefined;
  };
  const asked = createMemo(read, undefined, { equals: (a, b) => JSON.stringify(a) === JSON.stringify(b) });
  return {
    since,
    write: (part: Partial<{ from: string; begins: string }>): void => void setSince({ ...since(), ...part }),
    asked,
    load: createLoad(asked, preview),
  };
};

export type BackLook = ReturnType<typeof createBackLook>;

type Deps = {
  clinicId: ClinicId;
  /** Who is away, as it was last read. */
  absences: Accessor<readonly Absence[] | undefined>;
  end: (input: EndAbsence, key: string) => Promise<Made>;
  /** Reads that anew. */
  reread: () => void;
  /** Hears that it is done. */
  ended: () => void;
};

const isIn = ({ practitionerId, from, to }: Absence, sent: EndAbsence): boolean =>
  practitionerId === sent.practitionerId && from <= sent.from && sent.from <= to;

/** Somebody's being back: sent once, and told where the list is, from which they go. */
export const createBeingBack = ({ clinicId, absences, end, reread, ended }: Deps) => {
  const submit = createKeyedSubmit<EndAbsence, Made>({ name: `end-absence.${clinicId}`, call: end, done: ended });
  settleWhenOver(submit, absences, (all, sent) => !all.some((absence) => isIn(absence, sent)));
  // What was shown is no longer so: it is read anew, and the person decides again.
  createEffect(
    on(
      () => submit.state().status,
      (status) => status === "refused" && reread(),
      { defer: true },
    ),
  );
  return {
    ...submit,
    publish: ({ asked, load }: BackLook): void => {
      const [wanted, shown] = [asked(), load.value()];
      if (!wanted || !shown) return;
      const { clinicId: _, practitionerId, ...period } = wanted;
      void submit.send({ clinicId, practitionerId, ...periodOf(period), digest: shown.digest });
    },
  };
};

export type BeingBack = ReturnType<typeof createBeingBack>;
