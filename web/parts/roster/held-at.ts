import { siteName } from "../../../shared/place/site.ts";
import type { HeldAt } from "../../../shared/roster/month/held-session.ts";
import { rosterPartsText } from "./text.ts";

/** Where those are met still who had a time in a session before its place changed, in a sentence. */
export const heldAtText = ({ comeTo }: HeldAt): string =>
  comeTo ? rosterPartsText().heldAt(siteName(comeTo)) : rosterPartsText().heldByVideo;
