import { For, type JSX, Show } from "solid-js";
import type { Response } from "../../../../shared/api/contract.ts";
import type { compareVersions } from "../../../../shared/api/roster/compare-versions.ts";
import type { ChangedDay } from "../../../../shared/roster/publish/compare-versions.ts";
import { type Directory, practitionerIn, serviceIn } from "../../../parts/directory/create-directory.ts";
import { language } from "../../../text/language.ts";
import { shortDate } from "../../../time/format-time.ts";
import { codeWords } from "./code-words.ts";
import { compareVersionsText } from "./text.ts";

type Props = { changes: Response<typeof compareVersions>; directory: Directory | undefined };

const Heads = (props: { first: string }): JSX.Element => (
  <thead>
    <tr>
      <th scope="col">{props.first}</th>
      <th scope="col">{compareVersionsText().from}</th>
      <th scope="col">{compareVersionsText().to}</th>
    </tr>
  </thead>
);

const Shifts = (props: { codes: readonly string[] }): JSX.Element => (
  <Show when={props.codes.length > 0} fallback={<span class="quiet">{compareVersionsText().free}</span>}>
    <span translate="no">{props.codes.join(" + ")}</span>
  </Show>
);

/** The changed days of one person. */
const Days = (props: { name: string; days: readonly ChangedDay[] }): JSX.Element => (
  <table class="changes">
    <caption>
      <bdi>{props.name}</bdi>
    </caption>
    <Heads first={compareVersionsText().day} />
    <tbody>
      <For each={props.days}>
        {({ date, from, to }) => (
          <tr>
            <th scope="row">{shortDate(date)}</th>
            <td>
              <Shifts codes={from} />
            </td>
            <td>
              <Shifts codes={to} />
            </td>
          </tr>
        )}
      </For>
    </tbody>
  </table>
);

const Codes = (props: Props): JSX.Element => {
  const words = (code: Parameters<typeof codeWords>[0]): string =>
    codeWords(code, (id) => serviceIn(props.directory, id)?.name[language()] ?? id);
  return (
    <table class="changes">
      <caption>{compareVersionsText().codes}</caption>
      <Heads first={compareVersionsText().code} />
      <tbody>
        <For each={props.changes.codes}>
          {({ code, from, to }) => (
            <tr>
              <th scope="row" translate="no">
                {code}
              </th>
              <td>{words(from)}</td>
              <td>{words(to)}</td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
};

/** Who has other shifts on which day, and which codes mean something else. */
export const ChangeTables = (props: Props): JSX.Element => {
  const people = (): [string, ChangedDay[]][] => [
    ...Map.groupBy(props.changes.days, ({ practitionerId }) => practitionerId),
  ];
  const said = (): string => {
    const { days, codes } = props.changes;
    if (days.length > 0) return compareVersionsText().found(days.length, people().length);
    return codes.length > 0 ? compareVersionsText().noDays : compareVersionsText().same;
  };
  return (
    <>
      <p role="status">
        <strong>{said()}</strong>
      </p>
      <For each={people()}>
        {([id, days]) => <Days name={practitionerIn(props.directory, id)?.name ?? id} days={days} />}
      </For>
      <Show when={props.changes.codes.length > 0}>
        <Codes {...props} />
      </Show>
    </>
  );
};
