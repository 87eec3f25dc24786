import { useNavigate } from "@solidjs/router";
import { createMemo } from "solid-js";
import { addDays, type LocalDate } from "../../../../shared/time/local-date.ts";
import { localDate, type Zone } from "../../../../shared/time/zone.ts";
import { createActs } from "../../../acts/acts.ts";
import { toPairBoard } from "../../../addresses/booking/to-pair-board.ts";
import { boardActs } from "../../../parts/day/board-acts.ts";
import { dayText } from "../../../parts/day/text.ts";
import { createNow } from "../../../time/create-now.ts";
import type { DeskAddress } from "./create-desk-address.ts";
import { deskText } from "./text.ts";

/** The day the desk works on: today, until another one is chosen. */
export const createDeskDate = (zone: () => Zone, address: DeskAddress) => {
  const navigate = useNavigate();
  const now = createNow();
  const today = createMemo(() => localDate(now(), zone()));
  const date = createMemo(() => address.date() ?? today());
  const choose = (chosen: LocalDate): void => address.choose(chosen === today() ? undefined : chosen);
  createActs(() => [
    { word: deskText().dayAfter, key: "n", run: () => choose(addDays(date(), 1)) },
    { word: deskText().dayBefore, key: "p", run: () => choose(addDays(date(), -1)) },
    ...(date() === today() ? [] : [{ word: deskText().today, key: "t", run: () => choose(today()) }]),
    { word: dayText().moveInList, key: "↑ ↓" },
    ...boardActs(),
    { word: deskText().doorCode, run: () => navigate(toPairBoard()) },
  ]);
  return { now, today, date, choose };
};
