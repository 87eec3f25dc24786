import type { ChosenRules } from "../../../../shared/roster/settings/chosen-rules.ts";
import type { RosterSettings } from "../../../../shared/roster/settings/roster-setting.ts";
import { usualChoice } from "../../../../shared/roster/settings/rules-of.ts";
import type { ReadSetting } from "../../../parts/roster-settings/create-roster-setting.ts";

export type RuleName = keyof ChosenRules;
export type Severity = ChosenRules[RuleName]["severity"];

/** The rules that ask a figure, and the most that one may be. */
export const figures = { rest: 24, "week-hours": 100, "days-in-a-row": 31 } as const;
export type FiguredRule = keyof typeof figures;

/** The rules as they are filled in. */
export type WrittenRules = {
  severities: Readonly<Record<RuleName, Severity>>;
  figures: Readonly<Record<FiguredRule, string>>;
  /** On which a doctor is to be there. */
  weekdays: readonly number[];
};

export type RuleProblem = FiguredRule | "no-doctor";

/** Rules as one fills them in; the usual ones where none were chosen. */
export const writtenRules = ({ rules = usualChoice }: Pick<RosterSettings, "rules">): WrittenRules => ({
  severities: {
    rest: rules.rest.severity,
    "week-hours": rules["week-hours"].severity,
    "days-in-a-row": rules["days-in-a-row"].severity,
    "no-doctor": rules["no-doctor"].severity,
    holiday: rules.holiday.severity,
  },
  figures: {
    rest: String(rules.rest.hours),
    "week-hours": String(rules["week-hours"].hours),
    "days-in-a-row": String(rules["days-in-a-row"].days),
  },
  weekdays: rules["no-doctor"].weekdays,
});

/** Whether something that was kept is rules as they are filled in. */
export const isWrittenRules = (value: unknown): boolean => {
  const { severities, figures: written, weekdays } = Object(value) as Partial<WrittenRules>;
  return Object(severities) === severities && Object(written) === written && Array.isArray(weekdays);
};

const names: readonly FiguredRule[] = ["rest", "week-hours", "days-in-a-row"];
export const ruleNames: readonly RuleName[] = ["rest", "week-hours", "days-in-a-row", "no-doctor", "holiday"];

/** What is filled in of one rule. */
export type RulePiece = { severity: Severity; figure: string | undefined; weekdays: readonly number[] | undefined };

/** What is filled in, rule by rule. */
export const rulePieces = (written: WrittenRules): [RuleName, RulePiece][] =>
  ruleNames.map((name) => {
    const figure = new Map<string, string>(Object.entries(written.figures)).get(name);
    const weekdays = name === "no-doctor" ? [...written.weekdays].sort((a, b) => a - b) : undefined;
    return [name, { severity: written.severities[name], figure, weekdays }];
  });

/** Rules as one fills them in, of what is filled in of each. */
export const rulesIn = (pieces: readonly (readonly [string, RulePiece])[]): WrittenRules => {
  const by = new Map(pieces);
  const usual = writtenRules({});
  const severities = ruleNames.map((name) => [name, by.get(name)?.severity ?? usual.severities[name]]);
  const written = names.map((name) => [name, by.get(name)?.figure ?? usual.figures[name]]);
  return {
    severities: { ...usual.severities, ...Object.fromEntries(severities) },
    figures: { ...usual.figures, ...Object.fromEntries(written) },
    weekdays: by.get("no-doctor")?.weekdays ?? usual.weekdays,
  };
};

const chosenOf = ({ severities, figures: written, weekdays }: WrittenRules): ChosenRules => ({
  rest: { severity: severities.rest, hours: Number(written.rest) },
  "week-hours": { severity: severities["week-hours"], hours: Number(written["week-hours"]) },
  "days-in-a-row": { severity: severities["days-in-a-row"], days: Number(written["days-in-a-row"]) },
  "no-doctor": { severity: severities["no-doctor"], weekdays: [...weekdays].sort((a, b) => a - b) },
  holiday: { severity: severities.holiday },
});

const isFigure = (text: string, most: number): boolean => /^\d{1,3}$/.test(text.trim()) && +text >= 1 && +text <= most;

/** Reads rules as they are filled in. What is as usual is saved as nothing chosen: then it goes on being the usual. */
export const readRules = (written: WrittenRules): ReadSetting<ReadonlySet<RuleProblem>> => {
  const rules = chosenOf(written);
  const isUsual = JSON.stringify(rules) === JSON.stringify(usualChoice);
  const wrong: RuleProblem[] = [
    ...names.filter((name) => !isFigure(written.figures[name], figures[name])),
    ...(written.weekdays.length === 0 ? (["no-doctor"] as const) : []),
  ];
  return {
    setting: { kind: "rules", ...(!isUsual && { rules }) },
    problems: wrong.length > 0 ? new Set(wrong) : undefined,
  };
};
