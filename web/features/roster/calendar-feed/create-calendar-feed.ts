import type { Accessor } from "solid-js";
import type { RequestInputOf, ResponseOf } from "../../../../shared/api/routes.ts";
import type { FeedToken } from "../../../../shared/roster/feed/calendar-feed.ts";
import { createKeyedSubmit, type KeyedSubmit } from "../../../api/create-keyed-submit.ts";
import { newToken } from "./calendar-address.ts";

type Renewing = RequestInputOf<"renew-calendar-feed">;
type Revoking = RequestInputOf<"revoke-calendar-feed">;

type Deps = {
  renew: (input: Renewing, key: string) => Promise<ResponseOf<"renew-calendar-feed">>;
  revoke: (input: Revoking, key: string) => Promise<ResponseOf<"revoke-calendar-feed">>;
  /** Hears that there is another address, or none. */
  changed: () => void;
};

/** Makes, changes and revokes the address of a person's calendar; an address is known only to the page that made it. */
export const createCalendarFeed = (deps: Deps) => {
  const renewing: KeyedSubmit<Renewing, ResponseOf<"renew-calendar-feed">> = createKeyedSubmit({
    name: "renew-calendar-feed",
    call: deps.renew,
    done: () => {
      revoking.reset();
      deps.changed();
    },
  });
  const revoking: KeyedSubmit<Revoking, ResponseOf<"revoke-calendar-feed">> = createKeyedSubmit({
    name: "revoke-calendar-feed",
    call: deps.revoke,
    done: () => {
      renewing.reset();
      deps.changed();
    },
  });
  const made: Accessor<FeedToken | undefined> = () => {
    const state = renewing.state();
    return state.status === "done" ? state.input.token : undefined;
  };
  const renew = (): void => {
    if (made()) renewing.reset();
    void renewing.send({ token: newToken() });
  };
  const revoke = (since: number): void => {
    if (revoking.state().status === "done") revoking.reset();
    void revoking.send({ since });
  };
  return { renewing: renewing.state, revoking: revoking.state, made, renew, revoke };
};
