import { createEffect, createSignal, on } from "solid-js";
import type { Patient } from "../../../../shared/people/patient.ts";
import type { createDesk } from "./create-desk.ts";
import type { DeskAddress } from "./create-desk-address.ts";
import type { createVisitSearch } from "./create-visit-search.ts";
import { rowsInView } from "./rows-in-view.ts";

type Deps = {
  desk: Pick<ReturnType<typeof createDesk>, "walkIn" | "hasUnsent" | "chooseKnown">;
  address: Pick<DeskAddress, "person" | "open" | "close">;
  search: Pick<ReturnType<typeof createVisitSearch>, "written" | "write" | "found">;
  clinicId: () => string | undefined;
  date: () => string;
};

/** An Enter that was pressed before there was an answer to what is written: it counts once, and only for that. */
const makeEarlyEnter = () => {
  let isPressed = false;
  const forget = (): void => {
    isPressed = false;
  };
  const press = (): void => {
    isPressed = true;
  };
  const take = (): boolean => {
    const was = isPressed;
    forget();
    return was;
  };
  return { press, forget, take };
};

/** Takes the focus to the first who is found. */
const toList = (): void =>
  (rowsInView(document)[0]?.querySelector("a") ?? document.querySelector<HTMLElement>(".found-people .row"))?.focus();

/** Where the search leads: into a panel of the day, or a form for whom the clinic knows. */
export const createSearchWays = ({ desk, address, search, clinicId, date }: Deps) => {
  let firstKnown: Patient | undefined;
  const early = makeEarlyEnter();
  const [wasHeld, setHeld] = createSignal(false);
  // Whoever goes on with something else has not chosen who is found meanwhile.
  createEffect(on([clinicId, date, address.person, desk.walkIn.values], early.forget, { defer: true }));
  const write = (text: string): void => {
    early.forget();
    setHeld(false);
    search.write(text);
  };
  const choose = (person: Patient): void => {
    early.forget();
    setHeld(desk.hasUnsent());
    if (desk.hasUnsent()) return;
    write("");
    if (address.person()) address.close();
    // The form that takes the focus comes in its place.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    desk.chooseKnown(person);
  };
  const toFirst = (): void => {
    const first = search.found()[0];
    if (!search.written().trim()) return;
    if (first) {
      early.forget();
      address.open(first.appointment.id);
    } else if (firstKnown) choose(firstKnown);
    else early.press();
  };
  const noteAnswer = (people: readonly Patient[] | undefined): void => {
    firstKnown = people?.[0];
    if (people && early.take() && firstKnown) choose(firstKnown);
  };
  /** Whether somebody was chosen, and another has to be sent before them. */
  const isHeld = (): boolean => wasHeld() && desk.hasUnsent();
  return { write, choose, toFirst, toList, noteAnswer, isHeld };
};
