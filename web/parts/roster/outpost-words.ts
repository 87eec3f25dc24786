import type { Outpost } from "../../../shared/place/outpost.ts";
import { rosterPartsText } from "./text.ts";

/** A place by its name, and by its kind where the name does not begin with that. */
export const outpostWords = ({ kind, name }: Outpost): string => {
  const said = rosterPartsText().outposts[kind];
  return name.toLowerCase().startsWith(said.toLowerCase()) ? name : `${said}: ${name}`;
};
