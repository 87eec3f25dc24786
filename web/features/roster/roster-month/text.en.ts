import { isolated } from "../../../text/isolated.ts";

export const english = {
  title: (month: string) => `Month roster, ${month}`,
  lead: (clinic: string, status: string) => `${clinic} · ${status}`,
  allSaved: "all saved",
  notAllSaved: (rows: number) => (rows === 1 ? "1 row not saved yet" : `${rows} rows not saved yet`),
  before: "Month before",
  after: "Month after",
  current: "This month",
  undo: "Undo",
  redo: "Redo",
  print: "Print",
  none: "This puskesmas has no staff yet.",
  noCodes: "This puskesmas has no shift codes yet.",
  grid: (month: string) => `Roster of ${month}`,
  who: "Staff",
  saving: {
    saved: "Saved",
    sending: "Saving",
    unsaved: "Not saved yet",
    unsent: "Not saved yet: no network",
    refused: "Not saved: refused",
    "unknown-code": "Not saved: wrong code",
    clash: "Not saved: written by two",
  },
  holiday: "holiday",
  collectiveLeave: "leave",
  sunday: "Sunday",
  locked: "locked",
  past: "over",
  free: "free",
  cell: (date: string, name: string, content: string) => `${date}, ${isolated(name)}: ${content}.`,
  codeWithHours: (code: string, hours: string) => `${code} ${hours}`,
  breaks: {
    overlap: (code: string, before: string, date: string) => `${code} overlaps with ${before} (${date}).`,
    rest: (hours: string, least: string) => `${hours} hours of rest, at least ${least} are needed.`,
    weekHours: (hours: string, most: string) => `${hours} hours in a week, at most ${most}.`,
    daysInARow: (days: number, most: number) => `${days} days in a row, at most ${most}.`,
    unknownCode: (code: string) => `There is no code ${code}.`,
    notHere: "This person does not practise here.",
    licence: "No licence (SIP) for this puskesmas.",
    licenceEnded: (date: string) => `Licence (SIP) ended ${date}.`,
    skill: (code: string, services: string) => `${code}: outside their profession (${services}).`,
    leave: "On leave.",
    noDoctor: "No doctor who can be booked.",
    holiday: (day: string) => `Holiday: ${day}.`,
  },
  findings: (count: number) => `To look at (${count})`,
  noFindings: "No rule is broken.",
  moreFindings: (count: number) => `and ${count} more`,
  finding: (date: string, name: string, said: string) => `${date}, ${isolated(name)}: ${said}`,
  findingOfDays: (said: string, days: string) => `${said} Days ${days}.`,
  severities: { blocks: "can't be published", warns: "warning", informs: "note" },
  figures: { hours: "Hours", weekends: "Weekends", afternoons: "Afternoons", practices: "Video" },
  lacks: "too few",
  missing: "no doctor",
  clash: (date: string, name: string, mine: string, theirs: string) =>
    `${date}, ${isolated(name)}: ${mine} here, ${theirs} saved by someone else.`,
  keepMine: (mine: string) => `Keep ${mine}`,
  takeTheirs: (theirs: string) => `Take ${theirs}`,
  theirs: (theirs: string) => `Someone else saved ${theirs}.`,
  codesFor: (date: string, name: string) => `Codes for ${date}, ${isolated(name)}`,
  apply: "Apply",
  cancel: "Cancel",
  tooMany: (most: number) => `At most ${most} codes a day.`,
  changed: (cells: number) => (cells === 1 ? "1 cell changed." : `${cells} cells changed.`),
  leftPast: (cells: number) => `${cells} of days that are over, left as they are.`,
  leftLocked: (cells: number) => `${cells} locked, left as they are.`,
  cut: "What lay outside this month was cut off.",
  nowLocked: "Locked.",
  nowUnlocked: "Unlocked.",
  selected: (rows: number, columns: number) => `${rows} × ${columns} cells selected.`,
  copied: (cells: number) => (cells === 1 ? "1 cell copied." : `${cells} cells copied.`),
  noSwap: {
    edge: "There is no cell to swap with.",
    block: "To swap, select one row or one column.",
    past: "Days that are over can't be swapped.",
    locked: "Locked cells can't be swapped.",
  },
  undone: (cells: number) => (cells === 1 ? "Undone: 1 cell." : `Undone: ${cells} cells.`),
  redone: (cells: number) => (cells === 1 ? "Redone: 1 cell." : `Redone: ${cells} cells.`),
  nothingToUndo: "There is nothing to undo.",
  nothingToRedo: "There is nothing to redo.",
  unpublished: "not published yet",
  publishedAt: (version: number, at: string) => `version ${version}, published ${at}`,
  goneButPublished: (person: string) =>
    `${isolated(person)}: published, but no longer at this puskesmas. Publish again to close their sessions.`,
  unreadableRows: (people: string) =>
    `The row of ${isolated(people)} can't be read, so the roster can't be published. Contact the health office.`,
  beingPublished: "being published",
  draft: "draft",
  publish: "Publish",
  publishButton: "Publish…",
  publishAffecting: (visits: number) =>
    visits === 1 ? "Publish, 1 visit is affected" : `Publish, ${visits} visits are affected`,
  publishTitle: (month: string) => `Publish the roster of ${month}?`,
  saveFirst: (rows: number) =>
    rows === 1
      ? "1 row is not saved. Mend it first, then publish."
      : `${rows} rows are not saved. Mend them first, then publish.`,
  sessions: {
    create: (count: number) => (count === 1 ? "1 session is made" : `${count} sessions are made`),
    reopen: (count: number) => (count === 1 ? "1 session is reopened" : `${count} sessions are reopened`),
    change: (count: number) => (count === 1 ? "1 session is changed" : `${count} sessions are changed`),
    close: (count: number) => (count === 1 ? "1 session is closed" : `${count} sessions are closed`),
  },
  held: (count: number) =>
    count === 1
      ? "1 session keeps its old times, since it has visits"
      : `${count} sessions keep their old times, since they have visits`,
  nothingChanges: "No session changes.",
  warnings: (count: number) =>
    count === 1
      ? "1 warning remains. See the list below the roster."
      : `${count} warnings remain. See the list below the roster.`,
  uncovered: (count: number) =>
    count === 1
      ? "1 half day still lacks people. See the rows of services below the roster."
      : `${count} half days still lack people. See the rows of services below the roster.`,
  obstacles: "It can't be published yet:",
  elsewhere: (clinic: string, part: "a" | "p") =>
    `On duty at ${isolated(clinic)} ${part === "a" ? "before" : "after"} noon.`,
  affected: (count: number) => (count === 1 ? "1 visit loses its time" : `${count} visits lose their time`),
  affectedLead: "The patients stay on record. Offer them another time.",
  affectedVisit: (patient: string, date: string, time: string, service: string) =>
    `${isolated(patient)} · ${date}, ${time} · ${service}`,
  affectedHere: (visit: string) => `${visit} · is here already, stays in the line`,
  affectedSince: (count: number) =>
    count === 1
      ? "1 more visit was booked since, and loses its time too. Its patient is told."
      : `${count} more visits were booked since, and lose their time too. Their patients are told.`,
  heldSince: (count: number) =>
    count === 1
      ? "1 more session has a visit since, and keeps its old times."
      : `${count} more sessions have visits since, and keep their old times.`,
  unreadable: (count: number) => `and ${count} that can't be read yet`,
  published: (version: number, done: boolean) =>
    done
      ? `The roster is published (version ${version}).`
      : `The roster is published (version ${version}). Sessions follow within minutes.`,
  close: "Close",
  fill: "Fill what is empty",
  filling: "Filling…",
  notFilled: "It could not be filled yet. Check the network and try again.",
  nothingOpen: "All that is needed is filled.",
  stillOpen: "Still open:",
  openNeed: (date: string, wanted: string, missing: number) => `${date}: ${isolated(wanted)}, ${missing} missing.`,
  doctor: "Doctor",
  ruledOut: (person: string, because: string) => `${isolated(person)}: ${because}`,
  because: {
    overlap: "overlaps",
    rest: "too little rest",
    "week-hours": "the week's hours are full",
    "days-in-a-row": "too many days in a row",
    "unknown-code": "no such code",
    "not-here": "does not practise here",
    licence: "no licence (SIP)",
    skill: "outside their profession",
    leave: "on leave",
    "no-doctor": "no doctor",
    holiday: "holiday",
    "on-duty": "on duty already",
    locked: "locked",
    published: "published",
  },
  editCodes: "Roster settings",
  copyMonth: "Copy last month",
  fillFromRotations: "Fill from rotations",
  filled: (cells: number, left: number) =>
    left > 0
      ? `${cells} cells filled, ${left} passed over: holidays, leave or codes that are gone.`
      : `${cells} cells filled.`,
  keys: {
    write: "Write a code and step right",
    add: "Add a code on the same day",
    empty: "Empty",
    list: "List of codes",
    lock: "Lock or unlock",
    extend: "Select several cells",
    swap: "Swap with the cell beside",
    column: "Select a column",
    row: "Select a row",
    all: "Select all",
    clipboard: "Copy, cut, paste",
    fillDown: "Fill down",
    fillRight: "Fill right",
    save: "Save now",
  },
  empty: "Empty",
  lock: "Lock",
  codes: "Codes",
};
