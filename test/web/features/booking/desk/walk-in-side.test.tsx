import { createRoot } from "solid-js";
import { render } from "solid-js/web";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { WalkInSide } from "../../../../../web/features/booking/desk/walk-in-side.tsx";
import { createWalkIn } from "../../../../../web/features/booking/register-walk-in/create-walk-in.ts";
import { openForWalkIn } from "../../../../../web/features/booking/register-walk-in/free-places.ts";
import { walkInText } from "../../../../../web/features/booking/register-walk-in/text.ts";
import { session } from "../../../../../web/session/session.ts";
import { eight, sessionDay } from "../../../parts/day-visit.ts";

let close: (() => void) | undefined;

beforeEach(() => session.end());
afterEach(() => {
  close?.();
  document.body.replaceChildren();
});

test("who was found among those the clinic knows is written at once, with the first session that has a place", async () => {
  const days = [sessionDay([])];
  const walkIn = createRoot(() =>
    createWalkIn(
      () => eight,
      () => new Promise(() => {}),
    ),
  );
  const place = document.body.appendChild(document.createElement("div"));
  close = render(
    () => (
      <WalkInSide
        walkIn={walkIn}
        sessions={openForWalkIn(days, eight)}
        directory={undefined}
        days={days}
        now={eight}
        isAway={false}
        onCheckIn={() => undefined}
      />
    ),
    place,
  );
  expect(place.querySelector("form")).toBe(null);
  walkIn.write({ patientId: "k4m7q2x9ta", name: "Siti Aminah", day: "17", month: "04", year: "1992", sex: "female" });
  await vi.waitFor(() => expect(place.querySelector("form strong")?.textContent).toBe("Siti Aminah"));
  expect(walkIn.values().sessionId).toBe(days[0]?.session.id);
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe(walkInText().give));
  [...place.querySelectorAll("button")].find(({ textContent }) => textContent === walkInText().close)?.click();
  await vi.waitFor(() => expect(place.querySelector("form")).toBe(null));
  expect(walkIn.values().patientId).toBe("");
});
