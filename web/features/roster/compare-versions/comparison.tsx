import { For, type JSX } from "solid-js";
import type { Response } from "../../../../shared/api/contract.ts";
import type { compareVersions } from "../../../../shared/api/roster/compare-versions.ts";
import type { Instant } from "../../../../shared/time/instant.ts";
import { localDate } from "../../../../shared/time/zone.ts";
import { type Directory, zoneIn } from "../../../parts/directory/create-directory.ts";
import { clockInZone, longDate } from "../../../time/format-time.ts";
import { ChangeLists } from "./change-lists.tsx";
import { compareVersionsText } from "./text.ts";
import { VersionChoice } from "./version-choice.tsx";

type Changes = Response<typeof compareVersions>;
type Props = {
  changes: Changes;
  two: NonNullable<Changes["versions"]>;
  directory: Directory | undefined;
  onChoose: (earlier: number, later: number) => void;
};

/** Two versions: which, who published each and when, and what is otherwise in the later. */
export const Comparison = (props: Props): JSX.Element => {
  const zone = () => zoneIn(props.directory);
  const at = (instant: Instant): string => `${longDate(localDate(instant, zone()))}, ${clockInZone(instant, zone())}`;
  const publishedWords = ({ version, at: when, by, cause }: Props["two"]["later"]): string => {
    const { published, causes } = compareVersionsText();
    return [published(version, at(when), by), ...(cause ? [causes[cause]] : [])].join(" ");
  };
  return (
    <>
      <VersionChoice
        last={props.changes.last}
        earlier={props.two.earlier.version}
        later={props.two.later.version}
        onChoose={props.onChoose}
      />
      <ul class="quiet">
        <For each={[props.two.earlier, props.two.later]}>{(one) => <li>{publishedWords(one)}</li>}</For>
      </ul>
      <ChangeLists changes={props.changes} directory={props.directory} />
    </>
  );
};
