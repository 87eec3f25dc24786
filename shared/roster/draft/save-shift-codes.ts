import { Refusal } from "../../refusal/refusal.ts";
import type { FoundCodes, ShiftCodes } from "./shift-codes.ts";

const said = ({ codes }: ShiftCodes): string => JSON.stringify(codes);

/**
 * Decides on shift codes that somebody saves in the place of those they saw: they get the next revision, or, where they
 * say what stands, stay as they are. Those that can't be read are replaced by whatever is saved.
 * @throws Refusal `roster.codes-changed` when others were saved meanwhile
 */
export const saveShiftCodes = (wanted: ShiftCodes, standing: FoundCodes): ShiftCodes => {
  if (!standing.isUnreadable && said(wanted) === said(standing)) return standing;
  if (wanted.revision !== standing.revision) throw new Refusal("roster.codes-changed");
  return { codes: wanted.codes, revision: standing.revision + 1 };
};
