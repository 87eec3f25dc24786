import { For, type JSX, Show } from "solid-js";
import type { LocalDate } from "../../../../../shared/time/local-date.ts";
import { isolated } from "../../../../text/isolated.ts";
import { onDay } from "../findings/on-day.ts";
import { publishText } from "./text.ts";

/** Something that keeps a month from being published: what it is, on which day, and of whom where it is somebody's. */
export type Obstacle = { date: LocalDate; who: string | undefined; said: string };

/** More of one kind than one looks at one after another. */
const most = 3;

const Lines = (props: { obstacles: readonly Obstacle[] }): JSX.Element => (
  <For each={props.obstacles}>{({ date, who, said }) => <li>{isolated(onDay(date, who, said))}</li>}</For>
);

/** All obstacles of a month; many of one kind are one line with their number, which opens. */
export const Obstacles = (props: { all: readonly Obstacle[] }): JSX.Element => {
  const kinds = (): [string, Obstacle[]][] =>
    [...new Set(props.all.map(({ said }) => said))].map((said) => [said, props.all.filter((one) => one.said === said)]);
  return (
    <ul>
      <For each={kinds()}>
        {([said, ofKind]) => (
          <Show when={ofKind.length > most} fallback={<Lines obstacles={ofKind} />}>
            <li>
              <details>
                <summary>{publishText().manyOfKind(said, ofKind.length)}</summary>
                <ul>
                  <Lines obstacles={ofKind} />
                </ul>
              </details>
            </li>
          </Show>
        )}
      </For>
    </ul>
  );
};
