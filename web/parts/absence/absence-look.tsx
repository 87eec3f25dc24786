import "./absence.css";
import { For, type JSX, Show } from "solid-js";
import { monthOf } from "../../../shared/roster/month/roster-month.ts";
import { Loaded } from "../../load/loaded.tsx";
import { isolated } from "../../text/isolated.ts";
import { daysInShort } from "../../time/days-in-short.ts";
import { dayAndMonth, shortDate } from "../../time/format-time.ts";
import { Select } from "../../ui/field.tsx";
import { Notice } from "../../ui/notice.tsx";
import { AffectedVisits } from "../affected/affected-visits.tsx";
import { type Directory, practitionerIn } from "../directory/create-directory.ts";
import { VoidedSwaps } from "../swap/voided-swaps.tsx";
import { type AbsenceLook, type AbsencePreview, isCoverable } from "./create-absence-look.ts";
import { DutyElsewhere } from "./duty-elsewhere.tsx";
import { absenceText } from "./text.ts";

type Props = {
  look: AbsenceLook;
  directory: Directory | undefined;
  fixed?: boolean;
  /** Whether the clinic is closed: then nobody is to cover anything. */
  isClosed?: boolean;
};
type OpenShift = AbsencePreview["off"][number];

const nameIn = (directory: Directory | undefined, id: string): string => practitionerIn(directory, id)?.name ?? id;

const optionsOf = ({ covers }: OpenShift, directory: Directory | undefined) => [
  { value: "", label: absenceText().nobody },
  ...covers.map(({ practitionerId, breaks }) => {
    const why = [...new Set(breaks.map(({ rule }) => absenceText().breaks[rule]))].join(", ");
    const name = nameIn(directory, practitionerId);
    return { value: practitionerId, label: why ? absenceText().warned(name, why) : name };
  }),
];

const shiftWords = ({ date, practitionerId, code }: OpenShift, directory: Directory | undefined): string =>
  absenceText().shift(shortDate(date), nameIn(directory, practitionerId), code);

/** More are counted: whom the same keeps from a shift are often all but the profession that it needs. */
const mostNamed = 2;

/** What keeps everybody from a shift, in words. */
const reasonsIn = ({ ruledOut = [] }: OpenShift, directory: Directory | undefined): string =>
  ruledOut
    .map(({ by, practitionerIds }) => {
      const { breaks, people, because } = absenceText();
      const names = practitionerIds.map((id) => nameIn(directory, id));
      return because(breaks[by], names.length > mostNamed ? people(names.length) : names.map(isolated).join(", "));
    })
    .join(", ");

type Alike = { code: string; dates: string[]; why: string };

/** Shifts of one code that the same keeps everybody from, together by month: of a long leave they are many. */
const alikeIn = (shifts: readonly OpenShift[], directory: Directory | undefined): Alike[] => {
  const found = new Map<string, Alike>();
  for (const shift of shifts) {
    const { code, date } = shift;
    const why = reasonsIn(shift, directory);
    const key = [monthOf(date), code, why].join(" ");
    const { dates } = found.get(key) ?? { dates: [] };
    found.set(key, { code, why, dates: [...new Set([...dates, date])] });
  }
  return [...found.values()];
};

/** The shifts that nobody can take over: there is nothing to choose, and why is said. */
const Uncoverable = (props: { shifts: readonly OpenShift[]; directory: Directory | undefined }): JSX.Element => (
  <Show when={props.shifts.length > 0}>
    <p>{absenceText().noneCan}</p>
    <ul>
      <For each={alikeIn(props.shifts, props.directory)}>
        {({ code, dates, why }) => (
          <li>
            <strong>{absenceText().shiftAlone(daysInShort(dates), code)}</strong>
            <Show when={why}>: {why}</Show>
          </li>
        )}
      </For>
    </ul>
  </Show>
);

const Covers = (props: Props & { preview: AbsencePreview }): JSX.Element => (
  <>
    <For each={props.preview.off.filter(isCoverable)}>
      {(shift) => (
        <Select
          label={absenceText().whoCovers(shiftWords(shift, props.directory))}
          value={props.look.coverOf(shift)}
          fixed={props.fixed}
          options={optionsOf(shift, props.directory)}
          onChange={(by) => props.look.choose(shift, by)}
        />
      )}
    </For>
    <Uncoverable shifts={props.preview.off.filter((shift) => !isCoverable(shift))} directory={props.directory} />
  </>
);

const Shifts = (props: Props & { preview: AbsencePreview }): JSX.Element => (
  <Show when={props.preview.off.length > 0} fallback={<p>{absenceText().noShifts}</p>}>
    <p>
      <strong>{absenceText().shifts(props.preview.off.length)}</strong>
    </p>
    <Show when={props.isClosed} fallback={<Covers {...props} />}>
      <ul>
        <For each={props.preview.off}>{(shift) => <li>{shiftWords(shift, props.directory)}</li>}</For>
      </ul>
    </Show>
  </Show>
);

const daysWithoutDoctor = ({ breaks }: AbsencePreview): string =>
  breaks
    .filter(({ rule }) => rule === "no-doctor")
    .map(({ date }) => dayAndMonth(date))
    .join(", ");

/** What an absence does before it is published: the shifts and who covers them, and the visits by name. */
export const AbsenceLookPart = (props: Props): JSX.Element => (
  <Loaded load={props.look.load} rows={3}>
    {(preview) => (
      <section class="absence-look">
        <AffectedVisits affected={preview().affected} unreadable={preview().unreadable} directory={props.directory} />
        <Show when={preview().affected.length > 0 && props.look.cover().length > 0}>
          <p>{absenceText().timesWithoutCover}</p>
        </Show>
        <Shifts {...props} preview={preview()} />
        <Show when={!props.isClosed && daysWithoutDoctor(preview())}>
          {(days) => <Notice kind="waiting">{absenceText().withoutDoctor(days())}</Notice>}
        </Show>
        <VoidedSwaps voids={preview().voids} directory={props.directory} />
        <Show when={preview().elsewhere}>{(days) => <DutyElsewhere days={days()} directory={props.directory} />}</Show>
      </section>
    )}
  </Loaded>
);
