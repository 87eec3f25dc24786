import type { Session, SessionId } from "../../../shared/schedule/session.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import type { Item } from "../table/items.ts";
import { sessionKey } from "../table/keys.ts";
import { updateIf } from "../table/update-if.ts";
import { sessionFromItem } from "./sessions.ts";

/** A session with when it was last noted that somebody was to have chosen whom it has no time for. */
export type NotedSession = { session: Session; choiceOver: unknown };

/** A session and that note, from its item: it is no part of the session, since nobody but who follows it asks for it. */
export const notedFromItem = (item: Item): NotedSession => ({
  session: sessionFromItem(item),
  choiceOver: item.choiceOver,
});

/**
 * Notes in a session, where there is such, that somebody whom it has no time for was to have chosen by now.
 * @returns whether it was noted
 */
export const saveChoiceOver = (id: SessionId, now: Instant): Promise<boolean> =>
  updateIf({
    Key: sessionKey(id),
    UpdateExpression: "SET choiceOver = :now",
    ConditionExpression: "attribute_exists(PK)",
    ExpressionAttributeValues: { ":now": now },
  });
