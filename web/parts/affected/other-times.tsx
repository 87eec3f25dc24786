import { type JSX, Show } from "solid-js";
import type { AffectedVisit } from "../../../shared/roster/publish/affected-visit.ts";
import { localDate, type Zone } from "../../../shared/time/zone.ts";
import { clock, shortDate } from "../../time/format-time.ts";
import { affectedText } from "./text.ts";

type Props = { visit: Pick<AffectedVisit, "createdAt" | "inside" | "others">; zone: Zone };

/** When other places begin, in order: what is nearest to a visit may lie before it and after it. */
const times = (others: Props["visit"]["others"]): number[] => others.map(({ start }) => start).sort((a, b) => a - b);

/** Since when a patient counted on a visit that loses its time, and what they could have instead. */
export const OtherTimes = (props: Props): JSX.Element => {
  const at = (start: number): string => `${shortDate(localDate(start, props.zone))}, ${clock(start, props.zone)}`;
  const booked = (): string | undefined => {
    const { createdAt } = props.visit;
    return createdAt === undefined ? undefined : affectedText().bookedOn(shortDate(localDate(createdAt, props.zone)));
  };
  const others = (): string | undefined => {
    const { inside, others } = props.visit;
    if (inside) return undefined;
    return others.length > 0 ? affectedText().otherTimes(times(others).map(at)) : affectedText().noOtherTime;
  };
  const said = (): string => [booked(), others()].filter((one) => one !== undefined).join(" ");
  return (
    <Show when={said()}>
      {(words) => (
        <>
          {" "}
          <br />
          <small>{words()}</small>
        </>
      )}
    </Show>
  );
};
