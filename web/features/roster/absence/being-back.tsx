import { createEffect, For, type JSX, on, onMount, Show } from "solid-js";
import type { ShiftOf } from "../../../../shared/roster/change/absence.ts";
import { Loaded } from "../../../load/loaded.tsx";
import { BreakList } from "../../../parts/absence/break-list.tsx";
import { absenceText } from "../../../parts/absence/text.ts";
import { affectedText } from "../../../parts/affected/text.ts";
import { clinicIn, type Directory, practitionerIn } from "../../../parts/directory/create-directory.ts";
import { dayAndMonth, decimal, shortDate } from "../../../time/format-time.ts";
import { Button } from "../../../ui/button.tsx";
import { Field, Select } from "../../../ui/field.tsx";
import { Notice } from "../../../ui/notice.tsx";
import type { Absence, BackLook, BackPreview, BeingBack } from "./create-being-back.ts";
import { awayText } from "./text.ts";

type Props = {
  absence: Absence;
  look: BackLook;
  back: BeingBack;
  directory: Directory | undefined;
  onClose: () => void;
};

const nameIn = (directory: Directory | undefined, id: string): string => practitionerIn(directory, id)?.name ?? id;

const shiftWords = ({ date, code }: ShiftOf): string => awayText().shift(shortDate(date), code);

const Lines = (props: { title: string; lines: readonly string[] }): JSX.Element => (
  <Show when={props.lines.length > 0}>
    <p>
      <strong>{props.title}</strong>
    </p>
    <ul>
      <For each={props.lines}>{(line) => <li>{line}</li>}</For>
    </ul>
  </Show>
);

/** What comes back and what does not, before it is published. */
const Effects = (props: { shown: BackPreview; directory: Directory | undefined }): JSX.Element => {
  const namesOf = (ids: readonly string[]): string => ids.map((id) => nameIn(props.directory, id)).join(", ");
  const isNothing = (): boolean =>
    [props.shown.back, props.shown.covered, props.shown.lost].every((all) => all.length === 0);
  return (
    <>
      <Lines title={awayText().back(props.shown.back.length)} lines={props.shown.back.map(shiftWords)} />
      <Lines
        title={awayText().covered}
        lines={props.shown.covered.map((shift) => awayText().coveredBy(shiftWords(shift), namesOf(shift.by)))}
      />
      <Lines title={awayText().lost} lines={props.shown.lost.map(shiftWords)} />
      <Show when={isNothing()}>
        <p>{awayText().noneBack}</p>
      </Show>
      <Show when={props.shown.visits > 0}>
        <p>{affectedText().regained(props.shown.visits)}</p>
      </Show>
      <Show when={props.shown.daysBack}>{(days) => <p>{awayText().daysBack(decimal(days()))}</p>}</Show>
      <For each={props.shown.grantedBy}>
        {(id) => <Notice kind="waiting">{awayText().stillLeave(clinicIn(props.directory, id)?.name ?? id)}</Notice>}
      </For>
      <BreakList lead={awayText().breaks} breaks={props.shown.breaks} />
    </>
  );
};

const Since = (props: Props): JSX.Element => (
  <Show when={props.absence.from !== props.absence.to}>
    <div class="absence-period">
      <Field
        type="date"
        label={awayText().since}
        value={props.look.since().from}
        problem={
          props.look.asked()
            ? undefined
            : absenceText().backProblem(dayAndMonth(props.absence.from), dayAndMonth(props.absence.to))
        }
        fixed={props.back.isFixed()}
        onInput={(from) => props.look.write({ from })}
      />
      <Select
        label={awayText().sinceHalf}
        value={props.look.since().begins}
        fixed={props.back.isFixed()}
        options={[
          { value: "", label: awayText().sinceAt.a },
          { value: "p", label: awayText().sinceAt.p },
        ]}
        onChange={(begins) => props.look.write({ begins })}
      />
    </div>
  </Show>
);

const PublishButton = (props: Props & { word: string }): JSX.Element => (
  <Show when={props.back.state().status !== "unsent"}>
    <Button
      kind="primary"
      wide
      busy={props.back.state().status === "sending"}
      onClick={() => props.back.publish(props.look)}
    >
      {props.word}
    </Button>
  </Show>
);

/** From when on somebody is back, what that does, and one button that publishes it. */
export const BeingBackPanel = (props: Props): JSX.Element => {
  let heading: HTMLHeadingElement | undefined;
  onMount(() => heading?.focus());
  createEffect(
    on(
      () => props.back.state().status,
      (status) => status === "refused" && void props.look.load.reload(),
      { defer: true },
    ),
  );
  const name = (): string => nameIn(props.directory, props.absence.practitionerId);
  return (
    <section class="absence-look">
      <h3 tabindex="-1" ref={heading}>
        {awayText().backTitle(name())}
      </h3>
      <Since {...props} />
      <Show when={props.look.asked()}>
        <Loaded load={props.look.load} rows={2}>
          {(shown) => (
            <>
              <Effects shown={shown()} directory={props.directory} />
              <PublishButton {...props} word={awayText().publishBack(name())} />
            </>
          )}
        </Loaded>
      </Show>
      <Button wide onClick={() => props.onClose()}>
        {awayText().cancel}
      </Button>
    </section>
  );
};
