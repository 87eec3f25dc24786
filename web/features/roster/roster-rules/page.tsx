import { For, type JSX } from "solid-js";
import { SettingForm } from "../../../parts/roster-settings/setting-form.tsx";
import { SettingsPage } from "../../../parts/roster-settings/settings-page.tsx";
import { Button } from "../../../ui/button.tsx";
import { createRosterRules, type RulesForm } from "./create-roster-rules.ts";
import { RuleFields } from "./rule-fields.tsx";
import { rulesText } from "./text.ts";
import { ruleNames, writtenRules } from "./written-rules.ts";

const Always = (): JSX.Element => (
  <section>
    <h2>{rulesText().always}</h2>
    <p>{rulesText().alwaysLead}</p>
    <ul>
      <For each={rulesText().alwaysRules}>{(rule) => <li>{rule}</li>}</For>
    </ul>
  </section>
);

const Rules = (props: { form: RulesForm }): JSX.Element => (
  <>
    <SettingForm form={props.form}>
      <For each={ruleNames}>{(name) => <RuleFields form={props.form} name={name} />}</For>
      <Button onClick={() => props.form.write(writtenRules({}))}>{rulesText().usual}</Button>
    </SettingForm>
    <Always />
  </>
);

/** Which rules a clinic's rosters are held to. */
export const RosterRulesPage = (): JSX.Element => (
  <SettingsPage title={rulesText().title} lead={rulesText().lead} current="rules">
    {(shown) => {
      const form = createRosterRules(shown);
      return <Rules form={form} />;
    }}
  </SettingsPage>
);
