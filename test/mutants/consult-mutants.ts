import type { Mutant } from "./mutant.ts";

const consultation = "functions/consult/consultation";
const followRoom = "functions/consult/follow-room";

/** Wrongs of meeting, of rooms, of the line's closing and of who is with the doctor. */
export const consultMutants: Mutant[] = [
  {
    name: "lets two be with the doctor at once",
    edits: [
      {
        file: "functions/store/doorway/doorway.ts",
        from: "attribute_not_exists(#with) OR #with IN",
        to: "attribute_not_exists(#nobody) OR #with IN",
      },
    ],
    tests: ["functions/store/doorway/doorway", "functions/consult/pause-consultation"],
  },
  {
    name: "completes whom the doctor never met",
    edits: [
      {
        file: "shared/booking/first-meeting.ts",
        from: "metAt === undefined ? undefined : { admittedAt, metAt }",
        to: "{ admittedAt, metAt: metAt ?? admittedAt }",
      },
    ],
    tests: ["shared/consult/visit-states", consultation],
  },
  {
    name: "forgets at a pause that the two have met",
    edits: [{ file: "shared/consult/pause-consultation.ts", from: "...(met && { seen: met })", to: "" }],
    tests: ["shared/consult/visit-states", "functions/consult/pause-consultation"],
  },
  {
    name: "lets whom the doctor has seen be cancelled in the pause",
    edits: [
      {
        file: "functions/store/appointment/appointment-pieces.ts",
        from: "attribute_not_exists(#state.#seen)",
        to: "attribute_not_exists(#state.#seen.#status)",
      },
    ],
    tests: ["functions/booking/claim/change-rule", "functions/consult/pause-consultation"],
  },
  {
    name: "notes as here whoever the visit has become meanwhile",
    edits: [
      {
        file: "shared/booking/arrival/check-in-patient.ts",
        from: "!isSameSlot(visit.slot, from)",
        to: "!isSameSlot(from, from)",
      },
    ],
    tests: ["functions/booking/arrival/check-in-patient"],
  },
  {
    name: "ends whom the doctor talks with when the day ends",
    edits: [
      {
        file: "shared/consult/close-line.ts",
        from: "Math.max(endsAt, now + lineGrace)",
        to: "Math.max(endsAt, now)",
      },
    ],
    tests: ["functions/consult/close-line-late"],
  },
  {
    name: "lets a former room's end end the consultation",
    edits: [
      {
        file: "shared/consult/room-event.ts",
        from: "at >= (state.metAt ?? state.admittedAt)",
        to: "at >= 0",
      },
    ],
    tests: ["shared/consult/visit-states"],
  },
  {
    name: "gives a moved visit its old room",
    edits: [
      {
        file: "functions/video/room-name.ts",
        from: "{ id, slot }: RoomOf, secret: string",
        to: '{ id }: RoomOf, secret: string, slot = { sessionId: "", start: 0 }',
      },
    ],
    tests: ["functions/consult/join-consultation", followRoom],
  },
  {
    name: "leaves the room open that a join made after the end",
    edits: [
      {
        file: "functions/consult/join-consultation.ts",
        from: "  await ifReachable(deps.rooms.close(room));\n",
        to: "  await ifReachable(deps.rooms.standing([room]));\n",
      },
    ],
    tests: [followRoom],
  },
  {
    name: "lets a silent video server hold up stream and clock",
    edits: [
      { file: "functions/video/sparing-rooms.ts", from: "spent >= spendableMs", to: "spent < 0" },
      {
        file: "functions/events/stream/close-room.ts",
        from: "if (!isVideoUnavailable(error)) throw error;",
        to: "throw error;",
      },
    ],
    tests: ["functions/video/sparing-rooms", "functions/events/close-room"],
  },
  {
    name: "closes a room that its visit came back to",
    edits: [
      {
        file: "functions/consult/close-room.ts",
        from: "holdsRoom(await deps.appointmentOf(id), slot)",
        to: "!(await deps.appointmentOf(id))",
      },
    ],
    tests: ["functions/events/close-room"],
  },
  {
    name: "lets whoever is back in the line be heard by a key of before",
    edits: [{ file: "shared/consult/room-after.ts", from: "stepsOf(state) > 0", to: "stepsOf(state) > 99" }],
    tests: ["shared/consult/room-after", "functions/consult/pause-consultation"],
  },
  {
    name: "strikes off who waits when the session's time is over",
    edits: [
      {
        file: "shared/schedule/standing.ts",
        from: 'waiting: ["come", "here"]',
        to: 'waiting: ["come"]',
      },
    ],
    tests: ["functions/consult/close-line", "shared/consult/close-line"],
  },
  {
    name: "strikes off who came while the line was being closed",
    edits: [
      {
        file: "shared/consult/close-line.ts",
        from: " || now < closing.endsAt) return undefined;",
        to: ") return undefined;",
      },
    ],
    tests: ["functions/consult/close-line", "shared/consult/close-line"],
  },
  {
    name: "strikes off who went to another session while the line was being closed",
    edits: [
      {
        file: "shared/consult/close-line.ts",
        from: "  if (slot.sessionId !== closing.session.id) return undefined;\n",
        to: "  if (slot.number === 0) return undefined;\n",
      },
    ],
    tests: ["functions/consult/close-line", "shared/consult/close-line"],
  },
  {
    name: "closes a line without a look into the rooms",
    edits: [
      {
        file: "functions/consult/look-into-rooms.ts",
        from: "const here = await patientsInRooms(deps.rooms, expected);",
        to: "const here = await patientsInRooms(deps.rooms, expected.slice(expected.length));",
      },
    ],
    tests: ["functions/consult/close-line"],
  },
  {
    name: "counts each repeated call as an admission",
    edits: [
      {
        file: "functions/visit/progress-visit.ts",
        from: 'from.status === "in-consultation" || ',
        to: 'from.status === "completed" || ',
      },
    ],
    tests: ["functions/consult/count-admission"],
  },
  {
    name: "lets one visit that throws stop the closing of the others",
    edits: [{ file: "functions/consult/each-visit.ts", from: "tried.faults.push(error)", to: "throw error" }],
    tests: ["functions/consult/close-line-faults"],
  },
  {
    name: "forgets in the line who was sent back for a moment",
    edits: [{ file: "shared/line/by-turn.ts", from: "paused: 2,", to: "paused: 3," }],
    tests: ["shared/line/by-turn", "shared/line/place-in-line"],
  },
  {
    name: "counts in the line nobody who waits for the doctor at another clinic",
    edits: [
      {
        file: "shared/place/clinic.ts",
        from: "[here, ...naming.map((clinic) => clinic.id)]",
        to: "[here, ...naming.map(() => here)]",
      },
    ],
    tests: ["functions/consult/several-clinics"],
  },
  {
    name: "shows a doctor the first of their clinics alone",
    edits: [
      {
        file: "functions/consult/get-doctor-day.ts",
        from: "practitionerId, clinicIds, date",
        to: "practitionerId, clinicIds.slice(0, 1), date",
      },
    ],
    tests: ["functions/consult/several-clinics"],
  },
  {
    name: "lets staff act at a neighbour's clinic",
    edits: [
      {
        file: "shared/identity/works-at.ts",
        from: "return actor.clinicIds.includes(clinicId);",
        to: "return actor.clinicIds.some((id) => districtOf(id) === districtOf(clinicId));",
      },
    ],
    tests: ["shared/identity/works-at", "matrix/matrix"],
  },
  {
    name: "calls a report forged while our own keys can't be had",
    edits: [
      {
        file: "functions/video/livekit-keys.ts",
        from: 'throw refuseFor("video.unavailable", { fault: error, service: "secrets" });',
        to: 'throw new Refusal("request.unauthenticated", { error });',
      },
    ],
    tests: ["functions/video/receive-webhook"],
  },
];
