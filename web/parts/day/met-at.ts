import { siteName } from "../../../shared/place/site.ts";
import type { Session } from "../../../shared/schedule/session.ts";
import { dayText } from "./text.ts";

/** Where patients of a session are met face to face, for who works there; nothing where they are met by video. */
export const metAtText = ({ comeTo }: Pick<Session, "comeTo">): string | undefined =>
  comeTo && dayText().metAt(siteName(comeTo));
