import type { HeldAt } from "../../../shared/roster/month/held-session.ts";
import { monthOf } from "../../../shared/roster/month/roster-month.ts";
import { type SessionId, sessionIdParts } from "../../../shared/schedule/session.ts";
import { at, isThere, term } from "../table/clause.ts";
import type { Item } from "../table/items.ts";
import { publishedKey } from "../table/keys.ts";
import { transact } from "../table/transact.ts";
import { update } from "../table/writes.ts";

const mark = "!";

/** The sessions that are met elsewhere still, as the item of their published month has them: an attribute each. */
export const heldNotesIn = (item: Item): Item => {
  const held = Object.entries(item).filter(([name]) => name.startsWith(mark));
  return held.length > 0 ? { heldAt: Object.fromEntries(held.map(([name, at]) => [name.slice(1), at])) } : {};
};

/** Notes beside what is published of its month where a session is met still, or that it is met where the month says. */
export const noteHeld = async (id: SessionId, held: HeldAt | undefined): Promise<void> => {
  const { clinicId, date } = sessionIdParts(id);
  const note = at(`${mark}${id}`);
  await transact<{ published: Item }>({
    published: {
      write: update(
        publishedKey(clinicId, monthOf(date)),
        held ? { set: term`${note} = ${held}` } : { remove: term`${note}` },
        { when: isThere },
      ),
      parse: (item) => item,
    },
  });
};
