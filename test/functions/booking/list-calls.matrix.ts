import type { OwnCase } from "../../matrix/own-case.ts";
import { offeredIn } from "./offered.ts";

export const ownCase: OwnCase = {
  items: ({ session, holder, visit }) => {
    const { items } = offeredIn(session, holder, session.start);
    const [, , entry] = items;
    // Whoever waits is asked about their session, too.
    return [...items, { ...entry, SK: visit.id, slot: visit.slot }];
  },
  fields: () => ({}),
};
