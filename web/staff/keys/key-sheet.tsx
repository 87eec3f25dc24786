import { For, type JSX, Show } from "solid-js";
import type { Act } from "../../acts/acts.ts";
import { Sheet } from "../../ui/sheet.tsx";
import { staffText } from "../text.ts";
import { setSignKeys, signKeysOn } from "./sign-keys.ts";

type Row = Pick<Act, "word" | "key">;

/** What one can do now, and where: `kind` is there for the ways to other places. */
type Way = Act & { kind?: string };

const groupOf = ({ run, kind }: Way): "workplaces" | "onScreen" | "inList" => {
  if (kind !== undefined) return "workplaces";
  return run ? "onScreen" : "inList";
};

const groups = ["onScreen", "inList", "workplaces"] as const;

const Keys = (props: { title: string; rows: readonly Row[] }): JSX.Element => (
  <Show when={props.rows.length > 0}>
    <section class="keys">
      <h3>{props.title}</h3>
      <dl>
        <For each={props.rows}>
          {(row) => (
            <div>
              <dt>{row.word}</dt>
              <dd>
                <kbd>{row.key}</kbd>
              </dd>
            </div>
          )}
        </For>
      </dl>
    </section>
  </Show>
);

type Props = {
  open: boolean;
  /** What one can do now by a key, the screen's first. */
  acts: readonly Way[];
  onClose: () => void;
};

/** All keys that do something now, and the switch for those of one sign. */
export const KeySheet = (props: Props): JSX.Element => (
  <Sheet open={props.open} title={staffText().keys} onClose={props.onClose}>
    <Keys
      title={staffText().everywhere}
      rows={[
        { word: staffText().palette, key: "Ctrl K" },
        { word: staffText().search, key: "/" },
        { word: staffText().keys, key: "?" },
      ]}
    />
    <For each={groups}>
      {(group) => (
        <Keys
          title={staffText()[group]}
          rows={props.acts.filter((way) => way.key !== undefined && groupOf(way) === group)}
        />
      )}
    </For>
    <label class="sign-keys">
      <input type="checkbox" checked={signKeysOn()} onChange={(event) => setSignKeys(event.currentTarget.checked)} />
      <span>
        {staffText().signKeys}
        <span class="quiet">{staffText().signKeysNote}</span>
      </span>
    </label>
  </Sheet>
);
