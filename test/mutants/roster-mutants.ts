import type { Edit, Mutant } from "./mutant.ts";

const publishes = "functions/roster/publish-month/publish-month";
const taken = "functions/roster/publish-month/taken-sessions";
const away = "functions/roster/change/mark-away";
const back = "functions/roster/change/end-absence";
const ended = "functions/roster/leave/ended-leave";
const leaves = "functions/roster/leave/leave";
const brings = "shared/roster/publish/bring-sessions";

const wrong = (name: string, tests: string[], ...edits: Edit[]): Mutant => ({ name, edits, tests });

/** Wrongs of what publishing a roster writes, and of who may change what is published. */
export const rosterMutants: Mutant[] = [
  {
    ...wrong("brings sessions to a version that is not being published", [
      "functions/roster/publish-month/interrupted.long",
    ]),
    edits: [
      {
        file: "functions/store/roster/month-heads.ts",
        from: "heldTo(of, term`#publishing = ${of.version}`)",
        to: "heldTo(of, term`#publishing = ${of.version} OR attribute_exists(PK)`)",
      },
    ],
    by: "a slow publisher",
  },
  wrong("moves the slots of a session under who has booked since it was read", [taken], {
    file: "functions/store/session/shape-pieces.ts",
    from: "size(#claims) = $",
    to: "size(#claims) >= $",
  }),
  wrong("makes a session anew that somebody has booked meanwhile", [taken], {
    file: "functions/store/session/shape-pieces.ts",
    from: "line: {} }), isNew)",
    to: "line: {} }), isNew && undefined)",
  }),
  wrong("publishes something else than was shown", [publishes], {
    file: "functions/roster/publish/publish-month.ts",
    from: "if (digestOf(publishing.shown) !== digest)",
    to: 'if (digestOf(publishing.shown) === "")',
  }),
  {
    ...wrong("shows what publishing does while another publishing is under way", [
      "functions/roster/publish-month/interrupted.long",
    ]),
    edits: [
      {
        file: "functions/roster/publish/look-to-preview.ts",
        from: "head.publishing !== undefined",
        to: "head.publishing === 0",
      },
    ],
    by: "a caller whose time runs out",
  },
  wrong("opens a closed day though nobody said so", ["functions/roster/change/closed-again"], {
    file: "shared/roster/publish/publish-month.ts",
    from: "requireOpened(publishing.opens, opens);",
    to: "requireOpened([], opens);",
  }),
  wrong("publishes what breaks a rule that must be kept", [publishes], {
    file: "shared/roster/publish/publish-month.ts",
    from: 'severity === "blocks"',
    to: 'severity !== "blocks" && severity === "blocks"',
  }),
  wrong("closes what has ended", [brings], {
    file: "shared/roster/publish/bring-sessions.ts",
    from: "sessionEnd(session) > now",
    to: "sessionEnd(session) >= now",
  }),
  wrong("calls two sessions of a practitioner's day under one hundred", ["shared/roster/publish/called-shapes"], {
    file: "shared/roster/publish/called-shapes.ts",
    from: "of sessions) give(id, series);",
    to: "of sessions) if (series > 0) give(id, series);",
  }),
  wrong("changes a day that is over", ["functions/roster/publish-month/midnight"], {
    file: "functions/roster/publish/bring-month.ts",
    from: "month.sessions?.filter(({ id }) => days.includes(dateOf(id)))",
    to: "month.sessions?.filter(({ id }) => days.includes(dateOf(id)) || !days.includes(dateOf(id)))",
  }),
  wrong("leaves a session open that has no time for anybody", [brings], {
    file: "shared/roster/publish/bring-sessions.ts",
    from: "fitting.count < 1",
    to: "fitting.count < 0",
  }),
  wrong("takes a place for displaced that is the last planned", ["shared/schedule/displaced"], {
    file: "shared/schedule/session.ts",
    from: "number <= count",
    to: "number < count",
  }),
  wrong("puts somebody on duty at two places at once", ["functions/roster/publish-month/elsewhere"], {
    file: "shared/roster/publish/freeze-month.ts",
    from: "clinicId !== undefined && clinicId !== own",
    to: 'clinicId !== undefined && clinicId === "" && clinicId !== own',
  }),
  wrong("saves over what somebody else saved since it was read", ["functions/roster/save-roster-rows"], {
    file: "functions/store/table/put-revision.ts",
    from: "isNew : term`#revision = ${item.revision - 1}`",
    to: "isNew : term`#revision = ${item.revision - 1} OR attribute_exists(PK)`",
  }),
  wrong("has nobody look whether the stream forgot somebody", ["shared/booking/displaced/left-out"], {
    file: "shared/booking/displaced/left-out.ts",
    from: "!isOffered(visit) || !isEntered",
    to: "!isOffered(visit) && !isEntered",
  }),
  wrong("marks somebody away otherwise than was shown", [away], {
    file: "functions/roster/change/make-absence.ts",
    from: "if (digestOf(plan.shown) !== digest)",
    to: 'if (digestOf(plan.shown) === "")',
  }),
  wrong("ends an absence otherwise than was shown", [back], {
    file: "functions/roster/leave/end-absence.ts",
    from: "if (digestOf(plan.shown) !== digest)",
    to: 'if (digestOf(plan.shown) === "")',
  }),
  wrong("ends a leave whose person asks no more to be back", ["functions/roster/leave/asked-back"], {
    file: "shared/roster/leave/end-absence.ts",
    from: ", ends.map(({ id, revision }) => [id, revision])]",
    to: "]",
  }),
  wrong("takes somebody for back on a day that is over", ["functions/roster/leave/asked-back"], {
    file: "shared/roster/leave/ask-back.ts",
    from: "(backFrom || to) < today",
    to: "to < today",
  }),
  wrong("gives a shift back to somebody that a colleague covers", [back], {
    file: "shared/roster/leave/end-absence.ts",
    from: "by.length > off.others",
    to: "by.length > off.others + 100",
  }),
  wrong("gives a shift back on a day that is still off", [back], {
    file: "shared/roster/leave/end-absence.ts",
    from: "halves.every((half) => !stillOff.has(halfKey(half)))",
    to: "halves.some((half) => !stillOff.has(halfKey(half)))",
  }),
  wrong("keeps the days of a leave that ended", [ended], {
    file: "functions/roster/leave/end-absence.ts",
    from: "putLeaveBalance(balance)])",
    to: "putLeaveBalance(balance)]).slice(0, 0)",
  }),
  wrong("takes from somebody the days that another clinic has granted", [ended], {
    file: "shared/roster/leave/end-absence.ts",
    from: " && !isGranted.has(halfKey(half))",
    to: "",
  }),
  wrong("lets the draft undo an absence", [away], {
    file: "shared/roster/change/plan-change.ts",
    from: "? seen.flatMap((month) => draftAfter(month, change))",
    to: "? seen.slice(seen.length).flatMap((month) => draftAfter(month, change))",
  }),
  wrong("takes shifts off days that are over", ["shared/roster/change/absence"], {
    file: "shared/roster/change/absence.ts",
    from: "daysOf(month).filter((date) => date >= absence.today)",
    to: "daysOf(month).filter((date) => date >= absence.today || date < absence.today)",
  }),
  wrong("covers a shift that nobody took off", [away], {
    file: "shared/roster/change/plan-absence.ts",
    from: "if (!isCoverOf(cover, off))",
    to: "if (!isCoverOf(cover, off) && cover.length > 99)",
  }),
  wrong("grants leave for a day that was granted before", [leaves], {
    file: "shared/roster/leave/decide-leave.ts",
    from: "requireUnasked(request, granted, today);",
    to: "requireUnasked(request, granted.slice(granted.length), today);",
  }),
  wrong("makes two requests of one person for one day that come at once", ["functions/roster/leave/at-once"], {
    file: "functions/roster/leave/request-leave.ts",
    from: "saveLeaveRequest({ request, reason, asked, key, now })",
    to: "saveLeaveRequest({ request, reason, key, now })",
  }),
  wrong("counts a call twice that two of the desk noted at once", ["functions/booking/displaced/note-call"], {
    file: "functions/store/call/calls.ts",
    from: "#slot = ${slot} AND #noted = ${noted - 1}",
    to: "#slot = ${slot}",
  }),
  wrong("forgets whom to call, told late of a place they left", ["functions/booking/displaced/list-calls"], {
    file: "functions/store/call/calls.ts",
    from: "#slot = ${slot} AND attribute_not_exists(#reason)",
    to: "attribute_not_exists(#reason)",
  }),
  wrong("fills a locked cell", ["shared/roster/rules/apply-rotation"], {
    file: "shared/roster/rules/fill-empty-cells.ts",
    from: " && !locked.includes(dayOf(date))",
    to: "",
  }),
];
