import { beforeEach } from "vitest";
import { minute } from "../../../shared/time/instant.ts";
import { colleague, morning, serang } from "../booking/cikande.ts";
import { clock } from "../booking/use-cases.ts";
import { openDoor } from "../store/inside-of.ts";
import { putDistrict, putSession, useTable } from "../store/use-table.ts";
import { rooms, slot } from "./use-cases.ts";

/**
 * A table of its own for a test file, and before each test the same morning: two doctors whose sessions nobody has
 * booked, a video server without rooms, and the clock at `begins`.
 * @default five minutes before `slot` starts
 */
export const useConsultMorning = (begins = slot.start - 5 * minute): void => {
  useTable();
  beforeEach(async () => {
    clock.now = begins;
    rooms.down = false;
    rooms.forget();
    await Promise.all([
      putDistrict(serang),
      putSession(morning()),
      putSession(colleague()),
      openDoor("rahmawati-cikande"),
    ]);
  });
};
