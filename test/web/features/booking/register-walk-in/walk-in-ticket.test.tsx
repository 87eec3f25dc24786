import { render } from "solid-js/web";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { hour, minute } from "../../../../../shared/time/instant.ts";
import { WalkInTicket } from "../../../../../web/features/booking/register-walk-in/walk-in-ticket.tsx";
import { dayVisit, eight, sessionDay } from "../../../parts/day-visit.ts";

beforeEach(() => void vi.useFakeTimers({ now: eight }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("the paper of whoever came by themselves says their order, and no hour to be called at, where that is not when their place begins", () => {
  const said = (turn?: number) => {
    const root = document.createElement("div");
    const visit = dayVisit(9, { status: "waiting", arrivedAt: eight, ...(turn && { turn }) }, "walk-in");
    const ticket = () => <WalkInTicket visit={visit} stateOf={() => ""} directory={undefined} onAnother={() => {}} />;
    const end = render(ticket, root);
    const words = root.querySelector(".ticket")?.textContent.replaceAll("\u00a0", " ") ?? "";
    end();
    const order = "Tanpa janji, urutannya seperti janji pukul 08.45 WIB. Itu bukan jam dipanggil.";
    return [words.includes(order), words.includes("10.00 WIB")];
  };
  expect([said(), said(eight + 45 * minute)]).toEqual([
    [false, true],
    [true, false],
  ]);
});

const beyondVisit = (turn: number) => {
  const { appointment, patient } = dayVisit(13, { status: "waiting", arrivedAt: eight, turn }, "walk-in");
  return { appointment: { ...appointment, beyond: true as const }, patient };
};

/** The line of a full morning of twelve, in which number 13 waits since eight. */
const lineWith = (turn: number, numbers = [13]) => {
  const { session } = sessionDay([]);
  const { id, start, minutes, count, state } = session;
  const standing = { status: "waiting", since: eight, turn, mode: "in-person" };
  return {
    sessions: [
      {
        id,
        start,
        minutes,
        count,
        state,
        beyond: [13],
        expected: Array.from({ length: 12 }, (_, index) => index + 1),
        line: Object.fromEntries(numbers.map((number) => [number, standing])),
      },
    ],
    askAgain: { next: 8, others: 30 },
  };
};

test("the paper of whoever got a number beyond the places says whom they are behind, and about when they are seen", async () => {
  const said = async (turn: number) => {
    vi.stubGlobal("fetch", async () => Response.json(lineWith(turn)));
    const root = document.createElement("div");
    const ticket = () => (
      <WalkInTicket visit={beyondVisit(turn)} stateOf={() => ""} directory={undefined} onAnother={() => {}} />
    );
    const end = render(ticket, root);
    await vi.advanceTimersByTimeAsync(100);
    const words = [...root.querySelectorAll(".ticket > p")].map(({ textContent }) =>
      textContent.replaceAll("\u00a0", " "),
    );
    end();
    return words.slice(-2);
  };
  // The places end at eleven: an appointment of later than a quarter to is nobody's.
  const estimate = expect.stringMatching(/^Perkiraan dipanggil: \d\d\.\d\d–\d\d\.\d\d WIB, bisa berubah\.$/);
  expect(await said(eight + 2 * hour)).toEqual([
    "Nomor tambahan: yang berjanji sampai pukul 10.00 WIB dilayani lebih dulu. Itu bukan jam dipanggil.",
    estimate,
  ]);
  expect(await said(eight + 3 * hour)).toEqual(["Nomor tambahan, dilayani setelah semua yang berjanji.", estimate]);
});

test("a number that the line kept by the network doesn't have yet is asked for once more", async () => {
  const turn = eight + 3 * hour;
  const answers = [lineWith(turn, []), lineWith(turn)];
  const asked = vi.fn(async () => Response.json(answers.shift()));
  vi.stubGlobal("fetch", asked);
  const root = document.createElement("div");
  const ticket = () => (
    <WalkInTicket visit={beyondVisit(turn)} stateOf={() => ""} directory={undefined} onAnother={() => {}} />
  );
  const end = render(ticket, root);
  await vi.advanceTimersByTimeAsync(100);
  expect(root.textContent).not.toContain("Perkiraan dipanggil");
  await vi.advanceTimersByTimeAsync(2_500);
  expect([asked.mock.calls.length, root.textContent?.includes("Perkiraan dipanggil")]).toEqual([2, true]);
  end();
});
