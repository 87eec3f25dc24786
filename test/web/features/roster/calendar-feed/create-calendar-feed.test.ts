import { createRoot } from "solid-js";
import { beforeEach, expect, test } from "vitest";
import { FeedToken } from "../../../../../shared/roster/feed/calendar-feed.ts";
import {
  calendarAddress,
  calendarLink,
  newToken,
} from "../../../../../web/features/roster/calendar-feed/calendar-address.ts";
import { createCalendarFeed } from "../../../../../web/features/roster/calendar-feed/create-calendar-feed.ts";
import { Unreachable } from "../../../../../web/net/unreachable.ts";

beforeEach(() => localStorage.clear());

const settled = () => new Promise((done) => setTimeout(done));

/** The screen, and what it asked. */
const opened = (fails: { once: boolean } = { once: false }) => {
  const [tokens, ended]: [string[], number[]] = [[], []];
  let changes = 0;
  const { acts, leave } = createRoot((leave) => ({
    leave,
    acts: createCalendarFeed({
      renew: async ({ token }) => {
        tokens.push(token);
        if (fails.once) {
          fails.once = false;
          throw new Unreachable();
        }
        return { since: tokens.length };
      },
      revoke: async ({ since }) => {
        ended.push(since);
        return {};
      },
      changed: () => {
        changes += 1;
      },
    }),
  }));
  return { acts, leave, tokens, ended, changes: () => changes };
};

test("a secret has 128 bits, and is another each time", () => {
  const tokens = Array.from({ length: 50 }, newToken);
  for (const token of tokens) expect(FeedToken.safeParse(token).success).toBe(true);
  expect(new Set(tokens).size).toBe(50);
});

test("an address lies at the API, and a device's calendar takes it from a link", () => {
  const address = calendarAddress("AAAAAAAAAAAAAAAAAAAAAA", "https://jumpa.example");
  expect(address).toBe("https://jumpa.example/api/calendars/AAAAAAAAAAAAAAAAAAAAAA.ics");
  expect(calendarLink(address)).toBe("webcal://jumpa.example/api/calendars/AAAAAAAAAAAAAAAAAAAAAA.ics");
});

test("what was made is shown, until the page is left", async () => {
  const screen = opened();
  screen.acts.renew();
  await settled();
  expect([screen.acts.made(), screen.changes()]).toEqual([screen.tokens[0], 1]);
  screen.leave();
  const again = opened();
  expect(again.acts.made()).toBeUndefined();
  expect(JSON.stringify(localStorage)).not.toContain(screen.tokens[0]);
  again.leave();
});

test("what may have arrived is sent again as it was; another time it is another secret", async () => {
  const screen = opened({ once: true });
  screen.acts.renew();
  await settled();
  expect(screen.acts.renewing().status).toBe("unsent");
  screen.acts.renew();
  await settled();
  screen.acts.renew();
  await settled();
  const [first, second, third] = screen.tokens;
  expect([second === first, third === first, screen.acts.made()]).toEqual([true, false, third]);
  screen.leave();
});

test("what is revoked is shown no more, and revoked again only when there is another", async () => {
  const screen = opened();
  screen.acts.renew();
  await settled();
  screen.acts.revoke(1);
  await settled();
  expect([screen.acts.made(), screen.acts.revoking().status, screen.ended]).toEqual([undefined, "done", [1]]);
  screen.acts.renew();
  await settled();
  expect([screen.acts.made(), screen.acts.revoking().status]).toEqual([screen.tokens[1], "idle"]);
  screen.acts.revoke(2);
  await settled();
  expect(screen.ended).toEqual([1, 2]);
  screen.leave();
});
