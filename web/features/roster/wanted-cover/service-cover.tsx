import { bothHalves } from "../../../../shared/roster/month/half-day.ts";
import "../../../ui/field.css";
import { For, type JSX, Show } from "solid-js";
import type { Service } from "../../../../shared/place/service.ts";
import { mostWanted } from "../../../../shared/roster/settings/chosen-cover.ts";
import { settingsText } from "../../../parts/roster-settings/text.ts";
import { language } from "../../../text/language.ts";
import type { CoverForm } from "./create-wanted-cover.ts";
import { coverText } from "./text.ts";
import { type Place, placeKey, weekdays } from "./written-cover.ts";

type Props = { form: CoverForm; service: Service };

const Count = (props: { form: CoverForm; place: Place; label: string }): JSX.Element => {
  const key = (): string => placeKey(props.place);
  const isWrong = (): boolean => props.form.problems()?.has(key()) ?? false;
  return (
    <label class="field cover-count" data-wrong={isWrong() ? props.label : undefined}>
      <span aria-hidden="true">{coverText().halves[props.place.half]}</span>
      <input
        inputMode="numeric"
        aria-label={props.label}
        value={props.form.written().places[key()] ?? ""}
        readOnly={props.form.isFixed()}
        aria-invalid={isWrong() ? "true" : undefined}
        onInput={(event) =>
          props.form.write({ places: { ...props.form.written().places, [key()]: event.currentTarget.value } })
        }
      />
    </label>
  );
};

/** How many are wanted for one service, by weekday and half. */
export const ServiceCover = (props: Props): JSX.Element => {
  const name = (): string => props.service.name[language()];
  const places = (): Place[] =>
    weekdays.flatMap((weekday) => bothHalves.map((half) => ({ weekday, half, service: props.service.id })));
  const keys = (): string[] => places().map(placeKey);
  const sum = (): number => keys().reduce((total, key) => total + (Number(props.form.written().places[key]) || 0), 0);
  const isWrong = (): boolean => keys().some((key) => props.form.problems()?.has(key));
  return (
    <details class="setting-part" open={isWrong()}>
      <summary>{coverText().service(name(), sum())}</summary>
      <For each={weekdays}>
        {(weekday) => {
          const day = (): string => settingsText().days[weekday - 1] ?? "";
          return (
            <div class="cover-day">
              <span>{day()}</span>
              <For each={bothHalves}>
                {(half) => (
                  <Count
                    form={props.form}
                    place={{ weekday, half, service: props.service.id }}
                    label={coverText().place(name(), day(), coverText().halves[half])}
                  />
                )}
              </For>
            </div>
          );
        }}
      </For>
      <Show when={isWrong()}>
        <p class="problem">{coverText().problem(mostWanted)}</p>
      </Show>
    </details>
  );
};
