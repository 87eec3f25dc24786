import { isolated } from "../../../../text/isolated.ts";

export const english = {
  findings: (count: number) => `To look at (${count})`,
  noFindings: "No rule is broken.",
  moreFindings: (count: number) => `and ${count} more`,
  finding: (date: string, name: string, said: string) => `${date}, ${isolated(name)}: ${said}`,
  findingOfDays: (said: string, days: string) => `${said} Days ${days}.`,
  goneButPublished: (person: string) =>
    `${isolated(person)}: published, but no longer at this puskesmas. Publish again to close their sessions.`,
  severities: { blocks: "can't be published", warns: "warning", informs: "note" },
};
