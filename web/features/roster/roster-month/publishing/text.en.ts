import type { Half } from "../../../../../shared/roster/month/half-day.ts";
import { isolated } from "../../../../text/isolated.ts";

const waits = (cells: number, codes: number): string =>
  [
    ...(cells > 0 ? [cells === 1 ? "1 cell" : `${cells} cells`] : []),
    ...(codes > 0 ? [codes === 1 ? "1 code" : `${codes} codes`] : []),
  ].join(" and ");

export const english = {
  waiting: (cells: number, codes: number, button: string) =>
    `${waits(cells, codes)} changed and not published yet: press “${button}”`,
  publish: "Publish",
  publishAffecting: (visits: number) =>
    visits === 1 ? "Publish, 1 visit is affected" : `Publish, ${visits} visits are affected`,
  publishTitle: (month: string) => `Publish the roster of ${month}?`,
  cancel: "Cancel",
  saveFirst: (rows: number) =>
    rows === 1
      ? "1 row is not saved. Mend it first, then publish."
      : `${rows} rows are not saved. Mend them first, then publish.`,
  saving: (rows: number) => (rows === 1 ? "1 row is saved first." : `${rows} rows are saved first.`),
  saveOffline: (rows: number) =>
    rows === 1
      ? "There is no network yet, so 1 row is not saved. As soon as it is back, what publishing changes is shown here."
      : `There is no network yet, so ${rows} rows are not saved. As soon as it is back, what publishing changes is shown here.`,
  saveLater: (rows: number) =>
    rows === 1
      ? "1 row could not be saved yet. It is tried again in a moment."
      : `${rows} rows could not be saved yet. It is tried again in a moment.`,
  offline:
    "There is no network yet, and nothing was published. As soon as it is back, what publishing changes is shown here.",
  foreign: (rows: number) =>
    rows === 1
      ? "1 row was just changed by somebody else. This is published too:"
      : `${rows} rows were just changed by somebody else. This is published too:`,
  foreignDays: (name: string, days: string) => `${isolated(name)}: ${days}`,
  closedDays: "The puskesmas is closed at a time that has shifts",
  halfOfDay: { a: (day: string) => `${day}, morning`, p: (day: string) => `${day}, afternoon` },
  openAgain: (day: string) => `Open ${day} again`,
  orEmpty:
    "Mark what opens again, then the roster can be published. If it stays closed, empty the shifts of that time first.",
  sessions: {
    create: (count: number) => (count === 1 ? "1 session is made" : `${count} sessions are made`),
    reopen: (count: number) => (count === 1 ? "1 session is reopened" : `${count} sessions are reopened`),
    change: (count: number) => (count === 1 ? "1 session is changed" : `${count} sessions are changed`),
    close: (count: number) => (count === 1 ? "1 session is closed" : `${count} sessions are closed`),
  },
  held: (count: number) =>
    count === 1
      ? "1 session keeps its old times and place, since it has visits"
      : `${count} sessions keep their old times and places, since they have visits`,
  nothingChanges: "No session changes.",
  nothingTitle: (month: string) => `The roster of ${month} is published as it stands`,
  nothingNew: (version: number) => `Nothing has changed since version ${version}, so there is nothing to publish.`,
  warnings: (count: number) =>
    count === 1
      ? "1 warning remains. See the list below the roster."
      : `${count} warnings remain. See the list below the roster.`,
  uncovered: (count: number) =>
    count === 1
      ? "1 half day still lacks people. See the rows of services below the roster."
      : `${count} half days still lack people. See the rows of services below the roster.`,
  leaveUnread: (names: string, month: string) =>
    `It can't be read any more when ${names} have off in ${month}. Who was marked as away may be given shifts again: ask first, and mark them once more if need be.`,
  leaveAsked: "I have asked. Publish with what can be read.",
  manyOfKind: (said: string, count: number) => `${said} (${count} cells)`,
  obstacles: "It can't be published yet:",
  elsewhere: (clinic: string, part: Half) =>
    `On duty at ${isolated(clinic)} ${part === "a" ? "before" : "after"} noon.`,
  affectedSince: (count: number) =>
    count === 1
      ? "1 more visit was booked since, and loses its time too. Its patient is told."
      : `${count} more visits were booked since, and lose their time too. Their patients are told.`,
  heldSince: (count: number) =>
    count === 1
      ? "1 more session has a visit since, and keeps its old times and place."
      : `${count} more sessions have visits since, and keep their old times and places.`,
  publishedBefore: (version: number) =>
    `What was published just now has arrived: version ${version} is out. Below is what has changed since.`,
  lostBefore:
    "It isn't known yet whether what was published just now has arrived. Send it again first, then publish more.",
  published: (version: number, done: boolean) =>
    done
      ? `The roster is published (version ${version}).`
      : `The roster is published (version ${version}). Sessions follow within minutes.`,
};
