import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { afterEach } from "vitest";
import type { SessionDay, Visit } from "../../../../../shared/booking/visit.ts";
import type { Instant } from "../../../../../shared/time/instant.ts";
import type { DeskAddress } from "../../../../../web/features/booking/desk/create-desk-address.ts";
import { namesakes } from "../../../../../web/features/booking/desk/namesakes.ts";
import { SessionList } from "../../../../../web/features/booking/desk/session-list.tsx";
import { eight, sessionDay } from "../../../parts/day-visit.ts";

/** What is to be closed once a test is over. */
export const closed: (() => void)[] = [];
afterEach(() => {
  for (const close of closed.splice(0)) close();
});

const address: DeskAddress = {
  date: () => undefined,
  choose: () => undefined,
  person: () => undefined,
  linkTo: (orang) => ({ href: `?orang=${orang}`, replaces: false, state: undefined }),
  open: () => undefined,
  close: () => undefined,
};

export type Desk = { day?: SessionDay; now?: Instant; past?: SessionDay; person?: string; isSearching?: boolean };

/** The desk's list with one visit, or with a day. */
export const desk = (visit: Visit, given: Desk = {}) => {
  const { day = sessionDay([visit]), now = eight + 1, past, person, isSearching = false } = given;
  const [days, setDays] = createSignal(past ? [past, day] : [day]);
  const root = document.body.appendChild(document.createElement("div"));
  const noted: string[] = [];
  const close = render(
    () => (
      <SessionList
        sessions={days()}
        alike={namesakes([day])}
        now={now}
        directory={undefined}
        address={{ ...address, person: () => person }}
        isFound={() => true}
        isSearching={isSearching}
        onCheckIn={({ appointment }) => noted.push(appointment.id)}
        onDone={() => undefined}
        onCancel={() => undefined}
      />
    ),
    root,
  );
  closed.push(close, () => root.remove());
  return { root, noted, setDays };
};
