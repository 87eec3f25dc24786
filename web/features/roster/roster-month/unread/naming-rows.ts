import type { ApiRefusal } from "../../../../api/api-refusal.ts";
import type { PlaceNames } from "../month/place-names.ts";

const isUnreadable = (cause: unknown): cause is ApiRefusal => Object(cause).code === "record.unreadable";

/** Says by name what can't be read, which the API says by its ids: in words that are fetched for it. */
export const namingRows =
  (names: Pick<PlaceNames, "person">) =>
  async (cause: unknown): Promise<never> => {
    if (!isUnreadable(cause)) throw cause;
    throw await (await import("./named-refusal.ts")).namedRefusal(cause, names);
  };
