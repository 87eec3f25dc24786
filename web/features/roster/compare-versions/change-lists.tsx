import { For, type JSX, Show } from "solid-js";
import type { Response } from "../../../../shared/api/contract.ts";
import type { compareVersions } from "../../../../shared/api/roster/compare-versions.ts";
import type { Cell } from "../../../../shared/roster/month/roster-row.ts";
import type { ChangedCode, ChangedDay } from "../../../../shared/roster/publish/compare-versions.ts";
import { grouped } from "../../../../shared/roster/rules/grouped.ts";
import { type Directory, practitionerIn, serviceIn } from "../../../parts/directory/create-directory.ts";
import { language } from "../../../text/language.ts";
import { daysInShort } from "../../../time/days-in-short.ts";
import { codeWords } from "./code-words.ts";
import { compareVersionsText } from "./text.ts";

type Props = { changes: Response<typeof compareVersions>; directory: Directory | undefined };

const cellWords = (cell: Cell): string => (cell.length > 0 ? cell.join(" + ") : compareVersionsText().free);

const dayWords = ({ from, to, off }: ChangedDay): string =>
  compareVersionsText().fromTo(cellWords(from), off ? compareVersionsText().leave : cellWords(to));

/** The changed days of one person: those that changed alike stand together. */
const Days = (props: { name: string; days: readonly ChangedDay[] }): JSX.Element => (
  <section class="changes">
    <h2>
      <bdi>{props.name}</bdi>
    </h2>
    <ul>
      <For each={[...grouped(props.days, dayWords)]}>
        {([words, days]) => (
          <li>
            <strong>{daysInShort(days.map(({ date }) => date))}</strong>
            <span>{words}</span>
          </li>
        )}
      </For>
    </ul>
  </section>
);

const Codes = (props: Props): JSX.Element => {
  const text = () => compareVersionsText();
  const words = ({ from, to }: ChangedCode): string => {
    const said = (code: NonNullable<typeof from>): string =>
      codeWords(code, (id) => serviceIn(props.directory, id)?.name[language()] ?? id);
    if (from && to) return text().fromTo(said(from), said(to));
    return from ? text().gone(said(from)) : to ? text().added(said(to)) : "";
  };
  return (
    <section class="changes">
      <h2>{text().codes}</h2>
      <ul>
        <For each={props.changes.codes}>
          {(changed) => (
            <li>
              <strong translate="no">{changed.code}</strong>
              <span>{words(changed)}</span>
            </li>
          )}
        </For>
      </ul>
    </section>
  );
};

/** Who has other shifts on which day, and which codes mean something else. */
export const ChangeLists = (props: Props): JSX.Element => {
  const people = (): [string, ChangedDay[]][] => [
    ...grouped(props.changes.days, ({ practitionerId }) => practitionerId),
  ];
  const said = (): string => {
    const { days, codes } = props.changes;
    const dates = new Set(days.map(({ date }) => date));
    if (days.length > 0) return compareVersionsText().found(dates.size, people().length);
    return codes.length > 0 ? compareVersionsText().noDays : compareVersionsText().same;
  };
  return (
    <>
      <p role="status">
        <strong>{said()}</strong>
      </p>
      <div class="changes-people">
        <For each={people()}>
          {([id, days]) => <Days name={practitionerIn(props.directory, id)?.name ?? id} days={days} />}
        </For>
      </div>
      <Show when={props.changes.codes.length > 0}>
        <Codes {...props} />
      </Show>
    </>
  );
};
