import "./roster-settings.css";
import { useSearchParams } from "@solidjs/router";
import { For, type JSX } from "solid-js";
import { toRosterMonth } from "../../addresses/roster/to-roster-month.ts";
import { toRosterRules } from "../../addresses/roster/to-roster-rules.ts";
import { toRotations } from "../../addresses/roster/to-rotations.ts";
import { toShiftCodes } from "../../addresses/roster/to-shift-codes.ts";
import { toWantedCover } from "../../addresses/roster/to-wanted-cover.ts";
import { settingsText } from "./text.ts";

const pages = [
  { name: "codes", to: toShiftCodes },
  { name: "rotations", to: toRotations },
  { name: "rules", to: toRosterRules },
  { name: "cover", to: toWantedCover },
] as const;

type Props = { current: (typeof pages)[number]["name"] };

/** The ways from one page of what rosters are made from to the others, and back to the month that one came from. */
export const SettingPages = (props: Props): JSX.Element => {
  const [search] = useSearchParams<{ bulan?: string }>();
  return (
    <nav class="setting-pages" aria-label={settingsText().settings}>
      <For each={pages}>
        {({ name, to }) => (
          <a href={to({ bulan: search.bulan })} aria-current={name === props.current ? "page" : undefined}>
            {settingsText().pages[name]}
          </a>
        )}
      </For>
      <a href={toRosterMonth({ bulan: search.bulan })}>{settingsText().month}</a>
    </nav>
  );
};
