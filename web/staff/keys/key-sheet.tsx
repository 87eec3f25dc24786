import { For, type JSX, Show } from "solid-js";
import type { Act } from "../../acts/acts.ts";
import { Sheet } from "../sheet.tsx";
import { staffText } from "../text.ts";
import { setSignKeys, signKeysOn } from "./sign-keys.ts";

type Row = Pick<Act, "word" | "key">;

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
  acts: readonly Row[];
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
    <Keys title={staffText().inList} rows={props.acts.filter(({ key }) => key !== undefined)} />
    <label class="sign-keys">
      <input type="checkbox" checked={signKeysOn()} onChange={(event) => setSignKeys(event.currentTarget.checked)} />
      <span>
        {staffText().signKeys}
        <span class="quiet">{staffText().signKeysNote}</span>
      </span>
    </label>
  </Sheet>
);
