import { type JSX, Show } from "solid-js";
import type { Slot } from "../../../shared/schedule/slot.ts";
import { addDays, type LocalDate } from "../../../shared/time/local-date.ts";
import { Loaded } from "../../load/loaded.tsx";
import { Button } from "../../ui/button.tsx";
import { type Directory, zoneIn } from "../directory/create-directory.ts";
import { createWeek } from "./create-week.ts";
import { withoutGone } from "./gone-slots.ts";
import { SlotPicker } from "./slot-picker.tsx";
import { slotsText } from "./text.ts";

type Props = {
  clinicId: string | undefined;
  service: string | undefined;
  directory: Directory | undefined;
  chosen?: Slot | undefined;
  /** Which day comes first. @default today */
  from?: LocalDate | undefined;
  /** A place whose session is closed: who else has its hour comes first, else the soonest of all. @default none */
  closed?: Slot | undefined;
  onChoose: (slot: Slot) => void;
  /** Where somebody can wait for a place, perhaps of a day. @default nowhere */
  toWait?: ((date: LocalDate | undefined) => string) | undefined;
};

/** A clinic's free times for a service, week by week as far as the district lets one book ahead. */
export const WeekOfSlots = (props: Props): JSX.Element => {
  const week = createWeek(() => ({
    clinicId: props.clinicId,
    service: props.service,
    zone: zoneIn(props.directory),
    from: props.from,
    soonestToo: props.closed !== undefined,
  }));
  const weeks = (): number => Math.ceil((props.directory?.district.settings.horizonDays ?? 7) / 7);
  return (
    <>
      <Loaded load={week.days} rows={4}>
        {(days) => (
          <SlotPicker
            days={withoutGone(days())}
            directory={props.directory}
            service={props.service ?? ""}
            chosen={props.chosen}
            fromToday={week.first() === week.today()}
            closed={props.closed}
            onChoose={props.onChoose}
            toWait={props.toWait}
          />
        )}
      </Loaded>
      <Show when={week.first() > week.today()}>
        <Button kind="quiet" icon="back" onClick={() => week.turn(-1)}>
          {slotsText().thisWeek}
        </Button>
      </Show>
      <Show when={addDays(week.first(), 7) < addDays(week.today(), weeks() * 7)}>
        <Button kind="quiet" icon="next" onClick={() => week.turn(1)}>
          {slotsText().nextWeek}
        </Button>
      </Show>
    </>
  );
};
