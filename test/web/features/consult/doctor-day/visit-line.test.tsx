import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { expect, test } from "vitest";
import type { Visit } from "../../../../../shared/booking/visit.ts";
import { minute } from "../../../../../shared/time/instant.ts";
import { VisitLine } from "../../../../../web/features/consult/doctor-day/visit-line.tsx";
import { dayVisit, eight } from "../../../parts/day-visit.ts";
import { translate } from "../../../ui/translate.ts";

test("how many wait, and how long, is seen anew under a browser's translation", () => {
  const visits = [1, 2].map((number): Visit => dayVisit(number, { status: "waiting", arrivedAt: eight }));
  const [shown, setShown] = createSignal({ line: visits.slice(0, 1), now: eight });
  const root = document.createElement("div");
  const line = () => (
    <VisitLine
      line={shown().line}
      selected={undefined}
      now={shown().now}
      date="2026-11-23"
      zone="WIB"
      placeOf={() => undefined}
      onSelect={() => undefined}
    />
  );
  const stop = render(line, root);
  const texts = () => ["h2 .figures", ".aside"].map((selector) => root.querySelector(selector)?.textContent);
  expect(texts()).toEqual(["1", "baru masuk"]);
  translate(root);
  setShown({ line: visits, now: eight + 12 * minute });
  expect(texts()).toEqual(["2", "12 mnt"]);
  stop();
});
