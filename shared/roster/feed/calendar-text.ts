import type { Instant } from "../../time/instant.ts";

/** One event of a calendar. */
export type FeedEvent = {
  uid: string;
  start: Instant;
  end: Instant;
  summary: string;
  place: string;
  /** What is to be known besides, if anything. */
  note?: string;
  /** Counts the changes of what it is part of. */
  version: number;
  /** When it was changed last. */
  at: Instant;
  isCancelled: boolean;
};

/** The most octets of a line (RFC 5545, 3.1), without its end. */
const mostOctets = 75;

/** How long a character is in UTF-8. */
const octetsOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
};

/** A line in parts of at most 75 octets, each but the first after a space; no character is cut. */
const folded = (line: string): string => {
  let text = "";
  let octets = 0;
  for (const character of line) {
    const more = octetsOf(character);
    if (octets + more > mostOctets) {
      text += "\r\n ";
      octets = 1;
    }
    text += character;
    octets += more;
  }
  return `${text}\r\n`;
};

/** A text as a property has it (3.3.11): what would end or part it is escaped, and no other sign controls anything. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, "\\n")
    .replace(/\p{Cc}/gu, " ");

/** An instant in UTC, as `20261123T010000Z`. */
const stamp = (instant: Instant): string => `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;

const linesOf = (event: FeedEvent): string[] => [
  "BEGIN:VEVENT",
  `UID:${event.uid}`,
  `DTSTAMP:${stamp(event.at)}`,
  `SEQUENCE:${event.version}`,
  `DTSTART:${stamp(event.start)}`,
  `DTEND:${stamp(event.end)}`,
  `SUMMARY:${escaped(event.summary)}`,
  `LOCATION:${escaped(event.place)}`,
  ...(event.note ? [`DESCRIPTION:${escaped(event.note)}`] : []),
  `STATUS:${event.isCancelled ? "CANCELLED" : "CONFIRMED"}`,
  "END:VEVENT",
];

const byTime = (a: FeedEvent, b: FeedEvent): number => a.start - b.start || (a.uid < b.uid ? -1 : 1);

/** A calendar as other programs read it (RFC 5545, 7986): the same events make the same text. */
export const calendarText = (name: string, events: readonly FeedEvent[]): string =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Jumpa//Roster//ID",
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
    "X-PUBLISHED-TTL:PT1H",
    ...events.toSorted(byTime).flatMap(linesOf),
    "END:VCALENDAR",
  ]
    .map(folded)
    .join("");
