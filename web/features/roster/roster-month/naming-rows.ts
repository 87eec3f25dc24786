import { ApiRefusal } from "../../../api/api-refusal.ts";
import type { PlaceNames } from "./place-names.ts";
import { rosterText } from "./text.ts";

/** Says by name whose rows can't be read, which the API says by their ids. */
export const namingRows =
  (names: Pick<PlaceNames, "person">) =>
  (cause: unknown): never => {
    if (!(cause instanceof ApiRefusal) || cause.code !== "record.unreadable") throw cause;
    const { practitionerIds } = cause.details;
    if (!Array.isArray(practitionerIds)) throw cause;
    const people = practitionerIds.map((id) => names.person(String(id))).join(", ");
    throw new ApiRefusal(cause.code, rosterText().unreadableRows(people), cause.details);
  };
