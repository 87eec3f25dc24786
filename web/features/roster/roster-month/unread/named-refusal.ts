import { ApiRefusal } from "../../../../api/api-refusal.ts";
import { textsReady } from "../../../../text/language.ts";
import type { PlaceNames } from "../month/place-names.ts";
import { unreadText } from "./text.ts";

const listIn = (list: unknown): string[] | undefined => (Array.isArray(list) ? list.map(String) : undefined);

const wordsOf = ({ details }: ApiRefusal, names: Pick<PlaceNames, "person">): string | undefined => {
  const [people, settings] = [details.practitionerIds, details.settings].map(listIn);
  if (people) {
    const named = people.map(names.person).join(", ");
    return details.of === "draft" ? unreadText().rowsInTheWay(named) : unreadText().people(named);
  }
  const parts: Readonly<Record<string, string>> = unreadText().parts;
  return settings && unreadText().settingsInTheWay(settings.map((kind) => parts[kind] ?? kind).join(", "));
};

/** A refusal in words that say whose rows, or which part, can't be read, and how it is replaced; as it is where it doesn't say. */
export const namedRefusal = async (cause: ApiRefusal, names: Pick<PlaceNames, "person">): Promise<ApiRefusal> => {
  await textsReady();
  const words = wordsOf(cause, names);
  return words === undefined ? cause : new ApiRefusal(cause.code, words, cause.details);
};
