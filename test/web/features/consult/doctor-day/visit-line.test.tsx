import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { expect, test } from "vitest";
import type { VisitState } from "../../../../../shared/booking/appointment.ts";
import type { Visit } from "../../../../../shared/booking/visit.ts";
import { hour, minute } from "../../../../../shared/time/instant.ts";
import { placeBeside } from "../../../../../web/features/consult/doctor-day/place-beside.ts";
import { VisitLine } from "../../../../../web/features/consult/doctor-day/visit-line.tsx";
import { VisitFacts } from "../../../../../web/parts/day/visit-facts.tsx";
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
      numberOf={({ number }) => `A-${number}`}
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

test("since when somebody waits is told of whoever came to the clinic too, in the line and beside it", () => {
  const visit = dayVisit(1, { status: "waiting", arrivedAt: eight + 70 * minute }, "walk-in");
  const root = document.createElement("div");
  const shown = (now: number) => (
    <>
      <VisitLine
        line={[visit]}
        selected={undefined}
        now={now}
        date="2026-11-23"
        zone="WIB"
        placeOf={() => undefined}
        numberOf={({ number }) => `A-${number}`}
        onSelect={() => undefined}
      />
      <VisitFacts visit={visit} number="A-1" date="2026-11-23" zone="WIB" service="Umum" place={undefined} />
    </>
  );
  const stop = render(() => shown(eight + 95 * minute), root);
  const facts = [...root.querySelectorAll(".visit-facts dl > div")].map(({ textContent }) => textContent);
  expect([root.querySelector(".aside")?.textContent, facts.slice(0, 3)]).toEqual([
    "tatap muka · 25 mnt",
    ["No.A-1", "Jam08.00\u00a0WIB", "Menunggu sejak09.10\u00a0WIB"],
  ]);
  stop();
});

test("who was called and is not there stands in a group of their own, with how often", () => {
  const skipped = dayVisit(1, { status: "waiting", arrivedAt: eight, skippedAt: eight, times: 3 });
  const root = document.createElement("div");
  const shown = () => (
    <VisitLine
      numberOf={({ number }) => `A-${number}`}
      line={[skipped, dayVisit(2, { status: "waiting", arrivedAt: eight })]}
      selected={undefined}
      now={eight}
      date="2026-11-23"
      zone="WIB"
      placeOf={() => undefined}
      onSelect={() => undefined}
    />
  );
  const stop = render(shown, root);
  const groups = [...root.querySelectorAll("section")].map((group) => [
    group.querySelector("h2")?.textContent,
    group.querySelector(".aside")?.textContent,
  ]);
  expect(groups).toEqual([
    ["Menunggu 1", "baru masuk"],
    ["Dilewati 1", "3 kali tidak di tempat"],
  ]);
  stop();
});

test("whoever is here for another session of the day is told apart in the line, and no more once they were seen", () => {
  const noon = (number: number, state: VisitState): Visit => {
    const visit = dayVisit(number, state);
    const { slot } = visit.appointment;
    const sessionId = slot.sessionId.replace("0800", "1200");
    return {
      ...visit,
      appointment: { ...visit.appointment, slot: { ...slot, sessionId, start: slot.start + 4 * hour } },
    };
  };
  const first = dayVisit(1, { status: "waiting", arrivedAt: eight });
  const completed = { status: "completed", arrivedAt: eight, admittedAt: eight, metAt: eight, endedAt: eight } as const;
  const root = document.createElement("div");
  const shown = () => (
    <VisitLine
      numberOf={({ number }) => `A-${number}`}
      line={[first, noon(2, { status: "waiting", arrivedAt: eight }), noon(3, completed)]}
      selected={undefined}
      now={eight}
      date="2026-11-23"
      zone="WIB"
      placeOf={() => undefined}
      session={first.appointment.slot.sessionId}
      onSelect={() => undefined}
    />
  );
  const stop = render(shown, root);
  const told = [...root.querySelectorAll(".row .main > .quiet")].map(({ textContent }) => textContent?.split(" · ")[0]);
  stop();
  expect(told).toEqual(["36 th, perempuan", "sesi 12.00", "36 th, perempuan"]);
});

test("beside the time of their place the doctor reads the turn that orders the line", () => {
  const visit = dayVisit(5, { status: "waiting", arrivedAt: eight, turn: eight + 45 * minute });
  const root = document.createElement("div");
  const stop = render(
    () => <VisitFacts visit={visit} number="A-5" date="2026-11-23" zone="WIB" service="Umum" place={undefined} />,
    root,
  );
  const facts = [...root.querySelectorAll("dl > div")].map((fact) => fact.textContent?.replaceAll("\u00a0", " "));
  stop();
  expect(facts.slice(1, 4)).toEqual(["Jam09.00 WIB", "Waktu giliran08.45", "Menunggu sejak08.00 WIB"]);
});

test("a row says age and complaint first: how they are met is said above the line, and here of whoever sits elsewhere than the others", () => {
  const waiting: VisitState = { status: "waiting", arrivedAt: eight };
  const inRoom = dayVisit(1, waiting, "walk-in");
  const { slot } = inRoom.appointment;
  const inHouse = {
    ...inRoom,
    appointment: { ...inRoom.appointment, slot: { ...slot, comeTo: { kind: "puskesmas" as const } } },
  };
  const said = (visit: Visit): (string | null | undefined)[] => {
    const root = document.createElement("div");
    const line = () => (
      <VisitLine
        line={[visit]}
        selected={undefined}
        now={eight}
        date="2026-11-23"
        zone="WIB"
        placeOf={placeBeside({ placeOf: () => "tatap muka di puskesmas", session: slot.sessionId })}
        numberOf={({ number }) => `A-${number}`}
        session={slot.sessionId}
        onSelect={() => undefined}
      />
    );
    const stop = render(line, root);
    const texts = [".row .main > .quiet", ".aside"].map((selector) => root.querySelector(selector)?.textContent);
    stop();
    return texts;
  };
  expect(said(inHouse)[0]).toMatch(/^36 th, perempuan · /);
  expect([said(inHouse)[1], said(inRoom)[1]]).toEqual(["baru masuk", "tatap muka · baru masuk"]);
});

test("the place of a session is told where it is another than the doctor is in", () => {
  const placeOf = (id: string): string => (id === "c" ? "pustu" : "puskesmas");
  const told = placeBeside({ placeOf, session: "a" });
  expect(["a", "b", "c"].map(told)).toEqual([undefined, undefined, "pustu"]);
  expect(placeBeside({ placeOf, session: undefined })("a")).toBe("puskesmas");
});
